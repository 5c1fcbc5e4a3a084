//! Time zones, without a database of them.
//!
//! The core knows fixed offsets. The rules of a named zone are the caller's: a browser has them in
//! `Intl`, the command line in the system's files. [`Zone::from_offsets`] asks for them once and
//! keeps the changes of clock.

use std::str::FromStr;

use super::time::DAY;
use crate::assessment::Date;

/// A change of clock: from `at` on, in milliseconds since 1970, the offset is `offset`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Change {
    at: i64,
    offset: i64,
}

/// A time zone: the offset from UTC at any moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    /// Before the first change, in milliseconds.
    offset: i64,
    /// In the order of time.
    changes: Vec<Change>,
}

/// A text that is no fixed offset; it may be the name of a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ZoneError;

impl Default for Zone {
    fn default() -> Self {
        Self::UTC
    }
}

impl FromStr for Zone {
    type Err = ZoneError;

    /// Reads `UTC`, `Z` or an offset: `+02:00`, `+0200`, `-05`.
    fn from_str(text: &str) -> Result<Self, ZoneError> {
        if ["UTC", "Z", "GMT"]
            .iter()
            .any(|utc| text.eq_ignore_ascii_case(utc))
        {
            return Ok(Self::UTC);
        }
        let (sign, digits) = if let Some(digits) = text.strip_prefix('+') {
            (1, digits)
        } else {
            (-1, text.strip_prefix(['-', '−']).ok_or(ZoneError)?)
        };
        let digits = digits.replace(':', "");
        let is_whole = matches!(digits.len(), 2 | 4) && digits.bytes().all(|b| b.is_ascii_digit());
        let number: i64 = digits.parse().map_err(|_| ZoneError)?;
        let (hours, minutes) = match digits.len() {
            2 => (number, 0),
            _ => (number / 100, number % 100),
        };
        if is_whole && hours <= 18 && minutes < 60 {
            Ok(Self::fixed(sign * (hours * 60 + minutes) * 60))
        } else {
            Err(ZoneError)
        }
    }
}

impl Zone {
    /// Coordinated universal time.
    pub const UTC: Self = Self {
        offset: 0,
        changes: Vec::new(),
    };

    /// A zone that is always so many seconds ahead of UTC.
    pub fn fixed(seconds: i64) -> Self {
        Self {
            offset: seconds * 1_000,
            changes: Vec::new(),
        }
    }

    /// A zone by its offsets: `seconds_at` tells how many seconds it is ahead of UTC at a moment in
    /// milliseconds since 1970. It is asked once for each week of the years from `first` to `last`
    /// and some twenty times for each change of clock; a change that is undone within the week is
    /// missed.
    ///
    /// ```
    /// use waymark::delivery::events::Zone;
    /// // Clocks that go forward an hour at the start of April 2024.
    /// let april = 1_711_929_600_000;
    /// let zone = Zone::from_offsets(2024, 2024, |at| if at < april { 0 } else { 3_600 });
    /// assert_eq!(zone.seconds_at(april - 1), 0);
    /// assert_eq!(zone.seconds_at(april), 3_600);
    /// ```
    pub fn from_offsets(first: i16, last: i16, mut seconds_at: impl FnMut(i64) -> i64) -> Self {
        const WEEK: i64 = 7 * DAY;
        let year = |year: i64| (year - 1970) * 365 * DAY + (year - 1968) / 4 * DAY;
        let (mut at, end) = (year(first.into()) - WEEK, year(i64::from(last) + 1) + WEEK);
        let mut offset = seconds_at(at);
        let mut zone = Self::fixed(offset);
        while at < end {
            let next = at + WEEK;
            let after = seconds_at(next);
            if after != offset {
                let (mut before, mut changed) = (at, next);
                while changed - before > 1_000 {
                    let middle = i64::midpoint(before, changed);
                    if seconds_at(middle) == offset {
                        before = middle;
                    } else {
                        changed = middle;
                    }
                }
                // Clocks change on the second.
                zone.changes.push(Change {
                    at: changed.div_euclid(1_000) * 1_000,
                    offset: after * 1_000,
                });
                offset = after;
            }
            at = next;
        }
        zone
    }

