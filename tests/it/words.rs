//! One word for each thing: what the interface calls one way it calls no other way anywhere.

use std::fs;

use crate::teams::path;

/// Words that are not said, and what is said in their place.
const SAID_OTHERWISE: [(&[&str], &str); 14] = [
    (
        &["lens", "lenses", "ways to look", "what to look at"],
        "questionnaire",
    ),
    (&["go deeper", "how deep"], "quick round, full round"),
    (&["where you want to be", "where to be"], "target"),
    (&["n/a", "not applicable to us"], "not applicable"),
    (
        &[
            "suggestion",
            "suggestions",
            "thing to try",
            "things to try",
            "next few steps",
            "next few things",
        ],
        "practice",
    ),
    (&["spoke", "spokes"], "dimension"),
    (
        &["lowest ground", "strongest ground", "strongest"],
        "lowest, highest",
    ),
    (
        &[
            "save a copy of all",
            "save the sheets",
            "download my saved data",
            "download a copy",
        ],
        "save a copy",
    ),
    (
        &[
            "remove",
            "removed",
            "removes",
            "erase",
            "erased",
            "erases",
            "empty the",
        ],
        "delete",
    ),
    (
        &[
            "fill in the example",
            "start with the example",
            "try it with an example",
        ],
        "sample",
    ),
    (
        &["choose a file", "choose files", "choose the file"],
        "open a file",
    ),
    (
        &["calculator", "calculators", "the sheet", "the sheets"],
        "tools, and their entries",
    ),
    (&["organization", "organizations"], "organisation"),
    (&["click here", "handbook"], "library"),
];

/// Where such a word means something else: the file, and the beginning of the message.
const MEANS_SOMETHING_ELSE: [(&str, &str); 4] = [
    // What DORA calls a page of its own.
    ("tools", "roi-formula"),
    // A table of a spreadsheet.
    ("home", "error-spreadsheet"),
    // An author's own text.
    ("problems", "hint-cycle"),
    ("problems", "hint-unknown-reference"),
];

/// A message of a file, by its name, with everything that it may say.
fn messages(text: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" = ") {
            Some((name, said)) if !line.starts_with([' ', '}', '*', '[']) => {
                found.push((name.to_owned(), said.to_lowercase()));
            }
            _ => {
                if let Some((_, said)) = found.last_mut() {
                    said.push(' ');
                    said.push_str(&line.to_lowercase());
                }
            }
        }
    }
    found
}

/// Whether a text has some words, whole.
fn says(text: &str, words: &str) -> bool {
    let is_of_a_word = |sign: char| sign.is_alphanumeric() || matches!(sign, '-' | '/' | '’');
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + words.len()..].chars().next();
        ![before, after].into_iter().flatten().any(is_of_a_word)
    })
}

#[test]
fn what_has_a_name_is_called_by_no_other() {
    let mut found = Vec::new();
    for entry in fs::read_dir(path("words/en")).unwrap() {
        let entry = entry.unwrap().path();
        let file = entry.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&entry).unwrap();
        for (name, said) in messages(&text) {
            let is_else = |(of, begins): &(&str, &str)| *of == file && name.starts_with(begins);
            if MEANS_SOMETHING_ELSE.iter().any(is_else) {
                continue;
            }
            for (words, instead) in SAID_OTHERWISE {
                let others = words.iter().filter(|words| says(&said, words));
                found.extend(others.map(|other| {
                    format!("words/en/{file}.ftl, {name}: “{other}” is called {instead}")
                }));
            }
        }
    }
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_word_is_found_whole_in_every_variant() {
    let text = "# A lens.\nasks = { $count ->\n    [one] one lens.\n   *[other] lenses\n}\nnext = of a lensing\n";
    let found = messages(text);
    assert_eq!(found.len(), 2);
    assert!(says(&found[0].1, "lens") && says(&found[0].1, "lenses"));
    assert!(!says(&found[1].1, "lens"));
}
