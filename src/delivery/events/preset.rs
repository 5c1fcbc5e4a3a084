//! Ready-made mappings for the exports of well-known tools.

use super::mapping::{Columns, Field, FileKind};
use super::meanings::{EmptyRelated, Meanings};

/// A tool whose exports are known by their columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Preset {
    /// Waymark's own column names.
    Waymark,
    /// GitLab, "list project deployments" as JSON; the same file also holds changes.
    GitLabDeployments,
    /// GitHub, "list deployments" as JSON. The list has no status and no end: each deployment counts
    /// as done when it was created.
    GitHubDeployments,
    /// GitHub, "list releases" as JSON: published releases that are no pre-release.
    GitHubReleases,
    /// Apache `DevLake`, tables of its domain layer as CSV.
    DevLake,
    /// Jira, issues as CSV.
    Jira,
    /// `PagerDuty`, incidents as CSV.
    PagerDuty,
}

/// The headers of a field, first choice first.
type Known = &'static [(Field, &'static [&'static str])];

impl Preset {
    /// Every preset, the most telling column names first.
    pub const ALL: [Self; 7] = [
        Self::Waymark,
        Self::GitLabDeployments,
        Self::GitHubDeployments,
        Self::GitHubReleases,
        Self::DevLake,
        Self::Jira,
        Self::PagerDuty,
    ];

    /// The preset's name in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Waymark => "waymark",
            Self::GitLabDeployments => "gitlab_deployments",
            Self::GitHubDeployments => "github_deployments",
            Self::GitHubReleases => "github_releases",
            Self::DevLake => "devlake",
            Self::Jira => "jira",
            Self::PagerDuty => "pagerduty",
        }
    }

    /// The preset of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.key() == key)
    }

    /// Whether the tool exports files of a kind.
    pub fn has(self, kind: FileKind) -> bool {
        !self.known(kind).is_empty()
    }

    /// Whether headers are those of the tool: all that it requires is there.
    pub fn fits(self, kind: FileKind, headers: &[String]) -> bool {
        let signature = match self {
            Self::Waymark | Self::Jira | Self::PagerDuty | Self::DevLake => "",
            Self::GitLabDeployments => "deployable.finished_at",
            Self::GitHubDeployments => "statuses_url",
            Self::GitHubReleases => "tag_name",
        };
        let columns = self.columns(kind, headers);
        let has_signature = signature.is_empty() || find(headers, signature).is_some();
        let required = kind.required();
        self.has(kind) && has_signature && required.iter().all(|field| columns.contains_key(field))
    }

    /// The columns of a kind of file that are among its headers.
    pub fn columns(self, kind: FileKind, headers: &[String]) -> Columns {
        let mut columns = Columns::new();
        for (field, names) in self.known(kind) {
            if let Some(header) = names.iter().find_map(|name| find(headers, name)) {
                columns.insert(*field, header.clone());
            }
        }
        columns
    }

    /// What the tool's words mean.
    pub fn meanings(self) -> Meanings {
        let mut meanings = Meanings::default();
        match self {
            Self::GitHubReleases => {
                // The status is `draft`, the environment `prerelease`.
                meanings.success = vec!["false".to_owned()];
                meanings.no_success = vec!["true".to_owned()];
                meanings.production = vec!["false".to_owned()];
                meanings.elsewhere = vec!["true".to_owned()];
            }
            // These never say what caused an incident; a file of them is of failures by changes, or
            // nothing could be told from it.
            Self::DevLake | Self::Jira | Self::PagerDuty => {
                meanings.empty_related = EmptyRelated::Related;
            }
            Self::Waymark | Self::GitLabDeployments | Self::GitHubDeployments => {}
        }
        meanings
    }

    fn known(self, kind: FileKind) -> Known {
        use Field::{
            ChangeId, ChangeRelated, CommittedAt, CreatedAt, DeploymentId, Environment, FinishedAt,
            IncidentId, ResolvedAt, Service, Status, Unplanned,
        };
        match (self, kind) {
            (Self::Waymark, FileKind::Deployments) => &[
                (DeploymentId, &["deployment_id"]),
                (Service, &["service"]),
                (Environment, &["environment"]),
                (FinishedAt, &["finished_at"]),
                (Status, &["status"]),
                (Unplanned, &["unplanned"]),
            ],
            (Self::Waymark, FileKind::Changes) => &[
                (ChangeId, &["change_id"]),
                (DeploymentId, &["deployment_id"]),
                (CommittedAt, &["committed_at"]),
            ],
            (Self::Waymark, FileKind::Incidents) => &[
                (IncidentId, &["incident_id"]),
                (Service, &["service"]),
                (CreatedAt, &["created_at"]),
                (ResolvedAt, &["resolved_at"]),
                (DeploymentId, &["deployment_id"]),
                (ChangeRelated, &["change_related"]),
            ],
            (Self::GitLabDeployments, FileKind::Deployments) => &[
                (DeploymentId, &["id"]),
                (Environment, &["environment.name"]),
                (FinishedAt, &["deployable.finished_at"]),
                (Status, &["status"]),
            ],
            (Self::GitLabDeployments, FileKind::Changes) => &[
                (ChangeId, &["deployable.commit.id", "sha"]),
                (DeploymentId, &["id"]),
                (CommittedAt, &["deployable.commit.created_at"]),
            ],
            (Self::GitHubDeployments, FileKind::Deployments) => &[
                (DeploymentId, &["id"]),
                (Environment, &["environment"]),
                (FinishedAt, &["created_at"]),
            ],
            (Self::GitHubReleases, FileKind::Deployments) => &[
                (DeploymentId, &["tag_name"]),
                (Environment, &["prerelease"]),
                (FinishedAt, &["published_at"]),
                (Status, &["draft"]),
            ],
            (Self::DevLake, FileKind::Deployments) => &[
                (DeploymentId, &["cicd_deployment_id", "cicd_pipeline_id"]),
                (Service, &["cicd_scope_id"]),
                (Environment, &["environment"]),
                (FinishedAt, &["finished_date", "started_date"]),
                (Status, &["result"]),
            ],
            (Self::DevLake, FileKind::Changes) => &[
                (ChangeId, &["commit_sha", "first_commit_sha"]),
                (DeploymentId, &["cicd_deployment_id", "deployment_id"]),
                (CommittedAt, &["authored_date", "committed_date"]),
            ],
            (Self::DevLake, FileKind::Incidents) => &[
                (IncidentId, &["id"]),
                (Service, &["scope_id"]),
                (CreatedAt, &["created_date"]),
                (ResolvedAt, &["resolution_date"]),
                (DeploymentId, &["deployment_id"]),
            ],
            (Self::Jira, FileKind::Incidents) => &[
                (IncidentId, &["Issue key"]),
                (Service, &["Component/s", "Components", "Affected services"]),
                (CreatedAt, &["Created"]),
                (ResolvedAt, &["Resolved"]),
            ],
            (Self::PagerDuty, FileKind::Incidents) => &[
                (IncidentId, &["id", "incident_number"]),
                (Service, &["service_name", "service.summary"]),
                (CreatedAt, &["created_on", "created_at"]),
                (ResolvedAt, &["resolved_on", "resolved_at"]),
            ],
            (
                Self::GitHubDeployments | Self::GitHubReleases | Self::Jira | Self::PagerDuty,
                FileKind::Changes,
            )
            | (Self::Jira | Self::PagerDuty, FileKind::Deployments)
            | (
                Self::GitLabDeployments | Self::GitHubDeployments | Self::GitHubReleases,
                FileKind::Incidents,
            ) => &[],
        }
    }
}