    /// How many seconds the zone is ahead of UTC at a moment in milliseconds since 1970.
    pub fn seconds_at(&self, moment: i64) -> i64 {
        self.offset_at(moment) / 1_000
    }

    fn offset_at(&self, moment: i64) -> i64 {
        let after = self.changes.partition_point(|change| change.at <= moment);
        after
            .checked_sub(1)
            .and_then(|last| self.changes.get(last))
            .map_or(self.offset, |change| change.offset)
    }

    /// The moment at which the zone's clocks show a time, in milliseconds since 1970. A time that
    /// clocks show twice is the first; one that they skip is as much later as they skip.
    pub(super) fn moment(&self, clock: i64) -> i64 {
        // No clock is more than a day from UTC, and none changes twice within two.
        let (before, after) = (self.offset_at(clock - DAY), self.offset_at(clock + DAY));
        let is_after = self.offset_at(clock - before) != before;
        if is_after && self.offset_at(clock - after) == after {
            clock - after
        } else {
            clock - before
        }
    }

    /// The day of a moment, in days since 1970.
    pub(super) fn day(&self, moment: i64) -> i64 {
        (moment + self.offset_at(moment)).div_euclid(DAY)
    }

    /// The moment at which a day begins.
    pub(super) fn start_of(&self, date: Date) -> i64 {
        self.moment(date.days_since_1970() * DAY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = 3_600_000;
    /// 31 March 2024, 01:00 UTC, when Berlin goes from +1 to +2.
    const SPRING: i64 = 1_711_846_800_000;
    /// 27 October 2024, 01:00 UTC, when Berlin goes back.
    const AUTUMN: i64 = 1_729_990_800_000;

    fn berlin() -> Zone {
        Zone::from_offsets(2024, 2024, |at| {
            if (SPRING..AUTUMN).contains(&at) {
                7_200
            } else {
                3_600
            }
        })
    }

    #[test]
    fn changes_of_clock_are_found_to_the_second() {
        let zone = berlin();
        assert_eq!(zone.changes.len(), 2);
        for (at, hours) in [(SPRING - 1, 1), (SPRING, 2), (AUTUMN - 1, 2), (AUTUMN, 1)] {
            assert_eq!(zone.seconds_at(at), hours * 3_600, "{at}");
        }
    }

    #[test]
    fn skipped_and_doubled_hours_have_one_moment() {
        let zone = berlin();
        // Berlin's clocks go from 02:00 to 03:00.
        assert_eq!(zone.moment(SPRING + HOUR - 1), SPRING - 1);
        assert_eq!(zone.moment(SPRING + 2 * HOUR), SPRING);
        // 02:30 is skipped, and read as 03:30.
        assert_eq!(zone.moment(SPRING + 3 * HOUR / 2), SPRING + HOUR / 2);
        // 02:30 comes twice, and the first is taken.
        assert_eq!(zone.moment(AUTUMN + 3 * HOUR / 2), AUTUMN - HOUR / 2);
        assert_eq!(zone.moment(AUTUMN + 2 * HOUR), AUTUMN + HOUR);
    }

    #[test]
    fn days_begin_by_the_clock_of_the_zone() {
        let zone: Zone = "-05:30".parse().unwrap();
        let date: Date = "2024-01-12".parse().unwrap();
        let start = zone.start_of(date);
        assert_eq!(start, 1_705_017_600_000 + 5 * HOUR + HOUR / 2);
        assert_eq!(zone.day(start), date.days_since_1970());
        assert_eq!(zone.day(start - 1), date.days_since_1970() - 1);
    }

    #[test]
    fn offsets_are_read_and_names_are_not() {
        for (text, seconds) in [
            ("utc", Some(0)),
            ("Z", Some(0)),
            ("+02:00", Some(7_200)),
            ("−05:30", Some(-19_800)),
            ("-0530", Some(-19_800)),
            ("+14", Some(50_400)),
            ("+2", None),
            ("+19:00", None),
            ("+02:60", None),
            ("Europe/Berlin", None),
            ("", None),
        ] {
            let zone = text.parse::<Zone>().ok();
            assert_eq!(zone.map(|zone| zone.seconds_at(0)), seconds, "{text}");
        }
    }
}
