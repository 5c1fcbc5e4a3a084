//! Where else an end stands, in rows in which the column for it has nothing.

use super::column::Column;
use super::facts::TimeForms;
use super::mapping::{Columns, Field, FileKind};
use super::meanings::{Meanings, Said};
use super::nothing::is_nothing;
use super::over;
use super::preset::{Preset, columns_for};
use super::table::Cells;
use super::time::{self, Stamp};

/// So many digits are those of a day: what has fewer is no point in time that somebody wrote.
const DIGITS: usize = 4;

/// The columns that an end is taken from where its own has nothing, best first.
#[derive(Debug)]
pub(super) struct Ends {
    field: Field,
    columns: Vec<Other>,
    /// The column that says how the row stands, and the place of its cell.
    state: Option<(String, usize)>,
    /// What the statuses of deployments mean.
    meanings: Meanings,
}

#[derive(Debug)]
struct Other {
    header: String,
    /// The place of its cell.
    at: usize,
    /// Whether something in it says by itself that the end has come.
    says_so: bool,
    /// Ends that were taken from it.
    count: u32,
}

impl Ends {
    /// The columns behind the one that is used in the list of a field's names; their cells begin at
    /// `first`. Nothing if there are none, or if a person chose another column, behind which nothing is
    /// known to stand.
    pub(super) fn of(
        kind: FileKind,
        used: &Columns,
        (preset, guessed): &(Option<Preset>, Columns),
        headers: &[String],
        first: usize,
    ) -> Option<Self> {
        let (field, state) = match kind {
            FileKind::Deployments => (Field::FinishedAt, used.get(&Field::Status).cloned()),
            FileKind::Incidents => (Field::ResolvedAt, over::state(headers)),
            FileKind::Changes => return None,
        };
        let own = used
            .get(&field)
            .filter(|own| guessed.get(&field) == Some(own))?;
        let known = columns_for(*preset, kind, field, headers).into_iter();
        let behind = known.skip_while(|name| name != own).skip(1);
        // Only an incident has columns that are empty until it is over.
        let says_so = |header: &str| kind == FileKind::Incidents && !over::is_changing(header);
        let others = behind.filter(|header| state.is_some() || says_so(header));
        let other = |(header, at): (String, usize)| Other {
            says_so: says_so(&header),
            header,
            at,
            count: 0,
        };
        let columns: Vec<Other> = others.zip(first..).map(other).collect();
        let state_at = first + columns.len();
        (!columns.is_empty()).then(|| Self {
            field,
            columns,
            state: state.map(|header| (header, state_at)),
            meanings: preset.map(Preset::meanings).unwrap_or_default(),
        })
    }

    /// The headers of the cells that are needed, in their order.
    pub(super) fn headers(&self) -> Vec<String> {
        let others = self.columns.iter().map(|other| other.header.clone());
        let state = self.state.iter().map(|(header, _)| header.clone());
        others.chain(state).collect()
    }

    /// The end that a row has in one of these columns, as if it stood in its own.
    pub(super) fn stamp(
        &mut self,
        own: &mut Column,
        cells: &Cells,
        row: u32,
        times: &mut TimeForms,
    ) -> Stamp {
        for at in 0..self.columns.len() {
            let has_ended = self.has_ended(cells);
            let Some(other) = self.columns.get_mut(at) else {
                break;
            };
            let cell = cells.get(other.at);
            if is_end(self.field, cell) && (has_ended || other.says_so) {
                let stamp = own.stamp(cell, row, times);
                if stamp != Stamp::ABSENT {
                    other.count += 1;
                    return stamp;
                }
            }
        }
        Stamp::ABSENT
    }

    /// Whether the row says of itself that it has come to its end.
    fn has_ended(&self, cells: &Cells) -> bool {
        self.state.as_ref().is_some_and(|(_, at)| match self.field {
            Field::FinishedAt => self.meanings.status(cells.get(*at)) == Said::Yes,
            _ => over::is_over(cells.get(*at)),
        })
    }

    /// The columns that ends were taken from, with how many.
    pub(super) fn into_counts(self) -> Vec<(String, u32)> {
        let columns = self.columns.into_iter();
        columns
            .filter(|other| other.count > 0)
            .map(|other| (other.header, other.count))
            .collect()
    }
}

/// Whether a cell is meant as a point in time. A column called “closed” may say no more than yes or no.
fn is_end(field: Field, cell: &[u8]) -> bool {
    let digits = cell.iter().filter(|byte| byte.is_ascii_digit()).count();
    digits >= DIGITS && !is_nothing(field, cell) && !time::is_zero(cell)
}
