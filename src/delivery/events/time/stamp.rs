//! A point in time in eight bytes.

use super::day::{days_of_month, days_since_1970};
use super::{DAY, MINUTE, YEARS};
use crate::delivery::events::Zone;
use crate::delivery::events::facts::DayOrder;

/// How a point in time was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::delivery::events) enum TimeForm {
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
/// whose zone is chosen later, or the lack of one; or an all-number day until its column is known.
///
/// Moments are of 1990 and later, and so above zero. What lies below is no moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::delivery::events) struct Stamp(i64);

/// Numbers from here to zero are of no moment; those just above it are of all-number days.
const NUMERIC: i64 = i64::MIN + 2;

impl Stamp {
    /// Nothing was written.
    pub(in crate::delivery::events) const ABSENT: Self = Self(i64::MIN);
    /// Something was written that names no point in time.
    pub(in crate::delivery::events) const UNREADABLE: Self = Self(i64::MIN + 1);

    pub(super) fn instant(millisecond: i64) -> Self {
        Self(millisecond * 2)
    }

    pub(super) fn local(millisecond: i64) -> Self {
        Self(millisecond * 2 + 1)
    }

    /// The moment in milliseconds since 1970.
    pub(in crate::delivery::events) fn at(self, zone: &Zone) -> Result<i64, Lack> {
        match self {
            Self::ABSENT => Err(Lack::Absent),
            Self(below) if below < 0 => Err(Lack::Unreadable),
            Self(halves) if halves & 1 == 0 => Ok(halves >> 1),
            Self(halves) => Ok(zone.moment(halves >> 1)),
        }
    }

    /// The all-number day that it still is.
    pub(in crate::delivery::events) fn numeric(self) -> Option<NumericDay> {
        let is_numeric = self.0 < i64::MIN / 2 && self.0 >= NUMERIC;
        is_numeric.then(|| NumericDay::unpacked(self.0 - NUMERIC))
    }
}

/// Why there is no point in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::delivery::events) enum Lack {
    Absent,
    Unreadable,
}

/// A day written in numbers, day and month in either order, and what stands behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::delivery::events) struct NumericDay {
    pub(super) first: i64,
    pub(super) second: i64,
    pub(super) year: i64,
    /// Milliseconds since midnight.
    pub(super) clock: i64,
    /// Minutes from UTC, if they are written.
    pub(super) offset: Option<i64>,
    /// Whether a time is written.
    pub(super) has_clock: bool,
    /// Whether the first number has two digits and the year has no more, so that the first may be the
    /// year.
    pub(super) is_short: bool,
}

/// Years of two digits are of this one.
pub(super) const CENTURY: i64 = 2000;

/// The offsets that are written lie within a day.
const MINUTES: i64 = 24 * 60;

impl NumericDay {
    /// The stamp that stands for it until its order is known; nothing for numbers that are a day in
    /// neither order.
    pub(super) fn packed(self) -> Option<Stamp> {
        // First, for what lies before all years has no room.
        if !self.is_day(DayOrder::DayFirst) && !self.is_day(DayOrder::MonthFirst) {
            return None;
        }
        let offset = self.offset.map_or(0, |offset| offset + MINUTES);
        let year = self.year - YEARS.start;
        let parts = [
            (self.first, 32),
            (self.second, 32),
            (self.clock, DAY),
            (offset, 2 * MINUTES),
            (i64::from(self.has_clock), 2),
            (i64::from(self.is_short), 2),
        ];
        let packed = parts
            .into_iter()
            .fold(year, |packed, (part, limit)| packed * limit + part);
        Some(Stamp(NUMERIC + packed))
    }

    fn unpacked(mut packed: i64) -> Self {
        let mut part = |limit: i64| {
            let part = packed % limit;
            packed /= limit;
            part
        };
        let is_short = part(2) == 1;
        let has_clock = part(2) == 1;
        let offset = part(2 * MINUTES);
        let clock = part(DAY);
        let second = part(32);
        let first = part(32);
        Self {
            first,
            second,
            year: packed + YEARS.start,
            clock,
            offset: (offset > 0).then_some(offset - MINUTES),
            has_clock,
            is_short,
        }
    }

    /// The order that it proves, if it is a day in one only.
    pub(in crate::delivery::events) fn proves(self) -> Option<DayOrder> {
        match (
            self.is_day(DayOrder::DayFirst),
            self.is_day(DayOrder::MonthFirst),
        ) {
            (true, false) => Some(DayOrder::DayFirst),
            (false, true) => Some(DayOrder::MonthFirst),
            _ => None,
        }
    }

    /// Whether it could be a year, a month and a day, as `25/03/04`.
    pub(in crate::delivery::events) fn may_be_year_first(self) -> bool {
        let (year, day) = (CENTURY + self.first, self.year - CENTURY);
        self.is_short
            && (1..=12).contains(&self.second)
            && (1..=days_of_month(year, self.second)).contains(&day)
    }

    /// Whether it could be several days, as `7/5/2025` and unlike `5/5/2025`.
    pub(in crate::delivery::events) fn is_ambiguous(self) -> bool {
        let is_other = self.may_be_year_first() && CENTURY + self.first != self.year;
        is_other || (self.proves().is_none() && self.first != self.second)
    }

    /// The point in time, in the order that it proves or else in its column's; nothing if neither is
    /// known and it matters.
    pub(in crate::delivery::events) fn settled(
        self,
        order: Option<DayOrder>,
    ) -> Option<(Stamp, TimeForm)> {
        let same = (self.first == self.second).then_some(DayOrder::DayFirst);
        let order = self.proves().or(same).or(order)?;
        let (month, day) = self.in_order(order);
        let local = days_since_1970(self.year, month, day) * DAY + self.clock;
        Some(match self.offset {
            Some(offset) => (Stamp::instant(local - offset * MINUTE), TimeForm::Offset),
            None if self.has_clock => (Stamp::local(local), TimeForm::Local),
            None => (Stamp::local(local), TimeForm::Day),
        })
    }

    fn in_order(self, order: DayOrder) -> (i64, i64) {
        match order {
            DayOrder::DayFirst => (self.second, self.first),
            DayOrder::MonthFirst => (self.first, self.second),
        }
    }

    fn is_day(self, order: DayOrder) -> bool {
        let (month, day) = self.in_order(order);
        YEARS.contains(&self.year)
            && (1..=12).contains(&month)
            && (1..=days_of_month(self.year, month)).contains(&day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_all_number_day_is_packed_without_loss() {
        for (first, second, year, clock, offset, has_clock, is_short) in [
            (6, 21, 2025, 0, None, false, false),
            (31, 12, 2199, DAY - 1, Some(-1_080), true, true),
            (1, 1, 1990, 1, Some(1_080), true, false),
            (1, 1, 1990, 0, Some(0), true, true),
        ] {
            let day = NumericDay {
                first,
                second,
                year,
                clock,
                offset,
                has_clock,
                is_short,
            };
            let stamp = day.packed().unwrap();
            assert_eq!(stamp.numeric(), Some(day));
            assert_eq!(stamp.at(&Zone::UTC), Err(Lack::Unreadable));
        }
        let too_early = NumericDay {
            first: 13,
            second: 3,
            year: 1025,
            clock: 0,
            offset: None,
            has_clock: false,
            is_short: false,
        };
        assert_eq!(too_early.packed(), None);
        assert_eq!(Stamp::UNREADABLE.numeric(), None);
        assert_eq!(Stamp::ABSENT.numeric(), None);
        assert_eq!(Stamp::instant(5).numeric(), None);
    }
}
