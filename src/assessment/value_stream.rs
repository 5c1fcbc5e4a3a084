//! The way from a change to its users, step by step, as the team writes it down.
//!
//! Times are kept in the unit that a person chose; the clock says how many of them make another.
//! What follows from them is computed in [`crate::calculator`].

use super::UnknownFields;

/// The steps between a change and its users.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValueStream {
    /// How long a working day and a working week are.
    pub clock: Clock,
    /// The steps in the order that work goes through them.
    pub steps: Vec<Step>,
    /// Fields that this build does not know, as JSON text by name.
    pub unknown: UnknownFields,
}

impl ValueStream {
    /// More steps than this are no picture any more; documents with more are refused.
    pub const MAX_STEPS: usize = 60;
}

/// One step of a value stream.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Step {
    /// What is done, as the team calls it.
    pub name: String,
    /// What kind of step it is.
    pub kind: StepKind,
    /// Who does it.
    pub who: String,
    /// How long work lies still before the step begins.
    pub wait: Span,
    /// How long somebody, or something, works on it.
    pub process: Span,
    /// The share of work that the next step can use as it is, if the team knows it.
    pub complete_and_accurate: Option<Percent>,
    /// Fields that this build does not know, as JSON text by name.
    pub unknown: UnknownFields,
}

/// What kind of step one is, which decides what usually helps when it is the slowest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepKind {
    /// Writing, building, packaging.
    Build,
    /// Somebody looks at a change.
    Review,
    /// Tests, by people or machines.
    Test,
    /// Somebody says yes or no.
    Approval,
    /// Bringing it into production.
    Deployment,
    /// Waiting for another team.
    HandOver,
    /// Anything else.
    #[default]
    Other,
}

impl StepKind {
    /// Every kind, in the order that work usually meets them.
    pub const ALL: [Self; 7] = [
        Self::Build,
        Self::Review,
        Self::Test,
        Self::Approval,
        Self::Deployment,
        Self::HandOver,
        Self::Other,
    ];

    /// The kind's name in documents.
    pub fn key(self) -> &'static str {
        match self {
            Self::Build => "build",
            Self::Review => "review",
            Self::Test => "test",
            Self::Approval => "approval",
            Self::Deployment => "deployment",
            Self::HandOver => "hand_over",
            Self::Other => "other",
        }
    }

    /// The kind of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// A unit of time as people at work use it. Days, weeks and months are working time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TimeUnit {
    /// Minutes of work.
    Minutes,
    /// Hours of work.
    #[default]
    Hours,
    /// Working days of the clock's hours.
    Days,
    /// Working weeks of the clock's days; each passes in one calendar week.
    Weeks,
    /// The working weeks of an average month of 30.4375 calendar days.
    Months,
}

impl TimeUnit {
    /// Every unit, the shortest first.
    pub const ALL: [Self; 5] = [
        Self::Minutes,
        Self::Hours,
        Self::Days,
        Self::Weeks,
        Self::Months,
    ];

    /// The unit's name in documents.
    pub fn key(self) -> &'static str {
        match self {
            Self::Minutes => "minutes",
            Self::Hours => "hours",
            Self::Days => "days",
            Self::Weeks => "weeks",
            Self::Months => "months",
        }
    }

    /// The unit of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.key() == key)
    }
}

/// A length of time in one unit: finite, from 0 to [`Span::MAX`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Span {
    amount: f64,
    unit: TimeUnit,
}

impl Span {
    /// The most of any unit that is taken, so that no sum can grow without bounds.
    pub const MAX: f64 = 100_000.0;

    /// A length of time; nothing for an amount that cannot be.
    ///
    /// ```
    /// use waymark::assessment::{Span, TimeUnit};
    /// assert_eq!(Span::new(2.5, TimeUnit::Days).unwrap().amount(), 2.5);
    /// assert_eq!(Span::new(-1.0, TimeUnit::Days), None);
    /// assert_eq!(Span::new(f64::NAN, TimeUnit::Days), None);
    /// ```
    pub fn new(amount: f64, unit: TimeUnit) -> Option<Self> {
        (0.0..=Self::MAX)
            .contains(&amount)
            .then_some(Self { amount, unit })
    }

    /// How many of the unit.
    pub fn amount(self) -> f64 {
        self.amount
    }

    /// The unit that a person chose.
    pub fn unit(self) -> TimeUnit {
        self.unit
    }

    /// The same amount of another unit.
    #[must_use]
    pub fn in_unit(self, unit: TimeUnit) -> Self {
        Self { unit, ..self }
    }

