//! Words of the settings.

use super::number;
use crate::scoring::BandEdition;

/// A year and what its bands are like.
pub fn edition(edition: BandEdition) -> (String, String) {
    let [medium, high, elite] = edition.boundaries().map(number::exact);
    let limits = format!("Medium above {medium}, High above {high}, Elite above {elite}");
    let words = match edition {
        BandEdition::Y2023 => format!("The four clusters lie well apart: {limits}."),
        BandEdition::Y2024 => format!(
            "The last year with clusters; its Medium teams failed less often than its High teams, so the two lie close: {limits}."
        ),
    };
    (edition.year().to_string(), words)
}

/// How many assessments and questionnaires of a person's own are kept, and where.
pub fn kept(count: usize, own: usize, is_lasting: bool) -> String {
    let count = match count {
        0 => "No assessment".to_owned(),
        count => number::count(count, "assessment", "assessments"),
    };
    let count = match own {
        0 => count,
        own => format!("{count} and {} of your own", questionnaires(own)),
    };
    if is_lasting {
        format!("{count} in this browser’s storage for this site.")
    } else {
        format!(
            "{count}, in this tab only: this browser keeps nothing for this site, and all of it is gone when the tab closes."
        )
    }
}

fn questionnaires(count: usize) -> String {
    number::count(count, "questionnaire", "questionnaires")
}

/// What would be erased.
pub fn erases(count: usize, own: usize) -> String {
    let assessments = match count {
        0 => "No assessment is kept here now. These settings go back to what they were at first.".to_owned(),
        1 => "This erases the one assessment kept here, with its answers, notes and plans, and these settings.".to_owned(),
        count => format!("This erases all {count} assessments kept here, with their answers, notes and plans, and these settings."),
    };
    let own = match own {
        0 => String::new(),
        1 => " The questionnaire that you brought goes, too.".to_owned(),
        own => format!(" The {own} questionnaires that you brought go, too."),
    };
    format!(
        "{assessments}{own} The calculators’ sheets and the columns you chose for event files go, too, and so does anything that could not be read and was moved aside."
    )
}
