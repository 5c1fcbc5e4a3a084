//! Days of the calendar, as files write them.

use super::stamp::{CENTURY, NumericDay};
use super::{DAY, MINUTE, Rest, Stamp, TimeForm, YEARS, month};

/// A day that was read.
#[derive(Clone, Copy, Debug)]
pub(super) enum Day {
    /// Days since 1970.
    Known(i64),
    /// Two numbers, of which one is the day and one the month, the year, and whether the first may be
    /// the year in place of the last.
    Numeric(i64, i64, i64, bool),
}

impl Day {
    /// A day that exists, of a year that events are from.
    pub(super) fn of(year: i64, month: i64, day: i64) -> Option<Self> {
        let exists = YEARS.contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_of_month(year, month)).contains(&day);
        exists.then(|| Self::Known(days_since_1970(year, month, day)))
    }

    /// The point in time of a clock, in milliseconds, with its offset from UTC.
    pub(super) fn at(
        self,
        clock: i64,
        offset: Option<i64>,
        form: TimeForm,
    ) -> Option<(Stamp, TimeForm)> {
        let stamp = match (self, offset) {
            (Self::Known(days), Some(offset)) => Stamp::instant(days * DAY + clock - offset),
            (Self::Known(days), None) => Stamp::local(days * DAY + clock),
            (Self::Numeric(first, second, year, is_short), _) => NumericDay {
                first,
                second,
                year,
                clock,
                offset: offset.map(|offset| offset / MINUTE),
                has_clock: form != TimeForm::Day,
                is_short,
            }
            .packed()?,
        };
        Some((stamp, form))
    }
}

impl Rest<'_> {
    /// `2024-01-12`, `2024/1/12`, `20240112`, `12.01.2024`, `12/Jan/24`, `12. Januar 2024` or
    /// `1/12/2024`.
    pub(super) fn day(&mut self) -> Option<Day> {
        if self.digits() >= 4 {
            let year = self.number(4..=4)?;
            let separator = self.take(|b| matches!(b, b'-' | b'/' | b'.'));
            let Some(separator) = separator else {
                return Day::of(year, self.number(2..=2)?, self.number(2..=2)?);
            };
            self.spaces();
            let month = self.number(1..=2)?;
            self.take(|b| b == separator)?;
            self.spaces();
            let day = Day::of(year, month, self.number(1..=2)?);
            // Hungarian and Korean days end with a dot.
            let _ = separator == b'.' && self.skip_text(b".");
            return day;
        }
        let has_two_digits = self.digits() == 2;
        let first = self.number(1..=2)?;
        let separator = self.peek()?;
        let before = self.0;
        self.gap();
        if self.digits() == 0 {
            return self.month_and_year(first);
        }
        self.0 = before;
        if !matches!(separator, b'.' | b'/' | b'-') {
            return None;
        }
        self.skip(1);
        self.spaces();
        let second = self.number(1..=2)?;
        self.take(|b| b == separator)?;
        self.spaces();
        // `24-01-12` may be a year, a month and a day.
        let is_short = has_two_digits && self.digits() == 2;
        let year = self.year(if separator == b'-' { 4 } else { 2 })?;
        if separator == b'.' {
            return Day::of(year, second, first);
        }
        Some(Day::Numeric(first, second, year, is_short))
    }

    fn month_and_year(&mut self, day: i64) -> Option<Day> {
        let month = self.month().or_else(|| {
            self.skip_word(&["de", "of"]);
            self.month()
        })?;
        self.gap();
        self.skip_word(&["de", "del"]);
        Day::of(self.year(2)?, month, day)
    }

    /// `Jan 12, 2024`; where a clock follows the day, the month and the day of `Jan 12 15:45:00 2024`.
    pub(super) fn day_behind_month(&mut self) -> Option<Result<Day, (i64, i64)>> {
        let month = self.month()?;
        self.gap();
        let day = self.number(1..=2)?;
        self.skip_word(&["st", "nd", "rd", "th"]);
        self.gap();
        if self.digits() < 4 {
            return Some(Err((month, day)));
        }
        Some(Ok(Day::of(self.number(4..=4)?, month, day)?))
    }

    /// Skips from a day to the clock: `T`, a space, a comma, or a word such as `um`.
    pub(super) fn skip_to_clock(&mut self) -> Option<()> {
        let before = self.0.len();
        let is_tight = self.take(|b| matches!(b, b'T' | b't' | b':')).is_some();
        if !is_tight {
            self.take(|b| b == b',');
            self.spaces();
            self.take(|b| b == b',');
            self.spaces();
            self.skip_word(&[
                "at", "um", "a", "alle", "as", "om", "o", "kl", "klo", "ore", "las",
            ]);
            self.skip_word(&["las", "ore"]);
        }
        // `20240112154500` has nothing in between.
        let is_compact = before == 6 && self.digits() == 6;
        (self.0.len() < before || is_compact).then_some(())
    }

    fn month(&mut self) -> Option<i64> {
        let word = self.letters();
        let (month, length) = (month::number(word)?, word.len());
        self.skip(length);
        Some(month)
    }

    /// A year of four digits, or of two if so few are enough.
    fn year(&mut self, least: usize) -> Option<i64> {
        let digits = self.digits();
        let year = self.number(least..=4)?;
        match digits {
            2 => Some(CENTURY + year),
            4 => Some(year),
            _ => None,
        }
    }

    /// Skips what stands between the parts of a day with a month's name.
    fn gap(&mut self) {
        self.spaces();
        while self
            .take(|b| matches!(b, b'.' | b',' | b'-' | b'/'))
            .is_some()
        {
            self.spaces();
        }
    }

    /// Skips one of these words, accents aside, with what follows it.
    fn skip_word(&mut self, words: &[&str]) {
        let word = self.letters();
        let length = word.len();
        if length > 0 && words.iter().any(|known| month::is_same(word, known)) {
            self.skip(length);
            self.take(|b| b == b'.');
            self.spaces();
        }
    }
}

pub(super) fn days_of_month(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 1 January 1970 to a day of the Gregorian calendar, counting years from March so that
/// the leap day comes last.
pub(super) fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let leap_days = year / 4 - year / 100 + year / 400;
    year * 365 + leap_days + (month * 153 + 2) / 5 + day - 1 - 719_468
}
