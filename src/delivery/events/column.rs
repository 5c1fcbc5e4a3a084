//! A column while it is read: what its cells say, and what only all of them together can tell.

use super::facts::{ColumnFacts, DayOrder, Finding, NumericDays, Origin, TimeForms};
use super::mapping::{Columns, Field};
use super::nothing::{is_nothing, is_rounded};
use super::preset::Preset;
use super::record::Records;
use super::table::Cells;
use super::time::{self, NumericDay, Stamp};

/// The column of a field.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) field: Field,
    /// Nothing of a field without a column.
    facts: Option<ColumnFacts>,
}

impl Column {
    /// A field's column, its header among those that the file's headers suggest, or another.
    pub(super) fn of(
        field: Field,
        header: Option<&String>,
        (preset, guessed): &(Option<Preset>, Columns),
    ) -> Self {
        let origin = |header| match preset {
            _ if guessed.get(&field) != Some(header) => Origin::Choice,
            Some(preset) => Origin::Preset(*preset),
            None => Origin::Name,
        };
        Self {
            field,
            facts: header.map(|header| ColumnFacts::from(origin(header))),
        }
    }

    fn into_facts(self) -> Option<(Field, ColumnFacts)> {
        Some((self.field, self.facts?))
    }

    /// What a cell says; words for nothing say nothing.
    pub(super) fn said<'c>(&mut self, cell: &'c [u8], row: u32) -> &'c [u8] {
        let Some(facts) = &mut self.facts else {
            return b"";
        };
        if cell.is_empty() {
            facts.empty += 1;
            return b"";
        }
        if is_nothing(self.field, cell) {
            facts.empty += 1;
            Finding::add(&mut facts.nothing, row, cell);
            return b"";
        }
        cell
    }

    /// The id that a cell says.
    pub(super) fn id<'c>(&mut self, cell: &'c [u8], row: u32) -> &'c [u8] {
        let id = self.said(cell, row);
        if is_rounded(id)
            && let Some(facts) = &mut self.facts
        {
            Finding::add(&mut facts.rounded, row, id);
        }
        id
    }

    /// The point in time that a cell says.
    pub(super) fn stamp(&mut self, cell: &[u8], row: u32, times: &mut TimeForms) -> Stamp {
        let said = self.said(cell, row);
        let Some(facts) = self.facts.as_mut().filter(|_| !said.is_empty()) else {
            return Stamp::ABSENT;
        };
        match time::read(said) {
            Some((stamp, form)) => {
                match stamp.numeric() {
                    Some(day) => {
                        let days = facts.numeric_days.get_or_insert_default();
                        days.take(day, row, said);
                    }
                    None => times.count(form),
                }
                stamp
            }
            None if time::is_zero(said) => {
                facts.empty += 1;
                Finding::add(&mut facts.nothing, row, said);
                Stamp::ABSENT
            }
            None => {
                Finding::add(&mut facts.unreadable, row, said);
                Stamp::UNREADABLE
            }
        }
    }
}

/// The columns of a kind's fields, each found by its field.
#[derive(Debug, Default)]
pub(super) struct FieldColumns {
    columns: Vec<Column>,
    /// Where a field's column stands among them, by the field's number; its cell stands at the same
    /// place in a row.
    places: [Option<usize>; Field::ALL.len()],
}

impl FieldColumns {
    pub(super) fn of(columns: Vec<Column>) -> Self {
        let mut places = [None; Field::ALL.len()];
        for (at, column) in columns.iter().enumerate() {
            if let Some(place) = places.get_mut(column.field as usize) {
                *place = Some(at);
            }
        }
        Self { columns, places }
    }

    /// The columns with what stands in them in a row.
    pub(super) fn in_row<'a>(&'a mut self, cells: &'a Cells) -> InRow<'a> {
        InRow {
            columns: self,
            cells,
        }
    }

    /// Decides what only the whole file can tell.
    pub(super) fn settle(&mut self, records: &mut Records) {
        settle(&mut self.columns, records);
    }

    pub(super) fn into_facts(self) -> impl Iterator<Item = (Field, ColumnFacts)> {
        self.columns.into_iter().filter_map(Column::into_facts)
    }
}

/// The columns of a kind's fields, with a row.
#[derive(Debug)]
pub(super) struct InRow<'a> {
    columns: &'a mut FieldColumns,
    cells: &'a Cells,
}

impl InRow<'_> {
    /// The column of a field, and what stands in it in this row; nothing of a field that the kind
    /// does not have.
    pub(super) fn of(&mut self, field: Field) -> Option<(&mut Column, &[u8])> {
        let FieldColumns { columns, places } = &mut *self.columns;
        let at = places.get(field as usize).copied().flatten()?;
        Some((columns.get_mut(at)?, self.cells.get(at)))
    }
}

