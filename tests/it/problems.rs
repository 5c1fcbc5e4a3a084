//! What an author is told about a file that is not right: the exact words, and that there always are words.

use proptest::prelude::*;
use waymark::content::{Library, Source, bundled, shipped};

use crate::teams::{cases, listed, path};

#[test]
fn the_base_of_the_broken_files_is_right() {
    let text = std::fs::read_to_string(path("tests/fixtures/base.toml")).unwrap();
    if let Err(problems) = Library::read(&[Source {
        file: "base.toml",
        text: &text,
    }]) {
        panic!("{}", listed(&problems));
    }
}

#[test]
fn every_broken_file_is_answered_in_words() {
    let base = std::fs::read_to_string(path("tests/fixtures/base.toml")).unwrap();
    insta::glob!("../fixtures/broken", "*.toml", |path| {
        let text = std::fs::read_to_string(path).unwrap();
        let file = path.file_name().unwrap().to_str().unwrap();
        let sources = [
            Source {
                file: "base.toml",
                text: &base,
            },
            Source { file, text: &text },
        ];
        let problems = Library::read(&sources).expect_err("the file is broken");
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(listed(&problems));
        });
    });
}

#[test]
fn problems_come_by_file_and_place_whatever_the_order_of_the_files() {
    let base = std::fs::read_to_string(path("tests/fixtures/base.toml")).unwrap();
    let broken =
        std::fs::read_to_string(path("tests/fixtures/broken/unknown-references.toml")).unwrap();
    let one = Source {
        file: "base.toml",
        text: &base,
    };
    let other = Source {
        file: "own.toml",
        text: &broken,
    };
    let forward = Library::read(&[one, other]).unwrap_err();
    assert_eq!(forward, Library::read(&[other, one]).unwrap_err());
    assert!(forward.windows(2).all(|pair| pair[0] < pair[1]));
}

/// A shipped file with a piece taken out, doubled or replaced.
fn mutated() -> impl Strategy<Value = (usize, String)> {
    let file = 0..shipped::FILES.len();
    let change = prop_oneof![
        Just(Vec::new()),
        prop::collection::vec(any::<u8>(), 1..6),
        prop::sample::select(vec![
            "[[",
            "]]",
            "\"",
            "'''",
            "{",
            "}",
            "=",
            "\n",
            "\r",
            "#",
            "\u{feff}",
            "9e999",
            "🚢",
            "[[question]]\n"
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
    ];
    let twice = any::<bool>();
    (
        file,
        any::<prop::sample::Index>(),
        0_usize..200,
        change,
        twice,
    )
        .prop_map(|(file, at, length, change, twice)| {
            let bytes = shipped::FILES[file].text.as_bytes();
            let start = if bytes.is_empty() {
                0
            } else {
                at.index(bytes.len())
            };
            let end = (start + length).min(bytes.len());
            let mut changed = bytes[..start].to_vec();
            if twice {
                changed.extend_from_slice(&bytes[start..end]);
                changed.extend_from_slice(&bytes[start..end]);
            } else {
                changed.extend_from_slice(&change);
            }
            changed.extend_from_slice(&bytes[end..]);
            (file, String::from_utf8_lossy(&changed).into_owned())
        })
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn a_damaged_file_is_read_or_refused_but_never_fatal((at, text) in mutated()) {
        let mut sources = shipped::FILES.to_vec();
        sources[at].text = &text;
        if let Err(problems) = Library::read(&sources) {
            prop_assert!(!problems.is_empty());
            for problem in problems {
                prop_assert!(!problem.to_string().is_empty());
                prop_assert!(problem.place.line >= 1 && problem.place.column >= 1);
            }
        }
        // The same file alone, without what it refers to.
        let _ = Library::read(&[Source { file: "alone.toml", text: &text }]);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "(?s).{0,200}") {
        let _ = Library::read(&[Source { file: "any.toml", text: &text }]);
        let _ = bundled::catalogue(&text);
    }
}

#[test]
fn one_broken_file_does_not_drown_what_is_wrong() {
    // Without its opening bracket the list of practices turns the whole rest of the file into something else.
    let practices = shipped::FILES
        .iter()
        .find(|source| source.file.ends_with("practices/culture.toml"))
        .unwrap();
    let text = practices
        .text
        .replacen("next_steps = [", "next_steps = [[[\"", 1);
    let mut sources: Vec<Source<'_>> = shipped::FILES.to_vec();
    sources.retain(|source| source.file != practices.file);
    sources.push(Source {
        file: practices.file,
        text: &text,
    });
    let problems = Library::read(&sources).unwrap_err();
    assert!(problems.len() <= 5, "{} problems", problems.len());
    assert!(
        problems
            .iter()
            .all(|problem| problem.file == practices.file)
    );
    assert_eq!(
        problems[0].place.line,
        practices
            .text
            .lines()
            .position(|l| l == "next_steps = [")
            .unwrap()
            + 1
    );
}

#[test]
fn deep_nesting_is_refused_like_any_other_mistake() {
    for open in ["[", "{a=", "a.", "[["] {
        let text = format!("question = {}", open.repeat(20_000));
        assert!(
            Library::read(&[Source {
                file: "deep.toml",
                text: &text
            }])
            .is_err()
        );
        let text = open.repeat(20_000);
        assert!(
            Library::read(&[Source {
                file: "deep.toml",
                text: &text
            }])
            .is_err()
        );
    }
    assert!(bundled::catalogue(&"[".repeat(100_000)).is_err());
}
