//! Exports of the tools that people have, read as they are.

use waymark::delivery::events::{
    Choices, Encoding, Field, FileKind, History, Import, Meanings, Measured, Origin, Preset,
    Records, Table, guess, measure, recognise,
};

use crate::teams::path;

fn export(name: &str) -> Table {
    let path = path("tests/fixtures/events/tools").join(name);
    Table::open(std::fs::read(path).unwrap()).unwrap()
}

fn read(kind: FileKind, table: Table) -> (Records, Option<Preset>) {
    let (preset, columns) = guess(kind, table.headers());
    let mut import = Import::new(table, kind, &columns).unwrap();
    while !import.step(2).unwrap().is_done {}
    (import.into_records().unwrap(), preset)
}

fn deployments(name: &str) -> (Measured, Option<Preset>, Records) {
    let (records, preset) = read(FileKind::Deployments, export(name));
    let mut history = History::default();
    history.put(records.clone());
    let choices = Choices {
        meanings: Meanings::of(preset, None),
        ..Choices::default()
    };
    (measure(&history, &choices), preset, records)
}

/// Each export is of two deployments that count, on 3 and 5 March 2025, beside others that do not.
#[test]
fn exports_of_deployments_are_read_as_they_are() {
    for (name, preset, rows) in [
        ("github_runs.json", Preset::GitHubRuns, 5),
        ("github_graphql.json", Preset::GitHubDeployments, 4),
        ("gitlab_api_deployments.json", Preset::GitLabDeployments, 3),
        ("gitlab_pipelines.json", Preset::GitLabPipelines, 4),
        ("azure_releases.json", Preset::AzureReleases, 5),
        ("azure_pipelines.json", Preset::AzurePipelines, 4),
        ("jenkins_builds.json", Preset::Jenkins, 3),
        ("argocd_application.json", Preset::ArgoCd, 2),
        ("argocd_history.txt", Preset::ArgoCd, 2),
        ("circleci_workflows.json", Preset::CircleCi, 5),
    ] {
        let (measured, found, records) = deployments(name);
        assert_eq!(found, Some(preset), "{name}");
        let tally = &measured.deployments;
        assert_eq!((tally.rows, tally.counted), (rows, 2), "{name}");
        let facts = records.facts();
        assert_eq!(facts.fields[&Field::FinishedAt].unreadable, None, "{name}");
        let Records::Deployments(file) = &records else {
            unreachable!("deployments were read")
        };
        let covered = file.covered(&waymark::delivery::events::Zone::UTC).unwrap();
        assert_eq!(covered.from.to_string(), "2025-03-03", "{name}");
        assert_eq!(facts.found.others, [] as [&str; 0], "{name}");
    }
}

/// Each export is of an incident on 3 March 2025, an hour after a deployment and over two hours later,
/// and of one on the day after that is still open.
#[test]
fn exports_of_incidents_are_read_as_they_are() {
    let deployments = "deployment_id,service,finished_at\n\
        d1,checkout,2025-03-03T09:12:00Z\nd2,checkout,2025-03-04T09:12:00Z\n";
    for (name, preset, is_over_by_state) in [
        ("pagerduty_incidents.json", Preset::PagerDuty, true),
        ("opsgenie_alerts.json", Preset::Opsgenie, true),
        ("servicenow_incidents.json", Preset::ServiceNow, false),
        ("servicenow_incidents.csv", Preset::ServiceNow, false),
        ("statuspage_incidents.json", Preset::Statuspage, false),
        ("jira_search.json", Preset::Jira, false),
        ("jira_service_management.csv", Preset::Jira, false),
        ("jira_german.csv", Preset::Jira, false),
        ("github_issues.json", Preset::GitHubIssues, false),
        ("gitlab_issues.csv", Preset::GitLabIssues, false),
    ] {
        let (records, found) = read(FileKind::Incidents, export(name));
        assert_eq!(found, Some(preset), "{name}");
        let facts = records.facts();
        assert_eq!((facts.rows, facts.broken.count), (2, 0), "{name}");
        assert_eq!(facts.over.is_some(), is_over_by_state, "{name}");
        assert_eq!(
            facts.fields[&Field::ResolvedAt].origin,
            Origin::Preset(preset),
            "{name}"
        );
        for field in [Field::CreatedAt, Field::ResolvedAt] {
            assert_eq!(facts.fields[&field].unreadable, None, "{name}");
        }
        let mut history = History::default();
        let table = Table::open(deployments.into()).unwrap();
        history.put(read(FileKind::Deployments, table).0);
        let Records::Incidents(file) = &records else {
            unreachable!("incidents were read")
        };
        let services = file.words(Field::Service);
        assert!(
            services.is_empty() || services == [("checkout".to_owned(), 2)],
            "{name}"
        );
        history.put(records);
        let choices = Choices {
            meanings: Meanings::of(None, found),
            ..Choices::default()
        };
        let measured = measure(&history, &choices);
        assert_eq!(measured.incidents.unwrap().counted, 2, "{name}");
        assert_eq!(measured.recovery.hours, [3.0], "{name}");
        assert_eq!(measured.recovery.open, 1, "{name}");
    }
}

