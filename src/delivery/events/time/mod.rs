//! Points in time, as files write them.
//!
//! Understood are ISO 8601 with `T` or a space, with or without an offset, which the name of a zone
//! may follow; a day alone; seconds or milliseconds since 1970; days with a month's name in the
//! languages of [`month`], as Jira, mail and browsers write them; days with dots, which come day
//! first wherever they are written (`03.04.2024`). All-number days such as `03/04/2024` are read as
//! far as their column proves its order: nobody can tell March from April by one alone, nor a year of
//! two digits from a day. Years outside
//! 1990 to 2199 are taken for fillers and are not understood.

mod clock;
mod day;
mod month;
mod stamp;

use day::Day;
use stamp::CENTURY;
pub(super) use stamp::{Lack, NumericDay, Stamp, TimeForm};

/// Milliseconds of a day.
pub(super) const DAY: i64 = 86_400_000;
const SECOND: i64 = 1_000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;

/// The years that events are from.
const YEARS: std::ops::Range<i64> = 1990..2200;

/// Reads a point in time; nothing for a text that names none. An all-number day comes as a stamp that
/// its column is still to settle.
pub(super) fn read(text: &[u8]) -> Option<(Stamp, TimeForm)> {
    if let Some(found) = usual(text).or_else(|| with_english_month(text)) {
        return Some(found);
    }
    if text.iter().all(|b| b.is_ascii_digit() || *b == b'.')
        && let Some(found) = whole(text, Rest::epoch)
    {
        return Some(found);
    }
    whole(text, Rest::moment).or_else(|| whole(text, Rest::moment_of_weekday))
}

/// What nearly all files write, such as `2024-01-12T15:45:00Z` or `2024-01-12T16:45:00.000+0100`, in
/// one go.
fn usual(text: &[u8]) -> Option<(Stamp, TimeForm)> {
    let (written, zone) = text.split_first_chunk::<19>()?;
    let marks = [4, 7, 10, 13, 16].map(|at: usize| written.get(at).copied().unwrap_or_default());
    if !matches!(marks, [b'-', b'-', b'T' | b' ', b':', b':']) {
        return None;
    }
    let number = |digits: std::ops::Range<usize>| {
        let mut digits = written.get(digits)?.iter();
        digits.try_fold(0, |value, digit| {
            let digit = digit.is_ascii_digit().then(|| i64::from(digit - b'0'))?;
            Some(value * 10 + digit)
        })
    };
    let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
    let (hour, minute, second) = (number(11..13)?, number(14..16)?, number(17..19)?);
    if hour >= 24 || minute >= 60 || second >= 60 {
        return None;
    }
    let clock = hour * HOUR + minute * MINUTE + second * SECOND;
    let day = Day::of(year, month, day)?;
    let mut rest = Rest(zone);
    let clock = clock + rest.fraction()?;
    match rest.0 {
        b"Z" => day.at(clock, Some(0), TimeForm::Offset),
        b"" => day.at(clock, None, TimeForm::Local),
        [b'+' | b'-', ..] => {
            let offset = rest.signed_offset(2)?;
            let moment = day.at(clock, Some(offset), TimeForm::Offset);
            moment.filter(|_| rest.0.is_empty())
        }
        _ => None,
    }
}

/// What Jira writes, such as `12/Jan/24 3:45 PM`, in one go.
fn with_english_month(text: &[u8]) -> Option<(Stamp, TimeForm)> {
    let mut rest = Rest(text);
    let day = rest.number(1..=2)?;
    rest.take(|b| b == b'/')?;
    let (name, behind) = rest.0.split_first_chunk()?;
    let month = month::english(*name)?;
    rest = Rest(behind);
    rest.take(|b| b == b'/')?;
    let year = rest.number(2..=2)?;
    rest.take(|b| b == b' ')?;
    let hour = rest.number(1..=2)?;
    rest.take(|b| b == b':')?;
    let minute = rest.number(2..=2)?;
    let afternoon = match rest.0 {
        b" AM" => 0,
        b" PM" => 12,
        _ => return None,
    };
    if !(1..=12).contains(&hour) || minute >= 60 {
        return None;
    }
    let clock = (hour % 12 + afternoon) * HOUR + minute * MINUTE;
    Day::of(CENTURY + year, month, day)?.at(clock, None, TimeForm::Local)
}

