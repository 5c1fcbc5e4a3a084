//! Documents as tables: what was written as a workbook or as CSV is read again as it was, also after
//! a spreadsheet has saved it.

use proptest::prelude::*;
use waymark::assessment::Assessment;
use waymark::exchange::tabular::{
    Comma, TabularError, Told, document_of_csv, document_of_tables, document_of_workbook,
    may_be_tables, write_book, write_csv,
};
use waymark::exchange::{
    Cell, NewSheet, OpenError, open, read_workbook, write, write_with, write_workbook,
};
use waymark::questionnaire::OwnFile;

use crate::documents::{any_written, frozen};
use crate::teams::{cases, path};

/// What tables hold, as assessments.
fn opened(tables: &[u8]) -> Result<Vec<Assessment>, OpenError> {
    assert!(may_be_tables(&tables[..tables.len().min(4_096)]));
    let document = document_of_tables(tables)?;
    open(document.as_bytes()).map(|opened| opened.assessments)
}

/// A workbook as another program saves it: days and whole numbers as numbers without a form, rows in
/// another order, no empty cells at the end.
fn saved_again(workbook: &[u8]) -> Vec<u8> {
    let sheets = read_workbook(workbook).unwrap().into_iter().map(|sheet| {
        let cell = |text: &String| match text.parse::<f64>() {
            Ok(number) if number.to_string() == *text => Cell::Number(number),
            _ => text.as_str().into(),
        };
        let mut rows: Vec<Vec<Cell>> = sheet
            .rows
            .iter()
            .map(|row| row.iter().map(cell).collect())
            .collect();
        if let Some(rows) = rows.get_mut(1..) {
            rows.reverse();
        }
        rows.push(vec![Cell::Empty, " ".into()]);
        NewSheet {
            name: sheet.name,
            widths: Vec::new(),
            rows,
        }
    });
    write_workbook(&sheets.collect::<Vec<_>>())
}

/// A CSV file as a spreadsheet saves it: with another separator and a byte order mark.
fn separated_again(csv: &str) -> String {
    let mut out = String::from("\u{feff}");
    let mut is_quoted = false;
    for letter in csv.chars() {
        is_quoted ^= letter == '"';
        out.push(if letter == ',' && !is_quoted {
            ';'
        } else {
            letter
        });
    }
    out
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn a_workbook_opens_as_the_assessment_it_was_written_from(assessment in any_written()) {
        let document = write([&assessment]);
        let workbook = write_book(&document, &Told::default());
        let read = opened(&workbook).map_err(|error| TestCaseError::fail(format!("{error:?}: {document}")))?;
        prop_assert_eq!(&read, std::slice::from_ref(&assessment));
        let again = opened(&saved_again(&workbook)).map_err(|error| TestCaseError::fail(format!("{error:?}: {document}")))?;
        prop_assert_eq!(&again, std::slice::from_ref(&assessment));
    }

    #[test]
    fn a_csv_file_opens_as_the_assessments_it_was_written_from(
        one in any_written(),
    ) {
        let mut assessments = open(frozen().as_bytes()).unwrap().assessments;
        prop_assume!(assessments.iter().all(|other| other.id != one.id));
        assessments.push(one);
        let document = write(&assessments);
        for comma in [Comma::Plain, Comma::Excel] {
            let csv = write_csv(&document, &Told::default(), comma);
            let read = opened(csv.as_bytes()).map_err(|error| TestCaseError::fail(format!("{error:?}: {csv}")))?;
            prop_assert_eq!(&read, &assessments);
        }
    }

    #[test]
    fn what_is_read_from_tables_is_the_same_json(assessment in any_written()) {
        let document = write([&assessment]);
        let json: serde_json::Value = serde_json::from_str(&document).unwrap();
        for tables in [
            write_book(&document, &Told::default()),
            write_csv(&document, &Told::default(), Comma::Plain).into_bytes(),
        ] {
            let read: serde_json::Value = serde_json::from_str(&document_of_tables(&tables).unwrap()).unwrap();
            prop_assert_eq!(&read, &json);
        }
    }

    #[test]
    fn no_bytes_behind_our_headings_are_fatal(rest in "(?s).{0,200}") {
        let head = "assessment,part,item,field,kind,value,about\n";
        drop(document_of_csv(format!("{head}{rest}").as_bytes()));
        drop(document_of_csv(format!("{head},format,,,text,waymark,\n{rest}").as_bytes()));
    }

    #[test]
    fn a_damaged_workbook_is_read_or_refused_but_never_fatal(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut workbook = write_book(&frozen(), &Told::default());
        let at = at.index(workbook.len());
        workbook[at] = byte;
        drop(document_of_workbook(&workbook));
    }
}

#[test]
fn the_frozen_document_comes_back_as_it_was() {
    let assessments = open(frozen().as_bytes()).unwrap().assessments;
    let document = write(&assessments);
    let workbook = write_book(&document, &Told::default());
    assert_eq!(opened(&workbook).as_ref(), Ok(&assessments));
    assert_eq!(opened(&saved_again(&workbook)).as_ref(), Ok(&assessments));
    let csv = write_csv(&document, &Told::default(), Comma::Plain);
    assert_eq!(opened(csv.as_bytes()).as_ref(), Ok(&assessments));
    assert_eq!(opened(separated_again(&csv).as_bytes()), Ok(assessments));
}

