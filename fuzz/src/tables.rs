//! Workbooks and CSV files that are opened as documents.

use waymark::exchange::tabular::{
    Comma, Told, document_of_tables, may_be_tables, write_book, write_csv,
};
use waymark::exchange::{open, read_workbook, write};

use super::documents::refused;

/// Any file. As a workbook and as CSV it is refused in words, or it is a document that comes back as it
/// was from tables of its own.
pub fn tables(bytes: &[u8]) {
    // Whatever is in it, reading ends.
    drop(read_workbook(bytes));
    let _ = may_be_tables(bytes);
    let document = match document_of_tables(bytes) {
        Ok(document) => document,
        Err(error) => return refused(&error),
    };
    let opened = match open(document.as_bytes()) {
        Ok(opened) => opened,
        Err(error) => return refused(&error),
    };
    let document = write(&opened.assessments);
    for tables in [
        write_book(&document, &Told::default()),
        write_csv(&document, &Told::default(), Comma::Plain).into_bytes(),
        write_csv(&document, &Told::default(), Comma::Excel).into_bytes(),
    ] {
        let again = document_of_tables(&tables).expect("what was written is read");
        let again = open(again.as_bytes()).expect("what was written opens");
        assert_eq!(again.assessments, opened.assessments);
    }
}
