//! Which column of a file is which field.

use std::collections::BTreeMap;

use super::preset::{Preset, by_name};

/// What a file holds one row of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileKind {
    /// Changes put into an environment.
    Deployments,
    /// Commits or merge requests, and the deployments that carried them.
    Changes,
    /// Failures that users met.
    Incidents,
}

impl FileKind {
    /// Every kind, in the order in which they are asked for.
    pub const ALL: [Self; 3] = [Self::Deployments, Self::Changes, Self::Incidents];

    /// The kind's name in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Deployments => "deployments",
            Self::Changes => "changes",
            Self::Incidents => "incidents",
        }
    }

    /// The kind of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// The fields that a row of the kind may have.
    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::Deployments => &[
                Field::DeploymentId,
                Field::Service,
                Field::Environment,
                Field::FinishedAt,
                Field::Status,
                Field::Unplanned,
            ],
            Self::Changes => &[Field::ChangeId, Field::DeploymentId, Field::CommittedAt],
            Self::Incidents => &[
                Field::IncidentId,
                Field::Service,
                Field::CreatedAt,
                Field::ResolvedAt,
                Field::DeploymentId,
                Field::ChangeRelated,
            ],
        }
    }

    /// The fields without whose columns a file of the kind says nothing.
    pub fn required(self) -> &'static [Field] {
        match self {
            Self::Deployments => &[Field::DeploymentId, Field::FinishedAt],
            Self::Changes => &[Field::ChangeId, Field::DeploymentId, Field::CommittedAt],
            Self::Incidents => &[Field::IncidentId, Field::CreatedAt],
        }
    }
}

/// What a cell of a row says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// Names a deployment.
    DeploymentId,
    /// The application or service.
    Service,
    /// Where it was deployed.
    Environment,
    /// When users could have it.
    FinishedAt,
    /// How the deployment ended.
    Status,
    /// Whether the deployment was unplanned, to fix a bug that users met.
    Unplanned,
    /// Names a change, such as a commit's hash.
    ChangeId,
    /// When the change was committed.
    CommittedAt,
    /// Names an incident.
    IncidentId,
    /// When the incident began, or was noticed.
    CreatedAt,
    /// When it was over; empty while it is open.
    ResolvedAt,
    /// Whether a change caused it.
    ChangeRelated,
}

impl Field {
    /// Every field.
    pub const ALL: [Self; 12] = [
        Self::DeploymentId,
        Self::Service,
        Self::Environment,
        Self::FinishedAt,
        Self::Status,
        Self::Unplanned,
        Self::ChangeId,
        Self::CommittedAt,
        Self::IncidentId,
        Self::CreatedAt,
        Self::ResolvedAt,
        Self::ChangeRelated,
    ];

    /// The field's column in Waymark's own files.
    pub fn key(self) -> &'static str {
        match self {
            Self::DeploymentId => "deployment_id",
            Self::Service => "service",
            Self::Environment => "environment",
            Self::FinishedAt => "finished_at",
            Self::Status => "status",
            Self::Unplanned => "unplanned",
            Self::ChangeId => "change_id",
            Self::CommittedAt => "committed_at",
            Self::IncidentId => "incident_id",
            Self::CreatedAt => "created_at",
            Self::ResolvedAt => "resolved_at",
            Self::ChangeRelated => "change_related",
        }
    }

    /// The field of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.key() == key)
    }
}

/// The header of each field's column, as the file writes it; a field without a column is absent.
pub type Columns = BTreeMap<Field, String>;

/// The columns of a file as its headers suggest them, and the preset that they were taken from: the
/// first that knows the file by names that only it has. Without one, each field has the column that is
/// called as people call it, never one that only some tool calls so. A guess may lack required fields,
/// which a person then picks; what was taken from where is told of what was read by
/// [`super::ColumnFacts::origin`].
///
/// ```
/// use waymark::delivery::events::{Field, FileKind, guess};
/// let headers = ["Incident Id", "Created At", "Notes"].map(String::from);
/// let (_, columns) = guess(FileKind::Incidents, &headers);
/// assert_eq!(columns[&Field::CreatedAt], "Created At");
/// assert!(!columns.contains_key(&Field::ResolvedAt));
/// ```
pub fn guess(kind: FileKind, headers: &[String]) -> (Option<Preset>, Columns) {
    let mut presets = Preset::ALL.into_iter();
    match presets.find(|preset| preset.fits(kind, headers)) {
        Some(preset) => (Some(preset), preset.columns(kind, headers)),
        None => (None, by_name(kind, headers)),
    }
}

/// The required fields that have no column among the headers.
pub fn missing(kind: FileKind, columns: &Columns, headers: &[String]) -> Vec<Field> {
    let has_column = |field: &Field| {
        columns
            .get(field)
            .is_some_and(|header| headers.contains(header))
    };
    let required = kind.required().iter().copied();
    required.filter(|field| !has_column(field)).collect()
}

/// Whether two names of columns are the same, without regard to case, spaces, dashes, underscores, and to
/// what asks or stresses: `Hotfix?` is `hotfix`.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let letters = |text: &str| -> Vec<u8> {
        text.bytes()
            .filter(|b| !matches!(b, b' ' | b'-' | b'_' | b'?' | b'!' | b':' | b'*'))
            .map(|b| b.to_ascii_lowercase())
            .collect()
    };
    letters(one) == letters(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_leads_back() {
        for kind in FileKind::ALL {
            assert_eq!(FileKind::from_key(kind.key()), Some(kind));
            assert!(
                kind.required()
                    .iter()
                    .all(|field| kind.fields().contains(field))
            );
        }
        for field in Field::ALL {
            assert_eq!(Field::from_key(field.key()), Some(field));
        }
    }

    #[test]
    fn a_column_that_is_not_there_is_missing() {
        let headers = ["id".to_owned()];
        let columns = Columns::from([
            (Field::DeploymentId, "id".to_owned()),
            (Field::FinishedAt, "gone".to_owned()),
        ]);
        assert_eq!(
            missing(FileKind::Deployments, &columns, &headers),
            [Field::FinishedAt]
        );
    }
}
