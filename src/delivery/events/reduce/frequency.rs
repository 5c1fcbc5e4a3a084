//! How often is deployed: for frequent deployers by complete weeks, for others by days.

use std::collections::BTreeMap;

use super::counted::Counted;
use super::weeks::{monday_of, week_of};
use crate::assessment::Date;
use crate::delivery::code_of_frequency;
use crate::delivery::events::measured::{Basis, Frequency, Window};
use crate::delivery::events::statistic::quantile;
use crate::delivery::events::zone::Zone;

/// So many complete weeks are enough to count by weeks.
const WEEKS: u32 = 4;
/// The days of a week.
const WEEK: i64 = 7;
/// The answer option that says once a month to once a week.
const MONTHLY: u8 = 3;
/// The answer option that says several deployments a day.
const SEVERAL_A_DAY: u8 = 6;
const DAYS_OF_MONTH: f64 = 30.4375;

/// The frequency in a window, both of whose ends may have been chosen.
///
/// With at least four complete ISO weeks and a deployment a week in them, these weeks decide. For
/// rarer deployments they would leave out too much; then it is the deployments over the days of the
/// window. A window that only follows from the file begins and ends with a deployment: of these one
/// only marks an end, and a single one or those of a few days show no rate. A deployment in every whole month is monthly.
///
/// Several a day needs several on at least half of the days on which there are any: one on each of
/// seven days is no several.
pub(super) fn frequency(
    window: Window,
    is_chosen: bool,
    counted: &Counted<'_>,
    zone: &Zone,
) -> Option<Frequency> {
    let days = active_days(counted, zone);
    let total: u32 = days.values().sum();
    if total == 0 {
        return None;
    }
    let weeks = complete_weeks(window);
    let count = u32::try_from((weeks.end - weeks.start).max(0)).ok()?;
    let in_weeks = |day: &i64| weeks.contains(&week_of(*day));
    let in_weeks: u32 = days
        .iter()
        .filter(|(day, _)| in_weeks(day))
        .map(|(_, count)| count)
        .sum();
    let median_active_days_per_week = median_active_days(&days, weeks);
    let (basis, deployments, per_week) = if count >= WEEKS && in_weeks >= count {
        let per_week = f64::from(in_weeks) / f64::from(count);
        (Basis::Weeks, in_weeks, per_week)
    } else {
        let (basis, deployments) = span(window, is_chosen, &days)?;
        let (Basis::Days(span) | Basis::Between(span)) = basis else {
            return None;
        };
        let per_week = f64::from(deployments) * 7.0 / f64::from(u32::try_from(span).ok()?);
        let monthly = 7.0 / DAYS_OF_MONTH;
        let per_week = if has_one_each_month(window, &days) {
            per_week.max(monthly)
        } else {
            per_week
        };
        (basis, total, per_week)
    };
    let mut on_active: Vec<f64> = days.values().map(|count| f64::from(*count)).collect();
    on_active.sort_unstable_by(f64::total_cmp);
    let median_per_active_day = quantile(&on_active, 0.5)?;
    let mut code = code_of_frequency(per_week);
    if has_one_each_month(window, &days) {
        code = code.max(MONTHLY);
    }
    if per_week > 5.0 {
        code = if median_per_active_day > 1.0 {
            SEVERAL_A_DAY
        } else {
            SEVERAL_A_DAY - 1
        };
    }
    Some(Frequency {
        basis,
        weeks: count,
        deployments,
        per_week,
        median_active_days_per_week,
        mean_per_working_day: per_week / 5.0,
        median_per_active_day,
        code,
    })
}

/// The days with a deployment, and how many there were.
fn active_days(counted: &Counted<'_>, zone: &Zone) -> BTreeMap<i64, u32> {
    let mut days = BTreeMap::new();
    for one in counted.list.iter().filter(|one| one.is_inside) {
        *days.entry(zone.day(one.finished)).or_default() += 1;
    }
    days
}

/// The weeks from the first Monday on or after the start to the last on or before the end.
fn complete_weeks(window: Window) -> std::ops::Range<i64> {
    week_of(window.from.days_since_1970() + 6)..week_of(window.to.days_since_1970())
}

