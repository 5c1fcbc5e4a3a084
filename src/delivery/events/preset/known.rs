//! What well-known tools call their columns.

use super::{Preset, trackers};
use crate::delivery::events::mapping::Field::{
    self, ChangeId, ChangeRelated, CommittedAt, CreatedAt, DeploymentId, Environment, FinishedAt,
    IncidentId, ResolvedAt, Service, Status, Unplanned,
};
use crate::delivery::events::mapping::FileKind::{self, Changes, Deployments, Incidents};

/// The headers of each field, first choice first.
pub(in crate::delivery::events) type Known = &'static [(Field, &'static [&'static str])];

/// A kind of file that a tool writes.
#[derive(Debug)]
pub(super) struct Export {
    pub(super) kind: FileKind,
    /// Names of columns that only this tool has together; a file has all of one of these.
    pub(super) signatures: &'static [&'static [&'static str]],
    pub(super) columns: Known,
}

/// What a tool writes.
pub(super) fn exports(preset: Preset) -> &'static [Export] {
    match preset {
        Preset::Waymark => WAYMARK,
        Preset::GitLabDeployments => GITLAB_DEPLOYMENTS,
        Preset::GitHubDeployments => GITHUB_DEPLOYMENTS,
        Preset::GitHubReleases => GITHUB_RELEASES,
        Preset::AzureReleases => AZURE_RELEASES,
        Preset::ArgoCd => ARGO_CD,
        Preset::GitHubRuns => GITHUB_RUNS,
        Preset::GitLabPipelines => GITLAB_PIPELINES,
        Preset::AzurePipelines => AZURE_PIPELINES,
        Preset::Jenkins => JENKINS,
        Preset::CircleCi => CIRCLE_CI,
        Preset::DevLake => DEVLAKE,
        Preset::Jira => trackers::JIRA,
        Preset::PagerDuty => trackers::PAGERDUTY,
        Preset::Opsgenie => trackers::OPSGENIE,
        Preset::ServiceNow => trackers::SERVICENOW,
        Preset::Statuspage => trackers::STATUSPAGE,
        Preset::GitHubIssues => trackers::GITHUB_ISSUES,
        Preset::GitLabIssues => trackers::GITLAB_ISSUES,
    }
}

const WAYMARK: &[Export] = &[
    Export {
        kind: Deployments,
        signatures: &[&["deployment_id", "finished_at"]],
        columns: &[
            (DeploymentId, &["deployment_id"]),
            (Service, &["service"]),
            (Environment, &["environment"]),
            (FinishedAt, &["finished_at"]),
            (Status, &["status"]),
            (Unplanned, &["unplanned"]),
        ],
    },
    Export {
        kind: Changes,
        signatures: &[&["change_id", "deployment_id", "committed_at"]],
        columns: &[
            (ChangeId, &["change_id"]),
            (DeploymentId, &["deployment_id"]),
            (CommittedAt, &["committed_at"]),
        ],
    },
    Export {
        kind: Incidents,
        signatures: &[&["incident_id", "created_at"]],
        columns: &[
            (IncidentId, &["incident_id"]),
            (Service, &["service"]),
            (CreatedAt, &["created_at"]),
            (ResolvedAt, &["resolved_at", "closed_at"]),
            (DeploymentId, &["deployment_id"]),
            (ChangeRelated, &["change_related"]),
        ],
    },
];

const GITLAB_DEPLOYMENTS: &[Export] = &[
    Export {
        kind: Deployments,
        signatures: &[
            &["deployable.finished_at"],
            &["iid", "sha", "environment.name"],
        ],
        columns: &[
            (DeploymentId, &["id"]),
            (Environment, &["environment.name"]),
            (
                FinishedAt,
                &["deployable.finished_at", "updated_at", "created_at"],
            ),
            (Status, &["status"]),
        ],
    },
    Export {
        kind: Changes,
        signatures: &[&["deployable.commit.created_at"]],
        columns: &[
            (ChangeId, &["deployable.commit.id", "sha"]),
            (DeploymentId, &["id"]),
            (CommittedAt, &["deployable.commit.created_at"]),
        ],
    },
];

const GITHUB_DEPLOYMENTS: &[Export] = &[Export {
    kind: Deployments,
    signatures: &[
        &["statuses_url"],
        &["original_environment"],
        &["commitOid", "environment"],
        &["latestStatus.state", "environment"],
    ],
    columns: &[
        (DeploymentId, &["databaseId", "id"]),
        (Environment, &["environment"]),
        (FinishedAt, &["created_at"]),
        (Status, &["state", "latestStatus.state"]),
    ],
}];

const GITHUB_RELEASES: &[Export] = &[Export {
    kind: Deployments,
    signatures: &[&["tag_name", "published_at"]],
    columns: &[
        (DeploymentId, &["tag_name"]),
        (Environment, &["prerelease", "isPrerelease"]),
        (FinishedAt, &["published_at"]),
        (Status, &["draft", "isDraft"]),
    ],
}];

const AZURE_RELEASES: &[Export] = &[Export {
    kind: Deployments,
    signatures: &[
        &["releaseEnvironment.name"],
        &["deploymentStatus", "operationStatus"],
    ],
    columns: &[
        (DeploymentId, &["release.id", "id"]),
        (Service, &["releaseDefinition.name"]),
        (Environment, &["releaseEnvironment.name"]),
        (FinishedAt, &["completedOn"]),
        (Status, &["deploymentStatus"]),
    ],
}];

const ARGO_CD: &[Export] = &[Export {
    kind: Deployments,
    signatures: &[
        &["deployedAt", "revision"],
        &["deployedAt", "deployStartedAt"],
        // As its command line prints it.
        &["ID", "DATE", "REVISION"],
    ],
    columns: &[
        (DeploymentId, &["id", "revision"]),
        (FinishedAt, &["deployedAt", "DATE"]),
    ],
}];

const GITHUB_RUNS: &[Export] = &[Export {
    kind: Deployments,
    signatures: &[
        &["run_number", "workflow_id"],
        &["run_attempt", "conclusion"],
        &["workflowName", "conclusion"],
    ],
    columns: &[
        (DeploymentId, &["databaseId", "id"]),
        (Environment, &["workflowName", "name"]),
        (FinishedAt, &["updated_at"]),
        (Status, &["conclusion"]),
    ],
}];

const GITLAB_PIPELINES: &[Export] = &[Export {
    kind: Deployments,
    signatures: &[&["iid", "source", "ref", "sha", "status"]],
    columns: &[
        (DeploymentId, &["id"]),
        (Environment, &["ref"]),
        (FinishedAt, &["finished_at", "updated_at"]),
        (Status, &["status"]),
    ],
}];

const AZURE_PIPELINES: &[Export] = &[Export {
    kind: Deployments,
    signatures: &[
        &["buildNumber", "finishTime"],
        &["pipeline.name", "finishedDate"],
        &["definition.name", "stageName", "finishTime"],
    ],
    columns: &[
        (DeploymentId, &["owner.id", "id"]),
        (
            Environment,
            &["stageName", "definition.name", "pipeline.name"],
        ),
        (FinishedAt, &["finishTime", "finishedDate"]),
        (Status, &["result"]),
    ],
}];

const JENKINS: &[Export] = &[Export {
    kind: Deployments,
    signatures: &[
        &["number", "result", "timestamp"],
        &["startTimeMillis", "endTimeMillis"],
    ],
    columns: &[
        (DeploymentId, &["number", "id"]),
        (FinishedAt, &["endTimeMillis", "timestamp"]),
        (Status, &["result", "status"]),
    ],
}];

const CIRCLE_CI: &[Export] = &[Export {
    kind: Deployments,
    signatures: &[
        &["pipeline_number", "stopped_at"],
        &["pipeline_id", "stopped_at"],
        &["credits_used", "stopped_at"],
    ],
    columns: &[
        (DeploymentId, &["id"]),
        (Environment, &["name", "branch"]),
        (FinishedAt, &["stopped_at"]),
        (Status, &["status"]),
    ],
}];

const DEVLAKE: &[Export] = &[
    Export {
        kind: Deployments,
        signatures: &[&["cicd_deployment_id"], &["cicd_scope_id", "finished_date"]],
        columns: &[
            (DeploymentId, &["cicd_deployment_id", "cicd_pipeline_id"]),
            (Service, &["cicd_scope_id"]),
            (Environment, &["environment"]),
            (FinishedAt, &["finished_date", "started_date"]),
            (Status, &["result"]),
        ],
    },
    Export {
        kind: Changes,
        signatures: &[
            &["first_commit_sha", "authored_date"],
            &["commit_sha", "authored_date"],
            &["commit_sha", "committed_date"],
            &["first_commit_sha", "committed_date"],
        ],
        columns: &[
            (ChangeId, &["commit_sha", "first_commit_sha"]),
            (DeploymentId, &["cicd_deployment_id", "deployment_id"]),
            (CommittedAt, &["authored_date", "committed_date"]),
        ],
    },
    Export {
        kind: Incidents,
        signatures: &[&["created_date", "resolution_date"]],
        columns: &[
            (IncidentId, &["id"]),
            (Service, &["scope_id"]),
            (CreatedAt, &["created_date"]),
            (ResolvedAt, &["resolution_date"]),
            (DeploymentId, &["deployment_id"]),
        ],
    },
];
