//! Reads a table into records, a few rows at a time.

use std::collections::BTreeMap;

use super::mapping::{Columns, Field, FileKind, missing};
use super::names::Names;
use super::record::{
    ChangeRow, Changes, DeploymentRow, Deployments, FileFacts, IncidentRow, Incidents, Records,
    Rows, TimeForms,
};
use super::table::{Cells, Form, Table, TableError};
use super::time::{self, Stamp};

/// After so many rows, the room for the rest is estimated.
const SAMPLE: usize = 1_000;

/// Columns that a kind of file cannot do without.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("these columns are missing: {}", names(.fields))]
pub struct MissingColumns {
    /// The kind of file.
    pub kind: FileKind,
    /// The fields that have no column.
    pub fields: Vec<Field>,
}

fn names(fields: &[Field]) -> String {
    let names: Vec<&str> = fields.iter().map(|field| field.key()).collect();
    names.join(", ")
}

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Progress {
    /// Rows read so far.
    pub rows: u32,
    /// Bytes read so far.
    pub bytes: usize,
    /// Bytes of the file's text.
    pub total: usize,
    /// Whether all is read.
    pub is_done: bool,
}

impl Progress {
    /// The share that is read, 0 to 1.
    #[expect(clippy::cast_precision_loss, reason = "files are under two gigabytes")]
    pub fn share(self) -> f64 {
        if self.is_done || self.total == 0 {
            1.0
        } else {
            self.bytes as f64 / self.total as f64
        }
    }
}

/// A file on its way to becoming [`Records`]. Until all is read nothing is handed out, so dropping
/// it cancels without a trace.
///
/// ```
/// use waymark::delivery::events::{FileKind, Import, Table, guess};
/// let file = "deployment_id,finished_at\nd1,2024-01-12T15:45:00Z\n";
/// let table = Table::open(file.into()).unwrap();
/// let (_, columns) = guess(FileKind::Deployments, table.headers());
/// let mut import = Import::new(table, FileKind::Deployments, &columns).unwrap();
/// while !import.step(5_000).unwrap().is_done {}
/// assert_eq!(import.into_records().unwrap().facts().rows, 1);
/// ```
#[derive(Debug)]
pub struct Import {
    table: Table,
    cells: Cells,
    records: Records,
    /// Names that serve nobody once the file is read.
    passing: Names,
    is_done: bool,
}

impl Import {
    /// Begins to read a table as a kind of file, its fields from these columns.
    ///
    /// # Errors
    /// The required fields that have no column among the headers.
    pub fn new(table: Table, kind: FileKind, columns: &Columns) -> Result<Self, MissingColumns> {
        let fields = missing(kind, columns, table.headers());
        // An empty list of objects has no headers, and lacks nothing.
        let is_empty = table.headers().is_empty() && table.form() == Form::Json;
        if !fields.is_empty() && !is_empty {
            return Err(MissingColumns { kind, fields });
        }
        let used: Columns = kind
            .fields()
            .iter()
            .filter_map(|field| Some((*field, columns.get(field)?.clone())))
            .filter(|(_, header)| table.headers().contains(header))
            .collect();
        let facts = FileFacts {
            form: table.form(),
            encoding: table.encoding(),
            columns: used,
            rows: 0,
            times: TimeForms::default(),
            broken: Rows::default(),
        };
        // A field without a column has a header that no file has, and so reads as empty.
        let header = |field| facts.columns.get(field).cloned().unwrap_or_default();
        let cells = Cells::of(&kind.fields().iter().map(header).collect::<Vec<_>>());
        Ok(Self {
            table,
            cells,
            records: empty(kind, facts),
            passing: Names::default(),
            is_done: false,
        })
    }

    /// Reads up to so many rows more.
    ///
    /// # Errors
    /// The file turned out to be broken; nothing of it can be used.
    pub fn step(&mut self, rows: usize) -> Result<Progress, TableError> {
        for _ in 0..rows {
            if self.is_done {
                break;
            }
            match self.table.next(&mut self.cells)? {
                None => self.is_done = true,
                Some(row) => {
                    let facts = facts(&mut self.records);
                    facts.rows += 1;
                    if row.is_whole {
                        self.take_row(row.number);
                    } else {
                        facts.broken.add(row.number);
                    }
                }
            }
        }
        let (bytes, total) = self.table.place();
        Ok(Progress {
            rows: self.records.facts().rows,
            bytes,
            total,
            is_done: self.is_done,
        })
    }

