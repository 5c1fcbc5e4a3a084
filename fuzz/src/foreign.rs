//! Files of other tools.

use waymark::assessment::Assessment;
use waymark::exchange::elsewhere::{
    Asked, Columns, Fate, Foreign, ForeignFile, read_foreign, table_head,
};
use waymark::exchange::{open, write};
use waymark::report::foreign_table;
use waymark::text::foreign as text;

use super::results::shipped;
use super::{is_told, parts};

/// Files that zero bytes set off are read as one tool's, or refused. What is read is accounted for to the last
/// item, and each team of it becomes an assessment that can be written and opened.
pub fn foreign(bytes: &[u8]) {
    let texts = parts(bytes);
    let named = texts.iter().map(|text| ForeignFile {
        name: "given",
        bytes: text.as_bytes(),
    });
    let mut files: Vec<ForeignFile<'_>> = named.collect();
    // A workbook has zero bytes of its own.
    if bytes.starts_with(b"PK") {
        files = vec![ForeignFile {
            name: "given",
            bytes,
        }];
    }
    let head = files.first().and_then(|file| table_head(*file));
    let columns = head.map(|head| Columns {
        question: head.headers.first().cloned().unwrap_or_default(),
        value: head.headers.last().cloned().unwrap_or_default(),
        ..head.columns
    });
    for columns in [None, columns.as_ref()] {
        let asked = Asked {
            tool: None,
            columns,
            catalogue: &shipped().catalogue,
        };
        match read_foreign(&files, &asked) {
            Ok(foreign) => holds(&foreign),
            Err(error) => is_told(&text::error(&error)),
        }
    }
}

fn holds(foreign: &Foreign) {
    let catalogue = &shipped().catalogue;
    let counts: usize = Fate::ALL.into_iter().map(|fate| foreign.count(fate)).sum();
    assert_eq!(counts, foreign.items.len());
    assert!(!foreign.teams.is_empty());
    assert!(foreign_table(foreign, catalogue).lines().count() > foreign.items.len());
    let asked = foreign.questionnaires(catalogue);
    let made = (0..foreign.teams.len().min(3)).map(|team| {
        let blank = Assessment::new(team.to_string().as_str().into());
        foreign.assessment(team, blank, asked.clone(), None)
    });
    let made: Vec<Assessment> = made.collect();
    let opened = open(write(&made).as_bytes()).expect("what is made opens");
    assert_eq!(opened.assessments, made);
}
