//! Points in time, as files write them.
//!
//! Understood are ISO 8601 with `T` or a space, with or without an offset; a day alone; seconds or
//! milliseconds since 1970; and days with an English month, as Jira writes them (`12/Jan/24 3:45
//! PM`). All-number days such as `03/04/2024` are not: nobody can tell March from April. Years
//! outside 1990 to 2199 are taken for fillers such as `0001-01-01` and are not understood either.

use super::Zone;

/// Milliseconds of a day.
pub(super) const DAY: i64 = 86_400_000;
const SECOND: i64 = 1_000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;

/// The years that events are from.
const YEARS: std::ops::Range<i64> = 1990..2200;

/// How a point in time was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TimeForm {
    /// With its offset from UTC.
    Offset,
    /// A day and a time of some clock: the chosen zone's, for want of better.
    Local,
    /// A day without a time: its first moment in the chosen zone.
    Day,
    /// Seconds or milliseconds since 1970.
    Epoch,
}

/// A point in time as it was read, eight bytes of it: milliseconds since 1970 in UTC or by a clock
/// whose zone is chosen later, or the lack of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp(i64);

impl Stamp {
    /// Nothing was written.
    pub(super) const ABSENT: Self = Self(i64::MIN);
    /// Something was written that names no point in time.
    pub(super) const UNREADABLE: Self = Self(i64::MIN + 1);

    fn instant(millisecond: i64) -> Self {
        Self(millisecond * 2)
    }

    fn local(millisecond: i64) -> Self {
        Self(millisecond * 2 + 1)
    }

    /// The moment in milliseconds since 1970.
    pub(super) fn at(self, zone: &Zone) -> Result<i64, Lack> {
        match self {
            Self::ABSENT => Err(Lack::Absent),
            Self::UNREADABLE => Err(Lack::Unreadable),
            Self(halves) if halves & 1 == 0 => Ok(halves >> 1),
            Self(halves) => Ok(zone.moment(halves >> 1)),
        }
    }
}

/// Why there is no point in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lack {
    Absent,
    Unreadable,
}

/// Reads a point in time; nothing for a text that names none.
pub(super) fn read(text: &[u8]) -> Option<(Stamp, TimeForm)> {
    let mut rest = Rest(text);
    let found = if text.iter().all(|b| b.is_ascii_digit() || *b == b'.') {
        rest.epoch()
    } else {
        rest.written()
    }?;
    rest.0.is_empty().then_some(found)
}

