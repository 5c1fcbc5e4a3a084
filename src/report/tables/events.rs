//! The long table of events: a row for each thing that a team wrote down as having happened.

use super::Subject;
use super::column::{Column, Kind};
use crate::assessment::Event;
use crate::words::tables as words;

/// Something that happened, where it is written down.
pub(super) struct Row<'a> {
    subject: &'a Subject<'a>,
    /// Its place in the journal of the assessment, from 1.
    number: usize,
    event: &'a Event,
}

/// The earliest first.
pub(super) fn rows<'a>(subject: &'a Subject<'a>) -> impl Iterator<Item = Row<'a>> {
    let events = subject.assessment.journal.iter().zip(1..);
    events.map(move |(event, number)| Row {
        subject,
        number,
        event,
    })
}

/// Its columns, in their order.
pub(super) fn columns<'a>() -> Vec<Column<Row<'a>>> {
    vec![
        Column::text("assessment", words::assessment(), |row: &Row<'a>| {
            row.subject.assessment.id.as_str()
        })
        .required(),
        Column::new(
            "number",
            Kind::Whole(1, None),
            words::event_number(),
            |row: &Row<'a>| row.number.into(),
        )
        .required(),
        Column::new("date", Kind::Day, words::event_date(), |row: &Row<'a>| {
            Some(row.event.date).into()
        })
        .required(),
        Column::text("text", words::event_text(), |row: &Row<'a>| &row.event.text),
    ]
}
