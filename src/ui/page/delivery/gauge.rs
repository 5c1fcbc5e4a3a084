//! One metric of the assessment in the address, and what a person writes about it.

use leptos::prelude::*;

use crate::assessment::{Exact, Measure, Metric, Reading};
use crate::delivery::{ExactUnit, measure_of};
use crate::state::{Current, Notices};
use crate::words;

/// A handle to one metric's reading and to what stands in its fields.
#[derive(Clone, Copy)]
pub(super) struct Gauge {
    pub(super) metric: Metric,
    pub(super) reading: Memo<Reading>,
    /// The number being written, until it is read.
    pub(super) draft: RwSignal<Option<String>>,
    /// The unit for the next exact value.
    pub(super) unit: RwSignal<String>,
    /// Where the exact value is read.
    pub(super) source: RwSignal<String>,
    /// The reading from before a number was written.
    before: StoredValue<Reading>,
    current: Current,
    notices: Notices,
}

impl Gauge {
    pub(super) fn new(metric: Metric) -> Self {
        let current = Current::expect();
        let reading = Memo::new(move |_| {
            let reading = current.read(|a| a.delivery.as_ref()?.get(&metric).cloned());
            reading.flatten().unwrap_or_default()
        });
        let before = reading.get_untracked();
        let offered = ExactUnit::of(metric).first().map_or("", |unit| unit.key());
        let unit = before
            .exact
            .as_ref()
            .map_or(offered, |exact| exact.unit.as_str());
        let source = before
            .exact
            .as_ref()
            .map_or("", |exact| exact.source.as_str());
        Self {
            metric,
            reading,
            draft: RwSignal::new(None),
            unit: RwSignal::new(unit.to_owned()),
            source: RwSignal::new(source.to_owned()),
            before: StoredValue::new(before),
            current,
            notices: Notices::expect(),
        }
    }

    /// An id for one of the metric's elements.
    pub(super) fn id(self, part: &str) -> String {
        format!("{}-{part}", self.metric.key())
    }

    pub(super) fn measure(self) -> Option<Measure> {
        self.reading.with(|reading| reading.measure.clone())
    }

    pub(super) fn exact(self) -> Option<Exact> {
        self.reading.with(|reading| reading.exact.clone())
    }

    /// The measure that the exact value stands for.
    pub(super) fn exact_measure(self) -> Option<Measure> {
        measure_of(self.metric, &self.exact()?)
    }

    /// Takes an answer that is no number; a percentage's source goes with the percentage.
    pub(super) fn choose(self, measure: Measure) {
        let before = self.reading.get_untracked();
        let has_reason =
            |it: &Measure| matches!(it, Measure::NotApplicable(why) if !why.is_empty());
        let loses_reason = before.measure.as_ref().is_some_and(has_reason)
            && !matches!(measure, Measure::NotApplicable(_));
        let loses_number = matches!(before.measure, Some(Measure::Percent(_)));
        self.draft.set(None);
        self.change(|reading| {
            reading.measure = Some(measure);
            if self.metric.is_percentage() {
                reading.exact = None;
            }
        });
        if loses_reason || loses_number {
            self.offer(words::first::assess_changed(), before);
        }
    }

    /// Takes the answer away, with a way back.
    pub(super) fn clear(self) {
        let before = self.reading.get_untracked();
        self.current.remember();
        self.draft.set(None);
        self.change(|reading| (reading.measure, reading.exact) = (None, None));
        self.offer(words::first::assess_cleared(), before);
    }

    /// Says what happened and offers the reading of before.
    fn offer(self, said: &'static str, before: Reading) {
        let Some(assessment) = self.current.snapshot() else {
            return;
        };
        // By name: another page, or another assessment, may be open by then.
        let (assessments, metric) = (self.current.assessments(), self.metric);
        self.notices.say_with_undo(said, move || {
            assessments.set_reading(&assessment.id, metric, |reading| *reading = before.clone());
        });
    }

    /// Takes a percentage, or takes it away.
    pub(super) fn measure_percent(self, percent: Option<f64>) {
        self.change(|reading| {
            reading.measure = percent.map(Measure::Percent);
            reading.exact = percent.and_then(|percent| self.percent_read(percent));
        });
    }

    /// Takes an exact value and the answer it stands for, or takes the value away.
    pub(super) fn measure_exact(self, value: Option<f64>) {
        let (unit, source) = (self.unit.get_untracked(), self.source.get_untracked());
        let exact = value.map(|value| Exact {
            value,
            unit,
            source,
            certainty: None,
            bound: None,
        });
        let measure = exact
            .as_ref()
            .and_then(|exact| measure_of(self.metric, exact));
        self.change(|reading| {
            reading.exact = exact;
            reading.measure = measure.or(reading.measure.take());
        });
    }

    /// Takes the unit of the exact value that there is or will be.
    pub(super) fn set_unit(self, unit: String) {
        self.unit.set(unit);
        if let Some(exact) = untrack(|| self.exact()) {
            self.measure_exact(Some(exact.value));
        }
    }

    /// Takes the place where the number was read.
    pub(super) fn set_source(self, source: String) {
        self.source.set(source.clone());
        self.change(|reading| match (&reading.measure, &mut reading.exact) {
            (Some(Measure::Percent(percent)), exact) => {
                let Exact {
                    certainty, bound, ..
                } = exact.take().unwrap_or_default();
                *exact = self.percent_read(*percent).map(|exact| Exact {
                    certainty,
                    bound,
                    ..exact
                });
            }
            (_, Some(exact)) => exact.source = source,
            (_, None) => {}
        });
    }

    /// Remembers the reading before a number is written.
    pub(super) fn remember(self) {
        self.before.set_value(self.reading.get_untracked());
    }

    /// Puts back what was there before a number was written.
    pub(super) fn restore(self) {
        let before = self.before.get_value();
        if before != self.reading.get_untracked() {
            self.change(|reading| *reading = before);
        }
    }

    /// A percentage with its source, if it has one.
    fn percent_read(self, percent: f64) -> Option<Exact> {
        let source = self.source.get_untracked();
        let unit = "percent".to_owned();
        (!source.is_empty()).then_some(Exact {
            value: percent,
            unit,
            source,
            certainty: None,
            bound: None,
        })
    }

    fn change(self, change: impl FnOnce(&mut Reading)) {
        if let Some(id) = untrack(|| self.current.id()) {
            self.current
                .assessments()
                .set_reading(&id, self.metric, change);
        }
    }
}
