//! Turns facts that stand in files into Rust, so that what does not exist does not compile: `pages.toml`
//! into the list of pages, and the editions of DORA's Quick Check into constants.

#![allow(
    clippy::print_stdout,
    reason = "a build script talks to cargo by printing"
)]

mod editions;
mod pages;

use std::env;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

/// What DORA's Quick Check asked in each year.
const EDITIONS: &str = "src/delivery/editions";

fn main() -> ExitCode {
    for source in ["build", "pages.toml", EDITIONS] {
        println!("cargo::rerun-if-changed={source}");
    }
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(wrong) => {
            println!("cargo::error={wrong}");
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<(), String> {
    let pages = pages::generated(Path::new("pages.toml"))?;
    let editions = editions::generated(Path::new(EDITIONS))?;
    let out = env::var_os("OUT_DIR").ok_or("cargo names no OUT_DIR")?;
    for (name, content) in [("pages.rs", pages), ("editions.rs", editions)] {
        let file = Path::new(&out).join(name);
        fs::write(&file, content).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    Ok(())
}
