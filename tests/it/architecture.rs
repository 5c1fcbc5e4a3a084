//! The shape of the source: imports point one way, and what is absent stays absent.

use std::path::{Path, PathBuf};

use crate::teams::path;

/// What each part of the library may name, in the order of the pipeline. A part may always name itself.
const IMPORTS: [(&str, &[&str]); 14] = [
    ("questionnaire", &[]),
    ("assessment", &["questionnaire"]),
    ("scoring", &["questionnaire", "assessment"]),
    ("delivery", &["questionnaire", "assessment", "scoring"]),
    (
        "calculator",
        &["questionnaire", "assessment", "scoring", "delivery"],
    ),
    (
        "roadmap",
        &[
            "questionnaire",
            "assessment",
            "scoring",
            "delivery",
            "calculator",
        ],
    ),
    (
        "reading",
        &[
            "questionnaire",
            "assessment",
            "scoring",
            "delivery",
            "roadmap",
        ],
    ),
    // These see results; `text` also words the errors of `exchange`.
    (
        "text",
        &[
            "questionnaire",
            "assessment",
            "scoring",
            "delivery",
            "calculator",
            "roadmap",
            "reading",
            "exchange",
        ],
    ),
    (
        "chart",
        &[
            "questionnaire",
            "assessment",
            "scoring",
            "delivery",
            "calculator",
            "roadmap",
            "text",
        ],
    ),
    (
        "exchange",
        &[
            "questionnaire",
            "assessment",
            "scoring",
            "delivery",
            "calculator",
            "roadmap",
            "text",
        ],
    ),
    ("storage", &["questionnaire", "assessment", "exchange"]),
    ("browser", &["questionnaire", "assessment", "exchange"]),
    (
        "state",
        &[
            "questionnaire",
            "assessment",
            "scoring",
            "delivery",
            "calculator",
            "roadmap",
            "reading",
            "exchange",
            "text",
            "storage",
        ],
    ),
    (
        "ui",
        &[
            "questionnaire",
            "assessment",
            "scoring",
            "delivery",
            "calculator",
            "roadmap",
            "reading",
            "exchange",
            "text",
            "chart",
            "browser",
            "state",
        ],
    ),
];

/// Parts that know nothing of the rest, and that any part may name.
const APART: [&str; 4] = ["ordered", "encoding", "pages", "words"];

/// The parts that build without a browser.
const CORE: [&str; 15] = [
    "ordered",
    "encoding",
    "pages",
    "words",
    "questionnaire",
    "assessment",
    "scoring",
    "delivery",
    "calculator",
    "roadmap",
    "reading",
    "text",
    "chart",
    "exchange",
    "storage",
];

/// A source file as the rules look at it: without comments, and without its tests.
struct Source {
    /// Below `src`, such as `scoring/band.rs`.
    name: String,
    lines: Vec<String>,
}

impl Source {
    fn part(&self) -> &str {
        self.name.split(['/', '.']).next().unwrap()
    }

    /// How many modules deep the file lies: 1 for `scoring/mod.rs`, 2 for `scoring/band.rs`.
    fn depth(&self) -> usize {
        self.name.matches('/').count() + usize::from(!self.name.ends_with("mod.rs"))
    }

    /// Each line that holds `text`, as a place to point at.
    fn places(&self, text: &str) -> Vec<String> {
        self.lines
            .iter()
            .enumerate()
            .filter(|(_, line)| line.contains(text))
            .map(|(at, _)| format!("src/{}:{}", self.name, at + 1))
            .collect()
    }
}

fn files(folder: &Path, into: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    for entry in entries {
        if entry.is_dir() {
            files(&entry, into);
        } else if entry.extension().is_some_and(|extension| extension == "rs") {
            into.push(entry);
        }
    }
}

fn sources() -> Vec<Source> {
    let root = path("src");
    let mut found = Vec::new();
    files(&root, &mut found);
    assert!(found.len() > 40, "the sources were not found");
    found
        .iter()
        .map(|file| {
            (
                file,
                file.strip_prefix(&root).unwrap().display().to_string(),
            )
        })
        // A file or a folder of tests is as free as a module of tests.
        .filter(|(_, name)| !name.ends_with("tests.rs") && !name.contains("/tests/"))
        .map(|(file, name)| {
            let text = std::fs::read_to_string(file).unwrap();
            let lines = text
                .lines()
                .take_while(|line| *line != "#[cfg(test)]")
                .map(|line| line.split("//").next().unwrap_or_default().to_owned())
                .collect();
            Source { name, lines }
        })
        .collect()
}