/// What is left to read.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    fn peek(&self) -> Option<u8> {
        self.0.first().copied()
    }

    fn skip(&mut self, count: usize) {
        self.0 = self.0.get(count..).unwrap_or_default();
    }

    fn take(&mut self, wanted: impl Fn(u8) -> bool) -> Option<u8> {
        let found = self.peek().filter(|byte| wanted(*byte))?;
        self.skip(1);
        Some(found)
    }

    fn spaces(&mut self) {
        while self.take(|b| b == b' ').is_some() {}
    }

    /// A number of so many digits.
    fn number(&mut self, digits: std::ops::RangeInclusive<usize>) -> Option<i64> {
        let (mut value, mut count) = (0, 0);
        while count < *digits.end()
            && let Some(digit) = self.take(|b| b.is_ascii_digit())
        {
            value = value * 10 + i64::from(digit - b'0');
            count += 1;
        }
        digits.contains(&count).then_some(value)
    }

    /// The milliseconds of a decimal fraction, if there is one.
    fn fraction(&mut self) -> Option<i64> {
        if self.take(|b| matches!(b, b'.' | b',')).is_none() {
            return Some(0);
        }
        let (mut value, mut weight) = (0, 100);
        let before = self.0.len();
        while let Some(digit) = self.take(|b| b.is_ascii_digit()) {
            value += i64::from(digit - b'0') * weight;
            weight /= 10;
        }
        (self.0.len() < before).then_some(value)
    }

    /// Seconds of 9 or 10 digits, milliseconds of 12 or 13: the two cannot be taken for each other.
    fn epoch(&mut self) -> Option<(Stamp, TimeForm)> {
        let digits = self.0.len();
        let whole = self.number(9..=13)?;
        let digits = digits - self.0.len();
        let millisecond = match digits {
            9 | 10 => whole * SECOND + self.fraction()?,
            12 | 13 => whole + self.fraction()? / SECOND,
            _ => return None,
        };
        let start_of = |year| days_since_1970(year, 1, 1) * DAY;
        let plausible = start_of(YEARS.start)..start_of(YEARS.end);
        let moment = (Stamp::instant(millisecond), TimeForm::Epoch);
        plausible.contains(&millisecond).then_some(moment)
    }

    fn written(&mut self) -> Option<(Stamp, TimeForm)> {
        let midnight = self.day()? * DAY;
        if self.0.is_empty() {
            return Some((Stamp::local(midnight), TimeForm::Day));
        }
        self.take(|b| matches!(b, b'T' | b't' | b' '))?;
        self.spaces();
        let clock = midnight + self.clock()?;
        self.spaces();
        match self.offset()? {
            Some(offset) => Some((Stamp::instant(clock - offset), TimeForm::Offset)),
            None => Some((Stamp::local(clock), TimeForm::Local)),
        }
    }

    /// Days since 1970 of `2024-01-12`, `2024/1/12`, `20240112` or `12/Jan/24`.
    fn day(&mut self) -> Option<i64> {
        let is_year = self.0.iter().take_while(|b| b.is_ascii_digit()).count() >= 4;
        let (year, month, day) = if is_year {
            let year = self.number(4..=4)?;
            match self.take(|b| matches!(b, b'-' | b'/')) {
                Some(separator) => {
                    let month = self.number(1..=2)?;
                    self.take(|b| b == separator)?;
                    (year, month, self.number(1..=2)?)
                }
                None => (year, self.number(2..=2)?, self.number(2..=2)?),
            }
        } else {
            let is_separator = |b| matches!(b, b'-' | b'/' | b' ');
            let day = self.number(1..=2)?;
            self.take(is_separator)?;
            let month = self.month_name()?;
            self.take(is_separator)?;
            let year = self.number(2..=4)?;
            (if year < 100 { 2000 + year } else { year }, month, day)
        };
        let exists = YEARS.contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_of_month(year, month)).contains(&day);
        exists.then(|| days_since_1970(year, month, day))
    }

    fn month_name(&mut self) -> Option<i64> {
        const NAMES: &[u8; 36] = b"janfebmaraprmayjunjulaugsepoctnovdec";
        let name = self.0.get(..3)?.to_ascii_lowercase();
        let at = NAMES.chunks(3).position(|month| month == name)?;
        self.skip(3);
        i64::try_from(at + 1).ok()
    }

    /// Milliseconds since midnight of `15:45`, `15:45:00.5`, `154500` or `3:45 PM`.
    fn clock(&mut self) -> Option<i64> {
        let hour = self.number(1..=2)?;
        let colon = self.take(|b| b == b':').is_some();
        let minute = self.number(2..=2)?;
        let has_seconds = if colon {
            self.take(|b| b == b':').is_some()
        } else {
            self.peek().is_some_and(|b| b.is_ascii_digit())
        };
        let (second, fraction) = if has_seconds {
            (self.number(2..=2)?, self.fraction()?)
        } else {
            (0, 0)
        };
        let hour = self.half_of_day(hour)?;
        // A leap second counts as the second before it.
        (hour < 24 && minute < 60 && second <= 60)
            .then(|| hour * HOUR + minute * MINUTE + second.min(59) * SECOND + fraction)
    }

    /// The hour of 24, where `AM` or `PM` follows the time.
    fn half_of_day(&mut self, hour: i64) -> Option<i64> {
        let before = self.0;
        self.spaces();
        let half = self.take(|b| matches!(b.to_ascii_lowercase(), b'a' | b'p'));
        let Some(half) = half else {
            self.0 = before;
            return Some(hour);
        };
        self.take(|b| b.eq_ignore_ascii_case(&b'm'))?;
        let afternoon = if half.eq_ignore_ascii_case(&b'p') {
            12
        } else {
            0
        };
        (1..=12).contains(&hour).then_some(hour % 12 + afternoon)
    }

    /// The offset from UTC in milliseconds, if one is written.
    #[expect(
        clippy::option_option,
        reason = "unreadable and unwritten are two things"
    )]
    fn offset(&mut self) -> Option<Option<i64>> {
        let offset = match self.peek() {
            None => return Some(None),
            Some(b'Z' | b'z') => {
                self.skip(1);
                0
            }
            Some(sign @ (b'+' | b'-')) => {
                self.skip(1);
                let hours = self.number(2..=2)?;
                let colon = self.take(|b| b == b':').is_some();
                let minutes = if colon || !self.0.is_empty() && self.peek() != Some(b'[') {
                    self.number(2..=2)?
                } else {
                    0
                };
                let size = hours * HOUR + minutes * MINUTE;
                let exists = hours <= 18 && minutes < 60;
                exists.then_some(if sign == b'-' { -size } else { size })?
            }
            Some(_) => {
                let name = self.0.get(..3)?.to_ascii_uppercase();
                matches!(name.as_slice(), b"UTC" | b"GMT").then(|| self.skip(3))?;
                0
            }
        };
        // The name of the zone adds nothing to an offset.
        if self.peek() == Some(b'[') && self.0.last() == Some(&b']') {
            self.0 = &[];
        }
        Some(Some(offset))
    }
}