impl NumericDays {
    fn take(&mut self, day: NumericDay, row: u32, cell: &[u8]) {
        Finding::add(&mut self.all, row, cell);
        match day.proves() {
            Some(DayOrder::DayFirst) => Finding::add(&mut self.day_first, row, cell),
            Some(DayOrder::MonthFirst) => Finding::add(&mut self.month_first, row, cell),
            None => {}
        }
        if day.is_ambiguous() {
            Finding::add(&mut self.ambiguous, row, cell);
        }
        if day.may_be_year_first() {
            Finding::add(&mut self.year_first, row, cell);
        }
    }

    /// Decides their order, the other columns of their file speaking for these orders.
    fn decide(&mut self, [day_first, month_first]: [bool; 2]) {
        self.order = if self.are_proof() {
            order(self.orders())
        } else {
            // A day that may be of a year, a month and a day still has to go with the others.
            let [own_day, own_month] = self.orders();
            let others = order([day_first, month_first]);
            others.and(order([day_first || own_day, month_first || own_month]))
        };
        let is_unproven = self.order.is_none() && self.ambiguous.is_some();
        self.is_refused = is_unproven || self.are_contradictory();
    }
}

/// Decides the order of all-number days, column by column, and puts moments in their place. A column
/// that proves nothing follows the others of its file, which the same program wrote.
fn settle(columns: &mut [Column], records: &mut Records) {
    let numeric = |column: &Column| column.facts.as_ref()?.numeric_days.clone();
    let days: Vec<NumericDays> = columns.iter().filter_map(numeric).collect();
    let proofs = days.iter().filter(|days| days.are_proof());
    let of_file = proofs.fold([false; 2], |[day, month], days| {
        let [own_day, own_month] = days.orders();
        [day || own_day, month || own_month]
    });
    for column in columns {
        let Some(facts) = &mut column.facts else {
            continue;
        };
        let Some(days) = &mut facts.numeric_days else {
            continue;
        };
        days.decide(of_file);
        if days.is_refused
            && let Some(all) = &days.all
        {
            facts.unreadable = Some(all.and(facts.unreadable.as_ref()));
        }
        settle_rows(column.field, days, records);
    }
}

fn order(orders: [bool; 2]) -> Option<DayOrder> {
    match orders {
        [true, false] => Some(DayOrder::DayFirst),
        [false, true] => Some(DayOrder::MonthFirst),
        _ => None,
    }
}

/// Puts the moments of a field's all-number days in their place.
fn settle_rows(field: Field, days: &NumericDays, records: &mut Records) {
    let settle = |stamp: &mut Stamp, times: &mut TimeForms| {
        if let Some(day) = stamp.numeric() {
            let settled = day.settled(days.order).filter(|_| !days.is_refused);
            *stamp = settled.map_or(Stamp::UNREADABLE, |(stamp, form)| {
                times.count(form);
                stamp
            });
        }
    };
    match records {
        Records::Deployments(file) => {
            for row in &mut file.rows {
                settle(&mut row.finished, &mut file.facts.times);
            }
        }
        Records::Changes(file) => {
            for row in &mut file.rows {
                settle(&mut row.committed, &mut file.facts.times);
            }
        }
        Records::Incidents(file) => {
            for row in &mut file.rows {
                let stamp = match field {
                    Field::ResolvedAt => &mut row.resolved,
                    _ => &mut row.created,
                };
                settle(stamp, &mut file.facts.times);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delivery::events::mapping::FileKind;
    use crate::delivery::events::table::Table;

    #[test]
    fn a_cell_is_found_by_its_field_in_whichever_order_the_fields_stand() {
        let file = "service,finished_at,deployment_id\nshop,2024-01-12,d1\n";
        let mut table = Table::open(file.into()).unwrap();
        let fields = FileKind::Deployments.fields();
        for order in [fields.to_vec(), fields.iter().rev().copied().collect()] {
            let headers: Vec<String> = order.iter().map(|field| field.key().to_owned()).collect();
            let mut cells = Cells::of(&headers, table.headers());
            table = Table::open(file.into()).unwrap();
            table.next(&mut cells).unwrap().unwrap();
            let guessed = (None, Columns::new());
            let columns = order
                .iter()
                .map(|field| Column::of(*field, None, &guessed))
                .collect();
            let mut columns = FieldColumns::of(columns);
            let mut row = columns.in_row(&cells);
            for (field, cell) in [
                (Field::DeploymentId, "d1"),
                (Field::Service, "shop"),
                (Field::FinishedAt, "2024-01-12"),
                (Field::Status, ""),
            ] {
                let found = row.of(field).map(|(column, cell)| (column.field, cell));
                assert_eq!(found, Some((field, cell.as_bytes())));
            }
            assert!(row.of(Field::IncidentId).is_none());
        }
    }
}