fn core() -> Vec<Source> {
    sources()
        .into_iter()
        .filter(|source| CORE.contains(&source.part()))
        .collect()
}

/// The paths that a line names from the library's root on: after `crate::`, or after as many `super::` as lead there.
fn named_from_the_root(line: &str, depth: usize) -> Vec<String> {
    let mut found = Vec::new();
    for root in ["crate::".to_owned(), "super::".repeat(depth)] {
        let mut rest = line;
        while let Some((before, after)) = rest.split_once(&root) {
            let is_longer = before.ends_with("super::")
                || before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
            let is_pub = before.ends_with("in ");
            if !is_longer && !is_pub {
                found.extend(heads(after));
            }
            rest = after;
        }
    }
    found
}

/// The first segments of a path, or of each path in braces, with what follows up to the next separator.
fn heads(path: &str) -> Vec<String> {
    let list = path
        .strip_prefix('{')
        .map(|list| list.split('}').next().unwrap_or_default());
    let one = |path: &str| -> String {
        path.trim()
            .chars()
            .take_while(|c| c.is_alphanumeric() || matches!(c, '_' | ':'))
            .collect()
    };
    match list {
        Some(list) => list
            .split(',')
            .map(one)
            .filter(|head| !head.is_empty())
            .collect(),
        None => vec![one(path)],
    }
}

