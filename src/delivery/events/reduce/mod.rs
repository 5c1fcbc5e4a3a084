//! From events to five numbers.

mod counted;
mod failures;
mod lead_times;
mod warnings;
mod weeks;

use counted::Counted;

use super::mapping::{Field, Meanings};
use super::measured::{Measured, Share, Window};
use super::record::{Deployments, History};
use super::statistic::wilson95;
use super::time::DAY;
use super::zone::Zone;
use crate::assessment::Date;

/// What to measure of a history.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// The one service to look at, as the files write it; all of them together without one.
    pub service: Option<String>,
    /// The first day to look at; the first that the deployments cover without one.
    pub from: Option<Date>,
    /// The first day not to look at any more; the first that the deployments do not cover without
    /// one.
    pub to: Option<Date>,
    /// Whose days and weeks they are, and by whose clock times without an offset are read.
    pub zone: Zone,
    /// What the words in the files mean.
    pub meanings: Meanings,
}

/// Measures a history. The order of rows does not matter, except for the row numbers that exclusions
/// name.
///
/// The time it takes grows with the number of rows, and is under a tenth of a second for hundreds of
/// thousands.
///
/// ```
/// use waymark::delivery::events::{Choices, History, measure};
/// let measured = measure(&History::default(), &Choices::default());
/// assert_eq!(measured.deployments.counted, 0);
/// assert_eq!(measured.performance().overall(), None);
/// ```
pub fn measure(history: &History, choices: &Choices) -> Measured {
    let Some(deployments) = &history.deployments else {
        let mut measured = Measured::default();
        measured.warnings = warnings::warnings(history, choices, &measured, None);
        return measured;
    };
    let covered = deployments.covered(&choices.zone);
    let window = window(choices, covered);
    let (counted, deployments_tally) = Counted::of(deployments, choices, window);
    let lead_times = history
        .changes
        .as_ref()
        .map(|changes| lead_times::lead_times(changes, &counted, choices));
    let (lead_time, changes) = lead_times.unzip();
    let failures = history
        .incidents
        .as_ref()
        .map(|incidents| failures::failures(incidents, &counted, choices));
    let total = deployments_tally.counted;
    let tells_causes = |file| failures::tells_causes(file, choices);
    let change_fail_rate = failures
        .as_ref()
        .filter(|_| history.incidents.as_ref().is_some_and(tells_causes))
        .and_then(|failures| share(failures.failed, total));
    let weeks = window.map_or_else(Vec::new, |window| {
        weeks::weeks(window, &counted, failures.as_ref(), &choices.zone)
    });
    let frequency = window
        .filter(|_| total > 0)
        .and_then(|window| weeks::frequency(window, &counted, &choices.zone));
    let recovered = failures.map(|failures| (failures.recovery, failures.tally));
    let (recovery, incidents) = recovered.unzip();
    let mut measured = Measured {
        window,
        deployments: deployments_tally,
        changes,
        incidents,
        lead_time: lead_time.unwrap_or_default(),
        frequency,
        change_fail_rate,
        recovery: recovery.unwrap_or_default(),
        rework_rate: rework_rate(deployments, &counted),
        weeks,
        warnings: Vec::new(),
    };
    measured.warnings = warnings::warnings(history, choices, &measured, covered);
    measured
}

impl Deployments {
    /// The days from the first to the last end of any deployment in the file, whatever became of it:
    /// the time that the file tells of.
    pub fn covered(&self, zone: &Zone) -> Option<Window> {
        let moments = self.rows.iter();
        let mut moments = moments.filter_map(|row| row.finished.at(zone).ok());
        let first = moments.next()?;
        let (first, last) = moments.fold((first, first), |(first, last), moment| {
            (first.min(moment), last.max(moment))
        });
        Some(Window {
            from: Date::from_days_since_1970(zone.day(first))?,
            to: Date::from_days_since_1970(zone.day(last) + 1)?,
        })
    }
}

fn window(choices: &Choices, covered: Option<Window>) -> Option<Window> {
    Some(Window {
        from: choices.from.or(covered.map(|covered| covered.from))?,
        to: choices.to.or(covered.map(|covered| covered.to))?,
    })
}

fn share(count: u32, of: u32) -> Option<Share> {
    Some(Share {
        percent: f64::from(count) / f64::from(of) * 100.0,
        count,
        of,
        interval95: wilson95(count, of)?,
    })
}

/// The share of unplanned deployments, if any deployment that counts is marked either way.
fn rework_rate(deployments: &Deployments, counted: &Counted<'_>) -> Option<Share> {
    let inside = || counted.list.iter().filter(|one| one.is_inside);
    let is_marked = deployments.facts.has(Field::Unplanned) && inside().any(|one| one.is_marked);
    let of = |is: fn(&counted::One) -> bool| {
        u32::try_from(inside().filter(|one| is(one)).count()).unwrap_or(u32::MAX)
    };
    is_marked
        .then(|| share(of(|one| one.is_unplanned), of(|_| true)))
        .flatten()
}

/// A time in hours.
#[expect(
    clippy::cast_precision_loss,
    reason = "milliseconds of centuries are far under 2^52"
)]
fn hours(milliseconds: i64) -> f64 {
    milliseconds as f64 / (DAY / 24) as f64
}
