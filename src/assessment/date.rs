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

/// A text that names no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not a day written as YYYY-MM-DD")]
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
    fn a_day_is_written_as_it_is_read_and_ordered_by_time() {
        let early: Date = "2025-12-31".parse().unwrap();
        let late: Date = "2026-01-01".parse().unwrap();
        assert_eq!(early.to_string(), "2025-12-31");
        assert!(early < late);
    }
}
