//! What the commands need on a machine, and how it gets there.
//!
//! A tool that already serves is used; everything else is installed into `target/tools`.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{answer, cargo, program, run};
use crate::{Outcome, repository};

const WASM: &str = "wasm32-unknown-unknown";
/// Later versions need a newer compiler.
const TRUNK: &str = "0.21.14";
/// The macro that marks where to split has to be of the same 0.2.
const SPLITTER: &str = "0.2.4";
const DENY: &str = "0.20.2";
const FUZZ: &str = "0.13.2";

/// Says in which folder the tools lie, if not in this repository's.
pub(crate) const FOLDER: &str = "WAYMARK_TOOLS";

/// The WebAssembly target, Trunk, and the wasm-bindgen that `Cargo.lock` asks for.
pub(crate) fn ensure_for_build() -> Outcome {
    ensure_wasm_target()?;
    ensure_tool("trunk", "trunk", TRUNK, &["--locked"])?;
    // Without --locked: some releases of the tool were published with a lock file that is yanked.
    ensure_tool(
        "wasm-bindgen",
        "wasm-bindgen-cli",
        &locked_version("wasm-bindgen")?,
        &[],
    )
}

/// The tool that splits the app of a release build.
pub(crate) fn ensure_splitter() -> Outcome {
    let tool = splitter_dir().join("bin").join("wasm-split-cli");
    if tool.with_extension(env::consts::EXE_EXTENSION).exists() {
        println!("wasm-split-cli {SPLITTER}: found");
        return Ok(());
    }
    println!("wasm-split-cli {SPLITTER}: installing into target/tools, once");
    run(cargo()
        .args(["install", "wasm_split_cli_support", "--version", SPLITTER])
        .args(["--locked", "--features", "build-binary", "--root"])
        .arg(splitter_dir()))
}

/// The tool that splits the app. It has no `--version`, so its folder says which it is.
pub(crate) fn splitter() -> Command {
    program(splitter_dir().join("bin/wasm-split-cli"))
}

/// The tool that writes the JavaScript around the app.
pub(crate) fn wasm_bindgen() -> Command {
    program(found("wasm-bindgen"))
}

/// The program that serves tests for a browser; it comes with wasm-bindgen.
pub(crate) fn wasm_test_runner() -> PathBuf {
    found("wasm-bindgen-test-runner")
}

/// Trunk, seeing our own tools first: what it does not find on the path it would download.
pub(crate) fn trunk() -> Command {
    let mut command = program(found("trunk"));
    // Trunk 0.21 takes the usual value 1 of NO_COLOR for a mistake.
    command.env("PATH", path()).env_remove("NO_COLOR");
    command
}

/// The tool that checks the dependencies.
pub(crate) fn ensure_for_audit() -> Outcome {
    ensure_tool("cargo-deny", "cargo-deny", DENY, &["--locked"])
}

/// The tool that checks the dependencies.
pub(crate) fn deny() -> Command {
    program(found("cargo-deny"))
}

/// The tool that looks for bytes that break a reader.
pub(crate) fn ensure_for_fuzzing() -> Outcome {
    ensure_tool("cargo-fuzz", "cargo-fuzz", FUZZ, &["--locked"])
}

/// The tool that looks for bytes that break a reader.
pub(crate) fn fuzzer() -> Command {
    program(found("cargo-fuzz"))
}

/// The folder of the browser tests.
pub(crate) fn browser_tests() -> PathBuf {
    repository().join("tests/browser")
}

/// A Node.js program at work among the browser tests.
pub(crate) fn node_program(name: &str) -> Command {
    let mut command = program(if cfg!(windows) {
        format!("{name}.cmd")
    } else {
        name.to_owned()
    });
    command.current_dir(browser_tests());
    command
}

/// The packages of the browser tests, a Chromium and a Firefox.
pub(crate) fn ensure_for_browser_tests() -> Outcome {
    if answer(node_program("npm").arg("--version")).is_none() {
        return Err(
            "the browser tests need Node.js 20 or later with npm; please install it".into(),
        );
    }
    // No package runs anything of its own here before a test asks it to.
    let quietly = ["--no-audit", "--no-fund", "--loglevel=error"];
    run(node_program("npm")
        .args(["ci", "--ignore-scripts"])
        .args(quietly))?;
    ensure_browser(&["chromium-headless-shell", "chromium"], "chromium")?;
    ensure_browser(&["firefox-esr"], "firefox")
}