#[test]
fn an_end_is_taken_from_what_the_tool_has() {
    for (name, column) in [
        ("pagerduty_incidents.json", "last_status_change_at"),
        ("opsgenie_alerts.json", "updatedAt"),
        ("servicenow_incidents.json", "resolved_at"),
        ("servicenow_incidents.csv", "Resolved"),
        ("github_issues.json", "closed_at"),
        ("gitlab_issues.csv", "Closed At (UTC)"),
        ("jira_search.json", "fields.resolutiondate"),
    ] {
        let (records, _) = read(FileKind::Incidents, export(name));
        assert_eq!(
            records.facts().columns[&Field::ResolvedAt],
            column,
            "{name}"
        );
    }
}

#[test]
fn lists_that_may_be_of_anything_get_no_role() {
    for name in [
        "github_runs.json",
        "gitlab_pipelines.json",
        "azure_pipelines.json",
        "jenkins_builds.json",
        "circleci_workflows.json",
        "github_issues.json",
        "gitlab_issues.csv",
        "gitlab_environments.json",
        "spreadsheet_german.csv",
    ] {
        assert_eq!(recognise(export(name).headers()), [], "{name}");
    }
    // Runs of pipelines are never incidents, whoever asks.
    for name in [
        "github_runs.json",
        "gitlab_pipelines.json",
        "gitlab_api_deployments.json",
        "azure_pipelines.json",
        "azure_releases.json",
        "jenkins_builds.json",
        "circleci_workflows.json",
    ] {
        let (preset, _) = guess(FileKind::Incidents, export(name).headers());
        assert_eq!(preset, None, "{name}");
    }
}

#[test]
fn lists_of_one_kind_get_their_role() {
    for (name, kind, preset) in [
        (
            "github_graphql.json",
            FileKind::Deployments,
            Preset::GitHubDeployments,
        ),
        (
            "gitlab_api_deployments.json",
            FileKind::Deployments,
            Preset::GitLabDeployments,
        ),
        (
            "azure_releases.json",
            FileKind::Deployments,
            Preset::AzureReleases,
        ),
        ("argocd_history.txt", FileKind::Deployments, Preset::ArgoCd),
        (
            "pagerduty_incidents.json",
            FileKind::Incidents,
            Preset::PagerDuty,
        ),
        (
            "opsgenie_alerts.json",
            FileKind::Incidents,
            Preset::Opsgenie,
        ),
        (
            "servicenow_incidents.csv",
            FileKind::Incidents,
            Preset::ServiceNow,
        ),
        (
            "statuspage_incidents.json",
            FileKind::Incidents,
            Preset::Statuspage,
        ),
        ("jira_german.csv", FileKind::Incidents, Preset::Jira),
        ("jira_search.json", FileKind::Incidents, Preset::Jira),
        (
            "spreadsheet_english.csv",
            FileKind::Deployments,
            Preset::Waymark,
        ),
    ] {
        assert_eq!(
            recognise(export(name).headers()),
            [(kind, preset)],
            "{name}"
        );
    }
}

/// Two of three deployments succeeded; the last proves the order of the days.
#[test]
fn spreadsheets_of_three_countries_are_read() {
    for (name, encoding, preset, service) in [
        (
            "spreadsheet_english.csv",
            Encoding::Utf8,
            Some(Preset::Waymark),
            "shop",
        ),
        ("spreadsheet_german.csv", Encoding::Latin1, None, "Küche"),
        ("spreadsheet_french.csv", Encoding::Utf16, None, "cuisine"),
    ] {
        let (measured, found, records) = deployments(name);
        assert_eq!(found, preset, "{name}");
        assert_eq!(
            (measured.deployments.rows, measured.deployments.counted),
            (3, 2),
            "{name}"
        );
        let facts = records.facts();
        assert_eq!((facts.encoding, facts.times.local), (encoding, 3), "{name}");
        assert_eq!(facts.columns.len(), 6, "{name}");
        let window = measured.window.unwrap();
        let days = (window.from.to_string(), window.to.to_string());
        assert_eq!(
            days,
            ("2025-03-03".to_owned(), "2025-03-14".to_owned()),
            "{name}"
        );
        let Records::Deployments(file) = &records else {
            unreachable!("deployments were read")
        };
        assert_eq!(
            file.words(Field::Service),
            [(service.to_owned(), 3)],
            "{name}"
        );
    }
}
