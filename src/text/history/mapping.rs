//! Words of the steps between the files and the result.

use super::super::{events, number};
use crate::delivery::events::{Field, FileKind, Preset, Window};
use crate::words;

/// A file is being looked at.
pub fn opening(name: &str) -> String {
    format!("Opening {name}")
}

/// The rows of a file are being read.
pub fn reading(kind: FileKind) -> String {
    format!("Reading {}", events::kind(kind).to_lowercase())
}

/// A file that turned out to be broken while it was read.
pub fn failed(kind: FileKind, refusal: &super::Refusal) -> String {
    let (kind, refusal) = (events::kind(kind), super::refusal(refusal));
    format!("{kind}: {refusal} Nothing of it is used.")
}

/// What to know of a tool's export.
pub fn preset_more(preset: Preset) -> Option<&'static str> {
    match preset {
        Preset::GitHubDeployments => Some(
            "GitHub’s list says neither how a deployment ended nor when. Each counts as done when it was created.",
        ),
        Preset::GitHubReleases => {
            Some("A release counts when it is neither a draft nor a pre-release.")
        }
        Preset::GitLabDeployments => {
            Some("The same file also holds a change for each deployment: its commit.")
        }
        Preset::GitHubRuns | Preset::AzurePipelines => Some(
            "Not every run deploys. The pipeline’s name takes the environment’s place: say which ones deploy to production.",
        ),
        Preset::GitLabPipelines | Preset::CircleCi => Some(
            "Not every run deploys. The pipeline’s name or branch takes the environment’s place: say which ones deploy to production.",
        ),
        Preset::Jenkins => Some(
            "Give the builds of the job that deploys. Each counts as done when it began, unless the file says when it ended.",
        ),
        Preset::GitHubIssues | Preset::GitLabIssues => Some(
            "Give only the issues that are incidents which a change caused: every one counts as a failure.",
        ),
        Preset::Jira
        | Preset::PagerDuty
        | Preset::DevLake
        | Preset::Opsgenie
        | Preset::ServiceNow
        | Preset::Statuspage => Some(
            "It does not say which incidents a change caused. Export only those, or every incident counts as caused by one.",
        ),
        Preset::Waymark | Preset::AzureReleases | Preset::ArgoCd => None,
    }
}

/// Names the table of the first rows.
pub fn preview(kind: FileKind) -> String {
    format!("{}: the first rows", events::kind(kind))
}

/// Fields that still need a column.
pub fn missing(fields: &[Field]) -> String {
    let names: Vec<String> = fields
        .iter()
        .map(|field| format!("“{}”", events::field(*field)))
        .collect();
    format!("Choose the column for {}.", number::list(&names))
}

/// A word of a column with how many rows say it.
pub fn word(word: &str, rows: u32) -> String {
    let word = if word.is_empty() {
        words::history::mapping_empty()
    } else {
        word
    };
    let rows = number::amount(f64::from(rows), 0);
    format!("{word} ({rows})")
}

/// The last months of the files.
pub fn last_months(months: u8) -> String {
    format!("Last {months} months")
}

/// The days that the deployments cover.
pub fn covered(window: Window) -> String {
    format!("The deployments cover {}.", events::window(window))
}

/// A service with its rows.
pub fn service(name: &str, rows: u32) -> String {
    let name = if name.is_empty() {
        "without a name"
    } else {
        name
    };
    format!("{name} ({})", number::amount(f64::from(rows), 0))
}
