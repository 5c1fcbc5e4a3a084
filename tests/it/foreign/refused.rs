//! What is no file of a tool: refused with its reason, and never half read.

use waymark::assessment::Assessment;
use waymark::exchange::elsewhere::{
    Asked, ForeignError, ForeignFile, MAX_FOREIGN_BYTES, Tool, read_foreign,
};
use waymark::exchange::tabular::{Comma, Told, write_book, write_csv};
use waymark::exchange::write;

use super::{catalogue, fixture, read};

#[test]
fn each_mistake_has_its_reason() {
    let name = || "x".to_owned();
    for (text, expected) in [
        ("", ForeignError::Empty(name())),
        ("  \n ", ForeignError::Empty(name())),
        ("Dear all,", ForeignError::Unrecognised(name())),
        ("{\"a\":1}", ForeignError::Unrecognised(name())),
        ("{\"D-SA-1-B\": 0.5,\n\"G", ForeignError::Json(name(), 2, 2)),
        ("\u{0}\u{1}\u{2}", ForeignError::NotText(name())),
        ("%PDF-1.7", ForeignError::NotText(name())),
        ("a,b\n\"1,2\n", ForeignError::Unclosed(name(), 2)),
        ("progress: [1,\nb: }\n", ForeignError::Yaml(name(), 2)),
        ("progress:\n", ForeignError::ModelAlone),
    ] {
        let outcome = read(&[("x", text)]);
        assert_eq!(outcome.unwrap_err(), expected, "{text:?}");
    }
    assert_eq!(read(&[]).unwrap_err(), ForeignError::Empty(String::new()));
}

#[test]
fn files_of_two_tools_are_not_read_together() {
    let progress = fixture("dsomm-progress.yaml");
    let outcome = read(&[("p.yaml", &progress), ("a.csv", "D-SA-1-B,1\n")]);
    assert_eq!(outcome.unwrap_err(), ForeignError::Several);
}

#[test]
fn a_tool_that_was_named_is_held_to() {
    let file = ForeignFile {
        name: "a.csv",
        bytes: b"D-SA-1-B,1\n",
    };
    let asked = Asked {
        tool: Some(Tool::Atos),
        columns: None,
        catalogue: catalogue(),
    };
    let outcome = read_foreign(&[file], &asked);
    assert_eq!(
        outcome.unwrap_err(),
        ForeignError::NotOfTool("a.csv".into())
    );
}

#[test]
fn what_is_too_large_is_not_looked_at() {
    let bytes = vec![b'a'; MAX_FOREIGN_BYTES + 1];
    let file = ForeignFile {
        name: "a.csv",
        bytes: &bytes,
    };
    let asked = Asked {
        tool: None,
        columns: None,
        catalogue: catalogue(),
    };
    let outcome = read_foreign(&[file], &asked);
    assert_eq!(
        outcome.unwrap_err(),
        ForeignError::TooLarge(MAX_FOREIGN_BYTES)
    );
    let broken = ForeignFile {
        name: "a.xlsx",
        bytes: b"PK\x03\x04 no workbook",
    };
    let outcome = read_foreign(&[broken], &asked);
    assert_eq!(
        outcome.unwrap_err(),
        ForeignError::Workbook("a.xlsx".into())
    );
}

#[test]
fn what_waymark_itself_wrote_is_known_in_every_form_of_it() {
    let document = write(&[Assessment::new("a".into())]);
    let told = Told::default();
    for (name, bytes) in [
        ("a.json", document.clone().into_bytes()),
        ("a.xlsx", write_book(&document, &told)),
        (
            "a.csv",
            write_csv(&document, &told, Comma::Plain).into_bytes(),
        ),
        (
            "excel.csv",
            write_csv(&document, &told, Comma::Excel).into_bytes(),
        ),
    ] {
        let file = ForeignFile {
            name,
            bytes: &bytes,
        };
        let asked = Asked {
            tool: None,
            columns: None,
            catalogue: catalogue(),
        };
        let outcome = read_foreign(&[file], &asked);
        assert_eq!(outcome.unwrap_err(), ForeignError::Own(name.into()));
    }
}
