//! An example that is often copied, and the ways to read it.
//!
//! The example names four steps, says "total lead time 3 weeks, total value-add time 2 days" and
//! concludes "waste 93 %". Its own steps give 87.6 %. [`READINGS`] holds the ways in which people
//! have tried to come to 93 %, so that a page can show what each of them does.

use crate::assessment::{Percent, Span, Step, StepKind, TimeUnit, ValueStream};
use crate::calculator::quantity::ratio;

/// The four steps of the example under the given names: review, test, change board, deployment.
pub fn four_steps(names: [&str; 4]) -> ValueStream {
    let span = |amount, unit| Span::new(amount, unit).unwrap_or_default();
    let times = [
        (
            StepKind::Review,
            span(2.0, TimeUnit::Days),
            span(4.0, TimeUnit::Hours),
        ),
        (
            StepKind::Test,
            span(3.0, TimeUnit::Days),
            span(1.0, TimeUnit::Days),
        ),
        (
            StepKind::Approval,
            span(5.0, TimeUnit::Days),
            span(1.0, TimeUnit::Hours),
        ),
        (
            StepKind::Deployment,
            span(1.0, TimeUnit::Weeks),
            span(4.0, TimeUnit::Hours),
        ),
    ];
    let steps = names.into_iter().zip(times);
    let steps = steps.map(|(name, (kind, wait, process))| Step {
        name: name.to_owned(),
        kind,
        wait,
        process,
        ..Step::default()
    });
    ValueStream {
        steps: steps.collect(),
        ..ValueStream::default()
    }
}

/// One way to read the example: what counts as work, and what it is held against.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// Which way.
    pub kind: ReadingKind,
    /// Time worked, in the reading's own unit.
    pub worked: f64,
    /// Time elapsed, in the same unit.
    pub elapsed: f64,
}

/// The ways to read the example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadingKind {
    /// Its four steps in working days of eight hours, the work included in the lead time.
    FourSteps,
    /// The same, with the week before deployment counted as seven days beside working days.
    SevenDayWeek,
    /// Its stated totals: 2 working days of 15 working days.
    StatedTotals,
    /// Its stated totals, 2 working days held against 21 calendar days.
    CalendarDays,
    /// The 17 hours of its steps held against the 504 hours of 3 weeks, nights included.
    ClockHours,
    /// 16 hours, its two days, held against the same 504 hours.
    ClockHoursOfTwoDays,
    /// One working day of 15.
    OneDay,
}

/// Every reading, the right one first.
pub const READINGS: [Reading; 7] = [
    Reading {
        kind: ReadingKind::FourSteps,
        worked: 2.125,
        elapsed: 17.125,
    },
    Reading {
        kind: ReadingKind::SevenDayWeek,
        worked: 2.125,
        elapsed: 19.125,
    },
    Reading {
        kind: ReadingKind::StatedTotals,
        worked: 2.0,
        elapsed: 15.0,
    },
    Reading {
        kind: ReadingKind::CalendarDays,
        worked: 2.0,
        elapsed: 21.0,
    },
    Reading {
        kind: ReadingKind::ClockHours,
        worked: 17.0,
        elapsed: 504.0,
    },
    Reading {
        kind: ReadingKind::ClockHoursOfTwoDays,
        worked: 16.0,
        elapsed: 504.0,
    },
    Reading {
        kind: ReadingKind::OneDay,
        worked: 1.0,
        elapsed: 15.0,
    },
];

impl Reading {
    /// The share of the time in which work is worked on, 0 to 1.
    pub fn efficiency(self) -> Option<f64> {
        ratio(self.worked, self.elapsed)
    }

    /// The share in which it is not.
    pub fn waste(self) -> Option<f64> {
        self.efficiency().map(|share| 1.0 - share)
    }

    /// How much time would have to elapse for a waste of `percent`.
    pub fn elapsed_for(self, percent: Percent) -> Option<f64> {
        ratio(self.worked, 1.0 - percent.share())
    }
}