fn ensure_wasm_target() -> Outcome {
    if answer(program("rustup").arg("--version")).is_none() {
        // A compiler without rustup may well bring the target along; the build will tell.
        return Ok(());
    }
    let installed = answer(program("rustup").args(["target", "list", "--installed"]));
    if installed.is_some_and(|targets| targets.lines().any(|target| target == WASM)) {
        return Ok(());
    }
    run(program("rustup").args(["target", "add", WASM]))
}

fn ensure_tool(name: &str, package: &str, version: &str, flags: &[&str]) -> Outcome {
    if serves(name, version) {
        println!("{name} {version}: found");
        return Ok(());
    }
    println!("{name} {version}: installing into target/tools, once; this takes some minutes");
    run(cargo()
        .args([
            "install",
            package,
            "--version",
            version,
            "--force",
            "--root",
        ])
        .arg(tools_dir())
        .args(flags))?;
    if serves(name, version) {
        Ok(())
    } else {
        Err(format!(
            "{name} was installed, but `{name} --version` does not say {version}"
        ))
    }
}

fn serves(name: &str, version: &str) -> bool {
    answer(program(found(name)).arg("--version"))
        .is_some_and(|said| said.split_whitespace().any(|word| word == version))
}

fn splitter_dir() -> PathBuf {
    tools_dir().join(format!("wasm-split-{SPLITTER}"))
}

pub(crate) fn tools_dir() -> PathBuf {
    env::var_os(FOLDER).map_or_else(|| repository().join("target/tools"), PathBuf::from)
}

fn path() -> OsString {
    let ours = std::iter::once(tools_dir().join("bin"));
    let theirs = env::var_os("PATH").unwrap_or_default();
    env::join_paths(ours.chain(env::split_paths(&theirs))).unwrap_or(theirs)
}

/// Our own copy of a tool where there is one, else its name, for the path to find.
fn found(name: &str) -> PathBuf {
    let ours = tools_dir()
        .join("bin")
        .join(name)
        .with_extension(env::consts::EXE_EXTENSION);
    if ours.exists() { ours } else { name.into() }
}

fn locked_version(package: &str) -> Outcome<String> {
    let file = repository().join("Cargo.lock");
    let lock = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    version_in(&lock, package)
        .ok_or_else(|| format!("{}: no package `{package}` in it", file.display()))
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    let version = lines
        .next()?
        .strip_prefix("version = \"")?
        .strip_suffix('"')?;
    Some(version.to_owned())
}

/// The first of Debian's packages that is there or that we may install, else Playwright's own: a machine without the
/// browser is no excuse.
fn ensure_browser(debian: &[&str], own: &str) -> Outcome {
    // The same places are tried by tests/browser/places.mjs, in the same order.
    if let Some(package) = debian.iter().find(|package| is_there(package)) {
        println!("{package}: found");
        return Ok(());
    }
    println!(
        "{}: not there, so Playwright's own {own} is taken",
        debian.join(", ")
    );
    run(node_program("npx").args(["playwright", "install", own]))
        .map_err(|reason| format!("without {own} the browser tests prove nothing: {reason}"))
}

/// Whether the program of a package is there, perhaps since now.
fn is_there(package: &str) -> bool {
    let path = Path::new("/usr/bin").join(package);
    if !path.exists() && is_debian() && is_root() {
        // What does not come is seen by its absence.
        let install = ["install", "--yes", "--no-install-recommends", package];
        let _ = run(program("apt-get").arg("update"))
            .and_then(|()| run(program("apt-get").args(install)));
    }
    path.exists()
}

fn is_debian() -> bool {
    fs::read_to_string("/etc/os-release")
        .is_ok_and(|text| text.lines().any(|line| line == "ID=debian"))
}

fn is_root() -> bool {
    answer(program("id").arg("-u")).is_some_and(|user| user == "0")
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn the_locked_version_is_that_of_the_package_itself() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.1.0\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(lock, "wasm"), None);
    }
}
