//! Files that are opened as documents, and copies of everything.

use waymark::calculator::Sheets;
use waymark::exchange::{
    Beside, LeftOut, MAX_ASSESSMENT_BYTES, Mapping, OpenError, Opened, open, open_everything,
    open_mappings, open_sheets, write_everything, write_mappings, write_one, write_sheets,
};
use waymark::text::home;

use super::{is_told, parts, results};

/// How many times as much an assessment may weigh, once it is written, as the file that it was read from.
const GROWTH: usize = 8;

/// Any file. It is refused in words, or opens and comes back as it was.
pub fn documents(bytes: &[u8]) {
    let (opened, belongings) = match open_everything(bytes) {
        Ok(opened) => opened,
        Err(error) => return refused(&error),
    };
    for error in [
        &belongings.unreadable_sheets,
        &belongings.unreadable_mappings,
    ] {
        error.iter().for_each(refused);
    }
    opened.left_out.iter().for_each(left_out);
    assert!(opened.assessments.len() <= 10_000);
    assert!(opened.questionnaires.len() <= 500);
    for assessment in &opened.assessments {
        let written = write_one(assessment).len();
        assert!(written <= MAX_ASSESSMENT_BYTES);
        let most = GROWTH * bytes.len() + 1_000;
        assert!(written <= most, "{} bytes became {written}", bytes.len());
    }
    is_written_as_it_is(&opened);
    let (sheets, mappings) = (
        write_sheets(&belongings.sheets),
        write_mappings(&belongings.mappings),
    );
    let written = write_everything(
        &opened.assessments,
        &opened.questionnaires,
        &Beside {
            sheets: Some(&sheets),
            mappings: Some(&mappings),
            preferences: belongings.preferences.as_deref(),
            workshops: &belongings.workshops,
            aside: &belongings.aside,
            joined: &belongings.joined,
            later: Some(&opened.unknown),
        },
    );
    let (again, with_it) = open_everything(written.as_bytes()).expect("what was written opens");
    assert_eq!(again.assessments, opened.assessments);
    assert_eq!(again.questionnaires, opened.questionnaires);
    assert_eq!(with_it.sheets, belongings.sheets);
    assert_eq!(with_it.mappings, belongings.mappings);
    assert_eq!(with_it.preferences, belongings.preferences);
    assert_eq!(with_it.workshops, belongings.workshops);
    assert_eq!(with_it.joined, belongings.joined);
    assert_eq!(with_it.aside, belongings.aside);
    opened.assessments.iter().take(3).for_each(results::of);
}

/// A document, sheets and choices for event files, set off by zero bytes: a copy of everything that could
/// be kept, with everything in it that can be read.
pub fn everything(bytes: &[u8]) {
    let parts = parts(bytes);
    let part = |at: usize| parts.get(at).map_or("", String::as_str);
    let opened = open(part(0).as_bytes()).unwrap_or_default();
    let (sheets, mappings) = (part(1), part(2));
    let copy = write_everything(
        &opened.assessments,
        &opened.questionnaires,
        &Beside {
            sheets: Some(sheets),
            mappings: Some(mappings),
            ..Beside::default()
        },
    );
    let (again, belongings) = match open_everything(copy.as_bytes()) {
        Ok(opened) => opened,
        // What stands beside the assessments may be too deep or too much, and then it says so.
        Err(error @ OpenError::Limit(_)) => return refused(&error),
        Err(error) => panic!("{error:?}"),
    };
    // What stands where sheets or choices should may be a document, which is not lost either.
    assert!(again.assessments.starts_with(&opened.assessments));
    assert!(again.questionnaires.starts_with(&opened.questionnaires));
    let expected: Option<Sheets> = open_sheets(sheets).ok();
    if let Some(expected) = expected {
        assert_eq!(belongings.sheets, expected);
        let written = write_sheets(&expected);
        assert_eq!(open_sheets(&written), Ok(expected));
    }
    let expected: Option<Vec<Mapping>> = open_mappings(mappings).ok();
    if let Some(expected) = expected {
        assert_eq!(belongings.mappings, expected);
        let written = write_mappings(&expected);
        assert_eq!(open_mappings(&written), Ok(expected));
    }
    for error in [belongings.unreadable_sheets, belongings.unreadable_mappings] {
        error.iter().for_each(refused);
    }
}

pub(crate) fn refused(error: &OpenError) {
    is_told(&home::open_error(error));
}

/// What does not come along is told.
pub(crate) fn left_out(left_out: &LeftOut) {
    if let LeftOut::Unreadable { reason, .. } = left_out {
        refused(reason);
    }
}

/// What was opened is written and opens as the same, with what nobody knows.
pub(crate) fn is_written_as_it_is(opened: &Opened) {
    let again = open(opened.write().as_bytes()).expect("what was written opens");
    let expected = Opened {
        left_out: Vec::new(),
        ..opened.clone()
    };
    assert_eq!(again, expected);
}
