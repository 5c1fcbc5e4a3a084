//! Documents as every command opens them.

use std::fs;
use std::path::Path;

use waymark::assessment::Assessment;
use waymark::content::{Library, OwnContent, shipped};
use waymark::exchange::elsewhere::of_workbook;
use waymark::exchange::tabular::{document_of_tables, may_be_tables};
use waymark::exchange::{Elsewhere, LeftOut, OpenError, Opened, open};
use waymark::questionnaire::OwnFile;
use waymark::text::number;
use waymark::words::cli as words;

use super::print_problems;
use super::unopened::{left_out, unopened};

/// What ships; what is wrong with that is said, and then there is nothing.
pub(super) fn shipped() -> Option<Library> {
    let library = shipped::library();
    library.map_err(|problems| print_problems(&problems)).ok()
}

/// Opens a file; why it cannot be read, as a clause.
pub(super) fn opened(file: &Path) -> Result<Opened, String> {
    let bytes = fs::read(file).map_err(|error| error.to_string())?;
    read(&bytes).map_err(|error| unopened(&error))
}

/// Reads a document, also one that is written as tables.
///
/// # Errors
/// When it is none.
pub(super) fn read(bytes: &[u8]) -> Result<Opened, OpenError> {
    if !may_be_tables(bytes) {
        return open(bytes);
    }
    match document_of_tables(bytes) {
        Ok(document) => open(document.as_bytes()),
        // Whose they are instead.
        Err(OpenError::Table(error)) if error.is_foreign() => match open(bytes) {
            Err(OpenError::Elsewhere(Elsewhere::Spreadsheet)) => {
                Err(OpenError::Elsewhere(of_workbook(bytes)))
            }
            outcome => outcome,
        },
        Err(error) => Err(error),
    }
}

/// Says what a file holds that is not scored; whether some of it could not be read.
pub(super) fn warn_of_left_out(file: &Path, all: &[LeftOut]) -> bool {
    let file = file.display().to_string();
    for said in all.iter().filter_map(left_out) {
        eprintln!("{}", words::of_file(&file, &said));
    }
    all.iter()
        .any(|one| matches!(one, LeftOut::Unreadable { .. }))
}

/// What ships together with the authors' files that a document carries, and whether any of those
/// could not be read.
pub(super) fn with_own(shipped: &Library, files: &[OwnFile]) -> (Library, bool) {
    let mut library = shipped.clone();
    let mut has_problems = false;
    for file in files {
        match OwnContent::of(file, &library) {
            Ok(own) => library = library.with(&own.library),
            Err(problems) => {
                print_problems(&problems);
                has_problems = true;
            }
        }
    }
    (library, has_problems)
}

/// One assessment of a document, with what else that holds.
pub(super) struct Picked {
    /// The one that was asked for.
    pub(super) assessment: Assessment,
    /// All of them.
    pub(super) all: Vec<Assessment>,
    /// The authors' files that it carries.
    pub(super) own: Vec<OwnFile>,
}

/// Opens `FILE`, or `FILE#ID` for one assessment of several; without an id the latest is meant, and it is
/// said which that is. What is wrong is said, and then there is nothing.
pub(super) fn pick(argument: &str) -> Option<Picked> {
    let (file, id) = match argument.rsplit_once('#') {
        Some((file, id)) if !Path::new(argument).exists() => (file, Some(id)),
        _ => (argument, None),
    };
    let complain = |problem: &str| eprintln!("{}", words::of_file(file, problem));
    let opened = match opened(Path::new(file)) {
        Ok(opened) => opened,
        Err(problem) => {
            complain(&problem);
            return None;
        }
    };
    warn_of_left_out(Path::new(file), &opened.left_out);
    let all = opened.assessments;
    let found = match id {
        Some(id) => all.iter().find(|assessment| assessment.id.as_str() == id),
        None => latest(&all),
    };
    let Some(found) = found.cloned() else {
        let ids = all.iter().map(|assessment| assessment.id.to_string());
        complain(&match id {
            Some(id) => words::pick_unknown(id, &number::clauses(ids)),
            None => words::pick_nothing().to_owned(),
        });
        return None;
    };
    if id.is_none() && all.len() > 1 {
        complain(&words::pick_latest(all.len(), found.id.as_str()));
    }
    Some(Picked {
        assessment: found,
        all,
        own: opened.questionnaires,
    })
}

/// The assessment with the latest day, and of those what was changed last.
fn latest(all: &[Assessment]) -> Option<&Assessment> {
    all.iter()
        .max_by(|a, b| (a.date, &a.updated, a.revision).cmp(&(b.date, &b.updated, b.revision)))
}