fn median_active_days(days: &BTreeMap<i64, u32>, weeks: std::ops::Range<i64>) -> Option<f64> {
    let mut active: Vec<f64> = weeks
        .map(|week| {
            let monday = monday_of(week);
            f64::from(u32::try_from(days.range(monday..monday + 7).count()).unwrap_or(7))
        })
        .collect();
    active.sort_unstable_by(f64::total_cmp);
    quantile(&active, 0.5)
}

/// The days that a rate is counted over, and the deployments to count: all of them in a window that
/// was chosen. An end that only follows from the file is where its first or last row is; where that
/// is a deployment that counts, the span runs from one to the next, so one of them is not counted.
/// What happened within less than a week shows no rate of its own.
fn span(window: Window, is_chosen: bool, days: &BTreeMap<i64, u32>) -> Option<(Basis, u32)> {
    let total: u32 = days.values().sum();
    let (from, to) = (window.from.days_since_1970(), window.to.days_since_1970());
    let (first, last) = (*days.keys().next()?, *days.keys().next_back()?);
    if is_chosen {
        return (to > from).then_some((Basis::Days(to - from), total));
    }
    if total == 1 {
        return None;
    }
    let end = if last == to - 1 { last } else { to };
    let span = end - from;
    if span < WEEK {
        return None;
    }
    Some(if first == from || last == to - 1 {
        (Basis::Between(span), total - 1)
    } else {
        (Basis::Days(span), total)
    })
}

/// Whether each of the months that lie in the window as a whole has a deployment. A single month
/// says so only of itself, not of the days around it.
fn has_one_each_month(window: Window, days: &BTreeMap<i64, u32>) -> bool {
    let mut month = if window.from.day() == 1 {
        Some(window.from)
    } else {
        next_month(window.from)
    };
    let mut months = 0;
    while let Some(first) = month
        && let Some(next) = next_month(first)
        && next <= window.to
    {
        let in_month = first.days_since_1970()..next.days_since_1970();
        if days.range(in_month).next().is_none() {
            return false;
        }
        months += 1;
        month = Some(next);
    }
    months > 1 || (months == 1 && window.from.day() == 1 && window.to.day() == 1)
}

/// The first day of the month after a day's.
fn next_month(date: Date) -> Option<Date> {
    let first = date.days_since_1970() - i64::from(date.day()) + 1;
    let in_next = Date::from_days_since_1970(first + 31)?;
    Date::from_days_since_1970(in_next.days_since_1970() - i64::from(in_next.day()) + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window(from: &str, to: &str) -> Window {
        Window {
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
        }
    }

    fn on(dates: &[&str]) -> BTreeMap<i64, u32> {
        let day = |date: &&str| (date.parse::<Date>().unwrap().days_since_1970(), 1);
        dates.iter().map(day).collect()
    }

    #[test]
    fn a_month_counts_as_a_whole_or_not_at_all() {
        let days = on(&["2025-01-31", "2025-02-01", "2025-03-15"]);
        for (from, to, is_monthly) in [
            ("2025-01-01", "2025-04-01", true),
            ("2024-12-02", "2025-04-30", true),
            ("2024-12-01", "2025-04-01", false),
            ("2025-01-02", "2025-01-31", false),
            ("2025-03-01", "2025-04-01", true),
            ("2025-03-01", "2025-04-25", false),
        ] {
            let found = has_one_each_month(window(from, to), &days);
            assert_eq!(found, is_monthly, "{from} to {to}");
        }
    }

    #[test]
    fn an_end_that_is_a_deployment_is_not_counted_twice() {
        let days = on(&["2025-03-03", "2025-03-10", "2025-03-17"]);
        let file = window("2025-03-03", "2025-03-18");
        assert_eq!(span(file, false, &days), Some((Basis::Between(14), 2)));
        assert_eq!(span(file, true, &days), Some((Basis::Days(15), 3)));
        // Rows that do not count reach farther.
        let wider = window("2025-03-01", "2025-04-01");
        assert_eq!(span(wider, false, &days), Some((Basis::Days(31), 3)));
        assert_eq!(span(file, false, &on(&["2025-03-05"])), None);
        let short = window("2025-03-03", "2025-03-09");
        assert_eq!(span(short, false, &on(&["2025-03-03", "2025-03-08"])), None);
    }
}
