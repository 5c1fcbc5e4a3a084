//! Workbooks: what other programs wrote is read as they show it, and what may harm is refused.

use waymark::exchange::{SheetError, read_workbook};

use crate::teams::path;

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(path(&format!("tests/fixtures/workbooks/{name}"))).unwrap()
}

#[test]
fn a_workbook_of_another_program_is_read_as_it_shows_it() {
    // Written by openpyxl 3.1: shared texts, days as styled numbers, a hidden tab.
    let sheets = read_workbook(&fixture("openpyxl.xlsx")).unwrap();
    let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["Änderungen & more", "hidden", "empty"]);
    let expected: [&[&str]; 8] = [
        &["text", " spaced ", "line\nbreak", "<&>\"'", "Übung 🚀"],
        &["1", "0.5", "1e-07", "-3", "12345678901"],
        &["TRUE", "FALSE", "", "", "behind two empty ones"],
        &[],
        &["2024-02-29", "2024-02-29T18:30:05", "0.5"],
        // A formula that no program has worked out yet has no value.
        &["", "'=quoted"],
        &[],
        &["", "", "", "", "", "", "", "far"],
    ];
    assert_eq!(sheets[0].rows, expected);
    assert_eq!(sheets[1].rows, [&[][..], &["", "", "here"]]);
    assert_eq!(sheets[2].rows, [[""; 0]; 0]);
}

#[test]
fn a_workbook_that_was_cut_off_or_changed_is_refused() {
    let whole = fixture("openpyxl.xlsx");
    for length in (0..whole.len()).step_by(7) {
        assert!(read_workbook(&whole[..length]).is_err(), "{length}");
    }
    for at in (0..whole.len()).step_by(3) {
        let mut changed = whole.clone();
        changed[at] ^= 0x55;
        // Names of parts and hours of the archive are of no weight: what matters is that nothing
        // falls over, and that no changed text is read.
        if let Ok(sheets) = read_workbook(&changed) {
            assert!(sheets.len() <= 3, "{at}");
        }
    }
}

#[test]
fn what_is_no_workbook_is_told_apart() {
    for (bytes, expected) in [
        (&b""[..], SheetError::NotWorkbook),
        (b"team,date\n", SheetError::NotWorkbook),
        (b"PK\x03\x04", SheetError::Damaged),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", SheetError::LockedOrOld),
        // An archive of nothing.
        (
            b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
            SheetError::NotWorkbook,
        ),
    ] {
        assert_eq!(read_workbook(bytes), Err(expected));
    }
}