/// The header of that name, without regard to case, spaces, dashes and underscores.
fn find<'a>(headers: &'a [String], name: &str) -> Option<&'a String> {
    headers.iter().find(|header| is_same(header, name))
}

fn is_same(one: &str, other: &str) -> bool {
    let letters = |text: &str| -> Vec<u8> {
        text.bytes()
            .filter(|b| !matches!(b, b' ' | b'-' | b'_'))
            .map(|b| b.to_ascii_lowercase())
            .collect()
    };
    letters(one) == letters(other)
}

#[cfg(test)]
mod tests {
    use super::super::mapping::guess;
    use super::*;

    fn headers(text: &str) -> Vec<String> {
        text.split(',').map(str::to_owned).collect()
    }

    #[test]
    fn each_tool_is_known_by_its_headers() {
        use FileKind::{Changes, Deployments, Incidents};
        for (kind, text, preset) in [
            (
                Deployments,
                "deployment_id,service,environment,finished_at,status,unplanned",
                Preset::Waymark,
            ),
            (
                Deployments,
                "id,iid,ref,sha,created_at,updated_at,status,user.name,environment.id,environment.name,deployable.id,deployable.finished_at,deployable.commit.id,deployable.commit.created_at",
                Preset::GitLabDeployments,
            ),
            (
                Changes,
                "id,sha,status,deployable.finished_at,deployable.commit.id,deployable.commit.created_at",
                Preset::GitLabDeployments,
            ),
            (
                Deployments,
                "url,id,node_id,sha,ref,task,original_environment,environment,description,creator.login,created_at,updated_at,statuses_url,repository_url",
                Preset::GitHubDeployments,
            ),
            (
                Deployments,
                "url,id,author.login,tag_name,target_commitish,name,draft,prerelease,created_at,published_at",
                Preset::GitHubReleases,
            ),
            (
                Deployments,
                "id,cicd_scope_id,cicd_deployment_id,name,result,status,environment,created_date,started_date,finished_date,commit_sha",
                Preset::DevLake,
            ),
            (
                Incidents,
                "id,title,status,created_date,resolution_date,component",
                Preset::DevLake,
            ),
            (
                Incidents,
                "Summary,Issue key,Issue id,Issue Type,Status,Component/s,Created,Updated,Resolved",
                Preset::Jira,
            ),
            (
                Incidents,
                "id,incident_number,description,service_id,service_name,created_on,resolved_on,urgency",
                Preset::PagerDuty,
            ),
        ] {
            let (found, columns) = guess(kind, &headers(text));
            assert_eq!(found, Some(preset), "{text}");
            assert!(
                kind.required()
                    .iter()
                    .all(|field| columns.contains_key(field))
            );
        }
    }

    #[test]
    fn names_and_presets_lead_to_each_other() {
        for preset in Preset::ALL {
            assert_eq!(Preset::from_key(preset.key()), Some(preset));
            assert!(
                FileKind::ALL.iter().any(|kind| preset.has(*kind)),
                "{preset:?}"
            );
        }
    }

    #[test]
    fn an_unknown_file_is_guessed_at_column_by_column() {
        let (preset, columns) = guess(FileKind::Deployments, &headers("Service,Status,When"));
        assert_eq!(preset, None);
        assert_eq!(columns.len(), 2);
    }
}
