//! Lengths of time, each written with the plural of what is shown.

use super::{rounded, rounded_to, rounded_visibly};
use crate::assessment::{Clock, Span, TimeUnit};
use crate::words::{Amount, terms as words};

/// A unit that a length of time is told in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days, of 24 hours or of work as what stands around them says.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Days of work, told apart from those of the calendar.
    WorkingDays,
    /// Days of the calendar, told apart from those of work.
    CalendarDays,
}

impl Unit {
    /// So much of it: `1 hour`, `17.1 working days`.
    pub fn of(self, amount: &Amount) -> String {
        match self {
            Self::Minutes => words::time_minutes(amount),
            Self::Hours => words::time_hours(amount),
            Self::Days => words::time_days(amount),
            Self::Weeks => words::time_weeks(amount),
            Self::Months => words::time_months(amount),
            Self::WorkingDays => words::time_working_days(amount),
            Self::CalendarDays => words::time_calendar_days(amount),
        }
    }
}

impl From<TimeUnit> for Unit {
    fn from(unit: TimeUnit) -> Self {
        match unit {
            TimeUnit::Minutes => Self::Minutes,
            TimeUnit::Hours => Self::Hours,
            TimeUnit::Days => Self::Days,
            TimeUnit::Weeks => Self::Weeks,
            TimeUnit::Months => Self::Months,
        }
    }
}

/// A unit on offer: `hours`.
pub fn time_unit(unit: TimeUnit) -> &'static str {
    match unit {
        TimeUnit::Minutes => words::unit_minutes(),
        TimeUnit::Hours => words::unit_hours(),
        TimeUnit::Days => words::unit_days(),
        TimeUnit::Weeks => words::unit_weeks(),
        TimeUnit::Months => words::unit_months(),
    }
}

/// A length of time in the unit that a person chose: `2 days`, `1 week`.
pub fn span(span: Span) -> String {
    Unit::from(span.unit()).of(&rounded_visibly(span.amount(), 1))
}

/// A number of whole days: `1 day`, `91 days`.
pub fn days(days: usize) -> String {
    words::whole_days(days)
}

/// Hours by the clock on the wall, in the unit that reads best: `42 minutes`, `5.5 hours`, `3.1 days`.
pub fn elapsed(hours: f64) -> String {
    if hours < 1.0 {
        Unit::Minutes.of(&rounded(hours * 60.0, 0))
    } else if hours < 48.0 {
        Unit::Hours.of(&rounded(hours, 1))
    } else {
        Unit::Days.of(&rounded(hours / 24.0, 1))
    }
}

/// The unit that suits working hours, with how many of it they are: minutes, hours, or working days
/// of the clock.
pub fn working_in(hours: f64, clock: Clock) -> (f64, Unit) {
    if hours >= clock.hours_per_day() {
        (hours / clock.hours_per_day(), Unit::WorkingDays)
    } else if hours >= 1.0 || hours <= 0.0 {
        (hours, Unit::Hours)
    } else {
        (hours * 60.0, Unit::Minutes)
    }
}

/// Working hours in the unit that suits them: `30 minutes`, `7.5 hours`, `17.1 working days`.
pub fn working(hours: f64, clock: Clock) -> String {
    let (amount, unit) = working_in(hours, clock);
    unit.of(&rounded_visibly(amount, 1))
}

/// Hours where room is short, however many they are: `168 h`.
pub fn short_hours(hours: &Amount) -> String {
    words::short_hours(hours)
}

/// Days where room is short: `2.125 d`.
pub fn short_days(days: &Amount) -> String {
    words::short_days(days)
}

/// Hours where room is short, in the unit that suits them: `25.9 s`, `30 min`, `6 h`, `3 days`.
pub fn brief(hours: f64) -> String {
    if hours >= 72.0 {
        Unit::Days.of(&rounded_to(hours / 24.0, 3))
    } else if hours >= 1.0 || hours <= 0.0 {
        words::short_hours(&rounded_to(hours, 3))
    } else if hours * 60.0 >= 1.0 {
        words::short_minutes(&rounded_to(hours * 60.0, 3))
    } else {
        words::short_seconds(&rounded_to(hours * 3600.0, 3))
    }
}

/// Minutes without service: in seconds where they are few, with hours beside them where they are
/// many: `25.9 s`, `43.83 min`, `432 min (7.2 h)`.
pub fn downtime(minutes: f64) -> String {
    if minutes > 0.0 && minutes < 1.0 {
        return words::short_seconds(&rounded_to(minutes * 60.0, 3));
    }
    let told = rounded_to(minutes, 4);
    if minutes >= 120.0 {
        words::short_minutes_and_hours(&told, &rounded_to(minutes / 60.0, 3))
    } else {
        words::short_minutes(&told)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elapsed_time_is_told_in_a_unit_that_fits_and_one_of_it_as_one() {
        for (hours, text) in [
            (0.0, "0 minutes"),
            (1.0 / 60.0, "1 minute"),
            (0.7, "42 minutes"),
            (1.0, "1 hour"),
            (1.04, "1 hour"),
            (5.0, "5 hours"),
            (5.5, "5.5 hours"),
            (74.4, "3.1 days"),
        ] {
            assert_eq!(elapsed(hours), text);
        }
    }

    #[test]
    fn working_time_is_told_in_the_unit_that_suits_it() {
        let clock = Clock::default();
        let told = [0.0, 0.5, 1.0, 7.5, 8.0, 137.0].map(|hours| working(hours, clock));
        assert_eq!(
            told,
            [
                "0 hours",
                "30 minutes",
                "1 hour",
                "7.5 hours",
                "1 working day",
                "17.1 working days"
            ]
        );
    }

    #[test]
    fn every_unit_tells_one_from_several() {
        let units = [
            Unit::Minutes,
            Unit::Hours,
            Unit::Days,
            Unit::Weeks,
            Unit::Months,
            Unit::WorkingDays,
            Unit::CalendarDays,
        ];
        for unit in units {
            let several = unit.of(&rounded(1.5, 1));
            assert_eq!(
                format!("{}s", unit.of(&rounded(1.0, 1))),
                several.replacen("1.5", "1", 1)
            );
        }
        assert_eq!(days(1), "1 day");
        assert_eq!(span(Span::new(1.0, TimeUnit::Weeks).unwrap()), "1 week");
    }

    #[test]
    fn short_times_keep_the_figures_that_say_something() {
        let short = [0.0, 0.005, 0.5, 6.0, 72.0].map(brief);
        assert_eq!(short, ["0 h", "18 s", "30 min", "6 h", "3 days"]);
        let told = [0.0, 0.432 / 60.0, 43.829_9, 432.0].map(downtime);
        assert_eq!(told, ["0 min", "0.432 s", "43.83 min", "432 min (7.2 h)"]);
    }
}
