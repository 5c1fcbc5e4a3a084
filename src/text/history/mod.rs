//! Words of the page that reads deployment history from files.

pub mod example;
pub mod mapping;
pub mod result;
pub mod sure;

use super::{events, number};
use crate::delivery::events::{Encoding, FileKind, Form, TableError};

/// What the page does.
pub const LEDE: &str = "Measure DORA’s five metrics from what happened, instead of guessing. Give exports of your deployments and, if you have them, changes and incidents. They are read in this browser and sent nowhere.";
/// Leads back.
pub const BACK: &str = "Back to delivery performance";

/// Heads the first step.
pub const FILES: &str = "1. Choose files";
/// What to give.
pub const FILES_MORE: &str = "CSV or JSON, from any tool. Deployments alone give the frequency; changes add lead time; incidents add change fail rate and recovery.";
/// What the drop zone is for.
pub const DROP: &str = "Drop files here: deployments, changes, incidents";
/// Opens the dialog of the browser.
pub const CHOOSE: &str = "Choose files";
/// Shows the result of made-up files.
pub const EXAMPLE: &str = "Try it with an example";
/// What the example is.
pub const EXAMPLE_MORE: &str =
    "Half a year of a made-up shop. It is made in this browser; nothing is fetched.";
/// Names the list of files.
pub const GIVEN: &str = "Your files";
/// Takes a file off the list.
pub const REMOVE: &str = "Remove";
/// Heads the choice of what each file is.
pub const WHICH: &str = "Which file holds what";
/// No file for a kind.
pub const NO_FILE: &str = "no file";
/// Opens the explanation of the own format.
pub const FORMAT: &str = "How files should look that need no mapping";
/// What the own format is.
pub const FORMAT_MORE: &str = "A first line with the names of columns, then a line for each event. Columns in another order, more columns, semicolons or tabs in place of commas, and the same names in JSON are all fine. Times are best written as 2026-03-02T15:45:00+01:00.";
/// Heads the names of columns.
pub const COLUMN: &str = "Column";
/// Heads their meaning.
pub const MEANING: &str = "What it says";
/// Marks a column that must be there.
pub const REQUIRED: &str = "needed";
/// A template could not be saved.
pub const SAVE_FAILED: &str = "The browser did not save the file.";
/// No more than three files are of use.
pub const TOO_MANY: &str = "Three files are the most: deployments, changes and incidents.";

/// Saves an empty file of a kind to fill in.
pub fn template(of: FileKind) -> String {
    format!("Save a template for {}", events::kind(of).to_lowercase())
}

/// Rows of a kind, counted.
pub fn rows(of: FileKind, count: u32) -> String {
    let count = number::amount(f64::from(count), 0);
    let one = match of {
        FileKind::Deployments => "deployment",
        FileKind::Changes => "change",
        FileKind::Incidents => "incident",
    };
    let many = if count == "1" { "" } else { "s" };
    format!("{count} {one}{many}")
}

/// How a file is written: `CSV with semicolons, 6 columns`.
pub fn form(form: Form, encoding: Encoding, columns: usize) -> String {
    let form = match form {
        Form::Json => "JSON",
        Form::Separated(';') => "CSV with semicolons",
        Form::Separated('\t') => "text with tabs",
        Form::Separated('|') => "text with bars",
        Form::Separated(_) => "CSV",
    };
    let encoding = match encoding {
        Encoding::Utf8 => "",
        Encoding::Utf16 => " in UTF-16",
        Encoding::Latin1 => " in an old encoding",
    };
    let columns = number::count(columns, "column", "columns");
    format!("{form}{encoding}, {columns}")
}

/// A file's size: `2.4 MB`.
pub fn size(bytes: f64) -> String {
    match bytes {
        one if number::amount(one, 0) == "1" => "1 byte".to_owned(),
        small if small < 1_000.0 => format!("{} bytes", number::amount(bytes, 0)),
        middling if middling < 1_000_000.0 => format!("{} kB", number::amount(bytes / 1e3, 0)),
        _ => format!("{} MB", number::amount(bytes / 1e6, 1)),
    }
}

/// What a file is used for.
pub fn used_as(kinds: &[FileKind]) -> String {
    if kinds.is_empty() {
        return "Not used. Choose below what it holds.".to_owned();
    }
    let names: Vec<String> = kinds
        .iter()
        .map(|of| events::kind(*of).to_lowercase())
        .collect();
    format!("Used for {}.", number::list(&names))
}

/// Why a file is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no table.
    Table(TableError),
    /// The browser could not hand it over.
    Lost,
    /// There is no room for it in the browser.
    TooLarge,
}

/// What is wrong with a file, and what to do.
pub fn refusal(refusal: &Refusal) -> String {
    let text = match refusal {
        Refusal::Lost => {
            "The browser could not read this file. It may have been moved or changed since it was chosen: choose it again."
        }
        Refusal::TooLarge | Refusal::Table(TableError::TooLarge) => {
            "This file is larger than the 512 MB that a page can hold. Export fewer months, or use the command line: waymark deliver."
        }
        Refusal::Table(error) => return events::table_error(error),
    };
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_described_in_a_few_words() {
        let words = form(Form::Separated(';'), Encoding::Latin1, 6);
        assert_eq!(words, "CSV with semicolons in an old encoding, 6 columns");
        assert_eq!(size(1.0), "1 byte");
        assert_eq!(size(999.0), "999 bytes");
        assert_eq!(size(12_400.0), "12 kB");
        assert_eq!(size(2_400_000.0), "2.4 MB");
        assert_eq!(rows(FileKind::Changes, 1), "1 change");
        assert_eq!(rows(FileKind::Incidents, 20_000), "20,000 incidents");
    }
}
