//! Words of the list of assessments.

use super::{number, pace};
use crate::assessment::{Agenda, Assessment, Date, Workload};
use crate::calculator::SheetKind;
use crate::exchange::{Elsewhere, MAX_ASSESSMENT_BYTES, OpenError};
use crate::questionnaire::Catalogue;
use crate::words;

/// The promise in two sentences.
pub const HEADING: [&str; 2] = ["See where you stand.", "Choose the next few steps."];

/// How long what happens here takes.
pub fn takes(workload: Workload) -> String {
    format!("It takes {}.", pace::time(workload))
}

/// How many there are and where they are.
pub fn kept(count: usize, is_lasting: bool) -> String {
    let place = if is_lasting {
        "kept in this browser"
    } else {
        "kept in this tab only"
    };
    match count {
        0 => String::new(),
        1 => format!("One, {place}. Save a copy before you clear its data."),
        2 => format!("Two, both {place}. Save a copy before you clear its data."),
        count => format!("{count}, all {place}. Save a copy before you clear its data."),
    }
}

/// An assessment's name: its title, else its team.
pub fn name(assessment: &Assessment) -> String {
    let chosen = [&assessment.title, &assessment.team]
        .into_iter()
        .find(|name| !name.trim().is_empty());
    chosen
        .cloned()
        .unwrap_or_else(|| words::home::unnamed().to_owned())
}

/// The day of an assessment in words.
pub fn day(date: Option<Date>) -> String {
    date.map_or_else(|| "no date".to_owned(), number::day)
}

/// How much is answered.
pub fn answered(answered: usize, asked: usize) -> String {
    format!("{answered} of {asked} answered")
}

/// What happened to a deleted assessment.
pub fn deleted(name: &str) -> String {
    format!("{name} deleted.")
}

/// What an import brought.
pub fn imported(assessments: usize, questionnaires: usize, sheets: bool) -> String {
    let assessments =
        (assessments > 0).then(|| number::count(assessments, "assessment", "assessments"));
    let questionnaires = (questionnaires > 0)
        .then(|| number::count(questionnaires, "questionnaire", "questionnaires"));
    let sheets = sheets.then(|| "the calculators’ sheets".to_owned());
    let parts = assessments.into_iter().chain(questionnaires).chain(sheets);
    let parts: Vec<String> = parts.collect();
    match parts.as_slice() {
        [] => "The choices for event files are added.".to_owned(),
        parts => format!("{} added.", number::sentence_start(&number::list(parts))),
    }
}

/// A sheet's name.
pub fn sheet(kind: SheetKind) -> &'static str {
    match kind {
        SheetKind::ValueStream => words::tools::value_stream_title(),
        SheetKind::ErrorBudget => words::tools::error_budget_title(),
        SheetKind::Toil => words::tools::toil_title(),
        SheetKind::Cost => words::tools::cost_title(),
    }
}

/// Why the calculators' sheets of a file do not come along.
pub fn sheets_unreadable(error: &OpenError) -> String {
    format!(
        "The calculators’ sheets in it cannot be read and stay out. {}",
        open_error(error)
    )
}

/// How many choices of columns come along; nothing for none.
pub fn import_mappings(count: usize) -> Option<String> {
    (count > 0).then(|| {
        format!(
            "It also brings {} of columns for event files.",
            number::count(count, "remembered choice", "remembered choices")
        )
    })
}

/// Why no choice of columns of a file comes along.
pub fn mappings_unreadable(error: &OpenError) -> String {
    words::home::import_mappings_unreadable(&open_error(error))
}

/// A questionnaire that comes along.
pub fn carried(title: &str, version: u32) -> String {
    format!("{title}, version {version}")
}

/// A questionnaire that comes along and cannot be used.
pub fn carried_unusable(problems: usize) -> String {
    format!(
        "cannot be used here: {}, listed under Your questionnaires once it is added",
        number::count(problems, "problem", "problems")
    )
}

/// How two versions of a questionnaire differ.
pub fn carried_difference(here: u32, file: u32) -> String {
    if here == file {
        format!("Both say version {here}, and their texts differ.")
    } else {
        format!("Yours: version {here}. In the file: version {file}.")
    }
}