    /// What was read, once all is.
    pub fn into_records(self) -> Option<Records> {
        self.is_done.then_some(self.records)
    }

    fn take_row(&mut self, row: u32) {
        let (cells, place) = (&self.cells, self.table.place());
        match &mut self.records {
            Records::Deployments(file) => {
                // In the order of `FileKind::fields`.
                let finished = stamp(cells.get(3), &mut file.facts.times);
                let word = |field, at, words: &mut BTreeMap<Field, Names>| -> u32 {
                    words.entry(field).or_default().add(cells.get(at))
                };
                let record = DeploymentRow {
                    finished,
                    id: file.ids.add(cells.get(0)),
                    service: word(Field::Service, 1, &mut file.words),
                    environment: word(Field::Environment, 2, &mut file.words),
                    status: word(Field::Status, 4, &mut file.words),
                    unplanned: word(Field::Unplanned, 5, &mut file.words),
                    row,
                };
                push(&mut file.rows, record, place);
            }
            Records::Changes(file) => {
                let record = ChangeRow {
                    committed: stamp(cells.get(2), &mut file.facts.times),
                    id: self.passing.add(cells.get(0)),
                    deployment: file.deployments.add(cells.get(1)),
                    row,
                };
                file.count = self.passing.len();
                push(&mut file.rows, record, place);
            }
            Records::Incidents(file) => {
                let word = |field, at, words: &mut BTreeMap<Field, Names>| -> u32 {
                    words.entry(field).or_default().add(cells.get(at))
                };
                let record = IncidentRow {
                    created: stamp(cells.get(2), &mut file.facts.times),
                    resolved: stamp(cells.get(3), &mut file.facts.times),
                    id: self.passing.add(cells.get(0)),
                    service: word(Field::Service, 1, &mut file.words),
                    deployment: file.deployments.add(cells.get(4)),
                    related: word(Field::ChangeRelated, 5, &mut file.words),
                    row,
                };
                push(&mut file.rows, record, place);
            }
        }
    }
}

fn empty(kind: FileKind, facts: FileFacts) -> Records {
    match kind {
        FileKind::Deployments => Records::Deployments(Deployments {
            facts,
            ids: Names::default(),
            words: BTreeMap::new(),
            rows: Vec::new(),
        }),
        FileKind::Changes => Records::Changes(Changes {
            facts,
            count: 0,
            deployments: Names::default(),
            rows: Vec::new(),
        }),
        FileKind::Incidents => Records::Incidents(Incidents {
            facts,
            deployments: Names::default(),
            words: BTreeMap::new(),
            rows: Vec::new(),
        }),
    }
}

fn facts(records: &mut Records) -> &mut FileFacts {
    match records {
        Records::Deployments(file) => &mut file.facts,
        Records::Changes(file) => &mut file.facts,
        Records::Incidents(file) => &mut file.facts,
    }
}

fn stamp(cell: &[u8], times: &mut TimeForms) -> Stamp {
    if cell.is_empty() {
        return Stamp::ABSENT;
    }
    match time::read(cell) {
        Some((stamp, form)) => {
            times.count(form);
            stamp
        }
        None => Stamp::UNREADABLE,
    }
}

/// Adds a row, making room for all of them once their length is known: growing by doubling would
/// hold three times the rows for a moment.
fn push<T>(rows: &mut Vec<T>, row: T, (bytes, total): (usize, usize)) {
    rows.push(row);
    if rows.len() == SAMPLE {
        // A reader runs a little ahead of its rows; a twentieth more covers rows that get shorter.
        let expected = total / (bytes / SAMPLE).max(1);
        rows.reserve_exact((expected + expected / 20).saturating_sub(SAMPLE));
    }
}
