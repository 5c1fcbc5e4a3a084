//! `cargo xtask`: builds, serves, checks and measures Waymark, having installed what is missing.

#![allow(
    clippy::print_stdout,
    reason = "xtask talks to the person at the terminal"
)]

mod audit;
mod checks;
mod head;
mod languages;
mod likeness;
mod pack;
mod pages;
mod paths;
mod process;
mod script;
mod site;
mod sizes;
mod split;
mod style;
mod template;
mod tools;
mod wasm;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use process::{cargo, run};

/// What a step gives, or one sentence that says why it could not.
type Outcome<T = ()> = Result<T, String>;

const HELP: &str = "\
cargo xtask <command>

  serve    build and serve the app on http://127.0.0.1:8080, with live reload
  test     format, lints, native tests, the release build with its budget, browser tests
  build    dist/, with a table of compressed sizes
  bench    the benchmarks, as a table
  audit    licences and known weaknesses of the dependencies; needs the network
  finish   turn what Trunk wrote into the site; Trunk's own hook calls it";

fn main() -> ExitCode {
    let command = std::env::args().nth(1);
    let outcome = match command.as_deref() {
        Some("serve") => serve(),
        Some("test") => checks::test(),
        Some("build") => build(),
        Some("bench") => bench(),
        Some("audit") => audit::audit(),
        Some("finish") => site::finish_from_trunk(),
        Some("help" | "--help" | "-h") | None => {
            println!("{HELP}");
            Ok(())
        }
        Some(other) => Err(format!("there is no command `{other}`\n\n{HELP}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("\nFAILED: {reason}");
            ExitCode::FAILURE
        }
    }
}

/// The repository's root, one folder above this package.
fn repository() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package
        .parent()
        .map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// Cargo's folder for what it builds.
fn target_dir() -> PathBuf {
    let chosen = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    repository().join(chosen)
}

/// Runs one named step and prints how long it took.
fn step<T>(name: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    println!("\n== {name}");
    let begun = Instant::now();
    let outcome = work().map_err(|reason| format!("{name}: {reason}"))?;
    println!("== {name}: done in {:.1} s", begun.elapsed().as_secs_f64());
    Ok(outcome)
}

fn serve() -> Outcome {
    step("tools", tools::ensure_for_build)?;
    println!("\nServing on http://127.0.0.1:8080 until Ctrl-C");
    // A folder of its own, so that serving never overwrites a finished build.
    let dist = target_dir().join("serve");
    std::fs::create_dir_all(&dist).map_err(|error| format!("{}: {error}", dist.display()))?;
    run(tools::trunk()
        .arg("serve")
        .arg("--dist")
        .arg(dist)
        .env(site::RELOAD, "1"))
}

/// Everything from the questionnaires to a measured `dist/`.
fn build() -> Outcome {
    step("tools", || {
        tools::ensure_for_build()?;
        tools::ensure_splitter()
    })?;
    step("questionnaires", || {
        run(site::waymark().args(["check", "questionnaires"]))
    })?;
    step("release build", || {
        let trunk = &mut tools::trunk();
        run(trunk
            .args(["build", "--release"])
            .env(paths::FLAGS, paths::flags()))
    })?;
    let dist = repository().join("dist");
    step("paths", || paths::check(&dist))?;
    step("sizes", || sizes::report(&dist))
}

fn bench() -> Outcome {
    step("benchmarks", || {
        run(cargo().args(["bench", "--no-default-features", "--features", "cli"]))
    })
}
