//! What the tests came to: which faults each of them is a proof for, where it stands, and where it held.
//!
//! A test belongs to the faults that its name carries: "F17 two tabs …" in the browser, `f17_…` in Rust.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::Outcome;
use crate::site::{files_below, read_text};

/// What `cargo test` said of each test, below `target/`.
pub(crate) const NATIVE: &str = "results/native.txt";
/// What Playwright says of each test, below `target/`.
pub(crate) const BROWSER: &str = "results/browser.json";
/// The folder of the browser tests.
const BROWSER_TESTS: &str = "tests/browser";
/// Where a native test may stand.
const SOURCES: [&str; 4] = ["src", "tests/it", "words/src", "xtask/src"];

/// Where a test ran.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    Chromium,
    Firefox,
    WebKit,
    Native,
}

impl Place {
    /// By the name of a project in tests/browser/playwright.config.mjs.
    fn of_project(name: &str) -> Outcome<Self> {
        match name {
            "chromium" => Ok(Self::Chromium),
            "firefox" => Ok(Self::Firefox),
            "webkit" => Ok(Self::WebKit),
            other => Err(format!(
                "the tests ran in `{other}`, which is no browser known here"
            )),
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKit",
            Self::Native => "without a browser",
        }
    }
}

/// A test that belongs to some faults.
#[derive(Debug, PartialEq)]
pub(crate) struct Proof {
    pub(crate) faults: Vec<String>,
    pub(crate) name: String,
    /// Below the repository.
    pub(crate) file: String,
    /// Whether it held, wherever it ran.
    pub(crate) held: BTreeMap<Place, bool>,
}

/// Every test of the last run that names a fault, in the order of its file and name.
pub(crate) fn proofs(repository: &Path, results: &Path) -> Outcome<Vec<Proof>> {
    let read = |name: &str| {
        read_text(&results.join(name)).map_err(|_| {
            "there are no results of the tests; run `cargo xtask test` first".to_owned()
        })
    };
    let mut proofs = in_browsers(&read(BROWSER)?)?;
    for (name, held) in natively(&read(NATIVE)?) {
        proofs.push(Proof {
            faults: faults_of_path(&name),
            file: file_of(repository, &name)?,
            name: last(&name).to_owned(),
            held: BTreeMap::from([(Place::Native, held)]),
        });
    }
    proofs.sort_by(|one, other| (&one.file, &one.name).cmp(&(&other.file, &other.name)));
    Ok(proofs)
}

/// The tests in Playwright's report that name a fault.
fn in_browsers(report: &str) -> Outcome<Vec<Proof>> {
    let report: Value = serde_json::from_str(report)
        .map_err(|error| format!("{BROWSER} is not what Playwright writes: {error}"))?;
    let mut found = BTreeMap::new();
    for suite in list(&report, "suites") {
        // The outermost suite is a file, whose name is no part of a test's.
        collect(suite, "", &mut found)?;
    }
    let proof = |((file, name), held): ((String, String), _)| Proof {
        faults: faults_of_title(&name),
        name,
        file: format!("{BROWSER_TESTS}/{file}"),
        held,
    };
    Ok(found.into_iter().map(proof).collect())
}

type Found = BTreeMap<(String, String), BTreeMap<Place, bool>>;

fn collect(suite: &Value, around: &str, found: &mut Found) -> Outcome {
    for spec in list(suite, "specs") {
        let name = joined(around, text(spec, "title"));
        if faults_of_title(&name).is_empty() {
            continue;
        }
        for test in list(spec, "tests") {
            let held = match text(test, "status") {
                "skipped" => continue,
                status => status == "expected",
            };
            let place = Place::of_project(text(test, "projectName"))?;
            let key = (text(spec, "file").to_owned(), name.clone());
            found.entry(key).or_default().insert(place, held);
        }
    }
    for inner in list(suite, "suites") {
        collect(inner, &joined(around, text(inner, "title")), found)?;
    }
    Ok(())
}

fn joined(around: &str, title: &str) -> String {
    if around.is_empty() {
        title.to_owned()
    } else {
        format!("{around} {title}")
    }
}

fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value
        .get(name)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The tests that name a fault, by their path, in what `cargo test` printed.
fn natively(lines: &str) -> impl Iterator<Item = (String, bool)> {
    let outcomes = lines.lines().filter_map(outcome);
    outcomes
        .filter(|(name, _)| !faults_of_path(name).is_empty())
        .map(|(name, held)| (name.to_owned(), held))
}

