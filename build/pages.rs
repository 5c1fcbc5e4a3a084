//! The list of pages, from `pages.toml`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use toml::{Table, Value};

/// The enum of pages with what the file says of each.
pub(super) fn generated(file: &Path) -> Result<String, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let file: Table = text
        .parse()
        .map_err(|error| format!("pages.toml: {error}"))?;
    let pages = file.get("page").and_then(Value::as_array);
    let pages: Vec<Page<'_>> = pages
        .ok_or("pages.toml: there is no [[page]]")?
        .iter()
        .map(page)
        .collect::<Result<_, String>>()?;
    let all: Vec<String> = pages
        .iter()
        .map(|page| format!("Self::{}", page.variant))
        .collect();
    let with_assessment = pages.iter().filter(|page| page.needs_assessment);
    let with_assessment: Vec<String> = with_assessment
        .map(|page| format!("Self::{}", page.variant))
        .collect();
    let mut out = "/// The pages of the site, each a real file.\n\
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]\npub enum Page {\n"
        .to_owned();
    for page in &pages {
        let _ = writeln!(out, "/// `/{}`\n{},", page.path, page.variant);
    }
    let _ = writeln!(
        out,
        "}}\n\nimpl Page {{\n/// Every page, in the order of the file.\npub const ALL: [Self; {}] = [{}];\n",
        all.len(),
        all.join(", ")
    );
    let paths = pages
        .iter()
        .map(|page| format!("Self::{} => {:?}", page.variant, page.path));
    method(
        &mut out,
        "The folder below the root of the site, with a closing slash; empty for the home page.",
        "path",
        "&'static str",
        paths,
    );
    let _ = writeln!(
        out,
        "/// Whether it says nothing without an assessment.\npub fn needs_assessment(self) -> bool {{ matches!(self, {}) }}\n}}",
        with_assessment.join(" | ")
    );
    Ok(out)
}

struct Page<'a> {
    variant: String,
    path: &'a str,
    needs_assessment: bool,
}

fn page(value: &Value) -> Result<Page<'_>, String> {
    let field = |field: &str| {
        let text = value.get(field).and_then(Value::as_str);
        text.ok_or_else(|| format!("pages.toml: a page has no `{field}`"))
    };
    let name = field("name")?;
    Ok(Page {
        variant: camel(name),
        path: field("path")?,
        needs_assessment: value
            .get("needs_assessment")
            .and_then(Value::as_bool)
            .unwrap_or(false),
    })
}

fn method(
    out: &mut String,
    about: &str,
    name: &str,
    gives: &str,
    arms: impl Iterator<Item = String>,
) {
    let arms: Vec<String> = arms.collect();
    let _ = writeln!(
        out,
        "/// {about}\npub fn {name}(self) -> {gives} {{ match self {{ {} }} }}\n",
        arms.join(", ")
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
