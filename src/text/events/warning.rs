//! What to bear in mind with a result.

use super::super::number;
use super::kind;
use super::value::span;
use crate::delivery::events::{DayOrder, Field, ReadingNote, Rows, Taken, TimeForms, Warning};

/// What to bear in mind with a result, as a sentence.
pub fn warning(warning: &Warning) -> String {
    let count = |count: u32, one, many| number::count(count as usize, one, many);
    match warning {
        Warning::NothingCounted => {
            "No deployment counts, so there is nothing to measure. What was left out says why.".into()
        }
        Warning::FewDeployments(counted) => format!(
            "Only {} counted. Under ten, the shares say little: read their intervals.",
            count(*counted, "deployment", "deployments")
        ),
        Warning::ShortWindow(days) => format!(
            "The window has {}. Under three months, one good or bad week decides.",
            span(*days)
        ),
        Warning::ShortForRework(days) => {
            let days = span(*days);
            format!("DORA asks for rework over six months; the window has {days}.")
        }
        Warning::BeyondFile(days) => format!(
            "The window goes {days} days beyond the file’s first and last deployment. They count as days without a deployment."
        ),
        Warning::SeveralServices(services) => format!(
            "{services} services are measured as one. DORA’s metrics are meant for one service at a time."
        ),
        Warning::NoStatus => {
            "No column says how deployments ended: each counts as a success.".into()
        }
        Warning::NoEnvironment => {
            "No column says where deployments went: each counts as production.".into()
        }
        Warning::OnlyEnvironment(name) => {
            format!("Every deployment went to “{name}”, so it counts as production.")
        }
        Warning::NoUnplanned => {
            "No deployment is marked as planned or unplanned, so there is no rework rate.".into()
        }
        Warning::NoRelation => {
            "The incidents tell neither what caused them nor which deployment, so no failure is known. Say what that means.".into()
        }
        Warning::AllRelated(incidents) => format!(
            "{} without a word on the cause: {} taken as caused by a deployment, the last one before. DORA counts only those that a change caused; leave the others out of the file, or say that an empty mark means that no change did.",
            count(*incidents, "incident", "incidents"),
            if *incidents == 1 { "it is" } else { "each is" },
        ),
        Warning::NoneRelated(incidents) => format!(
            "{} neither a mark nor a deployment: taken as not caused by a change. Say so if they were.",
            count(*incidents, "incident has", "incidents have"),
        ),
        Warning::NoEnds => "No column says when incidents ended, so there is no recovery time. Choose the column if the file has one.".into(),
        Warning::Broke(deployments) => format!(
            "{} taken back, as the status says: each counts as a deployment, and as one that failed. DORA counts what needed mending at once.",
            count(*deployments, "deployment was", "deployments were"),
        ),
        Warning::OneCarriesMost {
            deployment,
            changes,
            of,
            is_first,
        } => {
            let first = if *is_first {
                ", the first of the file: perhaps history that was there before"
            } else {
                ""
            };
            format!(
                "{changes} of {of} changes were carried by one deployment, “{deployment}”{first}. The lead time is mostly that deployment’s."
            )
        }
        Warning::Taken(taken) => taken_for(taken),
        Warning::Reading(of, note) => format!("{}: {}", kind(*of), reading(note)),
        Warning::OverBy(column) => format!(
            "Incidents: the end was taken from a column that changes with every status, and only where “{column}” says that it was over."
        ),
        Warning::EndsFrom(of, column, ends) => format!(
            "{}: {} taken from “{column}”, where the usual column is empty.",
            kind(*of),
            count(*ends, "end was", "ends were")
        ),
        Warning::NoOffset(of, times) => format!(
            "{}: {} without an offset from UTC, read in the chosen time zone.",
            kind(*of),
            count(*times, "point in time", "points in time")
        ),
        Warning::NoTimeOfDay(of, days) => format!(
            "{}: {} without a time, read as midnight.",
            kind(*of),
            count(*days, "day", "days")
        ),
        Warning::MixedTimes(of, times) => format!(
            "{}: points in time are written in more than one way: {}.",
            kind(*of),
            time_forms(*times)
        ),
        Warning::OldEncoding(of) => format!(
            "{}: the file is in an old encoding; accents may be read wrongly.",
            kind(*of)
        ),
    }
}

/// A name that was taken for another.
fn taken_for(taken: &Taken) -> String {
    let more = match taken.more {
        0 => String::new(),
        more => {
            let names = number::count(more as usize, "other name", "other names");
            format!(", and {names} likewise")
        }
    };
    let what = match taken.field {
        Field::Service => "the service",
        _ => "the deployment",
    };
    let (said, meant) = (&taken.said, &taken.taken);
    format!(
        "{}: “{said}” was taken for {what} “{meant}”{more}.",
        kind(taken.kind)
    )
}

/// What to know of how a file was read, after its name.
fn reading(note: &ReadingNote) -> String {
    let count = |count: u32, one, many| number::count(count as usize, one, many);
    let first = |rows: &Rows| rows.first.first().copied().unwrap_or_default();
    match note {
        ReadingNote::Nothing(found) => format!(
            "“{}” was read as an empty cell ({}, first in row {}).",
            found.text,
            count(found.count, "time", "times"),
            found.row
        ),
        ReadingNote::Rounded(found) => format!(
            "ids look as if a spreadsheet had rounded them, such as “{}” in row {}. Different ones may have become the same; export them anew and do not save the file from the spreadsheet.",
            found.text, found.row
        ),
        ReadingNote::Unclosed(rows) => match rows.count {
            1 => format!(
                "a quote opens in row {} and is never closed; it was read as a letter.",
                first(rows)
            ),
            many => format!(
                "in {many} rows a quote opens and is never closed, first in row {}; it was read as a letter.",
                first(rows)
            ),
        },
        ReadingNote::Stray(rows) => format!(
            "something stands behind a closing quote in {}, first in row {}. Check what was read of it.",
            count(rows.count, "row", "rows"),
            first(rows)
        ),
        ReadingNote::OpenQuote { row, lines } => format!(
            "a quote opens in row {row} and is never closed; it has taken in {}, which count nowhere.",
            count(*lines, "line", "lines"),
        ),
        ReadingNote::NumericDays(order, proof) => format!(
            "days of numbers were read with the {} first, as “{}” in row {} proves.",
            match order {
                DayOrder::DayFirst => "day",
                DayOrder::MonthFirst => "month",
            },
            proof.text,
            proof.row
        ),
        ReadingNote::AmbiguousDays(found) => format!(
            "{} could be two days, such as “{}” in row {}, so none was read. Export days as 2026-03-02.",
            count(found.count, "day of numbers", "days of numbers"),
            found.text,
            found.row,
        ),
        ReadingNote::BothOrders(day, month) => format!(
            "days of numbers have the day first, as “{}” in row {}, and the month first, as “{}” in row {}, so none was read. Export days as 2026-03-02.",
            day.text, day.row, month.text, month.row,
        ),
        ReadingNote::Above(lines) => format!(
            "{} passed over above the headers.",
            count(*lines, "line was", "lines were"),
        ),
    }
}

/// How points in time are written: `120 with an offset, 3 without`.
pub fn time_forms(times: TimeForms) -> String {
    let forms = [
        (times.offset, "with an offset"),
        (times.local, "without an offset"),
        (times.day, "as a day alone"),
        (times.epoch, "as seconds or milliseconds since 1970"),
    ];
    let forms: Vec<String> = forms
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, words)| format!("{count} {words}"))
        .collect();
    number::list(&forms)
}
