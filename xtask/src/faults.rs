//! `cargo xtask faults`: docs/faults.md, the faults that Waymark survives and the tests that prove it.
//!
//! The rows stand in `tests/faults.toml`; what is proved comes from the results of the last whole run alone, so that
//! nobody can claim by hand what no test shows.

use std::fmt::Write as _;
use std::fs;

use toml::{Table, Value};

use crate::proofs::{Place, Proof, proofs};
use crate::site::read_text;
use crate::{Outcome, repository, target_dir};

const ROWS: &str = "tests/faults.toml";
const DOCUMENT: &str = "docs/faults.md";

/// A fault that must be survived.
struct Row {
    id: String,
    fault: String,
    /// What must happen then.
    must: String,
    /// Why no test proves it.
    reason: Option<String>,
}

/// Writes the document.
pub(crate) fn write() -> Outcome {
    let text = document()?;
    let file = repository().join(DOCUMENT);
    fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))?;
    println!("{DOCUMENT}: written");
    Ok(())
}

/// Whether the document is what the tests have just shown.
pub(crate) fn check() -> Outcome {
    let text = document()?;
    if read_text(&repository().join(DOCUMENT)).is_ok_and(|kept| kept == text) {
        return Ok(());
    }
    Err(format!(
        "{DOCUMENT} is not what these tests show; run `cargo xtask faults`, which writes it from this run, and look at \
         what has changed"
    ))
}

fn document() -> Outcome<String> {
    let rows = rows(&read_text(&repository().join(ROWS))?)?;
    let proofs = proofs(&repository(), &target_dir())?;
    told(&rows, &proofs)
}

fn rows(text: &str) -> Outcome<Vec<Row>> {
    let file: Table = text.parse().map_err(|error| format!("{ROWS}: {error}"))?;
    let list = file.get("fault").and_then(Value::as_array);
    let rows: Vec<Row> = list
        .into_iter()
        .flatten()
        .map(row)
        .collect::<Outcome<_>>()?;
    for pair in rows.windows(2) {
        if let [one, next] = pair
            && one.id >= next.id
        {
            return Err(format!("{ROWS}: {} stands before {}", one.id, next.id));
        }
    }
    Ok(rows)
}

fn row(value: &Value) -> Outcome<Row> {
    let text = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let id = text("id").ok_or_else(|| format!("{ROWS}: a fault has no `id`"))?;
    let needed = |name: &str| text(name).ok_or_else(|| format!("{ROWS}: {id} has no `{name}`"));
    Ok(Row {
        fault: needed("fault")?,
        must: needed("must")?,
        reason: text("reason"),
        id,
    })
}

/// The document, if every row has a test or a reason and every test a row.
fn told(rows: &[Row], proofs: &[Proof]) -> Outcome<String> {
    for proof in proofs {
        let stranger = proof
            .faults
            .iter()
            .find(|id| rows.iter().all(|row| row.id != **id));
        if let Some(id) = stranger {
            return Err(format!(
                "{}: “{}” names {id}, which {ROWS} does not have",
                proof.file, proof.name
            ));
        }
    }
    let open: Vec<&str> = rows
        .iter()
        .filter(|row| row.reason.is_none() && of(row, proofs).next().is_none())
        .map(|row| row.id.as_str())
        .collect();
    if !open.is_empty() {
        return Err(format!(
            "no test proves {}; write one that carries the id in its name, or give a `reason` in {ROWS}",
            open.join(", ")
        ));
    }
    let places = places(proofs);
    let mut text = head(rows, proofs);
    matrix(&mut text, rows, proofs, &places);
    tests(&mut text, rows, proofs);
    Ok(text)
}

/// The tests of a row.
fn of<'a>(row: &'a Row, proofs: &'a [Proof]) -> impl Iterator<Item = &'a Proof> {
    proofs.iter().filter(|proof| proof.faults.contains(&row.id))
}

/// Where any of the tests ran.
fn places(proofs: &[Proof]) -> Vec<Place> {
    let mut places: Vec<Place> = proofs
        .iter()
        .flat_map(|proof| proof.held.keys().copied())
        .collect();
    places.sort_unstable();
    places.dedup();
    places
}

fn has_held(proof: &Proof) -> bool {
    proof.held.values().all(|held| *held)
}

fn head(rows: &[Row], proofs: &[Proof]) -> String {
    let (tested, untested): (Vec<_>, Vec<_>) = rows
        .iter()
        .partition(|row| of(row, proofs).next().is_some());
    let held = tested
        .iter()
        .filter(|row| of(row, proofs).all(has_held))
        .count();
    format!(
        "# What goes wrong, and what holds\n\n\
         Written by `cargo xtask faults` from the results of the last whole run of the tests, never by hand. The rows\n\
         stand in [tests/faults.toml](../tests/faults.toml). A number is how many tests prove a row there; each brings the\n\
         fault about and looks at what a person then sees and at what is stored.\n\n\
         Of {} faults, {} were brought about and {held} of those held, by {} tests; {} have a reason instead.\n\n",
        rows.len(),
        tested.len(),
        proofs.len(),
        untested.len(),
    )
}

