//! Words of the settings.

use super::number;
use crate::scoring::BandEdition;

/// The page's heading.
pub const TITLE: &str = "Settings";
/// What settings are.
pub const LEDE: &str = "They belong to this browser and change no answer.";
/// Heads how Waymark looks.
pub const APPEARANCE: &str = "Appearance";
/// Names the choice of theme.
pub const THEME: &str = "Theme";
/// The theme of the system.
pub const SYSTEM: &str = "As the system says";
/// The light theme.
pub const LIGHT: &str = "Light";
/// The dark theme.
pub const DARK: &str = "Dark";
/// Heads the choice of the year.
pub const BANDS: &str = "Bands";
/// Names the choice of the year.
pub const EDITION: &str = "Name the bands after DORA’s clusters of";
/// Heads how questions are asked.
pub const QUESTIONS: &str = "Questions";
/// Names the choice of layout.
pub const PAGING: &str = "Show";
/// Switches the keys.
pub const KEYS: &str = "Answer with single keys";
/// What the keys do.
pub const KEYS_HINT: &str = "The digits choose a level, D is don’t know, N goes on, P goes back. Switch them off if a key is pressed by accident, or if you dictate.";
/// Heads what is kept.
pub const DATA: &str = "What is kept here";
/// What is kept besides assessments.
pub const DATA_MORE: &str = "Besides, Waymark keeps the calculators’ sheets, the columns you chose for event files, and these settings, and nothing else. Clearing the browser’s data deletes it, and some browsers tidy up sites that were not visited for a while, so save a copy now and then.";
/// Downloads everything.
pub const SAVE_ALL: &str = "Save a copy of everything";
/// Forgets everything.
pub const ERASE: &str = "Erase everything";
/// Asks before everything is erased.
pub const ERASE_TITLE: &str = "Erase everything that Waymark keeps here?";
/// What stays.
pub const ERASE_STAYS: &str = "Only Waymark’s own data goes: other sites, other projects at this address, and files you saved stay as they are. There is no undo.";
/// Offers a copy before everything is erased.
pub const ERASE_COPY: &str = "A saved copy holds all of it but the settings, and can be opened again at any time, here or in another browser.";
/// Leaves everything as it is.
pub const CANCEL: &str = "Cancel";
/// Everything is erased.
pub const ERASED: &str = "Everything Waymark kept here is erased.";

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
