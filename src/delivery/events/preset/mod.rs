//! Ready-made mappings for the exports of well-known tools.

mod known;
mod names;
mod trackers;

use known::{Export, exports};

use super::mapping::{Columns, Field, FileKind, is_same};
use super::meanings::{EmptyRelated, Meanings};

/// A tool whose exports are known by their columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Preset {
    /// Waymark's own column names.
    Waymark,
    /// GitLab, "list project deployments" as JSON; the same file also holds changes.
    GitLabDeployments,
    /// GitHub, "list deployments" as JSON, or the deployments of a GraphQL query. The list has no end,
    /// and as JSON no status: each deployment counts as done when it was created.
    GitHubDeployments,
    /// GitHub, "list releases" as JSON: published releases that are no pre-release.
    GitHubReleases,
    /// Azure DevOps, the deployments of classic releases as JSON.
    AzureReleases,
    /// Argo CD, the history of an application as JSON.
    ArgoCd,
    /// GitHub, "list workflow runs" as JSON, also of its command line.
    GitHubRuns,
    /// GitLab, "list project pipelines" as JSON.
    GitLabPipelines,
    /// Azure DevOps, runs of pipelines as JSON.
    AzurePipelines,
    /// Jenkins, the builds of a job as JSON.
    Jenkins,
    /// `CircleCI`, workflows as JSON.
    CircleCi,
    /// Apache `DevLake`, tables of its domain layer as CSV.
    DevLake,
    /// Jira and Jira Service Management, issues as CSV or JSON.
    Jira,
    /// `PagerDuty`, incidents as CSV or JSON.
    PagerDuty,
    /// Opsgenie, alerts or incidents as JSON.
    Opsgenie,
    /// `ServiceNow`, incidents as CSV or JSON.
    ServiceNow,
    /// Statuspage, incidents as JSON.
    Statuspage,
    /// GitHub, "list issues" as JSON.
    GitHubIssues,
    /// GitLab, issues as JSON or CSV.
    GitLabIssues,
}

impl Preset {
    /// Every preset; of those that fit a file, the first is taken.
    pub const ALL: [Self; 19] = [
        Self::Waymark,
        Self::GitLabDeployments,
        Self::GitHubDeployments,
        Self::GitHubReleases,
        Self::AzureReleases,
        Self::ArgoCd,
        Self::GitHubRuns,
        Self::GitLabPipelines,
        Self::AzurePipelines,
        Self::Jenkins,
        Self::CircleCi,
        Self::DevLake,
        Self::Jira,
        Self::PagerDuty,
        Self::Opsgenie,
        Self::ServiceNow,
        Self::Statuspage,
        Self::GitHubIssues,
        Self::GitLabIssues,
    ];