fn matrix(text: &mut String, rows: &[Row], proofs: &[Proof], places: &[Place]) {
    let mut line = |cells: Vec<String>| {
        let _ = writeln!(text, "| {} |", cells.join(" | "));
    };
    let names = ["", "What goes wrong", "What must happen"].map(str::to_owned);
    let columns = places.iter().map(|place| place.name().to_owned());
    line(names.into_iter().chain(columns).collect());
    line(vec!["---".to_owned(); 3 + places.len()]);
    for row in rows {
        let start = [
            format!("**{}**", row.id),
            escaped(&row.fault),
            escaped(&row.must),
        ];
        let counts = places.iter().map(|place| count(row, proofs, *place));
        line(start.into_iter().chain(counts).collect());
    }
}

/// How many tests of a row held in a place.
fn count(row: &Row, proofs: &[Proof], place: Place) -> String {
    let ran = of(row, proofs).filter_map(|proof| proof.held.get(&place).copied());
    let (held, failed): (Vec<bool>, Vec<bool>) = ran.partition(|held| *held);
    match (held.len(), failed.len()) {
        (0, 0) => String::new(),
        (held, 0) => format!("✓ {held}"),
        (_, failed) => format!("**✗ {failed} failed**"),
    }
}

fn tests(text: &mut String, rows: &[Row], proofs: &[Proof]) {
    text.push_str("\n## The tests\n");
    for row in rows {
        let _ = writeln!(text, "\n**{}** {}\n", row.id, escaped(&row.fault));
        for proof in of(row, proofs) {
            let _ = writeln!(text, "- {}", line(proof));
        }
        if let Some(reason) = &row.reason {
            let _ = writeln!(text, "- {}", escaped(reason));
        }
    }
}

fn line(proof: &Proof) -> String {
    let among = |wanted: bool| {
        let places = proof.held.iter().filter(|(_, held)| **held == wanted);
        let names: Vec<&str> = places.map(|(place, _)| place.name()).collect();
        names.join(", ")
    };
    let outcome = match (among(true).as_str(), among(false).as_str()) {
        (held, "") => format!("held: {held}"),
        ("", failed) => format!("**failed: {failed}**"),
        (held, failed) => format!("**failed: {failed}**, held: {held}"),
    };
    let (name, file) = (escaped(&proof.name), &proof.file);
    format!("{name} ([{file}](../{file})), {outcome}")
}

/// A text that Markdown shows as it is.
fn escaped(text: &str) -> String {
    let mut shown = String::new();
    for sign in text.chars() {
        if matches!(sign, '\\' | '`' | '*' | '_' | '<' | '>' | '|' | '[' | ']') {
            shown.push('\\');
        }
        shown.push(sign);
    }
    shown
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Row, rows, told};
    use crate::proofs::{Place, Proof};

    fn row(id: &str, reason: Option<&str>) -> Row {
        Row {
            id: id.to_owned(),
            fault: "The lamp goes out.".to_owned(),
            must: "Another is lit.".to_owned(),
            reason: reason.map(str::to_owned),
        }
    }

    fn proof(fault: &str, held: &[(Place, bool)]) -> Proof {
        Proof {
            faults: vec![fault.to_owned()],
            name: format!("{fault} the lamp | goes out"),
            file: "tests/browser/lamp.spec.mjs".to_owned(),
            held: held.iter().copied().collect::<BTreeMap<_, _>>(),
        }
    }

    #[test]
    fn a_row_shows_where_its_tests_held_and_where_not() {
        let proofs = [proof(
            "F01",
            &[(Place::Chromium, true), (Place::Firefox, false)],
        )];
        let text = told(&[row("F01", None)], &proofs).unwrap_or_default();
        assert!(text.contains("| ✓ 1 | **✗ 1 failed** |"), "{text}");
        let line = "- F01 the lamp \\| goes out \
                    ([tests/browser/lamp.spec.mjs](../tests/browser/lamp.spec.mjs)), \
                    **failed: Firefox**, held: Chromium";
        assert!(text.contains(line), "{text}");
        assert!(
            text.contains("Of 1 faults, 1 were brought about and 0 of those held"),
            "{text}"
        );
    }

    #[test]
    fn a_row_needs_a_test_or_a_reason_and_a_test_a_row() {
        let refused = |rows: &[Row], proofs: &[Proof]| told(rows, proofs).err().unwrap_or_default();
        let held = [proof("F02", &[(Place::Native, true)])];
        assert!(refused(&[row("F01", None)], &[]).contains("F01"));
        assert!(told(&[row("F01", Some("No lamp here."))], &[]).is_ok());
        assert!(refused(&[row("F01", Some("No lamp here."))], &held).contains("names F02"));
    }

    #[test]
    fn every_fault_of_the_list_has_its_words_and_its_place() {
        let list = include_str!("../../tests/faults.toml");
        let ids: Vec<String> = rows(list)
            .unwrap_or_default()
            .into_iter()
            .map(|row| row.id)
            .collect();
        let expected: Vec<String> = (1..=50).map(|number| format!("F{number:02}")).collect();
        assert_eq!(ids, expected);
        assert!(rows("[[fault]]\nid = \"F01\"").is_err());
    }
}
