//! What follows from the steps of a value stream.
//!
//! All times are working hours of one clock. Lead time is the sum of waiting and process time and
//! includes the process time; working time is never divided by calendar time.
//!
//! Source: DORA, "Visibility of work in the value stream" (process time, lead time, percent
//! complete and accurate); K. Martin and M. Osterling, "Value Stream Mapping" (activity ratio,
//! rolled percent complete and accurate).

use super::quantity::ratio;
use crate::assessment::{Clock, Percent, Step, ValueStream};
use crate::rounding::NOISE;

/// Hours of a calendar week.
const CALENDAR_WEEK: f64 = 168.0;

/// The times of a value stream on one clock.
#[derive(Clone, Debug, PartialEq)]
pub struct Flow {
    clock: Clock,
    steps: Vec<StepFlow>,
}

/// The times of one step, in working hours.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StepFlow {
    /// How long work waits before the step.
    pub wait: f64,
    /// How long it is worked on.
    pub process: f64,
    /// The share that the next step can use as it is.
    pub complete_and_accurate: Option<Percent>,
}

impl StepFlow {
    fn of(step: &Step, clock: Clock) -> Self {
        Self {
            wait: step.wait.hours(clock),
            process: step.process.hours(clock),
            complete_and_accurate: step.complete_and_accurate,
        }
    }

    /// Waiting and process time together.
    pub fn lead(&self) -> f64 {
        self.wait + self.process
    }
}

/// The share of work that comes through every step without rework.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rolled {
    /// The product of all that are known, 0 to 1.
    pub share: f64,
    /// How many steps say their percentage.
    pub known: usize,
    /// How many steps there are.
    pub of: usize,
}

impl Flow {
    /// Brings every time to the clock of the value stream.
    pub fn of(stream: &ValueStream) -> Self {
        let clock = stream.clock;
        let steps = stream.steps.iter();
        Self {
            clock,
            steps: steps.map(|step| StepFlow::of(step, clock)).collect(),
        }
    }

    /// The clock of every time.
    pub fn clock(&self) -> Clock {
        self.clock
    }

    /// The steps, in the order of the value stream.
    pub fn steps(&self) -> &[StepFlow] {
        &self.steps
    }

    /// Hours in which work is worked on.
    pub fn process(&self) -> f64 {
        self.steps.iter().map(|step| step.process).sum()
    }

    /// Hours in which work lies still.
    pub fn wait(&self) -> f64 {
        self.steps.iter().map(|step| step.wait).sum()
    }

    /// Hours from the beginning of the first wait to the end of the last step.
    pub fn lead(&self) -> f64 {
        self.wait() + self.process()
    }

    /// Flow efficiency, 0 to 1: process time ÷ lead time. Nothing without any time.
    pub fn efficiency(&self) -> Option<f64> {
        ratio(self.process(), self.lead())
    }

    /// A number of hours as working days of the clock.
    pub fn days(&self, hours: f64) -> f64 {
        hours / self.clock.hours_per_day()
    }

    /// Calendar days in which that many working hours pass, as a customer counts: a week of
    /// working days takes seven of them.
    pub fn calendar_days(&self, hours: f64) -> f64 {
        hours / self.clock.hours_per_week() * CALENDAR_WEEK / 24.0
    }

    /// The share of work that comes through every step without rework; nothing when no step says
    /// its percentage.
    pub fn rolled(&self) -> Option<Rolled> {
        let shares = self
            .steps
            .iter()
            .filter_map(|step| Some(step.complete_and_accurate?.share()));
        let rolled = shares.fold((1.0, 0), |(product, known), share| {
            (product * share, known + 1)
        });
        (rolled.1 > 0).then_some(Rolled {
            share: rolled.0,
            known: rolled.1,
            of: self.steps.len(),
        })
    }

    /// The step before which work waits longest; of equal ones the earlier, none without a wait.
    pub fn longest_wait(&self) -> Option<usize> {
        self.longest(|step| step.wait)
    }

    /// The bottleneck: the step that takes the largest part of the lead time, its wait included.
    ///
    /// ## Why the wait belongs to the step behind it
    /// Work queues before what cannot keep up with it, so the step that a queue stands before is
    /// the one to look at. Of equal steps the earlier counts; without any time there is none.
    pub fn bottleneck(&self) -> Option<usize> {
        self.longest(StepFlow::lead)
    }

    /// The step after which the largest share has to be put right; none when nobody knows.
    pub fn least_accurate(&self) -> Option<usize> {
        let known = self
            .steps
            .iter()
            .enumerate()
            .filter_map(|(at, step)| Some((at, step.complete_and_accurate?)));
        known
            .filter(|(_, percent)| *percent < Percent::ALL)
            .min_by(|(_, a), (_, b)| a.value().total_cmp(&b.value()))
            .map(|(at, _)| at)
    }

    /// A step's part of the lead time, 0 to 1.
    pub fn share_of_lead(&self, step: usize) -> Option<f64> {
        ratio(self.steps.get(step)?.lead(), self.lead())
    }

    /// The value stream if work did not wait before a step.
    #[must_use]
    pub fn without_wait(&self, step: usize) -> Self {
        self.with_times(step, |step| step.wait = 0.0)
    }

    /// The value stream with other times of a step.
    #[must_use]
    pub fn with_times(&self, step: usize, change: impl FnOnce(&mut StepFlow)) -> Self {
        let mut changed = self.clone();
        if let Some(step) = changed.steps.get_mut(step) {
            change(step);
        }
        changed
    }

    fn longest(&self, length: impl Fn(&StepFlow) -> f64) -> Option<usize> {
        let mut longest: Option<(usize, f64)> = None;
        for (at, step) in self.steps.iter().enumerate() {
            let length = length(step);
            // Of equal times the earlier step counts.
            if length > longest.map_or(0.0, |(_, longest)| longest) + NOISE {
                longest = Some((at, length));
            }
        }
        longest.map(|(at, _)| at)
    }
}