fn days_of_month(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 1 January 1970 to a day of the Gregorian calendar, counting years from March so that
/// the leap day comes last.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let leap_days = year / 4 - year / 100 + year / 400;
    year * 365 + leap_days + (month * 153 + 2) / 5 + day - 1 - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(text: &str) -> Option<(i64, TimeForm)> {
        let (stamp, form) = read(text.as_bytes())?;
        Some((stamp.at(&Zone::UTC).unwrap(), form))
    }

    /// 12 January 2024, 15:45:00 UTC, by `date -u -d … +%s`.
    const THEN: i64 = 1_705_074_300_000;

    #[test]
    fn one_moment_is_read_however_it_is_written() {
        for (text, form) in [
            ("2024-01-12T15:45:00Z", TimeForm::Offset),
            ("2024-01-12T15:45Z", TimeForm::Offset),
            ("2024-01-12t15:45:00z", TimeForm::Offset),
            ("2024-01-12 15:45:00 UTC", TimeForm::Offset),
            ("2024-01-12T16:45:00+01:00", TimeForm::Offset),
            ("2024-01-12T16:45:00+01", TimeForm::Offset),
            ("2024-01-12T16:45:00.000+0100", TimeForm::Offset),
            ("2024-01-12 10:15:00 -0530", TimeForm::Offset),
            ("2024-01-12T16:45:00+01:00[Europe/Berlin]", TimeForm::Offset),
            ("20240112T154500Z", TimeForm::Offset),
            ("2024-01-12 15:45:00", TimeForm::Local),
            ("2024-1-12 15:45", TimeForm::Local),
            ("2024/01/12 15:45:00,000", TimeForm::Local),
            ("12/Jan/24 3:45 PM", TimeForm::Local),
            ("12-jan-2024 15:45", TimeForm::Local),
            ("1705074300", TimeForm::Epoch),
            ("1705074300.000", TimeForm::Epoch),
            ("1705074300000", TimeForm::Epoch),
        ] {
            assert_eq!(utc(text), Some((THEN, form)), "{text}");
        }
    }

    #[test]
    fn parts_of_a_second_and_days_alone_are_read() {
        assert_eq!(utc("2024-01-12T15:45:00.25Z").unwrap().0, THEN + 250);
        assert_eq!(utc("2024-01-12T15:45:00.123456789Z").unwrap().0, THEN + 123);
        assert_eq!(utc("1705074300.5").unwrap().0, THEN + 500);
        let midnight = (THEN - 15 * HOUR - 45 * MINUTE, TimeForm::Day);
        assert_eq!(utc("2024-01-12"), Some(midnight));
        assert_eq!(utc("12/Jan/24 12:00 AM").unwrap().0, midnight.0);
        assert_eq!(utc("12/Jan/24 12:00 PM").unwrap().0, midnight.0 + 12 * HOUR);
    }

    #[test]
    fn what_names_no_moment_is_not_guessed_at() {
        for text in [
            "-",
            "soon",
            "2024",
            "2024-13-01",
            "2024-02-30",
            "2023-02-29T10:00:00Z",
            "2024-01-12T24:00:00Z",
            "2024-01-12T10:60:00Z",
            "2024-01-12T10:00:00+25:00",
            "2024-01-12T10:00:00 CEST",
            "2024-01-12T",
            "2024-01-12T10",
            "2024-01-12T10:00:00Zjunk",
            "03/04/2024 10:00",
            "13/Jan/24 13:00 PM",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "0",
            "20240112",
            "99999999999",
            "1705074300.5.5",
            "45303.65625",
        ] {
            assert_eq!(utc(text), None, "{text}");
        }
    }

    /// The calendar library is the outside oracle.
    #[test]
    fn days_are_those_of_the_calendar() {
        let epoch = jiff::civil::date(1970, 1, 1);
        for days in (7_305..84_000).step_by(13) {
            let date = epoch + jiff::SignedDuration::from_hours(24 * days);
            let (year, month, day) = (date.year(), date.month(), date.day());
            assert_eq!(
                days_since_1970(year.into(), month.into(), day.into()),
                days,
                "{date}"
            );
        }
        assert_eq!(utc("2024-02-29").unwrap().0 / DAY, 19_782);
        assert_eq!(utc("2100-02-29"), None);
    }
}
