//! What to bear in mind with a result.

use super::Choices;
use super::counted::Counted;
use super::failures::tells_causes;
use super::lead_times::LeadTimes;
use crate::assessment::Metric;
use crate::delivery::events::doubt::Doubt;
use crate::delivery::events::facts::FileFacts;
use crate::delivery::events::mapping::{Field, FileKind};
use crate::delivery::events::meanings::{EmptyRelated, Meanings, Said};
use crate::delivery::events::measured::{Measured, ReadingNote, Warning, Window};
use crate::delivery::events::names::BLANK;
use crate::delivery::events::reason::Reason;
use crate::delivery::events::record::{History, Incidents};
use crate::delivery::events::table::Encoding;

/// Under so many deployments, changes or recoveries, what is measured of them is a hint.
pub const FEW: u32 = 10;
/// The shortest three months of the calendar, February to April.
const THREE_MONTHS: i64 = 89;
/// The shortest six months of the calendar.
const SIX_MONTHS: i64 = 181;
/// So many days without a deployment at an end of the window are nothing strange.
const QUIET: i64 = 14;
/// Of fewer changes it is nothing strange that one deployment carries most.
const MANY_CHANGES: u32 = 10;

pub(super) fn warnings(
    history: &History,
    choices: &Choices,
    measured: &Measured,
    covered: Option<Window>,
) -> Vec<Warning> {
    let mut warnings = Vec::new();
    of_window(measured, covered, &mut warnings);
    if let Some(deployments) = &history.deployments {
        let facts = &deployments.facts;
        let services = deployments.words(Field::Service).len();
        if choices.service.is_none() && services > 1 {
            warnings.push(Warning::SeveralServices(
                u32::try_from(services).unwrap_or(u32::MAX),
            ));
        }
        if !facts.has(Field::Status) {
            warnings.push(Warning::NoStatus);
        }
        if !facts.has(Field::Environment) {
            warnings.push(Warning::NoEnvironment);
        }
        let usual = Meanings::default();
        let only = history.only_environment().filter(|only| {
            let word = only.as_bytes();
            choices.meanings.environment(word) == Said::Yes && usual.environment(word) != Said::Yes
        });
        warnings.extend(only.map(Warning::OnlyEnvironment));
        let has_no_rework = measured.rework_rate.is_none();
        if has_no_rework
            && measured.doubts(Metric::ReworkRate).is_empty()
            && measured.deployments.counted > 0
        {
            warnings.push(Warning::NoUnplanned);
        }
    }
    if let Some(incidents) = &history.incidents {
        of_incidents(incidents, choices, measured, &mut warnings);
    }
    for kind in FileKind::ALL {
        if let Some(facts) = history.facts(kind) {
            of_file(kind, facts, &mut warnings);
        }
    }
    warnings
}

/// What incidents were taken for.
fn of_incidents(
    file: &Incidents,
    choices: &Choices,
    measured: &Measured,
    warnings: &mut Vec<Warning>,
) {
    if !tells_causes(file, choices) {
        warnings.push(Warning::NoRelation);
        return;
    }
    if measured.doubts(Metric::Recovery).contains(&Doubt::NoEnds) {
        warnings.push(Warning::NoEnds);
    }
    let unmarked = file.rows.iter().filter(|row| row.related == BLANK);
    let unmarked = u32::try_from(unmarked.count()).unwrap_or(u32::MAX);
    match choices.meanings.empty_related {
        EmptyRelated::Related if unmarked > 0 => warnings.push(Warning::AllRelated(unmarked)),
        EmptyRelated::WithDeployment => {
            let tally = measured.incidents.as_ref();
            // Where some are marked, those without a mark are not understood, and told elsewhere.
            let marked = tally.and_then(|tally| tally.words.get(&Reason::NotRelated));
            let is_marked =
                marked.is_some_and(|words| words.iter().any(|(word, _)| !word.is_empty()));
            let left_out = tally.map_or(0, |tally| tally.count(Reason::NotRelated));
            if left_out > 0 && !is_marked {
                warnings.push(Warning::NoneRelated(left_out));
            }
        }
        _ => {}
    }
}

/// Where what was told of names belongs: after what is said of the window.
pub(super) fn place(warnings: &[Warning]) -> std::ops::Range<usize> {
    let is_of_window = |warning: &Warning| {
        matches!(
            warning,
            Warning::NothingCounted
                | Warning::FewDeployments(_)
                | Warning::ShortWindow(_)
                | Warning::ShortForRework(_)
                | Warning::BeyondFile(_)
        )
    };
    let at = warnings.iter().take_while(|one| is_of_window(one)).count();
    at..at
}

