//! `cargo xtask test`: every check in turn, ending at the first that fails.

use std::fmt;
use std::fs::{self, File};
use std::io::Write as _;
use std::process::Command;

use crate::languages::LANGUAGES;
use crate::process::{cargo, run, run_and_look};
use crate::site::create_dir;
use crate::{Outcome, build, faults, proofs, step, target_dir, tools};

const WASM: [&str; 3] = ["--target=wasm32-unknown-unknown", "--features=app", "--lib"];
/// As tests/browser/playwright.config.mjs runs them.
const ABILITIES: [&str; 4] = [
    "--target=wasm32-unknown-unknown",
    "--features=app",
    "--test",
    "wasm",
];
/// As tests/browser/playwright.config.mjs calls them.
const BROWSERS: &str = "chromium,firefox";
const NATIVE: [&str; 4] = [
    "--workspace",
    "--no-default-features",
    "--features",
    "cli,state",
];

/// Everything that must hold before a change is published.
pub(crate) fn test() -> Outcome {
    step("format", || run(cargo().args(["fmt", "--all", "--check"])))?;
    step("lints, native", lint_natively)?;
    step("tools", tools::ensure_for_build)?;
    step("lints, wasm", lint_for_wasm)?;
    let native = step("native tests", native_tests)?;
    step("documentation", document)?;
    build(false)?;
    step("browser tools", tools::ensure_for_browser_tests)?;
    step("browser abilities, built", build_abilities)?;
    let browser = step("browser tests", browser_tests)?;
    println!("\nnative: {native}\nbrowser: {browser}");
    println!("{} passed, 0 failed", native.passed + browser.passed);
    step("faults", faults::check)
}

/// Plays a whole workshop on a fresh build, and keeps pictures of every view of every role.
pub(crate) fn play() -> Outcome {
    build(false)?;
    step("browser tools", tools::ensure_for_browser_tests)?;
    let pictures = target_dir().join("workshop");
    step("workshop", || {
        let mut command = playwright("chromium");
        run(command
            .arg("played.spec.mjs")
            .env("WAYMARK_PICTURES", &pictures))
    })?;
    println!("\nThe pictures are in {}", pictures.display());
    Ok(())
}

fn lint_natively() -> Outcome {
    run(cargo()
        .arg("clippy")
        .args(NATIVE)
        .args(["--all-targets", "--", "-D", "warnings"]))
}

fn lint_for_wasm() -> Outcome {
    run(cargo()
        .arg("clippy")
        .args(WASM)
        .args(["--bin", "app", "--test", "wasm", "--", "-D", "warnings"]))
}

fn document() -> Outcome {
    // For wasm, where the whole library can be seen.
    run(cargo()
        .args(["doc", "--no-deps"])
        .args(WASM)
        .env("RUSTDOCFLAGS", "-D warnings"))
}

/// How many tests did what.
#[derive(Default)]
struct Count {
    passed: usize,
    skipped: usize,
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} skipped", self.passed, self.skipped)
    }
}

impl Count {
    /// Adds what a line of test output counts: "12 passed; 0 failed; 1 ignored" or "12 passed (3s)".
    fn add(&mut self, line: &str) {
        let words: Vec<&str> = line.split_whitespace().collect();
        for pair in words.windows(2) {
            let [number, what] = pair else { continue };
            let Ok(number) = number.parse::<usize>() else {
                continue;
            };
            match what.trim_end_matches(';') {
                "passed" => self.passed += number,
                "skipped" | "ignored" => self.skipped += number,
                _ => {}
            }
        }
    }

    fn or_none_ran(self) -> Outcome<Self> {
        if self.passed == 0 {
            Err("not a single test ran".into())
        } else {
            Ok(self)
        }
    }
}

fn native_tests() -> Outcome<Count> {
    let mut count = Count::default();
    let mut results = results()?;
    let mut written = Ok(());
    run_and_look(cargo().arg("test").args(NATIVE), |line| {
        if line.starts_with("test result:") {
            count.add(line);
        } else if proofs::outcome(line).is_some() && written.is_ok() {
            written = writeln!(results, "{line}");
        }
    })?;
    written.map_err(|error| format!("{}: {error}", proofs::NATIVE))?;
    count.or_none_ran()
}

/// The file in which the outcomes of this run are noted, those of the last one having been thrown away.
fn results() -> Outcome<File> {
    let file = target_dir().join(proofs::NATIVE);
    if let Some(folder) = file.parent() {
        create_dir(folder)?;
    }
    // Else a run that fails before them would pass for what another run's browsers showed.
    let _ = fs::remove_file(target_dir().join(proofs::BROWSER));
    File::create(&file).map_err(|error| format!("{}: {error}", file.display()))
}

/// The tests of what the app asks of a browser, for WebAssembly; the browser tests open them.
fn build_abilities() -> Outcome {
    run(cargo().arg("test").args(ABILITIES).arg("--no-run"))
}

/// The browser tests in these browsers, with commas between.
fn playwright(browsers: &str) -> Command {
    let mut command = tools::node_program("npx");
    // A machine-made run must not be let off by a forgotten `test.only`.
    command.args(["playwright", "test"]).env("CI", "1");
    command.env("WAYMARK_BROWSERS", browsers);
    command.env("WAYMARK_LANGUAGES", target_dir().join(LANGUAGES));
    command
}

fn browser_tests() -> Outcome<Count> {
    let mut count = Count::default();
    let mut command = playwright(BROWSERS);
    command.env("WAYMARK_RESULTS", target_dir().join(proofs::BROWSER));
    command.env("WAYMARK_ABILITIES", "1").env(
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
        tools::wasm_test_runner(),
    );
    run_and_look(&mut command, |line| {
        // Playwright's closing lines: two blanks, a number, a word.
        let text = line.trim_start();
        if line.starts_with("  ") && text.starts_with(|first: char| first.is_ascii_digit()) {
            count.add(line);
        }
    })?;
    count.or_none_ran()
}

#[cfg(test)]
mod tests {
    use super::Count;

    #[test]
    fn both_kinds_of_output_are_counted() {
        let mut count = Count::default();
        count.add("test result: ok. 7 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out");
        count.add("  12 passed (3.4s)");
        count.add("  2 skipped");
        assert_eq!((count.passed, count.skipped), (19, 3));
    }
}
