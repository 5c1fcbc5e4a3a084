//! What others wrote and we run: pinned by its content, and running nothing before it is asked to.

use std::fs;
use std::path::PathBuf;

use crate::teams::path;

fn text_of(file: &str) -> String {
    fs::read_to_string(path(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// Every workflow with what it says.
fn workflows() -> Vec<(PathBuf, String)> {
    let files = fs::read_dir(path(".github/workflows")).unwrap();
    let files = files.map(|file| file.unwrap().path());
    files
        .map(|file| (file.clone(), fs::read_to_string(file).unwrap()))
        .collect()
}

/// Each line of the workflows that runs somebody's action.
fn actions() -> Vec<String> {
    let workflows = workflows();
    let lines = workflows.iter().flat_map(|(_, text)| text.lines());
    let used = lines.filter_map(|line| Some(line.split_once("uses:")?.1.trim().to_owned()));
    used.collect()
}

/// What runs commands: in workflows, in CI, in xtask.
fn runners() -> Vec<(PathBuf, String)> {
    let ci = path(".ci/run");
    let xtask = fs::read_dir(path("xtask/src")).unwrap();
    let files = xtask.map(|file| file.unwrap().path()).chain([ci]);
    let texts = files.map(|file| (file.clone(), fs::read_to_string(file).unwrap()));
    texts.chain(workflows()).collect()
}

/// The packages of a lock file of cargo's, each in its own lines.
fn locked(file: &str) -> Vec<String> {
    let text = text_of(file);
    let packages = text.split("[[package]]").skip(1).map(str::to_owned);
    packages.collect()
}

#[test]
fn no_workflow_may_do_more_than_read_unless_a_job_says_so() {
    for (file, text) in workflows() {
        let (head, _) = text.split_once("\njobs:").unwrap();
        let name = file.display();
        assert!(
            head.contains("\npermissions:\n  contents: read\n"),
            "{name}"
        );
        // Those run others' code with our rights, or show it what is secret.
        for risk in ["pull_request_target", "workflow_run", "secrets."] {
            assert!(!text.contains(risk), "{name}: {risk}");
        }
    }
}

#[test]
fn nothing_is_fetched_and_run_unseen() {
    for (file, text) in runners() {
        for way in [
            "curl ",
            "wget ",
            "| sh\n",
            "| sh ",
            "| bash",
            "|sh ",
            "|bash",
            "npx --yes",
            "npx -y",
            "npm install",
        ] {
            assert!(!text.contains(way), "{}: {way}", file.display());
        }
    }
}

#[test]
fn every_crate_comes_from_crates_io_and_is_locked_by_its_content() {
    let ours = ["waymark", "wasm-streams", "waymark-fuzz", "words", "xtask"];
    for file in ["Cargo.lock", "fuzz/Cargo.lock"] {
        let packages = locked(file);
        assert!(packages.len() > 30, "{file}");
        for package in packages {
            let field = |name: &str| {
                let start = format!("\n{name} = \"");
                let (_, rest) = package.split_once(&start)?;
                rest.split('"').next().map(str::to_owned)
            };
            let name = field("name").unwrap();
            if ours.contains(&name.as_str()) && field("source").is_none() {
                continue;
            }
            let registry = "registry+https://github.com/rust-lang/crates.io-index";
            assert_eq!(field("source").as_deref(), Some(registry), "{file}: {name}");
            assert_eq!(
                field("checksum").map(|sum| sum.len()),
                Some(64),
                "{file}: {name}"
            );
        }
    }
}

#[test]
fn every_lock_file_is_part_of_the_repository() {
    let ignored = text_of(".gitignore");
    assert!(!ignored.contains("lock"), "{ignored}");
    for (file, among) in [
        ("Cargo.lock", "Cargo.toml"),
        ("fuzz/Cargo.lock", "fuzz/Cargo.toml"),
        (
            "tests/browser/package-lock.json",
            "tests/browser/package.json",
        ),
    ] {
        assert!(path(among).exists() && path(file).exists(), "{file}");
    }
}

#[test]
fn what_is_published_says_by_whom_it_was_built() {
    for (file, subject) in [
        ("pages.yml", "subject-path: dist/SHA256SUMS"),
        ("release.yml", "dist/SHA256SUMS"),
    ] {
        let text = text_of(&format!(".github/workflows/{file}"));
        let (before, after) = text.split_once("actions/attest-build-provenance@").unwrap();
        assert!(before.contains("run: cargo xtask build"), "{file}");
        assert!(after.contains(subject), "{file}");
        for right in ["id-token: write", "attestations: write"] {
            assert!(before.contains(right), "{file}: {right}");
        }
    }
}

#[test]
fn every_action_is_pinned_by_its_commit_and_says_which_version_that_is() {
    let actions = actions();
    assert!(actions.len() > 5, "{actions:?}");
    for action in actions {
        let (commit, version) = action
            .split_once('@')
            .and_then(|(_, pin)| pin.split_once(" # v"))
            .unwrap_or_else(|| panic!("{action}: no commit, or no version behind it"));
        assert_eq!(commit.len(), 40, "{action}");
        assert!(
            commit.chars().all(|sign| sign.is_ascii_hexdigit()),
            "{action}"
        );
        assert_eq!(version.split('.').count(), 3, "{action}");
    }
}

#[test]
fn the_packages_of_the_browser_tests_are_locked_and_run_no_scripts() {
    let lock = fs::read_to_string(path("tests/browser/package-lock.json")).unwrap();
    let lock: serde_json::Value = serde_json::from_str(&lock).unwrap();
    let packages = lock["packages"].as_object().unwrap();
    // The first is this repository's own.
    let others: Vec<_> = packages
        .iter()
        .filter(|(name, _)| !name.is_empty())
        .collect();
    assert!(!others.is_empty());
    for (name, package) in others {
        assert!(package["integrity"].is_string(), "{name} is not locked");
        let only_elsewhere = package["optional"] == true;
        assert!(
            package["hasInstallScript"] != true || only_elsewhere,
            "{name} runs a script"
        );
    }
    let own = fs::read_to_string(path("tests/browser/package.json")).unwrap();
    let own: serde_json::Value = serde_json::from_str(&own).unwrap();
    let scripts: Vec<&String> = own["scripts"].as_object().unwrap().keys().collect();
    assert_eq!(scripts, ["test"]);
    let installer = fs::read_to_string(path("xtask/src/tools.rs")).unwrap();
    assert!(installer.contains("\"ci\", \"--ignore-scripts\""));
}
