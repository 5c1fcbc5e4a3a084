//! Reads a table into records, a few rows at a time.

use std::collections::BTreeMap;

use super::column::{Column, FieldColumns};
use super::ends::Ends;
use super::facts::{FileFacts, Finding, Lines, Rows, TimeForms};
use super::mapping::{Columns, Field, FileKind, guess, missing};
use super::names::{BLANK, Names};
use super::over;
use super::record::{
    ChangeRow, Changes, DeploymentRow, Deployments, IncidentRow, Incidents, Records,
};
use super::table::{Cells, Form, Table, TableError};
use super::time::Stamp;

/// A header that no file has: text with this letter is refused.
const NO_COLUMN: &str = "\0";

/// After so many rows, the room for the rest is estimated.
const SAMPLE: usize = 1_000;

/// Columns that a kind of file cannot do without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingColumns {
    /// The kind of file.
    pub kind: FileKind,
    /// The fields that have no column.
    pub fields: Vec<Field>,
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
    columns: FieldColumns,
    /// The cell of the column that says whether it is over, where that decides.
    over: Option<usize>,
    /// Where ends stand besides their own column.
    ends: Option<Ends>,
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
        let headers = table.headers();
        let fields = missing(kind, columns, headers);
        // An empty list of objects has no headers, and lacks nothing.
        let is_empty = headers.is_empty() && table.form() == Form::Json;
        if !fields.is_empty() && !is_empty {
            return Err(MissingColumns { kind, fields });
        }
        let used: Columns = kind
            .fields()
            .iter()
            .filter_map(|field| Some((*field, columns.get(field)?.clone())))
            .filter(|(_, header)| headers.contains(header))
            .collect();
        let guessed = guess(kind, headers);
        let fields = kind.fields().iter();
        let columns = fields
            .map(|field| Column::of(*field, used.get(field), &guessed))
            .collect();
        let columns = FieldColumns::of(columns);
        let header = |field| used.get(field).map_or(NO_COLUMN, String::as_str).to_owned();
        let mut wanted: Vec<String> = kind.fields().iter().map(header).collect();
        let over = over::column(&used, headers);
        let over_at = over.as_ref().map(|_| wanted.len());
        wanted.extend(over.clone());
        let ends = Ends::of(kind, &used, &guessed, headers, wanted.len());
        wanted.extend(ends.iter().flat_map(Ends::headers));
        let facts = FileFacts {
            form: table.form(),
            encoding: table.encoding(),
            columns: used,
            fields: BTreeMap::new(),
            rows: 0,
            times: TimeForms::default(),
            broken: Rows::default(),
            surplus: None,
            found: table.found(),
            lines: Lines::default(),
            over,
            other_ends: Vec::new(),
        };
        Ok(Self {
            cells: Cells::of(&wanted, headers),
            records: empty(kind, facts),
            columns,
            over: over_at,
            ends,
            table,
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
                None => self.finish(),
                Some(row) => {
                    let facts = facts(&mut self.records);
                    facts.rows += 1;
                    if row.is_whole {
                        self.take_row(row.number);
                    } else {
                        facts.broken.add(row.number);
                        let surplus = self.cells.surplus();
                        if !surplus.is_empty() {
                            Finding::add(&mut facts.surplus, row.number, surplus);
                        }
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

    /// Decides what only the whole file can tell.
    fn finish(&mut self) {
        self.is_done = true;
        self.columns.settle(&mut self.records);
        let facts = facts(&mut self.records);
        facts.lines = self.table.lines();
        facts.other_ends = self.ends.take().map_or_else(Vec::new, Ends::into_counts);
        let columns = std::mem::take(&mut self.columns);
        facts.fields = columns.into_facts().collect();
    }

    fn take_row(&mut self, row: u32) {
        let (cells, place) = (&self.cells, self.table.place());
        let mut cell = self.columns.in_row(cells);
        let mut end = |at: At<'_>, times: &mut TimeForms| {
            let (column, cell) = at?;
            let stamp = column.stamp(cell, row, times);
            match &mut self.ends {
                Some(ends) if stamp == Stamp::ABSENT => Some(ends.stamp(column, cells, row, times)),
                _ => Some(stamp),
            }
        };
        match &mut self.records {
            Records::Deployments(file) => {
                let record = DeploymentRow {
                    id: id(cell.of(Field::DeploymentId), row, &mut file.ids),
                    service: word(cell.of(Field::Service), row, &mut file.words),
                    environment: word(cell.of(Field::Environment), row, &mut file.words),
                    finished: end(cell.of(Field::FinishedAt), &mut file.facts.times)
                        .unwrap_or(Stamp::ABSENT),
                    status: word(cell.of(Field::Status), row, &mut file.words),
                    unplanned: word(cell.of(Field::Unplanned), row, &mut file.words),
                    row,
                };
                push(&mut file.rows, record, place);
            }
            Records::Changes(file) => {
                let record = ChangeRow {
                    id: id(cell.of(Field::ChangeId), row, &mut self.passing),
                    deployment: id(cell.of(Field::DeploymentId), row, &mut file.deployments),
                    committed: stamp(cell.of(Field::CommittedAt), row, &mut file.facts.times),
                    row,
                };
                file.count = self.passing.len();
                push(&mut file.rows, record, place);
            }
            Records::Incidents(file) => {
                let is_open = self.over.is_some_and(|at| !over::is_over(cells.get(at)));
                let mut record = IncidentRow {
                    id: id(cell.of(Field::IncidentId), row, &mut self.passing),
                    service: word(cell.of(Field::Service), row, &mut file.words),
                    created: stamp(cell.of(Field::CreatedAt), row, &mut file.facts.times),
                    resolved: end(cell.of(Field::ResolvedAt), &mut file.facts.times)
                        .unwrap_or(Stamp::ABSENT),
                    deployment: id(cell.of(Field::DeploymentId), row, &mut file.deployments),
                    related: word(cell.of(Field::ChangeRelated), row, &mut file.words),
                    row,
                };
                if is_open {
                    record.resolved = Stamp::ABSENT;
                }
                push(&mut file.rows, record, place);
            }
        }
    }
}

/// A column, and what stands in it in a row.
type At<'a> = Option<(&'a mut Column, &'a [u8])>;

fn id(at: At<'_>, row: u32, names: &mut Names) -> u32 {
    at.map_or(BLANK, |(column, cell)| names.add(column.id(cell, row)))
}

fn word(at: At<'_>, row: u32, words: &mut BTreeMap<Field, Names>) -> u32 {
    at.map_or(BLANK, |(column, cell)| {
        let names = words.entry(column.field).or_default();
        names.add(column.said(cell, row))
    })
}

fn stamp(at: At<'_>, row: u32, times: &mut TimeForms) -> Stamp {
    at.map_or(Stamp::ABSENT, |(column, cell)| {
        column.stamp(cell, row, times)
    })
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
