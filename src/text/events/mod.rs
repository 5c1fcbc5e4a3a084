//! Words for what event files amount to: names, reasons, values, doubts and warnings.

mod doubt;
mod line;
mod value;
mod warning;

use std::borrow::Cow;

use super::number;
use crate::delivery::events::{
    EmptyRelated, EmptyUnplanned, Field, FileKind, Preset, Reason, TableError, Tally,
};
use crate::words::events as words;

pub use doubt::{bounded, doubt, doubts_in_short, score};
pub use line::{measured, read_as, rows};
pub(super) use value::by_days;
pub use value::{not_measured, option, source, window};
pub use warning::warning;

/// The name of a kind of file.
pub fn kind(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Deployments => words::kind_deployments(),
        FileKind::Changes => words::kind_changes(),
        FileKind::Incidents => words::kind_incidents(),
    }
}

/// What a kind of file holds.
pub fn kind_more(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Deployments => words::kind_more_deployments(),
        FileKind::Changes => words::kind_more_changes(),
        FileKind::Incidents => words::kind_more_incidents(),
    }
}

/// The name of a field.
pub fn field(field: Field) -> &'static str {
    match field {
        Field::DeploymentId => words::field_deployment_id(),
        Field::Service => words::field_service(),
        Field::Environment => words::field_environment(),
        Field::FinishedAt => words::field_finished_at(),
        Field::Status => words::field_status(),
        Field::Unplanned => words::field_unplanned(),
        Field::ChangeId => words::field_change_id(),
        Field::CommittedAt => words::field_committed_at(),
        Field::IncidentId => words::field_incident_id(),
        Field::CreatedAt => words::field_created_at(),
        Field::ResolvedAt => words::field_resolved_at(),
        Field::ChangeRelated => words::field_change_related(),
    }
}

/// What a field says.
pub fn field_more(field: Field) -> &'static str {
    match field {
        Field::DeploymentId => words::field_more_deployment_id(),
        Field::Service => words::field_more_service(),
        Field::Environment => words::field_more_environment(),
        Field::FinishedAt => words::field_more_finished_at(),
        Field::Status => words::field_more_status(),
        Field::Unplanned => words::field_more_unplanned(),
        Field::ChangeId => words::field_more_change_id(),
        Field::CommittedAt => words::field_more_committed_at(),
        Field::IncidentId => words::field_more_incident_id(),
        Field::CreatedAt => words::field_more_created_at(),
        Field::ResolvedAt => words::field_more_resolved_at(),
        Field::ChangeRelated => words::field_more_change_related(),
    }
}

/// The name of a tool's export.
pub fn preset(preset: Preset) -> &'static str {
    match preset {
        Preset::Waymark => words::preset_waymark(),
        Preset::GitLabDeployments => words::preset_gitlab_deployments(),
        Preset::GitHubDeployments => words::preset_github_deployments(),
        Preset::GitHubReleases => words::preset_github_releases(),
        Preset::AzureReleases => words::preset_azure_releases(),
        Preset::ArgoCd => words::preset_argo_cd(),
        Preset::GitHubRuns => words::preset_github_runs(),
        Preset::GitLabPipelines => words::preset_gitlab_pipelines(),
        Preset::AzurePipelines => words::preset_azure_pipelines(),
        Preset::Jenkins => words::preset_jenkins(),
        Preset::CircleCi => words::preset_circleci(),
        Preset::DevLake => words::preset_devlake(),
        Preset::Jira => words::preset_jira(),
        Preset::PagerDuty => words::preset_pagerduty(),
        Preset::Opsgenie => words::preset_opsgenie(),
        Preset::ServiceNow => words::preset_servicenow(),
        Preset::Statuspage => words::preset_statuspage(),
        Preset::GitHubIssues => words::preset_github_issues(),
        Preset::GitLabIssues => words::preset_gitlab_issues(),
    }
}

/// What an empty mark says of an incident.
pub fn empty_related(choice: EmptyRelated) -> &'static str {
    match choice {
        EmptyRelated::WithDeployment => words::empty_related_with_deployment(),
        EmptyRelated::Related => words::empty_related_related(),
        EmptyRelated::Unrelated => words::empty_related_unrelated(),
    }
}

/// Why a file cannot be used and what to do, as a clause.
pub fn table_error(error: &TableError) -> Cow<'static, str> {
    Cow::Borrowed(match error {
        TableError::Empty => words::table_empty(),
        TableError::TooLarge => words::table_too_large(),
        TableError::Spreadsheet => words::table_spreadsheet(),
        TableError::OpenDocument => words::table_open_document(),
        TableError::Numbers => words::table_numbers(),
        TableError::Zip => words::table_zip(),
        TableError::Pdf => words::table_pdf(),
        TableError::WebPage => words::table_web_page(),
        TableError::Compressed => words::table_compressed(),
        TableError::NotText => words::table_not_text(),
        TableError::NoHeaders => words::table_no_headers(),
        TableError::NoList => words::table_no_list(),
        TableError::Json { line, column } => {
            return words::table_json(&line.to_string(), &column.to_string()).into();
        }
        TableError::OtherList { at } => return words::table_other_list(at).into(),
    })
}

