//! ISO weeks: the timeline.

use super::counted::Counted;
use super::failures::Failures;
use crate::assessment::Date;
use crate::delivery::events::measured::{Week, Window};
use crate::delivery::events::zone::Zone;

/// 1 January 1970 was a Thursday: the third day after its week's Monday.
const THURSDAY: i64 = 3;

/// The number of a day's ISO week, counted from that of 1 January 1970.
pub(super) fn week_of(day: i64) -> i64 {
    (day + THURSDAY).div_euclid(7)
}

/// The Monday of a week.
pub(super) fn monday_of(week: i64) -> i64 {
    week * 7 - THURSDAY
}

/// Every week that a window touches.
pub(super) fn weeks(
    window: Window,
    counted: &Counted<'_>,
    failures: Option<&Failures<'_>>,
    zone: &Zone,
) -> Vec<Week> {
    let (from, to) = (window.from.days_since_1970(), window.to.days_since_1970());
    if from >= to {
        return Vec::new();
    }
    let first = week_of(from);
    let mut weeks: Vec<Week> = (first..=week_of(to - 1))
        .filter_map(|week| {
            let monday = monday_of(week);
            Some(Week {
                monday: Date::from_days_since_1970(monday)?,
                deployments: 0,
                failed: 0,
                is_complete: from <= monday && monday + 7 <= to,
            })
        })
        .collect();
    for (place, one) in counted.list.iter().enumerate() {
        let at = usize::try_from(week_of(zone.day(one.finished)) - first).ok();
        let week = at.filter(|_| one.is_inside);
        if let Some(week) = week.and_then(|at| weeks.get_mut(at)) {
            week.deployments += 1;
            let failed = failures.and_then(|failures| failures.is_failed.get(place));
            week.failed += u32::from(failed.copied().unwrap_or(one.is_broken));
        }
    }
    weeks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_begin_on_monday() {
        // 12 January 2024 was a Friday.
        let friday: Date = "2024-01-12".parse().unwrap();
        let monday = monday_of(week_of(friday.days_since_1970()));
        let monday = Date::from_days_since_1970(monday).unwrap();
        assert_eq!(monday.to_string(), "2024-01-08");
        let before = monday.days_since_1970() - 1;
        assert_eq!(week_of(before) + 1, week_of(before + 1));
    }
}
