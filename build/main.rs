//! Turns facts that stand in files into Rust, so that what does not exist does not compile: the words
//! of `words/en/` into an accessor for each message, `pages.toml` into the list of pages, the
//! editions of DORA's Quick Check and the table of other tools' items into constants.

#![allow(
    clippy::print_stdout,
    reason = "a build script talks to cargo by printing"
)]

mod editions;
mod mappings;
mod pages;

use std::env;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use words::{Area, Language, accessors, packed};

/// The first words of the pages, which the site holds and the app does not say.
const OF_THE_SITE: &str = "pages";

/// What DORA's Quick Check asked in each year.
const EDITIONS: &str = "src/delivery/editions";

/// Which question looks at the same as an item of another tool.
const MAPPINGS: &str = "src/exchange/elsewhere/mappings.toml";

fn main() -> ExitCode {
    for source in ["build", "words/en", "pages.toml", EDITIONS, MAPPINGS] {
        println!("cargo::rerun-if-changed={source}");
    }
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(wrong) => {
            for line in wrong {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<(), Vec<String>> {
    let all = Language::read(Path::new("words/en"))?;
    let is_of_the_app = |area: &Area| area.name != OF_THE_SITE;
    let english = Language {
        tag: all.tag,
        areas: all.areas.into_iter().filter(is_of_the_app).collect(),
    };
    let files: Vec<String> = english
        .areas
        .iter()
        .map(|area| format!("{:?}", packed(area, &english)))
        .collect();
    let embedded = format!("[{}]", files.join(", "));
    let pages = pages::generated(Path::new("pages.toml")).map_err(|wrong| vec![wrong])?;
    let editions = editions::generated(Path::new(EDITIONS)).map_err(|wrong| vec![wrong])?;
    let mappings = mappings::generated(Path::new(MAPPINGS)).map_err(|wrong| vec![wrong])?;
    let out = env::var_os("OUT_DIR").ok_or_else(|| vec!["cargo names no OUT_DIR".to_owned()])?;
    for (name, content) in [
        ("words.rs", accessors(&english)),
        ("english.rs", embedded),
        ("pages.rs", pages),
        ("editions.rs", editions),
        ("mappings.rs", mappings),
    ] {
        let file = Path::new(&out).join(name);
        fs::write(&file, content).map_err(|error| vec![format!("{}: {error}", file.display())])?;
    }
    Ok(())
}