/// The path and the outcome in a line of `cargo test`: `test links::f38_a_link ... ok`. Ignored tests have none.
pub(crate) fn outcome(line: &str) -> Option<(&str, bool)> {
    let (name, said) = line.strip_prefix("test ")?.rsplit_once(" ... ")?;
    // A test that may panic has a remark behind its name.
    let name = name.split_once(" - ").map_or(name, |(name, _)| name);
    match said {
        "ok" => Some((name, true)),
        "FAILED" => Some((name, false)),
        _ => None,
    }
}

/// The file in which a native test stands. Its path in the crate does not tell: that of a file may be given by hand.
fn file_of(repository: &Path, path: &str) -> Outcome<String> {
    let name = last(path);
    let head = format!("fn {name}(");
    let mut files = Vec::new();
    for folder in SOURCES {
        for file in files_below(&repository.join(folder))? {
            let file = format!("{folder}/{file}");
            let is_code = Path::new(&file).extension().is_some_and(|end| end == "rs");
            if is_code && read_text(&repository.join(&file))?.contains(&head) {
                files.push(file);
            }
        }
    }
    match files.as_slice() {
        [file] => Ok(file.clone()),
        [] => Err(format!(
            "the test `{path}` ran, but no file has it any more; run `cargo xtask test`"
        )),
        several => Err(format!(
            "`{name}` stands in {}; give each a name of its own",
            several.join(" and ")
        )),
    }
}

fn last(path: &str) -> &str {
    path.rsplit_once("::").map_or(path, |(_, name)| name)
}

/// The faults that a test's title names anywhere.
fn faults_of_title(title: &str) -> Vec<String> {
    let words = title.split(|sign: char| !sign.is_ascii_alphanumeric());
    words
        .filter(|word| is_id(word, 'F'))
        .map(str::to_owned)
        .collect()
}

/// The faults with which a part of a test's path begins; further on, `f32` is a number.
fn faults_of_path(path: &str) -> Vec<String> {
    let parts = path.split("::");
    let ids = parts.flat_map(|part| part.split('_').take_while(|word| is_id(word, 'f')));
    ids.map(str::to_uppercase).collect()
}

fn is_id(word: &str, letter: char) -> bool {
    word.strip_prefix(letter)
        .is_some_and(|number| number.len() == 2 && number.chars().all(|sign| sign.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::{Place, faults_of_path, in_browsers, natively};

    #[test]
    fn a_test_belongs_to_the_faults_that_its_name_begins_with() {
        assert_eq!(faults_of_path("links::f38_f39_cut"), ["F38", "F39"]);
        assert_eq!(faults_of_path("f38_links::a_cut_link"), ["F38"]);
        assert!(faults_of_path("numbers::as_f32_values").is_empty());
        assert!(faults_of_path("numbers::f320_values").is_empty());
    }

    #[test]
    fn what_cargo_prints_of_a_test_is_read() {
        let lines = "running 4 tests\n\
                     test links::f38_cut ... ok\n\
                     test links::f39_bomb - should panic ... FAILED\n\
                     test links::f40_beside ... ignored\n\
                     test links::short ... ok";
        let read: Vec<_> = natively(lines).collect();
        let expected = [("links::f38_cut", true), ("links::f39_bomb", false)];
        assert_eq!(read, expected.map(|(name, held)| (name.to_owned(), held)));
    }

    #[test]
    fn a_browser_test_counts_where_it_ran_and_not_where_it_was_left_out() {
        let test =
            |browser, status| format!(r#"{{"projectName": "{browser}", "status": "{status}"}}"#);
        let report = format!(
            r#"{{"suites": [{{"title": "load.spec.mjs", "suites": [{{"title": "F34 without scripts", "specs": [
                {{"title": "it is said", "file": "load.spec.mjs", "tests": [{}, {}, {}]}}
            ]}}]}}]}}"#,
            test("chromium", "expected"),
            test("firefox", "unexpected"),
            test("webkit", "skipped"),
        );
        let proofs = in_browsers(&report).unwrap_or_default();
        assert_eq!(proofs.len(), 1);
        for proof in proofs {
            assert_eq!(proof.faults, ["F34"]);
            assert_eq!(proof.name, "F34 without scripts it is said");
            assert_eq!(proof.file, "tests/browser/load.spec.mjs");
            let held: Vec<_> = proof.held.into_iter().collect();
            assert_eq!(held, [(Place::Chromium, true), (Place::Firefox, false)]);
        }
    }
}
