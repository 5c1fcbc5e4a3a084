//! Rows after reading: ids as numbers, times as milliseconds, nothing of the file itself.

use std::collections::BTreeMap;

use super::mapping::{Columns, Field, FileKind};
use super::names::Names;
use super::table::{Encoding, Form};
use super::time::{Stamp, TimeForm};

/// How many row numbers are kept of rows that share a fate.
const KEPT: usize = 5;

/// Rows that share a fate: how many, and the first of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// How many.
    pub count: u32,
    /// The numbers of the first five, lowest first. In a separated file they are those of a
    /// spreadsheet, where the headers are row 1; in JSON the first object is 1.
    pub first: Vec<u32>,
}

impl Rows {
    pub(super) fn add(&mut self, row: u32) {
        self.count += 1;
        let at = self.first.partition_point(|before| *before <= row);
        if at < KEPT {
            self.first.insert(at, row);
            self.first.truncate(KEPT);
        }
    }
}

/// How the points in time of a file are written, over all its columns of time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimeForms {
    /// With an offset from UTC.
    pub offset: u32,
    /// Without one, taken in the chosen zone.
    pub local: u32,
    /// Days without a time, taken as midnight in the chosen zone.
    pub day: u32,
    /// Seconds or milliseconds since 1970.
    pub epoch: u32,
}

impl TimeForms {
    /// Whether more than one form is used.
    pub fn are_mixed(self) -> bool {
        let counts = [self.offset, self.local, self.day, self.epoch];
        counts.into_iter().filter(|count| *count > 0).count() > 1
    }

    pub(super) fn count(&mut self, form: TimeForm) {
        let count = match form {
            TimeForm::Offset => &mut self.offset,
            TimeForm::Local => &mut self.local,
            TimeForm::Day => &mut self.day,
            TimeForm::Epoch => &mut self.epoch,
        };
        *count += 1;
    }
}

/// What is true of a file as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileFacts {
    /// How the file is written.
    pub form: Form,
    /// How its characters are written.
    pub encoding: Encoding,
    /// The columns that were read.
    pub columns: Columns,
    /// How many rows it has.
    pub rows: u32,
    /// How its points in time are written.
    pub times: TimeForms,
    /// Rows that were not read: more cells than headers, or no object.
    pub broken: Rows,
}

impl FileFacts {
    /// Whether a field has a column.
    pub fn has(&self, field: Field) -> bool {
        self.columns.contains_key(&field)
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lowest_rows_are_kept_in_any_order() {
        let mut rows = Rows::default();
        for row in [9, 3, 8, 2, 7, 4, 6] {
            rows.add(row);
        }
        assert_eq!((rows.count, rows.first), (7, vec![2, 3, 4, 6, 7]));
    }
}
