//! Tells what a file holds by its headers alone.

use super::mapping::{Field, FileKind, guess, is_same, missing};
use super::preset::Preset;

/// The kinds of file that headers are those of, the likeliest first, and whose export it is. Several
/// tools call their columns alike, so the kind with the most known columns is taken; a list of
/// GitLab's deployments holds their changes, too. Nothing for headers that no tool writes, and for lists
/// that may be of anything, such as runs of pipelines: a person has to say what those are.
///
/// ```
/// use waymark::delivery::events::{FileKind, Preset, recognise};
/// let headers = ["Issue key", "Created", "Resolved"].map(String::from);
/// assert_eq!(recognise(&headers), [(FileKind::Incidents, Preset::Jira)]);
/// ```
pub fn recognise(headers: &[String]) -> Vec<(FileKind, Preset)> {
    let known = |kind: FileKind| {
        let (preset, columns) = guess(kind, headers);
        let preset = preset.filter(|preset| preset.is_of_one_kind())?;
        Some((kind, preset, columns.len()))
    };
    // Of as many columns, the first kind: `max_by_key` would take the last.
    let kinds = FileKind::ALL.into_iter().rev();
    let Some((kind, preset, _)) = kinds.filter_map(known).max_by_key(|(.., columns)| *columns)
    else {
        return Vec::new();
    };
    let others = FileKind::ALL.into_iter().filter(|other| {
        *other != kind && preset == Preset::GitLabDeployments && preset.fits(*other, headers)
    });
    let others = others.map(|other| (other, preset));
    std::iter::once((kind, preset)).chain(others).collect()
}

/// What names the events of a kind, and no others.
const TELLING: [(FileKind, Field, &[&str]); 3] = [
    (
        FileKind::Incidents,
        Field::IncidentId,
        &["incident_id", "incident", "incident_number"],
    ),
    (
        FileKind::Changes,
        Field::ChangeId,
        &[
            "change_id",
            "commit_sha",
            "sha",
            "commit",
            "commit_id",
            "commit_hash",
        ],
    ),
    (
        FileKind::Deployments,
        Field::DeploymentId,
        &["deployment_id", "deployment", "deploy_id"],
    ),
];

/// Times that say nothing of what happened then.
const ANY_TIME: [&str; 5] = ["timestamp", "date", "datum", "created_at", "updated_at"];

/// The kind of file that columns tell by their own names, whatever the tool: all that the kind requires is
/// there, and one names its events. Incidents first, for they name deployments too, and then changes, which
/// are nothing without one.
///
/// ```
/// use waymark::delivery::events::{FileKind, kind_by_name};
/// let headers = ["Deployment", "Deployed at", "Hotfix?"].map(String::from);
/// assert_eq!(kind_by_name(&headers), Some(FileKind::Deployments));
/// ```
pub fn kind_by_name(headers: &[String]) -> Option<FileKind> {
    let is_one_of =
        |header: &String, names: &[&str]| names.iter().any(|name| is_same(header, name));
    let tells = |(kind, id, names): &(FileKind, Field, &[&str])| {
        let (_, columns) = guess(*kind, headers);
        let time = match kind {
            FileKind::Incidents => None,
            FileKind::Changes => columns.get(&Field::CommittedAt),
            FileKind::Deployments => columns.get(&Field::FinishedAt),
        };
        missing(*kind, &columns, headers).is_empty()
            && columns
                .get(id)
                .is_some_and(|header| is_one_of(header, names))
            && time.is_none_or(|header| !is_one_of(header, &ANY_TIME))
    };
    TELLING
        .iter()
        .find(|kind| tells(kind))
        .map(|(kind, ..)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tools_that_call_columns_alike_are_told_apart() {
        use FileKind::{Changes, Deployments, Incidents};
        let gitlab = Preset::GitLabDeployments;
        for (text, expected) in [
            (
                "deployment_id,service,environment,finished_at,status,unplanned",
                vec![(Deployments, Preset::Waymark)],
            ),
            (
                "change_id,deployment_id,committed_at",
                vec![(Changes, Preset::Waymark)],
            ),
            (
                "incident_id,service,created_at,resolved_at,deployment_id,change_related",
                vec![(Incidents, Preset::Waymark)],
            ),
            (
                "id,sha,environment,created_at,updated_at,statuses_url",
                vec![(Deployments, Preset::GitHubDeployments)],
            ),
            (
                "id,tag_name,draft,prerelease,created_at,published_at",
                vec![(Deployments, Preset::GitHubReleases)],
            ),
            (
                "id,sha,status,created_at,environment.name,deployable.finished_at,deployable.commit.id,deployable.commit.created_at",
                vec![(Deployments, gitlab), (Changes, gitlab)],
            ),
            (
                "id,cicd_scope_id,cicd_deployment_id,result,environment,created_date,finished_date",
                vec![(Deployments, Preset::DevLake)],
            ),
            (
                "id,incident_number,service_name,created_on,resolved_on",
                vec![(Incidents, Preset::PagerDuty)],
            ),
            ("Kennung,Dienst,Beendet", vec![]),
        ] {
            let headers: Vec<String> = text.split(',').map(str::to_owned).collect();
            assert_eq!(recognise(&headers), expected, "{text}");
        }
    }

    #[test]
    fn a_file_of_no_tool_is_known_by_what_it_calls_its_events() {
        use FileKind::{Changes, Deployments, Incidents};
        for (text, expected) in [
            (
                "Deployment,Service,Deployed at,Status,Hotfix?",
                Some(Deployments),
            ),
            (
                "incident,service,started_at,resolved_at,deployment",
                Some(Incidents),
            ),
            ("commit,deployment,committed_at", Some(Changes)),
            // Runs of pipelines, issues and lists of anything: a person has to say.
            ("id,created_at,status", None),
            ("deployment,sha,created_at,status", None),
            ("Kennung,Dienst,Beendet", None),
        ] {
            let headers: Vec<String> = text.split(',').map(str::to_owned).collect();
            assert_eq!(kind_by_name(&headers), expected, "{text}");
        }
    }
}
