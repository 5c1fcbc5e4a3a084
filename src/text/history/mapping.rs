//! Words of the steps between the files and the result.

use crate::delivery::events::{Field, FileKind, Preset, Window};
use crate::text::{events, number};
use crate::words::events::quoted;
use crate::words::history as words;

/// A file is being looked at.
pub fn opening(name: &str) -> String {
    words::opening(name)
}

/// The rows of a file are being read.
pub fn reading(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Deployments => words::reading_deployments(),
        FileKind::Changes => words::reading_changes(),
        FileKind::Incidents => words::reading_incidents(),
    }
}

/// What to know of a tool's export.
pub fn preset_more(preset: Preset) -> Option<&'static str> {
    Some(match preset {
        Preset::GitHubDeployments => words::about_github_deployments(),
        Preset::GitHubReleases => words::about_github_releases(),
        Preset::GitLabDeployments => words::about_gitlab_deployments(),
        Preset::GitHubRuns | Preset::AzurePipelines => words::about_runs(),
        Preset::GitLabPipelines | Preset::CircleCi => words::about_pipelines(),
        Preset::Jenkins => words::about_jenkins(),
        Preset::GitHubIssues | Preset::GitLabIssues => words::about_issues(),
        Preset::Jira
        | Preset::PagerDuty
        | Preset::DevLake
        | Preset::Opsgenie
        | Preset::ServiceNow
        | Preset::Statuspage => words::about_incidents(),
        Preset::Waymark | Preset::AzureReleases | Preset::ArgoCd => return None,
    })
}

/// Names the table of the first rows.
pub fn preview(kind: FileKind) -> String {
    words::preview_of(events::kind(kind))
}

/// Fields that still need a column.
pub fn missing(fields: &[Field]) -> String {
    let names = fields.iter().map(|field| quoted(events::field(*field)));
    words::column_needed(&number::list(&names.collect::<Vec<_>>()))
}

/// The first values of a column, some of which may be empty.
pub fn first_values<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    let values = cells.into_iter().map(|cell| match cell.trim() {
        "" => words::mapping_empty().to_owned(),
        cell => cell.to_owned(),
    });
    words::first_values(&number::clauses(values))
}

/// A word of a column with how many rows say it.
pub fn word(word: &str, rows: u32) -> String {
    let word = if word.is_empty() {
        words::mapping_empty()
    } else {
        word
    };
    words::word_of_rows(word, rows as usize)
}

/// The last months of the files.
pub fn last_months(months: u8) -> String {
    words::last_months(months.into())
}

/// The days that the deployments cover.
pub fn covered(window: Window) -> String {
    words::covered(&events::window(window))
}

/// A service with its rows.
pub fn service(name: &str, rows: u32) -> String {
    let name = if name.is_empty() {
        words::service_unnamed()
    } else {
        name
    };
    words::service_of_rows(name, rows as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_cell_is_named() {
        assert_eq!(
            first_values(["ok", " ", "failed"]),
            "First values: ok, empty, failed"
        );
        assert_eq!(word("", 2_000), "empty (2,000)");
        assert_eq!(service("", 3), "without a name (3)");
    }

    #[test]
    fn columns_that_are_needed_are_named() {
        assert_eq!(
            missing(&[Field::ChangeId, Field::CommittedAt]),
            "Choose the column for “Change” and “Committed at”."
        );
    }
}
