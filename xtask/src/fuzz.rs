//! `cargo xtask fuzz`: looks for bytes that break what holds of every reader (`fuzz/src/lib.rs`).

use std::path::PathBuf;
use std::process::Command;

use toml::{Table, Value};

use crate::process::run;
use crate::site::{create_dir, read_text};
use crate::{Outcome, repository, step, target_dir, tools};

/// How long each target runs if nobody says.
const MINUTES: u64 = 10;
/// Whoever needs longer for one input has been stopped by it.
const SECONDS_FOR_ONE: u64 = 10;
/// The most that one input may make the reader ask for.
const MEBIBYTES: u64 = 2_048;

/// Runs one target or all, each for some minutes.
pub(crate) fn fuzz(arguments: &[String]) -> Outcome {
    step("tools", tools::ensure_for_fuzzing)?;
    let all = targets(&read_text(&repository().join("fuzz/Cargo.toml"))?)?;
    let is_target = |name: &&String| all.contains(name);
    let chosen = arguments.iter().find(is_target).cloned();
    let chosen = chosen.map_or_else(|| all.clone(), |one| vec![one]);
    let rest: Vec<&String> = arguments.iter().filter(|one| !is_target(one)).collect();
    let minutes = match rest.as_slice() {
        [] => MINUTES,
        [minutes] => minutes.parse().map_err(|_| {
            format!(
                "`{minutes}` is neither minutes nor one of {}",
                all.join(", ")
            )
        })?,
        _ => return Err("one target and some minutes are enough".into()),
    };
    for target in &chosen {
        step(target, || search(target, minutes))?;
    }
    Ok(())
}

/// The names of the targets.
fn targets(manifest: &str) -> Outcome<Vec<String>> {
    let manifest: Table = manifest
        .parse()
        .map_err(|error| format!("fuzz/Cargo.toml: {error}"))?;
    let bins = manifest.get("bin").and_then(Value::as_array);
    let names = bins
        .into_iter()
        .flatten()
        .filter_map(|bin| bin.get("name")?.as_str());
    Ok(names.map(str::to_owned).collect())
}

/// Looks for bytes that break a target, beginning with those that are kept.
fn search(target: &str, minutes: u64) -> Outcome {
    let (found, broken) = (found(target), target_dir().join("fuzz/broken").join(target));
    create_dir(&found)?;
    create_dir(&broken)?;
    run(cargo_fuzz(target)
        .arg(&found)
        .arg(kept(target))
        .arg("--")
        .arg(format!("-max_total_time={}", minutes * 60))
        .arg(format!("-timeout={SECONDS_FOR_ONE}"))
        .arg(format!("-rss_limit_mb={MEBIBYTES}"))
        .arg(format!("-artifact_prefix={}/", broken.display()))
        .arg(format!(
            "-dict={}",
            repository().join("fuzz/words.dict").display()
        ))
        .arg("-print_final_stats=1"))
    .map_err(|reason| format!("{reason}; what broke it lies in {}", broken.display()))
}

/// What reaches something new, on this machine.
fn found(target: &str) -> PathBuf {
    target_dir().join("fuzz/found").join(target)
}

/// What the repository keeps: real files to begin with, and what has broken something.
fn kept(target: &str) -> PathBuf {
    repository().join("fuzz/corpus").join(target)
}

/// Cargo's fuzzer at a target. Its instruments are the compiler's own, and not yet for everybody; the code
/// has nothing unsafe that a sanitizer would watch.
fn cargo_fuzz(target: &str) -> Command {
    let mut command = tools::fuzzer();
    command.env("RUSTC_BOOTSTRAP", "1");
    command.args(["run", "--sanitizer", "none", "--target-dir"]);
    command.arg(target_dir().join("fuzz/build"));
    command.arg(target);
    command
}

#[cfg(test)]
mod tests {
    use super::targets;

    #[test]
    fn every_binary_is_a_target() {
        let manifest =
            "[package]\nname = \"x\"\n[[bin]]\nname = \"one\"\n[[bin]]\nname = \"two\"\n";
        assert_eq!(targets(manifest), Ok(vec!["one".into(), "two".into()]));
    }
}