/// An assessment in an import preview, with as much answered as its row will say.
pub fn preview(assessment: &Assessment, catalogue: &Catalogue) -> String {
    let parts = [
        Some(name(assessment)),
        Some(day(assessment.date)),
        progress(assessment, catalogue),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    parts.join(", ")
}

/// How much of an assessment is answered; nothing for one that asks nothing here.
pub fn progress(assessment: &Assessment, catalogue: &Catalogue) -> Option<String> {
    let agenda = Agenda::of(catalogue, assessment);
    let asked = agenda.asked.len();
    let levelled = agenda.levelled(catalogue, assessment);
    (asked > 0).then(|| answered(levelled, asked))
}

/// The title of a copy.
pub fn copy_of(name: &str) -> String {
    format!("{name}, copy")
}

/// When an assessment was last changed.
pub fn changed(updated: &str) -> String {
    let day = updated.get(..10).and_then(|day| day.parse::<Date>().ok());
    day.map(|day| format!("Last changed {}", number::day(day)))
        .unwrap_or_default()
}

/// The nearest cluster of DORA's survey.
pub fn nearest(level: &str, year: u16) -> String {
    format!("nearest to {level} of {year}")
}

/// How many assessments of a file are here already.
pub fn import_same(count: usize) -> String {
    format!("{count} more are here already, exactly as in the file.")
}

/// How two versions differ.
pub fn difference(here: &Assessment, file: &Assessment, catalogue: &Catalogue) -> String {
    let version = |assessment: &Assessment| {
        let changed = changed(&assessment.updated).to_lowercase();
        let changed = Some(changed).filter(|changed| !changed.is_empty());
        let parts = progress(assessment, catalogue).into_iter().chain(changed);
        let parts: Vec<String> = parts.collect();
        if parts.is_empty() {
            day(assessment.date)
        } else {
            parts.join(", ")
        }
    };
    format!("Yours: {}. In the file: {}.", version(here), version(file))
}

/// What was found and why it could not be read.
pub fn unreadable(id: &str, reason: &OpenError) -> String {
    format!("{id}: {}", open_error(reason))
}

/// Why a file could not be opened, in a sentence.
pub fn open_error(error: &OpenError) -> String {
    match error {
        OpenError::Empty => "There is nothing in it.".to_owned(),
        OpenError::NotText => "It is not a text file; it may be a picture or a program.".to_owned(),
        OpenError::OldEncoding => {
            "It is text in an old encoding, in which accents cannot be told for sure. Open it in an editor and save it as UTF-8.".to_owned()
        }
        OpenError::Elsewhere(elsewhere) => elsewhere_is(*elsewhere).to_owned(),
        OpenError::NotJson { line, column } => {
            format!(
                "It was cut off or changed: it stops making sense at line {line}, column {column}."
            )
        }
        OpenError::Foreign => "It is a file of another program.".to_owned(),
        OpenError::Newer(schema) => format!(
            "It was saved by a newer Waymark (format {schema}). Load this page again to get the newest one."
        ),
        OpenError::TooLarge => format!(
            "It is larger than {} MB for each assessment.",
            MAX_ASSESSMENT_BYTES / 1_000_000
        ),
        OpenError::Shape { path, expected } => format!("In it, {path} must be {expected}."),
        OpenError::DuplicateId(id) => format!("Two assessments in it have the same id, {id}."),
    }
}

/// What a file is that another page reads.
fn elsewhere_is(elsewhere: Elsewhere) -> &'static str {
    match elsewhere {
        Elsewhere::Rows => {
            "It is a table or a list, and holds no assessments. If it is an export of deployments, changes or incidents, the deployment history reads it."
        }
        Elsewhere::Spreadsheet => {
            "It is a spreadsheet or a zip archive. If it holds deployments, changes or incidents, save the sheet as CSV, and the deployment history reads that."
        }
        Elsewhere::Questionnaire => {
            "It looks like a questionnaire file, and holds no assessments. Questionnaires of your own have a page of theirs."
        }
        Elsewhere::Sheets => "It holds the calculators’ sheets, and no assessments.",
    }
}

/// Leads to the page that reads a file.
pub fn elsewhere(elsewhere: Elsewhere) -> &'static str {
    match elsewhere {
        Elsewhere::Rows | Elsewhere::Spreadsheet => "Go to the deployment history",
        Elsewhere::Questionnaire => "Go to your questionnaires",
        Elsewhere::Sheets => "Go to the tools",
    }
}

/// The name of a saved file: the team's, in letters that every system takes, and the day.
pub fn file_name(assessment: &Assessment) -> String {
    let name: String = name(assessment)
        .chars()
        .map(|c| {
            if c.is_alphanumeric() {
                c.to_ascii_lowercase()
            } else {
                '-'
            }
        })
        .take(40)
        .collect();
    let day = assessment
        .date
        .map(|day| format!("-{day}"))
        .unwrap_or_default();
    format!("waymark-{}{day}.json", name.trim_matches('-'))
}

/// What a file holds that this Waymark does not know.
pub fn import_unknown(questions: usize, fields: usize) -> Option<String> {
    let questions = (questions > 0).then(|| {
        number::count(
            questions,
            "answer to an unknown question",
            "answers to unknown questions",
        )
    });
    let fields = (fields > 0).then(|| number::count(fields, "unknown field", "unknown fields"));
    let parts: Vec<String> = questions.into_iter().chain(fields).collect();
    (!parts.is_empty()).then(|| {
        format!(
            "It also holds {}, from another version. They are kept and saved again.",
            parts.join(" and ")
        )
    })
}
