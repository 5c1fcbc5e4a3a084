//! Words for what event files amount to: names, reasons, values, doubts and warnings.

mod doubt;
mod value;
mod warning;

use super::number;
use crate::delivery::events::{
    Columns, EmptyRelated, EmptyUnplanned, Field, FileKind, Preset, Reason, Rows, TableError, Tally,
};

pub use doubt::{doubt, doubts_in_short, score, standing};
pub(super) use value::by_days;
pub use value::{measured, not_measured, option, share, source, window};
pub use warning::{time_forms, warning};

/// The name of a kind of file.
pub fn kind(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Deployments => "Deployments",
        FileKind::Changes => "Changes",
        FileKind::Incidents => "Incidents",
    }
}

/// What a kind of file holds.
pub fn kind_more(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Deployments => {
            "One row for each deployment. Nothing can be measured without them."
        }
        FileKind::Changes => {
            "One row for each commit or merge request, with the deployment that carried it. For lead time."
        }
        FileKind::Incidents => {
            "One row for each failure that users met. For change fail rate and recovery."
        }
    }
}

/// The name of a field.
pub fn field(field: Field) -> &'static str {
    match field {
        Field::DeploymentId => "Deployment",
        Field::Service => "Service",
        Field::Environment => "Environment",
        Field::FinishedAt => "Finished at",
        Field::Status => "Status",
        Field::Unplanned => "Unplanned",
        Field::ChangeId => "Change",
        Field::CommittedAt => "Committed at",
        Field::IncidentId => "Incident",
        Field::CreatedAt => "Began at",
        Field::ResolvedAt => "Resolved at",
        Field::ChangeRelated => "Caused by a change",
    }
}

/// What a field says.
pub fn field_more(field: Field) -> &'static str {
    match field {
        Field::DeploymentId => "The deployment’s id, the same in every file.",
        Field::Service => "The application or service.",
        Field::Environment => "Where it was deployed. Without it, every row counts as production.",
        Field::FinishedAt => "When users could have it.",
        Field::Status => "How the deployment ended. Without it, every row counts as a success.",
        Field::Unplanned => "Marks a deployment made in a hurry, to fix a bug that users met.",
        Field::ChangeId => "The commit’s hash, or the merge request’s number.",
        Field::CommittedAt => "When the change was committed.",
        Field::IncidentId => "The incident’s id.",
        Field::CreatedAt => "When the incident began or was noticed.",
        Field::ResolvedAt => "When it was over. An empty cell is an incident that is still open.",
        Field::ChangeRelated => "Whether a deployment caused it.",
    }
}

/// The name of a tool's export.
pub fn preset(preset: Preset) -> &'static str {
    match preset {
        Preset::Waymark => "Waymark’s own columns",
        Preset::GitLabDeployments => "GitLab deployments",
        Preset::GitHubDeployments => "GitHub deployments",
        Preset::GitHubReleases => "GitHub releases",
        Preset::AzureReleases => "Azure DevOps releases",
        Preset::ArgoCd => "Argo CD",
        Preset::GitHubRuns => "GitHub workflow runs",
        Preset::GitLabPipelines => "GitLab pipelines",
        Preset::AzurePipelines => "Azure DevOps pipelines",
        Preset::Jenkins => "Jenkins builds",
        Preset::CircleCi => "CircleCI workflows",
        Preset::DevLake => "Apache DevLake",
        Preset::Jira => "Jira",
        Preset::PagerDuty => "PagerDuty",
        Preset::Opsgenie => "Opsgenie",
        Preset::ServiceNow => "ServiceNow",
        Preset::Statuspage => "Statuspage",
        Preset::GitHubIssues => "GitHub issues",
        Preset::GitLabIssues => "GitLab issues",
    }
}

/// What an empty mark says of an incident.
pub fn empty_related(choice: EmptyRelated) -> &'static str {
    match choice {
        EmptyRelated::WithDeployment => {
            "caused by a change if the row names a deployment, else as not known"
        }
        EmptyRelated::Related => "caused by a change",
        EmptyRelated::Unrelated => "not caused by a change",
    }
}

/// Which columns a file was read by: `Deployments were read as GitHub deployments: deployment_id from
/// “id”, finished_at from “created_at”.`
pub fn read_as(of: FileKind, preset: Option<Preset>, columns: &Columns) -> String {
    let of = kind(of);
    let export = preset.map_or_else(
        || format!("{of} were read by columns that no known export has all of"),
        |preset| format!("{of} were read as {}", self::preset(preset)),
    );
    if columns.iter().all(|(field, header)| field.key() == header) {
        return format!("{export}.");
    }
    let taken: Vec<String> = columns
        .iter()
        .map(|(field, header)| format!("{} from “{header}”", field.key()))
        .collect();
    format!("{export}: {}.", number::list(&taken))
}

/// Why a file cannot be used, as a sentence with what to do.
pub fn table_error(error: &TableError) -> String {
    format!("{}.", number::sentence_start(&error.to_string()))
}

/// The columns that a file lacks.
pub fn missing(of: FileKind, fields: &[Field]) -> String {
    let names: Vec<String> = fields
        .iter()
        .map(|one| format!("“{}”", one.key()))
        .collect();
    format!("{} need a column for {}.", kind(of), number::list(&names))
}