    /// The preset's name in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Waymark => "waymark",
            Self::GitLabDeployments => "gitlab_deployments",
            Self::GitHubDeployments => "github_deployments",
            Self::GitHubReleases => "github_releases",
            Self::AzureReleases => "azure_releases",
            Self::ArgoCd => "argo_cd",
            Self::GitHubRuns => "github_runs",
            Self::GitLabPipelines => "gitlab_pipelines",
            Self::AzurePipelines => "azure_pipelines",
            Self::Jenkins => "jenkins",
            Self::CircleCi => "circleci",
            Self::DevLake => "devlake",
            Self::Jira => "jira",
            Self::PagerDuty => "pagerduty",
            Self::Opsgenie => "opsgenie",
            Self::ServiceNow => "servicenow",
            Self::Statuspage => "statuspage",
            Self::GitHubIssues => "github_issues",
            Self::GitLabIssues => "gitlab_issues",
        }
    }

    /// The preset of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.key() == key)
    }

    /// Whether the tool exports files of a kind.
    pub fn has(self, kind: FileKind) -> bool {
        self.export(kind).is_some()
    }

    /// Whether its lists are of one kind of event. A run of a pipeline may deploy or only test, and an
    /// issue may be an incident or a wish: what such a list holds, a person has to say.
    pub fn is_of_one_kind(self) -> bool {
        !matches!(
            self,
            Self::GitHubRuns
                | Self::GitLabPipelines
                | Self::AzurePipelines
                | Self::Jenkins
                | Self::CircleCi
                | Self::GitHubIssues
                | Self::GitLabIssues
        )
    }

    /// Whether headers are those of the tool: names are among them that only it has, and all that the
    /// kind requires.
    pub fn fits(self, kind: FileKind, headers: &[String]) -> bool {
        let is_there = |name: &&str| find(headers, name).is_some();
        let has_signature = self.export(kind).is_some_and(|export| {
            let mut signatures = export.signatures.iter();
            signatures.any(|names| names.iter().all(is_there))
        });
        let columns = self.columns(kind, headers);
        let required = kind.required();
        has_signature && required.iter().all(|field| columns.contains_key(field))
    }

    /// The columns of a kind of file that are among its headers.
    pub fn columns(self, kind: FileKind, headers: &[String]) -> Columns {
        let known = self.export(kind).map_or(&[][..], |export| export.columns);
        columns_of(known, headers)
    }

    /// What the tool's words mean.
    pub fn meanings(self) -> Meanings {
        let mut meanings = Meanings::default();
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        match self {
            Self::GitHubDeployments => {
                // One that is inactive succeeded, and was replaced.
                let more: Vec<String> = words(&["active", "inactive"]);
                meanings.success.extend(more);
            }
            Self::GitHubReleases => {
                // The status is `draft`, the environment `prerelease`.
                meanings.success = words(&["false"]);
                meanings.no_success = words(&["true"]);
                meanings.production = words(&["false"]);
                meanings.elsewhere = words(&["true"]);
            }
            Self::GitHubRuns
            | Self::GitLabPipelines
            | Self::AzurePipelines
            | Self::Jenkins
            | Self::CircleCi => {
                // The pipeline's name, or its branch, stands in the environment's place.
                let more: Vec<String> = words(&[
                    "deploy",
                    "deployment",
                    "deploy to production",
                    "deploy production",
                    "production deployment",
                    "release",
                    "cd",
                    "main",
                    "master",
                ]);
                meanings.production.extend(more);
            }
            // These never say what caused an incident; a file of them is of failures by changes, or
            // nothing could be told from it.
            Self::DevLake
            | Self::Jira
            | Self::PagerDuty
            | Self::Opsgenie
            | Self::ServiceNow
            | Self::Statuspage
            | Self::GitHubIssues
            | Self::GitLabIssues => {
                meanings.empty_related = EmptyRelated::Related;
            }
            Self::Waymark | Self::GitLabDeployments | Self::AzureReleases | Self::ArgoCd => {}
        }
        meanings
    }

    fn export(self, kind: FileKind) -> Option<&'static Export> {
        exports(self).iter().find(|export| export.kind == kind)
    }
}

/// The first of its known names that each field has among the headers.
pub(super) fn columns_of(known: known::Known, headers: &[String]) -> Columns {
    let column = |(field, names): &(_, &[&str])| {
        let header = names.iter().find_map(|name| find(headers, name))?;
        Some((*field, header.clone()))
    };
    known.iter().filter_map(column).collect()
}

/// All columns that a field is known to have in a tool's files, or by name, first choice first.
pub(super) fn columns_for(
    preset: Option<Preset>,
    kind: FileKind,
    field: Field,
    headers: &[String],
) -> Vec<String> {
    let known = match preset {
        Some(preset) => preset.export(kind).map_or(&[][..], |export| export.columns),
        None => names::names(kind),
    };
    let names = known.iter().filter(|(known, _)| *known == field);
    let names = names.flat_map(|(_, names)| names.iter());
    names
        .filter_map(|name| find(headers, name).cloned())
        .collect()
}

/// The columns of a file of a kind by their names alone.
pub(super) fn by_name(kind: FileKind, headers: &[String]) -> Columns {
    columns_of(names::names(kind), headers)
}

/// The header of that name, without regard to case, spaces, dashes and underscores.
fn find<'a>(headers: &'a [String], name: &str) -> Option<&'a String> {
    headers.iter().find(|header| is_same(header, name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delivery::events::mapping::guess;

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
