//! What people call their columns, whatever the tool.

use super::known::Known;
use crate::delivery::events::mapping::Field::{
    ChangeId, ChangeRelated, CommittedAt, CreatedAt, DeploymentId, Environment, FinishedAt,
    IncidentId, ResolvedAt, Service, Status, Unplanned,
};
use crate::delivery::events::mapping::FileKind;

/// The usual names of the columns of a kind of file.
pub(super) fn names(kind: FileKind) -> Known {
    match kind {
        FileKind::Deployments => DEPLOYMENTS,
        FileKind::Changes => CHANGES,
        FileKind::Incidents => INCIDENTS,
    }
}

const DEPLOYMENTS: Known = &[
    (
        DeploymentId,
        &[
            "deployment_id",
            "deployment",
            "deploy_id",
            "release_id",
            "release",
            "build_id",
            "run_id",
            "id",
        ],
    ),
    (
        Service,
        &[
            "service",
            "service_name",
            "application",
            "app",
            "component",
            "project",
            "repository",
            "repo",
            "system",
            "Dienst",
            "Anwendung",
            "Application concernée",
        ],
    ),
    (
        Environment,
        &[
            "environment",
            "environment.name",
            "environment_name",
            "env",
            "target",
            "Umgebung",
            "Environnement",
        ],
    ),
    (
        FinishedAt,
        &[
            "finished_at",
            "completed_at",
            "deployed_at",
            "ended_at",
            "finished_on",
            "completed_on",
            "deployed_on",
            "finish_time",
            "end_time",
            "finished",
            "completed",
            "deployment_date",
            "deployment_time",
            "finished_date",
            "published_at",
            "released_at",
            "timestamp",
            "date",
            "Beendet am",
            "Beendet",
            "Datum",
            "Terminé le",
            "updated_at",
            "created_at",
        ],
    ),
    (
        Status,
        &[
            "status",
            "result",
            "conclusion",
            "state",
            "outcome",
            "Ergebnis",
            "Statut",
        ],
    ),
    (
        Unplanned,
        &[
            "unplanned",
            "is_unplanned",
            "hotfix",
            "is_hotfix",
            "rework",
            "Ungeplant",
            "Non planifié",
        ],
    ),
];

const CHANGES: Known = &[
    (
        ChangeId,
        &[
            "change_id",
            "commit_sha",
            "sha",
            "commit",
            "commit_id",
            "commit_hash",
            "hash",
            "revision",
            "id",
        ],
    ),
    (
        DeploymentId,
        &[
            "deployment_id",
            "deployment",
            "deploy_id",
            "release_id",
            "release",
        ],
    ),
    (
        CommittedAt,
        &[
            "committed_at",
            "committed_date",
            "commit_date",
            "authored_date",
            "authored_at",
            "author_date",
            "timestamp",
            "date",
            "created_at",
        ],
    ),
];

const INCIDENTS: Known = &[
    (
        IncidentId,
        &[
            "incident_id",
            "incident",
            "incident_number",
            "number",
            "key",
            "ticket",
            "id",
        ],
    ),
    (
        Service,
        &[
            "service",
            "service_name",
            "application",
            "app",
            "component",
            "project",
            "repository",
            "repo",
            "system",
            "Dienst",
            "Anwendung",
        ],
    ),
    (
        CreatedAt,
        &[
            "created_at",
            "created_on",
            "opened_at",
            "started_at",
            "detected_at",
            "began_at",
            "created",
            "opened",
            "started",
            "start",
            "start_time",
            "created_date",
            "date",
            "Erstellt am",
            "Erstellt",
            "Beginn",
            "Créé le",
            "Début",
        ],
    ),
    (
        ResolvedAt,
        &[
            "resolved_at",
            "resolved_on",
            "closed_at",
            "ended_at",
            "restored_at",
            "recovered_at",
            "finished_at",
            "resolved",
            "closed",
            "ended",
            "end",
            "end_time",
            "resolution_date",
            "closed_on",
            "Gelöst am",
            "Gelöst",
            "Behoben am",
            "Behoben",
            "Ende",
            "Résolu le",
            "Fin",
            "last_status_change_at",
        ],
    ),
    (
        DeploymentId,
        &[
            "deployment_id",
            "deployment",
            "deploy_id",
            "release_id",
            "release",
        ],
    ),
    (
        ChangeRelated,
        &["change_related", "caused_by_change", "is_change_related"],
    ),
];