/// What an empty mark says of a deployment.
pub fn empty_unplanned(choice: EmptyUnplanned) -> &'static str {
    match choice {
        EmptyUnplanned::Unknown => "nothing: whether it was planned is not known",
        EmptyUnplanned::Planned => "that it was planned",
    }
}

/// Why rows do not count.
pub fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Broken => "more cells than headers, or not an object",
        Reason::NoId => "no id",
        Reason::NoTime => "no point in time",
        Reason::UnreadableTime => "a point in time that cannot be read or does not exist",
        Reason::UnknownStatus => "a status that is not known to mean success, or not",
        Reason::UnknownEnvironment => "an environment that is not known to be production, or not",
        Reason::NoService => "no service, where one is looked at",
        Reason::RoundedId => "an id that a spreadsheet has rounded, as another’s",
        Reason::UnknownMark => "a mark that means neither yes nor no",
        Reason::NoCause => "no mark, and no deployment named",
        Reason::UnknownService => "a service that no deployment has",
        Reason::UnknownDeployment => "names a deployment that is not in the file",
        Reason::DeploymentNotUnderstood => "names a deployment that was not understood",
        Reason::DeploymentNotSuccessful => "names a deployment that did not succeed",
        Reason::NotSuccessful => "not a success",
        Reason::NotProduction => "not production",
        Reason::OtherService => "another service",
        Reason::Duplicate => "the same id again",
        Reason::NoDeployment => "names no deployment",
        Reason::NoChange => "names no change",
        Reason::DeploymentNotCounted => "names a deployment that does not count",
        Reason::LaterDeployment => "the change had been deployed before",
        Reason::NonPositive => "deployed no later than committed",
        Reason::NotRelated => "not caused by a change",
        Reason::NoPrecedingDeployment => "no deployment of the service before it",
        Reason::OutsideWindow => "outside the window",
        Reason::ResolvedBeforeCreated => "resolved before it began",
        Reason::ResolvedBeforeDeployment => "resolved before the deployment ended",
        Reason::UnreadableResolution => "an end that cannot be read or does not exist",
    }
}

/// Rows that share a fate, and what they say: `not production: 3 (rows 4, 9 and 12); they say
/// “staging” (3)`.
pub fn rows(of: Reason, rows: &Rows, tally: &Tally) -> String {
    let first: Vec<String> = rows.first.iter().map(ToString::to_string).collect();
    let noun = if rows.count == 1 { "row" } else { "rows" };
    let first = if first.len() < rows.count as usize {
        format!("{}, …", first.join(", "))
    } else {
        number::list(&first)
    };
    let they = if rows.count == 1 {
        "it says"
    } else {
        "they say"
    };
    let said = match (words(of, tally), unreadable(of, tally)) {
        (Some(words), _) => format!("; {they} {words}"),
        (None, Some(text)) => format!("; the first says {text}"),
        (None, None) => String::new(),
    };
    format!("{}: {} ({noun} {first}){said}", reason(of), rows.count)
}

/// What the rows of a reason say, most frequent first: `“production-eu” (8) and “staging” (6)`.
pub fn words(of: Reason, tally: &Tally) -> Option<String> {
    let words = tally.words.get(&of).filter(|words| !words.is_empty())?;
    Some(words_of(words, tally.count(of)))
}

/// Words with how many rows say them, and the others of so many rows in all.
fn words_of(words: &[(String, u32)], rows: u32) -> String {
    let told: u32 = words.iter().map(|(_, rows)| rows).sum();
    let quoted = words.iter();
    let mut quoted: Vec<String> = quoted
        .map(|(word, rows)| format!("{} ({rows})", quoted_word(word)))
        .collect();
    if told < rows {
        quoted.push(format!("others ({})", rows - told));
    }
    number::list(&quoted)
}

/// The first text that could not be read.
pub fn unreadable(of: Reason, tally: &Tally) -> Option<String> {
    let found = tally.unreadable.get(&of)?;
    Some(quoted_word(&found.text))
}

/// A word of a file in quotes; an empty cell by what it is.
fn quoted_word(word: &str) -> String {
    match word {
        "" => "nothing".to_owned(),
        word => format!("“{word}”"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_named_as_far_as_they_are_kept() {
        let few = Rows {
            count: 2,
            first: vec![4, 9],
        };
        let many = Rows {
            count: 7,
            first: vec![2, 3, 4, 6, 8],
        };
        let mut tally = Tally::default();
        assert_eq!(
            rows(Reason::NotProduction, &few, &tally),
            "not production: 2 (rows 4 and 9)"
        );
        let said = vec![("staging".to_owned(), 4), (String::new(), 2)];
        tally.words.insert(Reason::NotProduction, said);
        tally.excluded.insert(Reason::NotProduction, many.clone());
        assert_eq!(
            rows(Reason::NotProduction, &many, &tally),
            "not production: 7 (rows 2, 3, 4, 6, 8, …); they say “staging” (4), nothing (2) and others (1)"
        );
    }

    #[test]
    fn a_mistaken_file_is_answered_with_a_sentence() {
        let text = table_error(&TableError::Spreadsheet);
        assert_eq!(
            text,
            "This is an Excel file; open it, choose File, Save As, CSV UTF-8, and give that file."
        );
    }

    #[test]
    fn missing_columns_are_named() {
        let text = missing(FileKind::Changes, &[Field::ChangeId, Field::CommittedAt]);
        assert_eq!(
            text,
            "Changes need a column for “change_id” and “committed_at”."
        );
    }
}
