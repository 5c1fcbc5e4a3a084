//! What to bear in mind with a result.

use super::kind;
use super::value::counted;
use crate::delivery::events::{DayOrder, Field, ReadingNote, Rows, Taken, TimeForms, Warning};
use crate::text::number;
use crate::words::events as words;

/// What to bear in mind with a result, as a sentence.
pub fn warning(warning: &Warning) -> String {
    match warning {
        Warning::NothingCounted => words::warning_nothing().to_owned(),
        Warning::FewDeployments(counted) => words::warning_few_deployments(*counted as usize),
        Warning::ShortWindow(days) => words::warning_short_window(counted(*days)),
        Warning::ShortForRework(days) => words::warning_short_for_rework(counted(*days)),
        Warning::BeyondFile(days) => words::warning_beyond_file(counted(*days)),
        Warning::SeveralServices(services) => words::warning_several_services(*services as usize),
        Warning::NoStatus => words::warning_no_status().to_owned(),
        Warning::NoEnvironment => words::warning_no_environment().to_owned(),
        Warning::OnlyEnvironment(name) => words::warning_only_environment(name),
        Warning::NoUnplanned => words::warning_no_unplanned().to_owned(),
        Warning::NoRelation => words::warning_no_relation().to_owned(),
        Warning::AllRelated(incidents) => words::warning_all_related(*incidents as usize),
        Warning::NoneRelated(incidents) => words::warning_none_related(*incidents as usize),
        Warning::NoEnds => words::warning_no_ends().to_owned(),
        Warning::Broke(deployments) => words::warning_broke(*deployments as usize),
        Warning::OneCarriesMost {
            deployment,
            changes,
            of,
            is_first,
        } => {
            let say = if *is_first {
                words::warning_first_carries_most
            } else {
                words::warning_one_carries_most
            };
            say(*changes as usize, *of as usize, deployment)
        }
        Warning::Taken(taken) => taken_for(taken),
        Warning::Reading(of, note) => words::of_kind(kind(*of), &reading(note)),
        Warning::OverBy(column) => words::warning_over_by(column),
        Warning::EndsFrom(of, column, ends) => {
            words::warning_ends_from(kind(*of), *ends as usize, column)
        }
        Warning::NoOffset(of, times) => words::warning_no_offset(kind(*of), *times as usize),
        Warning::NoTimeOfDay(of, days) => words::warning_no_time_of_day(kind(*of), *days as usize),
        Warning::MixedTimes(of, times) => {
            words::warning_mixed_times(kind(*of), &time_forms(*times))
        }
        Warning::OldEncoding(of) => words::warning_old_encoding(kind(*of)),
    }
}

/// A name that was taken for another.
fn taken_for(taken: &Taken) -> String {
    let (of, said, meant) = (kind(taken.kind), &taken.said, &taken.taken);
    let is_service = taken.field == Field::Service;
    if taken.more == 0 {
        let what = if is_service {
            words::WarningTakenWhat::Service
        } else {
            words::WarningTakenWhat::Deployment
        };
        return words::warning_taken(of, said, what, meant);
    }
    let what = if is_service {
        words::WarningTakenMoreWhat::Service
    } else {
        words::WarningTakenMoreWhat::Deployment
    };
    words::warning_taken_more(of, said, what, meant, taken.more as usize)
}

/// What to know of how a file was read, after its name.
fn reading(note: &ReadingNote) -> String {
    let first = |rows: &Rows| rows.first.first().copied().unwrap_or_default().to_string();
    match note {
        ReadingNote::Nothing(found) => {
            words::note_nothing(&found.text, found.count as usize, &found.row.to_string())
        }
        ReadingNote::Rounded(found) => words::note_rounded(&found.text, &found.row.to_string()),
        ReadingNote::Unclosed(rows) => words::note_unclosed(rows.count as usize, &first(rows)),
        ReadingNote::Stray(rows) => words::note_stray(rows.count as usize, &first(rows)),
        ReadingNote::OpenQuote { row, lines } => {
            words::note_open_quote(&row.to_string(), *lines as usize)
        }
        ReadingNote::NumericDays(order, proof) => {
            let order = match order {
                DayOrder::DayFirst => words::NoteNumericDaysOrder::DayFirst,
                DayOrder::MonthFirst => words::NoteNumericDaysOrder::MonthFirst,
            };
            words::note_numeric_days(order, &proof.text, &proof.row.to_string())
        }
        ReadingNote::AmbiguousDays(found) => {
            words::note_ambiguous_days(found.count as usize, &found.text, &found.row.to_string())
        }
        ReadingNote::BothOrders(day, month) => words::note_both_orders(
            &day.text,
            &day.row.to_string(),
            &month.text,
            &month.row.to_string(),
        ),
        ReadingNote::Above(lines) => words::note_above(*lines as usize),
    }
}

/// How points in time are written: `120 with an offset and 3 without an offset`.
fn time_forms(times: TimeForms) -> String {
    let forms = [
        (
            times.offset,
            words::times_with_offset as fn(usize) -> String,
        ),
        (times.local, words::times_without_offset),
        (times.day, words::times_of_day),
        (times.epoch, words::times_since_1970),
    ];
    let forms: Vec<String> = forms
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, say)| say(count as usize))
        .collect();
    number::list(&forms)
}
