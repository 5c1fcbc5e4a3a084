//! A column while it is read: what its cells say, and what only all of them together can tell.

use super::facts::{ColumnFacts, DayOrder, Finding, NumericDays, Origin, TimeForms};
use super::mapping::{Columns, Field};
use super::nothing::{is_nothing, is_rounded};
use super::preset::Preset;
use super::record::Records;
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

    pub(super) fn into_facts(self) -> Option<(Field, ColumnFacts)> {
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
pub(super) fn settle(columns: &mut [Column], records: &mut Records) {
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
