//! Words of the page that reads deployment history from files.

pub mod mapping;
pub mod result;
pub mod sure;

use super::{events, number};
use crate::delivery::events::{Encoding, FileKind, Form, TableError};

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