/// The same as a sentence.
pub fn table_sentence(error: &TableError) -> String {
    words::sentence(&number::sentence_start(&table_error(error)))
}

/// What an empty mark says of a deployment.
pub fn empty_unplanned(choice: EmptyUnplanned) -> &'static str {
    match choice {
        EmptyUnplanned::Unknown => words::empty_unplanned_unknown(),
        EmptyUnplanned::Planned => words::empty_unplanned_planned(),
    }
}

/// Why rows do not count.
pub fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Broken => words::reason_broken(),
        Reason::NoId => words::reason_no_id(),
        Reason::NoTime => words::reason_no_time(),
        Reason::UnreadableTime => words::reason_unreadable_time(),
        Reason::UnknownStatus => words::reason_unknown_status(),
        Reason::UnknownEnvironment => words::reason_unknown_environment(),
        Reason::NoService => words::reason_no_service(),
        Reason::RoundedId => words::reason_rounded_id(),
        Reason::UnknownMark => words::reason_unknown_mark(),
        Reason::NoCause => words::reason_no_cause(),
        Reason::UnknownService => words::reason_unknown_service(),
        Reason::UnknownDeployment => words::reason_unknown_deployment(),
        Reason::DeploymentNotUnderstood => words::reason_deployment_not_understood(),
        Reason::DeploymentNotSuccessful => words::reason_deployment_not_successful(),
        Reason::NotSuccessful => words::reason_not_successful(),
        Reason::NotProduction => words::reason_not_production(),
        Reason::OtherService => words::reason_other_service(),
        Reason::Duplicate => words::reason_duplicate(),
        Reason::NoDeployment => words::reason_no_deployment(),
        Reason::NoChange => words::reason_no_change(),
        Reason::DeploymentNotCounted => words::reason_deployment_not_counted(),
        Reason::LaterDeployment => words::reason_later_deployment(),
        Reason::NonPositive => words::reason_non_positive(),
        Reason::NotRelated => words::reason_not_related(),
        Reason::NoPrecedingDeployment => words::reason_no_preceding_deployment(),
        Reason::OutsideWindow => words::reason_outside_window(),
        Reason::ResolvedBeforeCreated => words::reason_resolved_before_created(),
        Reason::ResolvedBeforeDeployment => words::reason_resolved_before_deployment(),
        Reason::UnreadableResolution => words::reason_unreadable_resolution(),
    }
}

/// What the rows of a reason say, most frequent first: `“production-eu” (8) and “staging” (6)`.
pub fn said(of: Reason, tally: &Tally) -> Option<String> {
    let said = tally.words.get(&of).filter(|said| !said.is_empty())?;
    Some(words_of(said, tally.count(of)))
}

/// Words with how many rows say them, and the others of so many rows in all.
fn words_of(said: &[(String, u32)], rows: u32) -> String {
    let told: u32 = said.iter().map(|(_, rows)| rows).sum();
    let quoted = said.iter();
    let mut quoted: Vec<String> = quoted
        .map(|(word, rows)| words::word_of_rows(&self::quoted(word), *rows as usize))
        .collect();
    if told < rows {
        quoted.push(words::words_other((rows - told) as usize));
    }
    number::list(&quoted)
}

/// The first text that could not be read.
pub fn unreadable(of: Reason, tally: &Tally) -> Option<String> {
    let found = tally.unreadable.get(&of)?;
    Some(quoted(&found.text))
}

/// A word of a file in quotes; an empty cell by what it is.
pub(super) fn quoted(word: &str) -> String {
    match word {
        "" => words::word_nothing().to_owned(),
        word => words::quoted(word),
    }
}

/// Clauses in a row, set apart more than by commas.
fn clauses(all: impl IntoIterator<Item = String>) -> String {
    let all = all.into_iter();
    all.reduce(|before, next| words::next_clause(&before, &next))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delivery::events::Rows;

    #[test]
    fn words_are_told_with_the_rows_that_say_them() {
        let rows = Rows {
            count: 7,
            first: vec![2, 3, 4, 6, 8],
        };
        let mut tally = Tally::default();
        assert_eq!(said(Reason::NotProduction, &tally), None);
        let staging = vec![("staging".to_owned(), 4), (String::new(), 2)];
        tally.words.insert(Reason::NotProduction, staging);
        tally.excluded.insert(Reason::NotProduction, rows);
        assert_eq!(
            said(Reason::NotProduction, &tally).unwrap(),
            "“staging” (4), nothing (2) and others (1)"
        );
    }

    #[test]
    fn a_mistaken_file_is_answered_with_a_sentence() {
        let text = table_sentence(&TableError::Spreadsheet);
        assert_eq!(
            text,
            "This is an Excel file; open it, choose File, Save As, CSV UTF-8, and give that file."
        );
    }
}
