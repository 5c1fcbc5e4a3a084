//! The list of pages and of areas, from `pages.toml`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use toml::{Table, Value};

/// The enums of areas and pages with what the file says of each.
pub(super) fn generated(file: &Path) -> Result<String, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let file: Table = text
        .parse()
        .map_err(|error| format!("pages.toml: {error}"))?;
    let mut out = String::new();
    areas(&list(&file, "area")?, &mut out)?;
    pages(&list(&file, "page")?, &mut out)?;
    Ok(out)
}

fn areas(areas: &[Entry<'_>], out: &mut String) -> Result<(), String> {
    enumeration(
        "A part of the app that comes in files of its own.",
        "Area",
        "area",
        areas,
        out,
    );
    method(
        "The name of its files.",
        "name",
        "&'static str",
        &each(areas, |area| Ok(format!("{:?}", area.name)))?,
        out,
    );
    method(
        "The words that it says.",
        "words",
        "&'static [words::Area]",
        &each(areas, |area| {
            let words = area.names("words")?;
            let words = words
                .iter()
                .map(|name| format!("words::Area::{}", camel(name)));
            Ok(format!("&[{}]", words.collect::<Vec<_>>().join(", ")))
        })?,
        out,
    );
    out.push_str("}\n\n");
    Ok(())
}

fn pages(pages: &[Entry<'_>], out: &mut String) -> Result<(), String> {
    enumeration(
        "The pages of the site, each a real file.",
        "Page",
        "page",
        pages,
        out,
    );
    method(
        "The folder below the root of the site, with a closing slash; empty for the home page.",
        "path",
        "&'static str",
        &each(pages, |page| Ok(format!("{:?}", page.text("path")?)))?,
        out,
    );
    method(
        "What brings it.",
        "area",
        "Area",
        &each(pages, |page| {
            Ok(format!("Area::{}", camel(page.text("area")?)))
        })?,
        out,
    );
    method(
        "What people usually open from it.",
        "next",
        "&'static [Area]",
        &each(pages, |page| {
            let next = page.names("next")?;
            let next = next.iter().map(|name| format!("Area::{}", camel(name)));
            Ok(format!("&[{}]", next.collect::<Vec<_>>().join(", ")))
        })?,
        out,
    );
    method(
        "Whether it says nothing without an assessment.",
        "needs_assessment",
        "bool",
        &each(pages, |page| {
            let needs = page.value.get("needs_assessment").and_then(Value::as_bool);
            Ok(needs.unwrap_or(false).to_string())
        })?,
        out,
    );
    out.push_str("}\n");
    Ok(())
}

/// A table of the file.
struct Entry<'a> {
    name: &'a str,
    value: &'a Value,
}

impl<'a> Entry<'a> {
    fn text(&self, field: &str) -> Result<&'a str, String> {
        let text = self.value.get(field).and_then(Value::as_str);
        text.ok_or_else(|| format!("pages.toml: {} has no `{field}`", self.name))
    }

    fn names(&self, field: &str) -> Result<Vec<&'a str>, String> {
        let Some(value) = self.value.get(field) else {
            return Ok(Vec::new());
        };
        let names = value
            .as_array()
            .and_then(|names| names.iter().map(Value::as_str).collect());
        names.ok_or_else(|| format!("pages.toml: `{field}` of {} is no list", self.name))
    }
}

fn list<'a>(file: &'a Table, kind: &str) -> Result<Vec<Entry<'a>>, String> {
    let values = file.get(kind).and_then(Value::as_array);
    let values = values.ok_or_else(|| format!("pages.toml: there is no [[{kind}]]"))?;
    let entry = |value: &'a Value| {
        let name = value.get("name").and_then(Value::as_str);
        let name = name.ok_or_else(|| format!("pages.toml: a [[{kind}]] has no `name`"))?;
        Ok(Entry { name, value })
    };
    values.iter().map(entry).collect()
}

/// The enum, and the beginning of its methods.
fn enumeration(about: &str, name: &str, kind: &str, entries: &[Entry<'_>], out: &mut String) {
    let _ = writeln!(
        out,
        "/// {about}\n#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]\npub enum {name} {{"
    );
    for entry in entries {
        let _ = writeln!(
            out,
            "/// The {kind} `{}`.\n{},",
            entry.name,
            camel(entry.name)
        );
    }
    let all: Vec<String> = entries
        .iter()
        .map(|entry| format!("Self::{}", camel(entry.name)))
        .collect();
    let _ = writeln!(
        out,
        "}}\n\nimpl {name} {{\n/// Each, in the order of the file.\npub const ALL: [Self; {}] = [{}];\n",
        all.len(),
        all.join(", ")
    );
}

/// An arm of a match for each entry.
fn each(
    entries: &[Entry<'_>],
    gives: impl Fn(&Entry<'_>) -> Result<String, String>,
) -> Result<String, String> {
    let arm = |entry: &Entry<'_>| Ok(format!("Self::{} => {}", camel(entry.name), gives(entry)?));
    let arms: Vec<String> = entries.iter().map(arm).collect::<Result<_, String>>()?;
    Ok(arms.join(", "))
}

fn method(about: &str, name: &str, gives: &str, arms: &str, out: &mut String) {
    let _ = writeln!(
        out,
        "/// {about}\n#[allow(clippy::match_same_arms, reason = \"an arm for each entry of the file\")]\npub fn {name}(self) -> {gives} {{ match self {{ {arms} }} }}\n"
    );
}

/// A name as Rust writes types.
fn camel(name: &str) -> String {
    let part = |part: &str| {
        let mut letters = part.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        first.chain(letters).collect::<String>()
    };
    name.split('-').map(part).collect()
}
