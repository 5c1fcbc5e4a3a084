//! An assessment that is kept beside code: how old it may be, and the workflow of docs/beside-code.yml, whose own
//! lines run here.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

use crate::cli::{file, text, waymark};
use crate::teams::path;

fn document(answers: &Value, date: &str) -> String {
    let assessment = json!({ "id": "a", "team": "Ebb", "scope": "shop", "date": date,
        "questionnaires": ["calms"], "answers": answers });
    json!({ "format": "waymark", "schema": 1, "assessments": [assessment] }).to_string()
}

fn aged(name: &str, date: &str, at_most: &str) -> Output {
    let file = file(name, document(&json!({}), date));
    waymark(&["age", &file, "--at-most", at_most, "--today", "2026-11-30"])
}

#[test]
fn an_assessment_is_young_enough_until_the_day_after_its_last() {
    let good = aged("age-good.json", "2026-08-02", "120");
    assert!(good.status.success());
    assert_eq!(
        text(&good.stdout),
        "Ebb · shop: 2 August 2026, 120 days ago\n"
    );
    let old = aged("age-old.json", "2026-08-01", "120");
    assert_eq!(old.status.code(), Some(1));
    assert_eq!(
        text(&old.stderr),
        "Not known to be assessed within the last 120 days: Ebb · shop. Assess again.\n"
    );
}

#[test]
fn what_has_no_day_or_one_to_come_is_not_young() {
    for (name, date, said) in [
        ("age-none.json", "", "no day is said"),
        (
            "age-ahead.json",
            "2026-12-01",
            "1 December 2026, which is still to come",
        ),
    ] {
        let output = aged(name, date, "9999");
        assert_eq!(output.status.code(), Some(1), "{name}");
        assert_eq!(text(&output.stdout), format!("Ebb · shop: {said}\n"));
    }
}

#[test]
fn nothing_to_tell_of_and_files_that_cannot_be_read_fail() {
    let made_up = waymark(&["age", "questionnaires/sample.json", "--at-most", "9999"]);
    assert_eq!(made_up.status.code(), Some(1));
    let broken = file("age-broken.json", "{");
    let good = file("age-beside.json", document(&json!({}), "2026-11-30"));
    let output = waymark(&["age", &good, &broken, "--today", "2026-11-30"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        text(&output.stdout),
        "Ebb · shop: 30 November 2026, today\n"
    );
}

#[test]
fn a_comparison_of_what_is_the_same_prints_nothing_where_that_is_wanted() {
    let level = |level: u8| {
        document(
            &json!({ "delivery-measures": { "level": level } }),
            "2026-11-30",
        )
    };
    let before = file("same-before.json", level(2));
    let same = waymark(&["compare", &before, &before, "--md", "--if-changed"]);
    assert!(same.status.success());
    assert_eq!(text(&same.stdout), "");
    let now = file("same-now.json", level(3));
    let changed = waymark(&["compare", &before, &now, "--md", "--if-changed"]);
    assert!(changed.status.success());
    assert!(text(&changed.stdout).starts_with("# Two assessments"));
}

/// The lines of a step of the workflow.
fn lines_of(step: &str) -> String {
    let workflow = fs::read_to_string(path("docs/beside-code.yml")).unwrap();
    let (_, after) = workflow.split_once(&format!("- name: {step}\n")).unwrap();
    let (_, lines) = after.split_once("run: |\n").unwrap();
    let lines = lines
        .lines()
        .map_while(|line| line.strip_prefix("          "));
    lines.fold(String::new(), |all, line| all + line + "\n")
}

/// A repository with the document as it was on the main branch, and as it is now.
struct Repository(PathBuf);

impl Repository {
    fn new(name: &str, before: Option<&str>, now: &str) -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        drop(fs::remove_dir_all(&folder));
        for sub in ["work", "temp", "bin"] {
            fs::create_dir_all(folder.join(sub)).unwrap();
        }
        let it = Self(folder);
        // Instead of GitHub's: it keeps what it was told to say.
        let gh = "#!/bin/sh\necho \"$@\" > said\nfor file; do :; done\ncp \"$file\" comment\n";
        fs::write(it.0.join("bin/gh"), gh).unwrap();
        let work = it.0.join("work");
        let save = |text: &str| fs::write(work.join("waymark.json"), text).unwrap();
        it.bash("chmod +x ../bin/gh && git init -q -b main");
        fs::write(work.join("README.md"), "Ebb").unwrap();
        before.into_iter().for_each(save);
        let commit = "git add . && git -c user.name=a -c user.email=a@example.org commit -qm";
        it.bash(&format!(
            "{commit} before && git update-ref refs/remotes/origin/main HEAD"
        ));
        save(now);
        it.bash(&format!("{commit} now --allow-empty"));
        it
    }

    fn bash(&self, lines: &str) -> Output {
        let bin = Path::new(env!("CARGO_BIN_EXE_waymark")).parent().unwrap();
        let paths = std::env::var("PATH").unwrap();
        let ours = [self.0.join("bin"), bin.to_owned()].map(|it| it.display().to_string());
        Command::new("bash")
            .args(["-eo", "pipefail", "-c", lines])
            .current_dir(self.0.join("work"))
            .env("PATH", format!("{}:{}:{paths}", ours[0], ours[1]))
            .env("RUNNER_TEMP", self.0.join("temp"))
            .env("GITHUB_BASE_REF", "main")
            .env("ASSESSMENT", "waymark.json")
            .env("AT_MOST", "120")
            .env("PULL_REQUEST", "7")
            .output()
            .unwrap()
    }

    /// What was commented on the pull request.
    fn comment(&self) -> Option<String> {
        let output = self.bash(&lines_of("Say what changed"));
        assert!(output.status.success(), "{}", text(&output.stderr));
        fs::read_to_string(self.0.join("work/comment")).ok()
    }
}

#[test]
fn the_workflow_comments_where_answers_changed_and_only_there() {
    let level = |level: u8| {
        document(
            &json!({ "delivery-measures": { "level": level } }),
            "2026-11-30",
        )
    };
    let changed = Repository::new("beside-changed", Some(&level(2)), &level(4));
    let comment = changed.comment().unwrap();
    assert!(comment.contains("level 2 → 4"), "{comment}");
    let said = fs::read_to_string(changed.0.join("work/said")).unwrap();
    assert!(
        said.starts_with("pr comment 7 --edit-last --create-if-none"),
        "{said}"
    );

    let same = Repository::new("beside-same", Some(&level(2)), &level(2));
    assert_eq!(same.comment(), None);

    let first = Repository::new("beside-first", None, &level(2));
    let comment = first.comment().unwrap();
    assert!(comment.contains("CALMS"), "{comment}");
}

#[test]
fn the_workflow_fails_where_the_assessment_is_too_old() {
    let old = Repository::new("beside-old", None, &document(&json!({}), "2020-01-01"));
    let output = old.bash(&lines_of("Fail where it is too old"));
    assert_eq!(output.status.code(), Some(1));
}
