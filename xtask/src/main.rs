//! `cargo xtask`: builds, serves, checks and measures Waymark, having installed what is missing.

#![allow(
    clippy::print_stdout,
    reason = "xtask talks to the person at the terminal"
)]

mod audit;
mod boot;
mod checks;
mod earlier;
mod face;
mod faults;
mod fuzz;
mod head;
mod languages;
mod likeness;
mod manifest;
mod naming;
mod notices;
mod pack;
mod pages;
mod paths;
mod process;
mod proofs;
mod reload;
mod reproduce;
mod scale;
mod script;
mod site;
mod sizes;
mod spark;
mod split;
mod style;
mod sums;
mod template;
mod tools;
mod wasm;
mod worker;

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
  build    dist/, with a table of compressed sizes; --without-worker: not kept for use without a
           connection, and what an earlier build kept is taken away
  workshop play a whole workshop in a browser: a coach, a projector and eight people; every view is
           checked, and pictures of all are kept in target/workshop
  scale    160,000 assessments as tables, whose figures are compared with those that SQL makes of
           them; takes 6 GB of disk for a while
  spark    the statements of docs/analysis.md on a cluster of Apache Spark, whose rows are compared
           with DuckDB's; needs Python, Java and, once, the network
  bench    the benchmarks, as a table
  faults   docs/faults.md, from the results of the last whole run of `test`
  audit    licences and known weaknesses of the dependencies; needs the network
  keep-earlier <address>
           beside dist/, what the site published there keeps of earlier builds
  fuzz     look for bytes that break a reader: fuzz [target] [minutes]
  reproduce
           build twice, in two folders, and compare the bytes
  finish   turn what Trunk wrote into the site; Trunk's own hook calls it";

fn main() -> ExitCode {
    let command = std::env::args().nth(1);
    let arguments: Vec<String> = std::env::args().skip(2).collect();
    let outcome = match command.as_deref() {
        Some("serve") => serve(),
        Some("test") => checks::test(),
        Some("build") => without_worker().and_then(build),
        Some("workshop") => checks::play(),
        Some("scale") => scale::scale(),
        Some("spark") => spark::spark(),
        Some("bench") => bench(),
        Some("faults") => faults::write(),
        Some("audit") => audit::audit(),
        Some("keep-earlier") => keep_earlier(std::env::args().nth(2)),
        Some("fuzz") => fuzz::fuzz(&arguments),
        Some("reproduce") => reproduce::reproduce(),
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

/// Passes on what `build` was told, for Trunk calls the part of it that writes the site.
fn without_worker() -> Outcome<bool> {
    match std::env::args().nth(2).as_deref() {
        None => Ok(false),
        Some("--without-worker") => Ok(true),
        Some(other) => Err(format!("`build` knows no `{other}`\n\n{HELP}")),
    }
}

/// Everything from the questionnaires to a measured `dist/`, with or without a worker.
fn build(without_worker: bool) -> Outcome {
    step("tools", || {
        tools::ensure_for_build()?;
        tools::ensure_splitter()
    })?;
    step("questionnaires", || {
        run(site::waymark().args(["check", "questionnaires"]))
    })?;
    step("release build", || {
        let trunk = &mut tools::trunk();
        if without_worker {
            trunk.env(worker::WITHOUT, "1");
        }
        run(trunk
            .args(["build", "--release"])
            .env(paths::FLAGS, paths::flags()))
    })?;
    let dist = repository().join("dist");
    step("paths", || paths::check(&dist))?;
    step("sums", || sums::write_sums(&dist))?;
    step("sizes", || sizes::report(&dist))
}

fn keep_earlier(site: Option<String>) -> Outcome {
    let site = site.ok_or("keep-earlier needs the address of the published site")?;
    step("earlier builds", || {
        earlier::keep(&repository().join("dist"), &site)
    })
}

fn bench() -> Outcome {
    step("benchmarks", || {
        run(cargo().args(["bench", "--no-default-features", "--features", "cli"]))
    })
}