/// What is read of a text, if that is all of it.
fn whole<'t, T>(text: &'t [u8], read: impl FnOnce(&mut Rest<'t>) -> Option<T>) -> Option<T> {
    let mut rest = Rest(text);
    read(&mut rest).filter(|_| rest.0.is_empty())
}

/// Whether a text is the point in time that programs and databases write for none: the zero of Go and
/// .NET, of `MySQL`, of Unix and of spreadsheets, and the last day that there is.
pub(super) fn is_zero(text: &[u8]) -> bool {
    const ZEROS: [&[u8]; 6] = [
        b"0001-01-01",
        b"0000-00-00",
        b"1970-01-01",
        b"1899-12-30",
        b"1900-01-00",
        b"9999-12-31",
    ];
    const WRITTEN: [&[u8]; 6] = [
        b"0",
        b"-1",
        b"-62135596800",
        b"-62135596800000",
        b"1/1/0001 12:00:00 AM",
        b"01/01/0001 00:00:00",
    ];
    let is_zero = |zero: &&[u8]| {
        text.strip_prefix(*zero).is_some_and(|clock| {
            let is_midnight = |b: &u8| {
                matches!(
                    b,
                    b'0' | b':' | b'.' | b'+' | b'-' | b'T' | b't' | b'Z' | b'z' | b' '
                )
            };
            let is_utc = clock
                .strip_suffix(b" UTC")
                .unwrap_or(clock)
                .iter()
                .all(is_midnight);
            // The last day of all ends a second before midnight.
            is_utc || zero.starts_with(b"9999")
        })
    };
    // The usual cell is a point in time of this century.
    !text.starts_with(b"20") && (ZEROS.iter().any(is_zero) || WRITTEN.contains(&text))
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

    /// Skips a text, if it comes next.
    fn skip_text(&mut self, text: &[u8]) -> bool {
        let rest = self.0.strip_prefix(text);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    /// Skips spaces, also those that do not break, which browsers write before `PM`.
    fn spaces(&mut self) {
        while let Some(byte) = self.peek() {
            let is_space = match byte {
                b' ' => self.skip_text(b" "),
                0xc2 => self.skip_text(b"\xc2\xa0"),
                0xe2 => self.skip_text(b"\xe2\x80\xaf"),
                _ => false,
            };
            if !is_space {
                return;
            }
        }
    }

    /// How many digits come next.
    fn digits(&self) -> usize {
        self.0.iter().take_while(|b| b.is_ascii_digit()).count()
    }

    /// The letters that come next; they are not skipped.
    fn letters(&self) -> &[u8] {
        let is_letter = |b: &&u8| b.is_ascii_alphabetic() || **b >= 0x80;
        let count = self.0.iter().take_while(is_letter).count();
        self.0.get(..count).unwrap_or_default()
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
        let digits = self.digits();
        let whole = self.number(9..=13)?;
        let millisecond = match digits {
            9 | 10 => whole * SECOND + self.fraction()?,
            12 | 13 => whole + self.fraction()? / SECOND,
            _ => return None,
        };
        let start_of = |year| day::days_since_1970(year, 1, 1) * DAY;
        let plausible = start_of(YEARS.start)..start_of(YEARS.end);
        let moment = (Stamp::instant(millisecond), TimeForm::Epoch);
        plausible.contains(&millisecond).then_some(moment)
    }

    /// A day behind the name of its weekday: `Fri, 12 Jan 2024 15:45:00 GMT`.
    fn moment_of_weekday(&mut self) -> Option<(Stamp, TimeForm)> {
        let word = self.letters();
        let length = word.len();
        if !month::is_weekday(word) {
            return None;
        }
        self.skip(length);
        self.take(|b| b == b'.');
        self.take(|b| b == b',');
        self.spaces();
        self.moment()
    }

    fn moment(&mut self) -> Option<(Stamp, TimeForm)> {
        let is_named = !self.letters().is_empty();
        let day = if is_named {
            match self.day_behind_month()? {
                Ok(day) => day,
                Err(month_and_day) => return self.clock_before_year(month_and_day),
            }
        } else {
            self.day()?
        };
        if self.0.is_empty() {
            return day.at(0, None, TimeForm::Day);
        }
        self.skip_to_clock()?;
        let clock = self.clock()?;
        self.spaces();
        let offset = self.offset()?;
        let form = offset.map_or(TimeForm::Local, |_| TimeForm::Offset);
        day.at(clock, offset, form)
    }

    /// The rest of `Jan 12 15:45:00 UTC 2024`, as `date` writes it, or of Git's `Jan 12 15:45:00 2024
    /// +0000`.
    fn clock_before_year(&mut self, (month, day): (i64, i64)) -> Option<(Stamp, TimeForm)> {
        let clock = self.clock()?;
        self.spaces();
        let mut offset = None;
        if self.skip_text(b"UTC ") || self.skip_text(b"GMT ") {
            offset = Some(0);
        }
        let year = self.number(4..=4)?;
        self.spaces();
        if offset.is_none() {
            offset = self.offset()?;
        }
        let form = offset.map_or(TimeForm::Local, |_| TimeForm::Offset);
        Day::of(year, month, day)?.at(clock, offset, form)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delivery::events::Zone;
    use crate::delivery::events::facts::DayOrder;

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
            ("20240112154500", TimeForm::Local),
            ("2024-01-12 15:45:00.000 +0000 UTC", TimeForm::Offset),
            ("2024-01-12 15:45:00 +0000 UTC m=+0.012", TimeForm::Offset),
            ("2024-01-12 16:45:00 +0100 CET", TimeForm::Offset),
            ("2024-01-12 16:45:00 +0100 +01", TimeForm::Offset),
            ("2024-01-12 16:45:00 GMT+1", TimeForm::Offset),
            ("2024-01-12, 15:45:00", TimeForm::Local),
            ("12.01.2024 15:45", TimeForm::Local),
            ("12.1.2024, 15:45:00", TimeForm::Local),
            ("12.01.24 15:45", TimeForm::Local),
            ("12. 1. 2024 15.45.00", TimeForm::Local),
            ("2024. 01. 12. 15:45", TimeForm::Local),
            ("12.01.2024 um 15:45 Uhr", TimeForm::Local),
            ("12. Januar 2024 um 15:45 Uhr", TimeForm::Local),
            ("Fr., 12. Jan. 2024 15:45", TimeForm::Local),
            ("12 janvier 2024 à 15:45", TimeForm::Local),
            ("ven. 12 janv. 2024 15h45", TimeForm::Local),
            ("12 de enero de 2024, 15:45", TimeForm::Local),
            ("12/ene/24 3:45 p. m.", TimeForm::Local),
            ("12 gen 2024, 15:45", TimeForm::Local),
            ("12 de jan. de 2024, 15:45", TimeForm::Local),
            ("12 jan. 2024 om 15:45", TimeForm::Local),
            ("12 stycznia 2024 15:45", TimeForm::Local),
            ("Jan 12, 2024, 3:45:00\u{202f}PM", TimeForm::Local),
            ("January 12th, 2024 at 3:45 p.m.", TimeForm::Local),
            ("12/Jan/2024:15:45:00 +0000", TimeForm::Offset),
            ("Fri, 12 Jan 2024 15:45:00 GMT", TimeForm::Offset),
            ("Fri Jan 12 15:45:00 UTC 2024", TimeForm::Offset),
            ("Fri Jan 12 16:45:00 2024 +0100", TimeForm::Offset),
            (
                "Fri Jan 12 2024 16:45:00 GMT+0100 (Central European Standard Time)",
                TimeForm::Offset,
            ),
            ("mar., 12 janv. 2024 15:45", TimeForm::Local),
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
        for text in [
            "2024-01-12",
            "20240112",
            "12.01.2024",
            "12 Jan 2024",
            "Jan 12, 2024",
        ] {
            assert_eq!(utc(text), Some(midnight), "{text}");
        }
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
            "31/04/2024 10:00",
            "13/13/2024",
            "24-01-12",
            "12 Jan 2024 15:45 EST",
            "2024-01-12 15:45:00 +0100 UTC",
            "2024-01-12 15:45:00 +0100 +02",
            "before 12 Jan 2024",
            "12 jui 2024",
            "3:45",
            "2024-01-12,",
            "12.13.2024",
            "13/Jan/24 13:00 PM",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "0",
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
                day::days_since_1970(year.into(), month.into(), day.into()),
                days,
                "{date}"
            );
        }
        assert_eq!(utc("2024-02-29").unwrap().0 / DAY, 19_782);
        assert_eq!(utc("2100-02-29"), None);
    }

    #[test]
    fn days_of_numbers_wait_for_their_order() {
        let then = THEN - 15 * HOUR - 45 * MINUTE;
        let numeric = |text: &str| read(text.as_bytes()).unwrap().0.numeric().unwrap();
        let settled = |text: &str, order| {
            let settled = numeric(text).settled(order);
            settled.map(|(stamp, form)| (stamp.at(&Zone::UTC).unwrap(), form))
        };
        let (day, month) = (Some(DayOrder::DayFirst), Some(DayOrder::MonthFirst));
        for (text, order, form, after) in [
            ("12/1/2024", day, TimeForm::Day, 0),
            ("1/12/2024", month, TimeForm::Day, 0),
            ("12/01/24 15:45", day, TimeForm::Local, 945),
            ("12-01-2024 15:45", day, TimeForm::Local, 945),
            ("1/12/2024, 3:45:00 PM", month, TimeForm::Local, 945),
            ("1/12/2024 3:45:00 PM +01:00", month, TimeForm::Offset, 885),
        ] {
            assert_eq!(settled(text, None), None, "{text}");
            let expected = (then + after * MINUTE, form);
            assert_eq!(settled(text, order), Some(expected), "{text}");
        }
        // What is a day in one order only needs no other.
        for (text, order) in [("13/1/2024", day), ("1/13/2024", month)] {
            assert_eq!(numeric(text).proves(), order, "{text}");
            let expected = (then + DAY, TimeForm::Day);
            assert_eq!(settled(text, None), Some(expected), "{text}");
        }
        assert_eq!(numeric("3/3/2025").proves(), None);
        assert!(settled("3/3/2025", None).is_some());
        assert_eq!(
            read(b"12/1/2024").unwrap().0.at(&Zone::UTC),
            Err(Lack::Unreadable)
        );
    }

    #[test]
    fn zeros_of_programs_are_no_time() {
        for text in [
            "0001-01-01T00:00:00Z",
            "0001-01-01 00:00:00 +0000 UTC",
            "0001-01-01T00:00:00.000+00:00",
            "0000-00-00 00:00:00",
            "0000-00-00",
            "1970-01-01T00:00:00Z",
            "1899-12-30",
            "9999-12-31T23:59:59.9999999",
            "0",
        ] {
            assert!(is_zero(text.as_bytes()), "{text}");
            assert_eq!(utc(text), None, "{text}");
        }
        for text in [
            "1970-01-01T10:00:00Z",
            "2024-01-01T00:00:00Z",
            "",
            "1",
            "soon",
        ] {
            assert!(!is_zero(text.as_bytes()), "{text}");
        }
    }
}
