//! Tells what a file holds by its headers alone.

use super::mapping::{FileKind, guess};
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
}