    /// The working hours that it takes.
    ///
    /// ```
    /// use waymark::assessment::{Clock, Span, TimeUnit};
    /// let week = Span::new(1.0, TimeUnit::Weeks).unwrap();
    /// assert_eq!(week.hours(Clock::default()), 40.0);
    /// ```
    pub fn hours(self, clock: Clock) -> f64 {
        self.amount * clock.hours_of(self.unit)
    }
}

/// How long a working day and a working week are: the one clock that all times are brought to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Clock {
    hours_per_day: f64,
    days_per_week: f64,
}

impl Default for Clock {
    /// Eight hours a day, five days a week.
    fn default() -> Self {
        Self {
            hours_per_day: 8.0,
            days_per_week: 5.0,
        }
    }
}

impl Clock {
    /// Weeks in an average month: 365.25 ÷ 12 ÷ 7.
    const WEEKS_PER_MONTH: f64 = 30.4375 / 7.0;
    /// The shortest working day and week that are taken: an hour a day, a day a week.
    const LEAST: f64 = 1.0;

    /// A clock; nothing for a day of less than 1 or more than 24 hours, or a week of less than 1 or
    /// more than 7 days.
    pub fn new(hours_per_day: f64, days_per_week: f64) -> Option<Self> {
        let is_possible = (Self::LEAST..=24.0).contains(&hours_per_day)
            && (Self::LEAST..=7.0).contains(&days_per_week);
        is_possible.then_some(Self {
            hours_per_day,
            days_per_week,
        })
    }

    /// Working hours of a working day.
    pub fn hours_per_day(self) -> f64 {
        self.hours_per_day
    }

    /// Working days of a week.
    pub fn days_per_week(self) -> f64 {
        self.days_per_week
    }

    /// Working hours of a week.
    pub fn hours_per_week(self) -> f64 {
        self.hours_per_day * self.days_per_week
    }

    /// The working hours of one unit.
    pub fn hours_of(self, unit: TimeUnit) -> f64 {
        match unit {
            TimeUnit::Minutes => 1.0 / 60.0,
            TimeUnit::Hours => 1.0,
            TimeUnit::Days => self.hours_per_day,
            TimeUnit::Weeks => self.hours_per_week(),
            TimeUnit::Months => self.hours_per_week() * Self::WEEKS_PER_MONTH,
        }
    }
}

/// A percentage from 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Percent(f64);

impl Percent {
    /// All of it.
    pub const ALL: Self = Self(100.0);

    /// A percentage; nothing outside 0 to 100.
    pub fn new(percent: f64) -> Option<Self> {
        (0.0..=100.0).contains(&percent).then_some(Self(percent))
    }

    /// From 0 to 100.
    pub fn value(self) -> f64 {
        self.0
    }

    /// From 0 to 1.
    pub fn share(self) -> f64 {
        self.0 / 100.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_cannot_be_held() {
        for wrong in [f64::NAN, f64::INFINITY, -0.1, -f64::MAX] {
            assert_eq!(Span::new(wrong, TimeUnit::Hours), None);
            assert_eq!(Percent::new(wrong), None);
            assert_eq!(Clock::new(wrong, 5.0), None);
            assert_eq!(Clock::new(8.0, wrong), None);
        }
        assert_eq!(Span::new(Span::MAX + 1.0, TimeUnit::Hours), None);
        assert_eq!(Percent::new(100.1), None);
        assert_eq!(Clock::new(24.5, 5.0), None);
        assert_eq!(Clock::new(8.0, 7.5), None);
    }

    #[test]
    fn every_unit_is_brought_to_one_clock() {
        let clock = Clock::new(6.0, 4.0).unwrap();
        let hours = |amount, unit| Span::new(amount, unit).unwrap().hours(clock);
        assert!((hours(90.0, TimeUnit::Minutes) - 1.5).abs() < 1e-9);
        assert!((hours(3.0, TimeUnit::Hours) - 3.0).abs() < 1e-9);
        assert!((hours(2.0, TimeUnit::Days) - 12.0).abs() < 1e-9);
        assert!((hours(2.0, TimeUnit::Weeks) - 48.0).abs() < 1e-9);
        assert!((hours(12.0, TimeUnit::Months) - 24.0 * 365.25 / 7.0).abs() < 1e-9);
    }

    #[test]
    fn names_in_documents_are_read_as_they_are_written() {
        for kind in StepKind::ALL {
            assert_eq!(StepKind::from_key(kind.key()), Some(kind));
        }
        for unit in TimeUnit::ALL {
            assert_eq!(TimeUnit::from_key(unit.key()), Some(unit));
        }
        assert_eq!(TimeUnit::from_key("fortnights"), None);
    }
}
