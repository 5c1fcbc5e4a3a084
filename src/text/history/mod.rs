//! Words of the page that reads deployment history from files.

pub mod mapping;
pub mod result;
pub mod sure;

use super::number;
use crate::delivery::events::{Encoding, FileKind, Form};
use crate::words::history as words;

/// Saves an empty file of a kind to fill in.
pub fn template(of: FileKind) -> &'static str {
    match of {
        FileKind::Deployments => words::template_deployments(),
        FileKind::Changes => words::template_changes(),
        FileKind::Incidents => words::template_incidents(),
    }
}

/// Rows of a kind, counted.
pub fn rows(of: FileKind, count: u32) -> String {
    let count = count as usize;
    match of {
        FileKind::Deployments => words::rows_deployments(count),
        FileKind::Changes => words::rows_changes(count),
        FileKind::Incidents => words::rows_incidents(count),
    }
}

/// How a file is written: `CSV with semicolons, 6 columns`.
pub fn form(form: Form, encoding: Encoding, columns: usize) -> String {
    let form = match form {
        Form::Json => words::form_json(),
        Form::Separated(';') => words::form_semicolons(),
        Form::Separated('\t') => words::form_tabs(),
        Form::Separated('|') => words::form_bars(),
        Form::Separated(_) => words::form_csv(),
    };
    match encoding {
        Encoding::Utf8 => words::form(form, columns),
        Encoding::Utf16 => words::form_utf_16(form, columns),
        Encoding::Latin1 => words::form_old(form, columns),
    }
}

/// A file's size: `2.4 MB`.
pub fn size(bytes: f64) -> String {
    match bytes {
        small if small < 1_000.0 => words::size_bytes(&number::rounded(bytes, 0)),
        middling if middling < 1_000_000.0 => {
            words::size_kilobytes(&number::rounded(bytes / 1e3, 0))
        }
        _ => words::size_megabytes(&number::rounded(bytes / 1e6, 1)),
    }
}

/// What a file is used for.
pub fn used_as(kinds: &[FileKind]) -> String {
    if kinds.is_empty() {
        return words::unused().to_owned();
    }
    let names = kinds.iter().map(|of| match of {
        FileKind::Deployments => words::used_for_deployments(),
        FileKind::Changes => words::used_for_changes(),
        FileKind::Incidents => words::used_for_incidents(),
    });
    let names: Vec<String> = names.map(str::to_owned).collect();
    words::used_for(&number::list(&names))
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
