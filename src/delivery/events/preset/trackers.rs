//! What tools that track incidents and issues call their columns.

use super::known::Export;
use crate::delivery::events::mapping::Field::{CreatedAt, IncidentId, ResolvedAt, Service};
use crate::delivery::events::mapping::FileKind::Incidents;

pub(super) const JIRA: &[Export] = &[Export {
    kind: Incidents,
    signatures: &[
        &["Issue key"],
        &["Vorgangsschlüssel", "Erstellt"],
        &["Clave de incidencia", "Creada"],
        &["fields.issuetype.name"],
        &["fields.resolutiondate"],
    ],
    columns: &[
        (
            IncidentId,
            &[
                "Issue key",
                "key",
                "Vorgangsschlüssel",
                "Clave de incidencia",
            ],
        ),
        (
            Service,
            &[
                "Component/s",
                "Components",
                "Affected services",
                "Custom field (Affected services)",
                "Komponente(n)",
                "Komponenten",
                "Componentes",
            ],
        ),
        (
            CreatedAt,
            &["Created", "fields.created", "Erstellt", "Creada"],
        ),
        (
            ResolvedAt,
            &[
                "Resolved",
                "fields.resolutiondate",
                "Erledigt",
                "Gelöst",
                "Resuelta",
            ],
        ),
    ],
}];

pub(super) const PAGERDUTY: &[Export] = &[Export {
    kind: Incidents,
    signatures: &[
        &["incident_number", "service_name"],
        &["incident_number", "service.summary"],
        &["incident_number", "urgency"],
        &["service.summary", "urgency"],
        &["service_name", "created_on"],
    ],
    columns: &[
        (IncidentId, &["id", "incident_number"]),
        (Service, &["service_name", "service.summary"]),
        (CreatedAt, &["created_on", "created_at"]),
        (
            ResolvedAt,
            &["resolved_on", "resolved_at", "last_status_change_at"],
        ),
    ],
}];

pub(super) const OPSGENIE: &[Export] = &[Export {
    kind: Incidents,
    signatures: &[&["tinyId"]],
    columns: &[
        (IncidentId, &["id", "tinyId"]),
        (CreatedAt, &["impactStartDate", "createdAt"]),
        (ResolvedAt, &["impactEndDate", "closedAt", "updatedAt"]),
    ],
}];

pub(super) const SERVICENOW: &[Export] = &[Export {
    kind: Incidents,
    signatures: &[
        &["number", "opened_at"],
        &["number", "sys_created_on"],
        &["Number", "Opened", "Assignment group"],
        &["Number", "Opened", "Configuration item"],
    ],
    columns: &[
        (IncidentId, &["number"]),
        (
            Service,
            &[
                "business_service",
                "business_service.display_value",
                "cmdb_ci",
                "cmdb_ci.display_value",
                "business_service.value",
                "cmdb_ci.value",
                "Service",
                "Business service",
                "Configuration item",
            ],
        ),
        (
            CreatedAt,
            &["opened_at", "Opened", "sys_created_on", "Created"],
        ),
        (
            ResolvedAt,
            &["resolved_at", "Resolved", "closed_at", "Closed"],
        ),
    ],
}];

pub(super) const STATUSPAGE: &[Export] = &[Export {
    kind: Incidents,
    signatures: &[&["shortlink", "impact"], &["monitoring_at", "impact"]],
    columns: &[
        (IncidentId, &["id"]),
        (CreatedAt, &["started_at", "created_at"]),
        (ResolvedAt, &["resolved_at"]),
    ],
}];

pub(super) const GITHUB_ISSUES: &[Export] = &[Export {
    kind: Incidents,
    signatures: &[
        &["comments_url", "labels_url", "closed_at"],
        &["state_reason", "closed_at"],
    ],
    columns: &[
        (IncidentId, &["number"]),
        (CreatedAt, &["created_at"]),
        (ResolvedAt, &["closed_at"]),
    ],
}];

pub(super) const GITLAB_ISSUES: &[Export] = &[Export {
    kind: Incidents,
    signatures: &[&["iid", "issue_type"], &["Issue ID", "Created At (UTC)"]],
    columns: &[
        (IncidentId, &["iid", "Issue ID"]),
        (CreatedAt, &["created_at", "Created At (UTC)"]),
        (ResolvedAt, &["closed_at", "Closed At (UTC)"]),
    ],
}];
