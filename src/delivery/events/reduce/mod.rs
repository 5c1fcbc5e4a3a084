//! From events to five numbers.

mod attribution;
mod counted;
mod failures;
mod frequency;
mod judge;
mod lead_times;
mod matching;
mod recovery;
mod said;
mod shares;
mod warnings;
mod weeks;

use counted::Counted;
use failures::Failures;
use lead_times::LeadTimes;
use shares::Weighed;
pub use warnings::FEW;

use super::doubt::{Doubt, is_too_many};
use super::mapping::{Field, FileKind};
use super::meanings::Meanings;
use super::measured::{Measured, Taken, Window};
use super::record::{Deployments, History};
use super::time::DAY;
use super::zone::Zone;
use crate::assessment::{Date, Metric};

/// What to measure of a history.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// The one service to look at, as the files write it but for case and punctuation; all of them
    /// together without one.
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
    let (counted, tally) = Counted::of(deployments, choices, window);
    let moments =
        window.map(|window| choices.zone.start_of(window.from)..choices.zone.start_of(window.to));
    let lead_times = history
        .changes
        .as_ref()
        .map(|changes| lead_times::lead_times(changes, &counted, choices));
    let failures = history
        .incidents
        .as_ref()
        .map(|incidents| failures::failures(incidents, &counted, choices, moments.as_ref()));
    let mut measured = Measured {
        window,
        is_window_chosen: choices.from.is_some() && choices.to.is_some(),
        deployments: tally,
        weeks: window.map_or_else(Vec::new, |window| {
            weeks::weeks(window, &counted, failures.as_ref(), &choices.zone)
        }),
        services: names(history.services().into_iter().map(|(name, _)| name), 5),
        ids: names(first_ids(&counted), 3),
        ..Measured::default()
    };
    measured.warnings = told(&counted, lead_times.as_ref(), failures.as_ref());
    measured.warnings.extend(taken_service(&counted, choices));
    set_frequency(&mut measured, &counted, &choices.zone);
    let tells_causes = |file| failures::tells_causes(file, choices);
    let tells_causes = history.incidents.as_ref().is_some_and(tells_causes);
    let shares = shares::Shares {
        counted: &counted,
        failures: failures.as_ref().filter(|_| tells_causes),
        window: moments,
        has_unknown_marks: measured.deployments.unknown_marks().is_some(),
    };
    measured.set_share(Metric::ChangeFailRate, shares.change_fail_rate());
    measured.set_share(Metric::ReworkRate, shares.rework_rate());
    if let Some(LeadTimes {
        times,
        tally,
        doubts,
        ..
    }) = lead_times
    {
        measured.lead_time = times;
        measured.changes = Some(tally);
        measured.doubt(Metric::LeadTime, doubts);
    }
    let (recovery, doubts) = shares.recovery(history.incidents.as_ref());
    measured.doubt(Metric::Recovery, doubts);
    measured.recovery = recovery;
    measured.incidents = failures.map(|failures| failures.tally);
    let told = std::mem::take(&mut measured.warnings);
    measured.warnings = warnings::warnings(history, choices, &measured, covered);
    measured
        .warnings
        .splice(warnings::place(&measured.warnings), told);
    measured
}

impl Measured {
    fn doubt(&mut self, metric: Metric, doubts: Vec<Doubt>) {
        if !doubts.is_empty() {
            self.doubts.insert(metric, doubts);
        }
    }

    fn set_share(&mut self, metric: Metric, (share, doubts): Weighed) {
        match metric {
            Metric::ChangeFailRate => self.change_fail_rate = share,
            _ => self.rework_rate = share,
        }
        self.doubt(metric, doubts);
    }
}

/// How often, and what speaks against it. Deployments that were not understood can only make it more
/// in days that were chosen; else the days themselves may be wrong.
fn set_frequency(measured: &mut Measured, counted: &Counted<'_>, zone: &Zone) {
    let is_chosen = measured.is_window_chosen;
    let window = measured.window;
    measured.frequency =
        window.and_then(|window| frequency::frequency(window, is_chosen, counted, zone));
    let (lost, of) = (counted.lost, counted.lost + measured.deployments.counted);
    if lost == 0 {
        return;
    }
    measured.doubt(
        Metric::DeploymentFrequency,
        vec![Doubt::Deployments { lost, of }],
    );
    if !is_chosen && is_too_many(lost, of) {
        measured.frequency = None;
    }
}

/// What statuses and names were taken for, and the deployment that carries most of the changes.
fn told(
    counted: &Counted<'_>,
    lead_times: Option<&LeadTimes<'_>>,
    failures: Option<&Failures<'_>>,
) -> Vec<super::Warning> {
    let mut told = Vec::new();
    let broke = counted.count(|one| one.is_broken);
    if broke > 0 {
        told.push(super::Warning::Broke(broke));
    }
    if let Some(lead_times) = lead_times {
        told.extend(warnings::one_carries_most(counted, lead_times));
    }
    let of_changes = lead_times.and_then(|lead_times| {
        let names = lead_times.names.as_ref()?;
        let field = Field::DeploymentId;
        let deployments = &lead_times.deployments;
        deployments.taken(FileKind::Changes, field, names, counted.ids)
    });
    let of_incidents = failures.into_iter();
    let of_incidents = of_incidents.flat_map(|failures| failures.attribution.taken());
    let taken = of_changes.into_iter().chain(of_incidents);
    told.extend(taken.map(super::Warning::Taken));
    told
}

/// The service that a person's word was taken for, if it is written differently.
fn taken_service(counted: &Counted<'_>, choices: &Choices) -> Option<super::Warning> {
    let said = choices.service.as_deref()?.trim();
    let taken = counted.services?.text(counted.chosen?);
    (taken != said).then(|| {
        super::Warning::Taken(Taken {
            kind: FileKind::Deployments,
            field: Field::Service,
            said: said.to_owned(),
            taken,
            more: 0,
        })
    })
}

fn names(all: impl Iterator<Item = String>, count: usize) -> Vec<String> {
    all.filter(|name| !name.is_empty()).take(count).collect()
}

/// The ids of the deployments in their order as text.
fn first_ids(counted: &Counted<'_>) -> impl Iterator<Item = String> {
    let ids = counted.list.iter().filter(|one| one.is_inside);
    let mut ids: Vec<u32> = ids.map(|one| one.id).collect();
    let order = |a: &u32, b: &u32| counted.ids.get(*a).cmp(counted.ids.get(*b));
    if ids.len() > 3 {
        ids.select_nth_unstable_by(3, order);
        ids.truncate(3);
    }
    ids.sort_unstable_by(order);
    ids.dedup();
    ids.into_iter().map(|id| counted.ids.text(id))
}

impl History {
    /// Whether the deployments have a service of that name, or one alone that is written almost like
    /// it.
    pub fn has_service(&self, name: &str) -> bool {
        let services = self.deployments.as_ref();
        let services = services.and_then(|file| file.words.get(&Field::Service));
        services.is_some_and(|services| counted::service(services, name).is_some())
    }
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

/// A time in hours.
#[expect(
    clippy::cast_precision_loss,
    reason = "milliseconds of centuries are far under 2^52"
)]
fn hours(milliseconds: i64) -> f64 {
    milliseconds as f64 / (DAY / 24) as f64
}
