//! Rows after reading: ids as numbers, times as milliseconds, nothing of the file itself.

use std::collections::BTreeMap;

use super::facts::FileFacts;
use super::mapping::{Field, FileKind};
use super::names::Names;
use super::time::Stamp;

/// One row of a file of deployments.
#[derive(Clone, Copy, Debug)]
pub(super) struct DeploymentRow {
    pub(super) finished: Stamp,
    pub(super) id: u32,
    pub(super) service: u32,
    pub(super) environment: u32,
    pub(super) status: u32,
    pub(super) unplanned: u32,
    pub(super) row: u32,
}

/// One row of a file of changes.
#[derive(Clone, Copy, Debug)]
pub(super) struct ChangeRow {
    pub(super) committed: Stamp,
    pub(super) id: u32,
    pub(super) deployment: u32,
    pub(super) row: u32,
}

/// One row of a file of incidents.
#[derive(Clone, Copy, Debug)]
pub(super) struct IncidentRow {
    pub(super) created: Stamp,
    pub(super) resolved: Stamp,
    pub(super) id: u32,
    pub(super) service: u32,
    pub(super) deployment: u32,
    pub(super) related: u32,
    pub(super) row: u32,
}

/// A file of deployments as it was read.
#[derive(Clone, Debug)]
pub struct Deployments {
    /// The file as a whole.
    pub facts: FileFacts,
    pub(super) ids: Names,
    pub(super) words: BTreeMap<Field, Names>,
    pub(super) rows: Vec<DeploymentRow>,
}

/// A file of changes as it was read.
#[derive(Clone, Debug)]
pub struct Changes {
    /// The file as a whole.
    pub facts: FileFacts,
    /// Distinct changes.
    pub(super) count: usize,
    pub(super) deployments: Names,
    pub(super) rows: Vec<ChangeRow>,
}

/// A file of incidents as it was read.
#[derive(Clone, Debug)]
pub struct Incidents {
    /// The file as a whole.
    pub facts: FileFacts,
    pub(super) deployments: Names,
    pub(super) words: BTreeMap<Field, Names>,
    pub(super) rows: Vec<IncidentRow>,
}

impl Deployments {
    /// The distinct words of a column (service, environment, status or unplanned) with how many rows
    /// say them, most frequent first; an empty word stands for empty cells. Nothing for a field
    /// without a column.
    pub fn words(&self, field: Field) -> Vec<(String, u32)> {
        let number: fn(&DeploymentRow) -> u32 = match field {
            Field::Service => |row| row.service,
            Field::Environment => |row| row.environment,
            Field::Status => |row| row.status,
            Field::Unplanned => |row| row.unplanned,
            _ => return Vec::new(),
        };
        counted(
            &self.facts,
            field,
            &self.words,
            self.rows.iter().map(number),
        )
    }
}

impl Incidents {
    /// The distinct words of a column (service or change-related), as [`Deployments::words`].
    pub fn words(&self, field: Field) -> Vec<(String, u32)> {
        let number: fn(&IncidentRow) -> u32 = match field {
            Field::Service => |row| row.service,
            Field::ChangeRelated => |row| row.related,
            _ => return Vec::new(),
        };
        counted(
            &self.facts,
            field,
            &self.words,
            self.rows.iter().map(number),
        )
    }
}

fn counted(
    facts: &FileFacts,
    field: Field,
    words: &BTreeMap<Field, Names>,
    numbers: impl Iterator<Item = u32>,
) -> Vec<(String, u32)> {
    let Some(names) = words.get(&field).filter(|_| facts.has(field)) else {
        return Vec::new();
    };
    let mut counts = vec![0_u32; names.len()];
    for number in numbers {
        if let Some(count) = counts.get_mut(number as usize) {
            *count += 1;
        }
    }
    let mut words: Vec<(String, u32)> = (0..)
        .zip(counts)
        .filter(|(_, count)| *count > 0)
        .map(|(number, count)| (names.text(number), count))
        .collect();
    words.sort_unstable_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    words
}

/// A file of any kind as it was read.
#[derive(Clone, Debug)]
pub enum Records {
    /// Deployments.
    Deployments(Deployments),
    /// Changes.
    Changes(Changes),
    /// Incidents.
    Incidents(Incidents),
}

impl Records {
    /// Which kind it is.
    pub fn kind(&self) -> FileKind {
        match self {
            Self::Deployments(_) => FileKind::Deployments,
            Self::Changes(_) => FileKind::Changes,
            Self::Incidents(_) => FileKind::Incidents,
        }
    }

    /// The file as a whole.
    pub fn facts(&self) -> &FileFacts {
        match self {
            Self::Deployments(file) => &file.facts,
            Self::Changes(file) => &file.facts,
            Self::Incidents(file) => &file.facts,
        }
    }
}

/// All that was read: what [`super::measure`] measures.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// Deployments, without which nothing can be measured.
    pub deployments: Option<Deployments>,
    /// Changes, for lead time.
    pub changes: Option<Changes>,
    /// Incidents, for change fail rate and recovery.
    pub incidents: Option<Incidents>,
}

impl History {
    /// Takes in a file, in place of an earlier one of its kind.
    pub fn put(&mut self, records: Records) {
        match records {
            Records::Deployments(file) => self.deployments = Some(file),
            Records::Changes(file) => self.changes = Some(file),
            Records::Incidents(file) => self.incidents = Some(file),
        }
    }

    /// Forgets a kind of file.
    pub fn remove(&mut self, kind: FileKind) {
        match kind {
            FileKind::Deployments => self.deployments = None,
            FileKind::Changes => self.changes = None,
            FileKind::Incidents => self.incidents = None,
        }
    }

    /// The files that are there.
    pub fn facts(&self, kind: FileKind) -> Option<&FileFacts> {
        match kind {
            FileKind::Deployments => self.deployments.as_ref().map(|file| &file.facts),
            FileKind::Changes => self.changes.as_ref().map(|file| &file.facts),
            FileKind::Incidents => self.incidents.as_ref().map(|file| &file.facts),
        }
    }

    /// The one environment that every deployment of the file went to.
    pub(super) fn only_environment(&self) -> Option<String> {
        let words = self.deployments.as_ref()?.words(Field::Environment);
        match <[_; 1]>::try_from(words) {
            Ok([(only, _)]) => Some(only),
            Err(_) => None,
        }
    }

    /// The services that deployments are of, most deployed first; none without such a column.
    pub fn services(&self) -> Vec<(String, u32)> {
        let deployments = self.deployments.as_ref();
        deployments.map_or_else(Vec::new, |file| file.words(Field::Service))
    }
}
