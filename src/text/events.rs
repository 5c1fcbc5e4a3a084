//! Words for what event files amount to: reasons, warnings, and where a number was read.

use super::{delivery, number};
use crate::assessment::{Date, Metric};
use crate::delivery::events::{
    EmptyRelated, Field, FileKind, Measured, Preset, Reason, Rows, Share, TableError, TimeForms,
    Warning, Window,
};

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
        EmptyRelated::WithDeployment => "caused by a change if the row names a deployment",
        EmptyRelated::Related => "caused by a change",
        EmptyRelated::Unrelated => "not caused by a change",
    }
}

/// Why a file cannot be used, as a sentence with what to do.
pub fn table_error(error: &TableError) -> String {
    let text = error.to_string();
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).chain(['.']).collect()
}

/// The columns that a file lacks.
pub fn missing(of: FileKind, fields: &[Field]) -> String {
    let names: Vec<String> = fields
        .iter()
        .map(|one| format!("“{}”", one.key()))
        .collect();
    format!("{} need a column for {}.", kind(of), number::list(&names))
}

/// Why rows do not count.
pub fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Broken => "more cells than headers, or not an object",
        Reason::NoId => "no id",
        Reason::NotSuccessful => "not a success",
        Reason::NotProduction => "not production",
        Reason::OtherService => "another service",
        Reason::NoTime => "no point in time",
        Reason::UnreadableTime => "a point in time that cannot be read or does not exist",
        Reason::Duplicate => "the same id again",
        Reason::NoDeployment => "names no deployment",
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

/// Rows that share a fate: `not production: 3 (rows 4, 9 and 12)`.
pub fn rows(of: Reason, rows: &Rows) -> String {
    let first: Vec<String> = rows.first.iter().map(ToString::to_string).collect();
    let noun = if rows.count == 1 { "row" } else { "rows" };
    let first = if first.len() < rows.count as usize {
        format!("{}, …", first.join(", "))
    } else {
        number::list(&first)
    };
    format!("{}: {} ({noun} {first})", reason(of), rows.count)
}

/// A length of time, in the unit that reads best: `42 minutes`, `5.5 hours`, `3.1 days`.
pub fn hours(hours: f64) -> String {
    if hours < 1.0 {
        match format!("{:.0}", hours * 60.0).as_str() {
            "1" => "1 minute".to_owned(),
            minutes => format!("{minutes} minutes"),
        }
    } else if hours < 48.0 {
        format!("{} hours", number::decimal(hours))
    } else {
        format!("{} days", number::decimal(hours / 24.0))
    }
}

/// A share with its interval: `12.5 % (3 of 24; 95 % interval 4.3 % to 31.0 %)`.
pub fn share(share: Share) -> String {
    let (low, high) = share.interval95;
    format!(
        "{} % ({} of {}; 95 % interval {} % to {} %)",
        number::decimal(share.percent),
        share.count,
        share.of,
        number::decimal(low),
        number::decimal(high),
    )
}

/// The days that were looked at: `6 January 2025 to 6 April 2025`, both included.
pub fn window(window: Window) -> String {
    let last = Date::from_days_since_1970(window.to.days_since_1970() - 1).unwrap_or(window.to);
    format!("{} to {}", number::day(window.from), number::day(last))
}

/// Where a reading comes from, to stand beside it: the files, the window and what was counted.
pub fn source(files: &str, service: Option<&str>, measured: &Measured) -> String {
    let mut parts = vec![files.to_owned()];
    parts.extend(service.map(str::to_owned));
    parts.extend(measured.window.map(window));
    let counted = usize::try_from(measured.deployments.counted).unwrap_or(usize::MAX);
    parts.push(number::count(counted, "deployment", "deployments"));
    parts.join("; ")
}

/// A metric's value in a line; nothing if it could not be measured.
pub fn measured(metric: Metric, measured: &Measured) -> Option<String> {
    let count = |count: u32, one, many| number::count(count as usize, one, many);
    match metric {
        Metric::LeadTime => {
            let times = &measured.lead_time;
            Some(format!(
                "median {}, nine in ten within {}, of {}",
                hours(times.median_hours?),
                hours(times.p90_hours?),
                count(times.count, "change", "changes"),
            ))
        }
        Metric::DeploymentFrequency => {
            let frequency = measured.frequency?;
            Some(format!(
                "{} per week over {}, {} per working day, on a median of {} days a week",
                number::decimal(frequency.per_week),
                count(frequency.weeks, "complete week", "complete weeks"),
                number::decimal(frequency.mean_per_working_day),
                number::plain(frequency.median_active_days_per_week),
            ))
        }
        Metric::Recovery => {
            let times = &measured.recovery;
            let open = match times.open {
                0 => String::new(),
                open => format!("; {open} still open"),
            };
            Some(format!(
                "median {}, nine in ten within {}, of {}{open}",
                hours(times.median_hours?),
                hours(times.p90_hours?),
                count(times.count, "failed deployment", "failed deployments"),
            ))
        }
        Metric::ChangeFailRate => measured.change_fail_rate.map(share),
        Metric::ReworkRate => measured.rework_rate.map(share),
    }
}

