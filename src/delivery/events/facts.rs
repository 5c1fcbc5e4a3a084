//! What is true of a file as a whole, and of its columns.

use std::collections::BTreeMap;

use super::mapping::{Columns, Field};
use super::preset::Preset;
use super::table::{Encoding, Form, Found};
use super::time::TimeForm;

/// How many row numbers are kept of rows that share a fate.
const KEPT: usize = 5;
/// How many letters are kept of a text that stands for others.
const LETTERS: usize = 80;

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

/// Cells that share something: how many, and the first of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How many; at least one.
    pub count: u32,
    /// The first one's row, numbered as in [`Rows`].
    pub row: u32,
    /// What the first one says, as the file writes it; of a long text the beginning.
    pub text: String,
}

impl Finding {
    /// Adds a cell to those that were found.
    pub(super) fn add(finding: &mut Option<Self>, row: u32, cell: &[u8]) {
        if let Some(finding) = finding {
            finding.count += 1;
        } else {
            let text = String::from_utf8_lossy(cell);
            *finding = Some(Self {
                count: 1,
                row,
                text: text.chars().take(LETTERS).collect(),
            });
        }
    }

    /// These cells and others together.
    pub(super) fn and(&self, others: Option<&Self>) -> Self {
        let first = others
            .filter(|others| others.row < self.row)
            .unwrap_or(self);
        Self {
            count: self.count + others.map_or(0, |others| others.count),
            ..first.clone()
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

/// Where a field's column was taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It is the one of a tool whose file this is.
    Preset(Preset),
    /// Nobody knows whose file this is; the column's name suggests it.
    Name,
    /// Someone chose it.
    Choice,
}

/// Which of two numbers comes first in a day of numbers only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayOrder {
    /// `21/6/2025`.
    DayFirst,
    /// `6/21/2025`.
    MonthFirst,
}

/// The all-number days of a column, such as `6/21/2025`. Their order is never guessed at: either one
/// of them is a day in one order only, or a column beside it proves the order for the file, or none
/// of them is read. A column that proves both orders is not read either, nor one that may be of years,
/// months and days, such as `25/03/04`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NumericDays {
    /// All of them.
    pub all: Option<Finding>,
    /// Those that could be two days, unless something else tells.
    pub ambiguous: Option<Finding>,
    /// Those that prove that the day comes first.
    pub day_first: Option<Finding>,
    /// Those that prove that the month comes first.
    pub month_first: Option<Finding>,
    /// Those that could be a year, a month and a day.
    pub year_first: Option<Finding>,
    /// The order they were read in; nothing if nothing proves one, or if the column, or the file, proves
    /// both.
    pub order: Option<DayOrder>,
    /// Whether they were not read, none of them.
    pub is_refused: bool,
}

impl NumericDays {
    /// Whether all of them could be years, months and days.
    fn may_be_year_first(&self) -> bool {
        let count = |days: &Option<Finding>| days.as_ref().map_or(0, |days| days.count);
        count(&self.year_first) == count(&self.all)
    }

    /// Whether some prove that the day comes first, and some that the month does.
    pub(super) fn are_contradictory(&self) -> bool {
        self.day_first.is_some() && self.month_first.is_some()
    }

    /// The orders that they speak for: that the day comes first, and that the month does.
    pub(super) fn orders(&self) -> [bool; 2] {
        [self.day_first.is_some(), self.month_first.is_some()]
    }

    /// Whether one of them proves anything of their order.
    pub(super) fn are_proof(&self) -> bool {
        !self.may_be_year_first() && self.orders() != [false, false]
    }
}

/// What is true of a field's column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnFacts {
    /// Where it was taken from.
    pub origin: Origin,
    /// Cells with nothing in them, words for nothing included.
    pub empty: u32,
    /// Words for nothing, such as `NULL`, and points in time that stand for none, such as `0001-01-01`:
    /// read as empty cells.
    pub nothing: Option<Finding>,
    /// Points in time that cannot be read: what is written names none, or could be two days.
    pub unreadable: Option<Finding>,
    /// Days of numbers only.
    pub numeric_days: Option<NumericDays>,
    /// Ids that look as if a spreadsheet had rounded them, such as `1.23E+10`: different ids may have
    /// become the same.
    pub rounded: Option<Finding>,
}

impl ColumnFacts {
    pub(super) fn from(origin: Origin) -> Self {
        Self {
            origin,
            empty: 0,
            nothing: None,
            unreadable: None,
            numeric_days: None,
            rounded: None,
        }
    }
}

/// What the lines of a separated file say of its rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    /// Lines with something in them below the headers. Those beyond the number of rows stand inside
    /// quotes.
    pub count: u32,
    /// Lines above the headers that are no headers: remarks, or the title of a report.
    pub above: u32,
    /// Rows of more than one line.
    pub long: Rows,
    /// Rows with a quote at the beginning of a cell that is never closed or would take in the rows below:
    /// it is read as a letter.
    pub opened: Rows,
    /// Rows with something else than a separator behind a quote that closes.
    pub stray: Rows,
    /// The row with a quote that is open at the end of the file, and has taken in all lines below it.
    pub unclosed: Option<u32>,
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
    /// What is true of each of them.
    pub fields: BTreeMap<Field, ColumnFacts>,
    /// How many rows it has.
    pub rows: u32,
    /// How its points in time are written.
    pub times: TimeForms,
    /// Rows that were not read: more cells than headers, or no object.
    pub broken: Rows,
    /// The cells beyond the last header that say something, one for each row that has any.
    pub surplus: Option<Finding>,
    /// Where in a JSON file the rows were found.
    pub found: Found,
    /// The lines of a separated file; nothing of JSON.
    pub lines: Lines,
    /// The column that says whether an incident is over, where its end was taken from a column that
    /// changes with every status, such as `last_status_change_at`: only incidents that this one calls
    /// over have an end.
    pub over: Option<String>,
    /// Columns that ends were taken from where the field's own column has nothing, with how many: only
    /// where the row, or the column, says that the end has come.
    pub other_ends: Vec<(String, u32)>,
}

impl FileFacts {
    /// Rows that were not read at all, as far as can be told: broken ones, and lines that a quote has
    /// taken in which is open at the end of the file.
    pub(super) fn unread(&self) -> u32 {
        let taken_in = self.lines.count.saturating_sub(self.rows);
        let taken_in = self.lines.unclosed.map_or(0, |_| taken_in);
        self.broken.count.saturating_add(taken_in)
    }

    /// Whether a field has a column.
    pub fn has(&self, field: Field) -> bool {
        self.columns.contains_key(&field)
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

    #[test]
    fn the_first_cell_stands_for_all() {
        let mut finding = None;
        Finding::add(&mut finding, 4, b"NULL");
        Finding::add(&mut finding, 9, b"-");
        let expected = Finding {
            count: 2,
            row: 4,
            text: "NULL".to_owned(),
        };
        assert_eq!(finding, Some(expected));
    }
}