#[test]
fn imports_point_one_way() {
    let mut wrong = Vec::new();
    for source in sources() {
        let part = source.part().to_owned();
        let allowed = IMPORTS
            .iter()
            .find(|(name, _)| *name == part)
            .map(|(_, allowed)| *allowed);
        let allowed = match allowed {
            Some(allowed) => allowed,
            None if APART.contains(&part.as_str()) => &[],
            None => {
                assert!(
                    matches!(part.as_str(), "lib" | "main" | "bin"),
                    "what may {part} name?"
                );
                continue;
            }
        };
        for (at, line) in source.lines.iter().enumerate() {
            for named in named_from_the_root(line, source.depth()) {
                let module = named.split("::").next().unwrap_or_default();
                let is_module = IMPORTS.iter().any(|(name, _)| *name == module);
                // The words for a storage error need its type, not the storage.
                let is_error = part == "ui" && named == "storage::StorageError";
                if is_module && module != part && !allowed.contains(&module) && !is_error {
                    wrong.push(format!(
                        "{part} may not name {module} (src/{}:{})",
                        source.name,
                        at + 1
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn imports_are_found_however_they_are_written() {
    assert_eq!(named_from_the_root("use crate::ui::App;", 2), ["ui::App"]);
    assert_eq!(
        named_from_the_root("use crate::{text, ui::App};", 2),
        ["text", "ui::App"]
    );
    assert_eq!(
        named_from_the_root("    let app = crate::ui::app();", 1),
        ["ui::app"]
    );
    assert_eq!(named_from_the_root("use super::super::ui;", 2), ["ui"]);
    assert_eq!(named_from_the_root("use super::ui;", 2), [] as [&str; 0]);
    assert_eq!(named_from_the_root("use super::ui;", 1), ["ui"]);
    assert_eq!(
        named_from_the_root("use waymark_crate::ui;", 1),
        [] as [&str; 0]
    );
}

#[test]
fn the_core_and_the_state_know_no_browser() {
    let mut without: Vec<Source> = sources();
    // The one file of the storage that reaches a browser is left out where there is none.
    without.retain(|source| {
        let part = source.part();
        (CORE.contains(&part) || part == "state") && source.name != "storage/local.rs"
    });
    for source in without {
        for name in ["leptos", "web_sys", "gloo", "js_sys", "wasm_bindgen"] {
            let named = source.places(name);
            assert_eq!(named, [] as [&str; 0], "{} is named", name);
        }
    }
}

#[test]
fn the_core_knows_no_signals() {
    for source in core() {
        assert_eq!(source.places("reactive_graph"), [] as [&str; 0]);
    }
}

#[test]
fn the_core_reads_no_clock_chance_file_or_environment() {
    for source in core() {
        for name in [
            "SystemTime",
            "Instant",
            "Zoned",
            "Timestamp::now",
            "std::time",
            "std::env",
            "std::fs",
            "rand::",
            "RandomState",
        ] {
            assert_eq!(
                source.places(name),
                [] as [&str; 0],
                "the core names {name}"
            );
        }
    }
}

#[test]
fn only_the_chart_knows_plotters() {
    for source in sources().iter().filter(|source| source.part() != "chart") {
        assert_eq!(source.places("plotters"), [] as [&str; 0]);
    }
}

#[test]
fn only_exchange_knows_serialized_shapes() {
    // Content files have a tree of their own, which is read from JSON in the web app.
    const READERS: [&str; 5] = [
        "questionnaire/node.rs",
        "questionnaire/catalogue.rs",
        "roadmap/guidance.rs",
        "reading/mod.rs",
        "bin/cli/score.rs",
    ];
    // Event files are other tools' exports, in whatever shape those write.
    const FOREIGN: [&str; 1] = ["delivery/events/table/json.rs"];
    // What a browser keeps about itself never leaves it: how the page should look.
    const BOOKKEEPING: [&str; 1] = ["state/preferences.rs"];
    for source in sources() {
        let name = source.name.as_str();
        let may = [&READERS[..], &FOREIGN, &BOOKKEEPING].concat();
        if source.part() != "exchange" && !may.contains(&name) {
            assert_eq!(source.places("serde_json"), [] as [&str; 0]);
            assert_eq!(source.places("derive(Serialize"), [] as [&str; 0]);
            assert_eq!(source.places("derive(Deserialize"), [] as [&str; 0]);
        }
    }
}

#[test]
fn no_file_is_named_after_nothing() {
    const NOTHING: [&str; 13] = [
        "utils", "util", "helpers", "helper", "common", "types", "misc", "manager", "service",
        "handler", "data", "info", "stuff",
    ];
    for source in sources() {
        for name in source.name.split(['/', '.']) {
            assert!(
                !NOTHING.contains(&name),
                "src/{} says nothing about what it holds",
                source.name
            );
        }
    }
}

#[test]
fn files_are_short_enough_to_read() {
    let long: Vec<String> = sources()
        .iter()
        .filter(|source| source.lines.len() > 400)
        .map(|source| {
            format!(
                "src/{} has {} lines before its tests",
                source.name,
                source.lines.len()
            )
        })
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn nothing_panics_on_purpose() {
    // The places where a handle that was never provided must be noticed at once.
    let may_expect =
        |source: &Source| matches!(source.name.as_str(), "state/handles.rs" | "ui/address.rs");
    for source in sources() {
        for name in [
            ".unwrap()",
            "panic!(",
            "unreachable!(",
            "todo!(",
            "unimplemented!(",
            "dbg!(",
        ] {
            assert_eq!(source.places(name), [] as [&str; 0], "{name}");
        }
        if !may_expect(&source) {
            assert_eq!(source.places(".expect("), [] as [&str; 0]);
        }
    }
}

#[test]
fn markup_comes_from_the_chart_only_and_carries_no_styles() {
    // The page's policy refuses inline styles, and foreign markup must have no way in.
    let with_markup: Vec<String> = sources()
        .into_iter()
        .filter(|source| !source.places("inner_html").is_empty())
        .map(|source| source.name)
        .collect();
    assert!(
        with_markup.len() <= 1,
        "only one file may set markup: {with_markup:?}"
    );
    assert!(
        with_markup.iter().all(|name| name.starts_with("ui/part/")),
        "{with_markup:?}"
    );
    for source in sources().iter().filter(|source| source.part() == "ui") {
        for name in [
            "style=\"",
            "style='",
            " style=",
            "set_inner_html",
            "insert_adjacent_html",
            "document.write",
        ] {
            assert_eq!(source.places(name), [] as [&str; 0], "{name}");
        }
    }
}
