//! Authors' files.

use waymark::content::{GivenFile, OwnContent, Problem, Source, read_handbook};
use waymark::exchange::{open_one_file, write_own_file};
use waymark::questionnaire::OwnFile;

use super::{is_told, results};

/// Any file that somebody brings as a questionnaire.
pub fn questionnaires(bytes: &[u8]) {
    let (name, beside) = ("own.toml", results::shipped());
    let text = String::from_utf8_lossy(bytes);
    if let Err(problems) = read_handbook(
        &[Source {
            file: name,
            text: &text,
        }],
        Some(beside),
    ) {
        told(&problems);
    }
    let own = match OwnContent::read(GivenFile { name, bytes }, beside) {
        Ok(own) => own,
        Err(problems) => return told(&problems),
    };
    assert!(own.file.text.len() <= OwnFile::MAX_BYTES);
    let again = open_one_file(&write_own_file(&own.file)).expect("what was written opens");
    let again = OwnContent::of(&again, beside).expect("what was read is read again");
    assert_eq!(again, own);
    let together = beside.with(&own.library);
    let (before, brought) = (&beside.catalogue, &own.library.catalogue);
    assert_eq!(
        together.catalogue.questionnaires().len(),
        before.questionnaires().len() + brought.questionnaires().len()
    );
}

/// At least one problem, and no more than a person reads.
fn told(problems: &[Problem]) {
    assert!((1..=101).contains(&problems.len()), "{}", problems.len());
    for problem in problems {
        is_told(&problem.to_string());
    }
}