/// Why a metric could not be measured.
pub fn not_measured(metric: Metric, measured: &Measured) -> &'static str {
    if measured.deployments.counted == 0 {
        return "no deployment counts";
    }
    match metric {
        Metric::LeadTime if measured.changes.is_none() => "needs a file of changes",
        Metric::LeadTime => "no change could be timed",
        Metric::DeploymentFrequency => "no complete week in the window",
        Metric::ChangeFailRate | Metric::Recovery if measured.incidents.is_none() => {
            "needs a file of incidents"
        }
        Metric::ChangeFailRate => "the incidents do not tell what caused them",
        Metric::Recovery if measured.recovery.open > 0 => {
            "no failed deployment is recovered from yet"
        }
        Metric::Recovery => "no failed deployment could be timed",
        Metric::ReworkRate => "no deployment is marked as planned or unplanned",
    }
}

/// The words of DORA's answer option that a measured value falls under.
pub fn option(metric: Metric, measured: &Measured) -> Option<&'static str> {
    measured
        .code(metric)
        .map(|code| delivery::option(metric, code))
}

/// What to bear in mind with a result, as a sentence.
pub fn warning(warning: Warning) -> String {
    let count = |count: u32, one, many| number::count(count as usize, one, many);
    match warning {
        Warning::NothingCounted => {
            "No deployment counts, so there is nothing to measure. What was left out says why.".into()
        }
        Warning::FewDeployments(counted) => format!(
            "Only {} counted. Under ten, the shares say little: read their intervals.",
            count(counted, "deployment", "deployments")
        ),
        Warning::ShortWindow(days) => format!(
            "The window has {days} days. Under three months, one good or bad week decides."
        ),
        Warning::ShortForRework(days) => {
            format!("DORA asks for rework over six months; the window has {days} days.")
        }
        Warning::NoCompleteWeek => {
            "No week from Monday to Sunday lies in the window, so there is no deployment frequency."
                .into()
        }
        Warning::BeyondFile(days) => format!(
            "The window goes {days} days beyond the file’s first and last deployment. They count as days without a deployment."
        ),
        Warning::SeveralServices(services) => format!(
            "{services} services are measured as one. DORA’s metrics are meant for one service at a time."
        ),
        Warning::NoStatus => {
            "No column says how deployments ended: each counts as a success.".into()
        }
        Warning::NoEnvironment => {
            "No column says where deployments went: each counts as production.".into()
        }
        Warning::NoUnplanned => {
            "No deployment is marked as planned or unplanned, so there is no rework rate.".into()
        }
        Warning::NoRelation => {
            "The incidents tell neither what caused them nor which deployment, so no failure is known. Say what that means.".into()
        }
        Warning::NoOffset(of, times) => format!(
            "{}: {} without an offset from UTC, read in the chosen time zone.",
            kind(of),
            count(times, "point in time", "points in time")
        ),
        Warning::NoTimeOfDay(of, days) => format!(
            "{}: {} without a time, read as midnight.",
            kind(of),
            count(days, "day", "days")
        ),
        Warning::MixedTimes(of, times) => format!(
            "{}: points in time are written in more than one way: {}.",
            kind(of),
            time_forms(times)
        ),
        Warning::OldEncoding(of) => format!(
            "{}: the file is in an old encoding; accents may be read wrongly.",
            kind(of)
        ),
    }
}

/// How points in time are written: `120 with an offset, 3 without`.
pub fn time_forms(times: TimeForms) -> String {
    let forms = [
        (times.offset, "with an offset"),
        (times.local, "without an offset"),
        (times.day, "as a day alone"),
        (times.epoch, "as seconds or milliseconds since 1970"),
    ];
    let forms: Vec<String> = forms
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, words)| format!("{count} {words}"))
        .collect();
    number::list(&forms)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_of_time_are_told_in_a_unit_that_fits() {
        for (length, text) in [
            (0.0, "0 minutes"),
            (1.0 / 60.0, "1 minute"),
            (0.7, "42 minutes"),
            (1.0, "1.0 hours"),
            (5.5, "5.5 hours"),
            (74.4, "3.1 days"),
        ] {
            assert_eq!(hours(length), text);
        }
    }

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
        assert_eq!(
            rows(Reason::NotProduction, &few),
            "not production: 2 (rows 4 and 9)"
        );
        assert_eq!(
            rows(Reason::Duplicate, &many),
            "the same id again: 7 (rows 2, 3, 4, 6, 8, …)"
        );
    }

    #[test]
    fn a_window_ends_with_its_last_day() {
        let days = Window {
            from: "2025-01-06".parse().unwrap(),
            to: "2025-04-07".parse().unwrap(),
        };
        assert_eq!(window(days), "6 January 2025 to 6 April 2025");
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
