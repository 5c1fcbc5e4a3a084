//! Words of the steps between the files and the result.

use super::super::{events, number};
use crate::delivery::events::{Field, FileKind, Preset, Window};

/// Heads the second step.
pub const TITLE: &str = "2. Say what is what";
/// What the step is for.
pub const MORE: &str = "Tools name things differently. Check the guesses; what you change is remembered in this browser for files with the same columns.";
/// Chooses a ready-made mapping.
pub const PRESET: &str = "Exported from";
/// No ready-made mapping.
pub const BY_HAND: &str = "something else: choose the columns";
/// Opens the columns.
pub const COLUMNS: &str = "Which column is which";
/// No column for a field.
pub const NO_COLUMN: &str = "no column";
/// Introduces the first values of a column.
pub const FIRST_VALUES: &str = "First values:";
/// A cell without a value.
pub const EMPTY: &str = "empty";
/// Says that earlier choices are used.
pub const REMEMBERED: &str = "Your choices from the last file with these columns are used.";
/// Forgets earlier choices.
pub const FORGET: &str = "Forget them and guess again";
/// Earlier choices are forgotten.
pub const FORGOTTEN: &str = "The choices for files with these columns are forgotten.";
/// Opens the table of the first rows.
pub const PREVIEW: &str = "See the first rows";

/// Heads the statuses.
pub const SUCCESS: &str = "Which statuses are a success?";
/// Heads the statuses of deployments that failed in production.
pub const BROKE: &str =
    "Which statuses mean that it failed in production, and was taken back or mended at once?";
/// Heads the environments.
pub const PRODUCTION: &str = "Which environments are production?";
/// Heads the marks of unplanned deployments.
pub const UNPLANNED: &str = "What marks a deployment as unplanned?";
/// Heads what an empty mark of a deployment means.
pub const EMPTY_UNPLANNED: &str = "What does an empty mark of a deployment say?";
/// Heads the services of incidents that deployments do not have.
pub const FOREIGN_SERVICES: &str = "Whose are these services of the incidents?";
/// Nothing is said of a service yet.
pub const UNTOLD_SERVICE: &str = "not known";
/// A service of incidents that is none of the deployments'.
pub const FOREIGN_SERVICE: &str = "another service, to be left out";
/// Heads the marks of incidents that a change caused.
pub const RELATED: &str = "What says that a change caused the incident?";
/// Heads what an empty mark means.
pub const EMPTY_RELATED: &str = "When that is empty or missing, the incident counts";
/// A column with very many words.
pub const MANY_WORDS: &str =
    "The most frequent are shown. Once you change one, the rest count as not chosen.";
/// Nothing is chosen of a column's words.
pub const NOTHING_CHOSEN: &str = "Nothing is chosen, so no deployment counts.";

/// Heads the third step.
pub const LOOK: &str = "3. Choose what to look at";
/// What the step is for.
pub const LOOK_MORE: &str = "One service at a time, over at least three months: DORA warns against putting services of different kinds into one figure.";
/// The service to look at.
pub const SERVICE: &str = "Service";
/// All services together.
pub const ALL_SERVICES: &str = "all of them as one";
/// Heads the days.
pub const DAYS: &str = "Days";
/// The first day.
pub const FROM: &str = "First day";
/// The day after the last.
pub const TO: &str = "Up to, not including";
/// The days are the wrong way round.
pub const WRONG_DAYS: &str = "The first day must lie before the last one.";
/// Names the quick choices of days.
pub const QUICK: &str = "Quick choices";
/// All days of the files.
pub const EVERYTHING: &str = "Everything";
/// The time zone.
pub const ZONE: &str = "Time zone";
/// What the time zone is for.
pub const ZONE_MORE: &str = "Days and weeks begin by its clocks, and times that are written without an offset are read by them.";
/// The zone of the browser.
pub const YOUR_ZONE: &str = "this browser’s";

/// Stops reading.
pub const CANCEL: &str = "Cancel";
/// Reading was stopped.
pub const STOPPED: &str = "Reading was stopped. Nothing of the unfinished file is used.";
/// Reads after all.
pub const READ_AFTER_ALL: &str = "Read after all";
/// Reads once more.
pub const TRY_AGAIN: &str = "Try again";

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
    let word = if word.is_empty() { EMPTY } else { word };
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