#[test]
fn what_a_spreadsheet_program_saved_comes_back_as_it_was() {
    // The one with everything in it, opened in LibreOffice 7.4 and saved there: as a workbook, and as
    // CSV with semicolons.
    let assessments = open(frozen().as_bytes()).unwrap().assessments;
    let rich = |one: &Assessment| one.id.as_str() == "frozen-rich";
    let expected: Vec<Assessment> = assessments.into_iter().filter(rich).collect();
    for name in ["libreoffice.xlsx", "libreoffice.csv"] {
        let saved = std::fs::read(path(&format!("tests/fixtures/workbooks/{name}"))).unwrap();
        assert_eq!(opened(&saved).as_ref(), Ok(&expected), "{name}");
    }
}

#[test]
fn the_same_document_makes_the_same_bytes() {
    let document = write(&open(frozen().as_bytes()).unwrap().assessments);
    let made = || write_book(&document, &Told::default());
    assert_eq!(made(), made());
}

#[test]
fn texts_too_long_for_a_cell_and_files_of_authors_come_along() {
    let mut assessment = Assessment::new("long".into());
    assessment.respond(&"toil".into(), |response| {
        response.note = "🚢\r=\"".repeat(20_000);
    });
    let file = OwnFile {
        id: "own".into(),
        title: "Own".into(),
        version: 3,
        text: "# a remark\n".repeat(9_000),
    };
    let document = write_with([&assessment], [&file]);
    for tables in [
        write_book(&document, &Told::default()),
        write_csv(&document, &Told::default(), Comma::Excel).into_bytes(),
        saved_again(&write_book(&document, &Told::default())),
    ] {
        let read = open(document_of_tables(&tables).unwrap().as_bytes()).unwrap();
        assert_eq!(read.assessments, std::slice::from_ref(&assessment));
        assert_eq!(read.questionnaires, std::slice::from_ref(&file));
    }
    let sheets = read_workbook(&write_book(&document, &Told::default())).unwrap();
    let longest = sheets.iter().flat_map(|sheet| sheet.rows.iter().flatten());
    assert!(longest.map(|cell| cell.encode_utf16().count()).max() <= Some(32_767));
}

/// A workbook of one sheet beside what makes it one of ours.
fn with_sheet(name: &str, rows: &[&[&str]]) -> Vec<u8> {
    let sheet = |name: &str, rows: &[&[&str]]| NewSheet {
        name: name.into(),
        widths: Vec::new(),
        rows: rows
            .iter()
            .map(|row| row.iter().map(|cell| Cell::from(*cell)).collect())
            .collect(),
    };
    let other: [&[&str]; 3] = [
        &["assessment", "path", "kind", "value"],
        &["", "format", "text", "waymark"],
        &["", "schema", "number", "1"],
    ];
    write_workbook(&[
        sheet(
            "assessments",
            &[
                &["assessment", "id", "team", "date"],
                &["1", "a", "Tide", "45351"],
            ],
        ),
        sheet(name, rows),
        sheet("other fields", &other),
    ])
}

#[test]
fn what_a_person_filled_in_is_read() {
    let tables = with_sheet(
        "Answers",
        &[
            &["Question", "assessment", "my own column", "NOTE", "level"],
            &["toil", "1", "x", "=1+1", "4.0"],
            &["bad-news", "1.0", "", "", "2"],
            &["", "", "left over", "", ""],
        ],
    );
    let read = opened(&tables).unwrap();
    let [assessment] = read.as_slice() else {
        panic!("{read:?}")
    };
    assert_eq!(assessment.level(&"toil".into()), Some(4));
    assert_eq!(assessment.level(&"bad-news".into()), Some(2));
    assert_eq!(assessment.answers.get(&"toil".into()).unwrap().note, "=1+1");
    assert_eq!(assessment.date, Some("2024-02-29".parse().unwrap()));
}

#[test]
fn what_is_wrong_is_named_by_its_row() {
    let refused = |rows: &[&[&str]]| {
        let head: &[&str] = &["assessment", "question", "level", "note"];
        let tables = with_sheet("answers", &[&[head], rows].concat());
        document_of_workbook(&tables).unwrap_err()
    };
    let at = |error: TabularError| match error {
        TabularError::NoKey(spot)
        | TabularError::Twice(spot)
        | TabularError::Value { spot, .. } => (spot.sheet, spot.row),
        other => panic!("{other:?}"),
    };
    for (rows, row) in [
        (&[&["1", "", "4", ""][..]][..], 2),
        (&[&["", "toil", "4", ""]], 2),
        (&[&["1", "toil", "4", ""], &["1", "toil", "5", ""]], 3),
        (&[&["1", "toil", "high", ""]], 2),
        (&[&["0", "toil", "4", ""]], 2),
    ] {
        assert_eq!(at(refused(rows)), ("answers".to_owned(), row));
    }
    let foreign = write_workbook(&[NewSheet {
        name: "answers".into(),
        ..NewSheet::default()
    }]);
    assert_eq!(document_of_workbook(&foreign), Err(TabularError::Foreign));
    let empty = "assessment,part,item,field,kind,value\n";
    assert_eq!(
        document_of_csv(empty.as_bytes()),
        Err(TabularError::Foreign)
    );
}
