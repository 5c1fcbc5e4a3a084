//! A day of the calendar, without a time or a zone.

use std::fmt;
use std::str::FromStr;

/// A day of the proleptic Gregorian calendar.
///
/// ```
/// use waymark::assessment::Date;
/// let date: Date = "2026-02-28".parse().unwrap();
/// assert_eq!((date.year(), date.month(), date.day()), (2026, 2, 28));
/// assert!("2026-02-29".parse::<Date>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(jiff::civil::Date);

const EPOCH: jiff::civil::Date = jiff::civil::date(1970, 1, 1);

/// A text that names no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateError;

impl Date {
    /// The year.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, from 1.
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// How many days after 1 January 1970 it is; below zero before.
    pub fn days_since_1970(self) -> i64 {
        self.0.duration_since(EPOCH).as_hours() / 24
    }

    /// The day so many days after 1 January 1970; nothing beyond the calendar's years, −9999 to 9999.
    pub fn from_days_since_1970(days: i64) -> Option<Self> {
        let hours = jiff::SignedDuration::try_from_hours(days.checked_mul(24)?)?;
        EPOCH.checked_add(hours).ok().map(Self)
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let mut parts = text.splitn(3, '-');
        let mut part = |digits: usize| {
            parts
                .next()
                .filter(|part| part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()))
                .and_then(|part| part.parse::<i16>().ok())
                .ok_or(DateError)
        };
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        let small = |number: i16| i8::try_from(number).map_err(|_| DateError);
        let date = jiff::civil::Date::new(year, small(month)?, small(day)?);
        date.map(Self).map_err(|_| DateError)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}-{:02}-{:02}",
            self.year(),
            self.month(),
            self.day()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in [
            "",
            "2026",
            "2026-13-01",
            "2026-02-30",
            "26-01-01",
            "2026-1-1",
            "2026-01-01T00:00",
        ] {
            assert_eq!(text.parse::<Date>(), Err(DateError), "{text}");
        }
    }

    #[test]
    fn days_are_counted_from_1970() {
        for (text, days) in [
            ("1970-01-01", 0),
            ("1969-12-31", -1),
            ("2000-03-01", 11_017),
            ("2024-02-29", 19_782),
        ] {
            let date: Date = text.parse().unwrap();
            assert_eq!(date.days_since_1970(), days, "{text}");
            assert_eq!(Date::from_days_since_1970(days), Some(date), "{text}");
        }
        assert_eq!(Date::from_days_since_1970(i64::MAX), None);
        assert_eq!(Date::from_days_since_1970(4_000_000), None);
    }

    #[test]
    fn a_day_is_written_as_it_is_read_and_ordered_by_time() {
        let early: Date = "2025-12-31".parse().unwrap();
        let late: Date = "2026-01-01".parse().unwrap();
        assert_eq!(early.to_string(), "2025-12-31");
        assert!(early < late);
    }
}