/// A deployment that carries more than half of the changes, or the first of the file with more than a
/// third: history that was there before anything was measured.
pub(super) fn one_carries_most(
    counted: &Counted<'_>,
    lead_times: &LeadTimes<'_>,
) -> Option<Warning> {
    let (id, changes) = lead_times.most?;
    let of = lead_times.times.count;
    let first = counted
        .list
        .iter()
        .min_by_key(|one| (one.finished, one.row));
    let is_first = first.is_some_and(|first| first.id == id);
    let is_most = changes * 2 > of || (is_first && changes * 3 > of);
    (of >= MANY_CHANGES && changes < of && is_most).then(|| Warning::OneCarriesMost {
        deployment: counted.ids.text(id),
        changes,
        of,
        is_first,
    })
}

fn of_window(measured: &Measured, covered: Option<Window>, warnings: &mut Vec<Warning>) {
    let counted = measured.deployments.counted;
    let Some(window) = measured.window.filter(|_| counted > 0) else {
        warnings.push(Warning::NothingCounted);
        return;
    };
    if counted < FEW {
        warnings.push(Warning::FewDeployments(counted));
    }
    let days = window.days();
    if days < THREE_MONTHS {
        warnings.push(Warning::ShortWindow(days));
    }
    if days < SIX_MONTHS && measured.rework_rate.is_some() {
        warnings.push(Warning::ShortForRework(days));
    }
    if let Some(covered) = covered {
        let before = covered.from.days_since_1970() - window.from.days_since_1970();
        let after = window.to.days_since_1970() - covered.to.days_since_1970();
        let beyond = before.max(0) + after.max(0);
        if beyond > QUIET {
            warnings.push(Warning::BeyondFile(beyond));
        }
    }
}

/// What is to be told of how a file was read.
fn reading_notes(facts: &FileFacts) -> Vec<ReadingNote> {
    let mut notes = Vec::new();
    let of = &facts.lines;
    if let Some(row) = of.unclosed {
        let lines = of.count.saturating_sub(facts.rows);
        notes.push(ReadingNote::OpenQuote { row, lines });
    }
    if of.opened.count > 0 {
        notes.push(ReadingNote::Unclosed(of.opened.clone()));
    }
    if of.stray.count > 0 {
        notes.push(ReadingNote::Stray(of.stray.clone()));
    }
    let columns = || facts.fields.values();
    let rounded = columns().find_map(|column| column.rounded.clone());
    notes.extend(rounded.map(ReadingNote::Rounded));
    for days in columns().filter_map(|column| column.numeric_days.as_ref()) {
        let (first, second) = (&days.day_first, &days.month_first);
        match (days.order, first, second, &days.ambiguous) {
            // One proof is enough for the columns that go by it.
            (Some(order), Some(proof), ..) | (Some(order), None, Some(proof), _) => {
                let is_told = notes.iter().any(
                    |note| matches!(note, ReadingNote::NumericDays(told, _) if *told == order),
                );
                if !is_told {
                    notes.push(ReadingNote::NumericDays(order, proof.clone()));
                }
            }
            (None, Some(first), Some(second), _) => {
                notes.push(ReadingNote::BothOrders(first.clone(), second.clone()));
            }
            (None, _, _, Some(ambiguous)) => {
                notes.push(ReadingNote::AmbiguousDays(ambiguous.clone()));
            }
            _ => {}
        }
    }
    let nothing = columns().find_map(|column| column.nothing.clone());
    notes.extend(nothing.map(ReadingNote::Nothing));
    if of.above > 0 {
        notes.push(ReadingNote::Above(of.above));
    }
    notes
}

fn of_file(kind: FileKind, facts: &FileFacts, warnings: &mut Vec<Warning>) {
    let notes = reading_notes(facts).into_iter();
    warnings.extend(notes.map(|note| Warning::Reading(kind, note)));
    if let Some(over) = &facts.over {
        warnings.push(Warning::OverBy(over.clone()));
    }
    for (column, ends) in &facts.other_ends {
        warnings.push(Warning::EndsFrom(kind, column.clone(), *ends));
    }
    let times = facts.times;
    if times.local > 0 {
        warnings.push(Warning::NoOffset(kind, times.local));
    }
    if times.day > 0 {
        warnings.push(Warning::NoTimeOfDay(kind, times.day));
    }
    if times.are_mixed() {
        warnings.push(Warning::MixedTimes(kind, times));
    }
    if facts.encoding == Encoding::Latin1 {
        warnings.push(Warning::OldEncoding(kind));
    }
}
