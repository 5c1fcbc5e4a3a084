//! Words of the result.

use super::super::{events, number, term};
use crate::assessment::Metric;
use crate::delivery::events::{FileKind, Measured, Reason, Rows, Week};
use crate::words;

/// A metric's measured value, if it has one; one that is only a bound says so.
pub fn value(metric: Metric, measured: &Measured) -> Option<String> {
    let value = match metric {
        Metric::LeadTime => events::hours(measured.lead_time.median_hours?),
        Metric::Recovery => events::hours(measured.recovery.median_hours?),
        Metric::DeploymentFrequency => events::rate(measured.frequency?.per_week),
        Metric::ChangeFailRate => percent(measured.change_fail_rate?.percent),
        Metric::ReworkRate => percent(measured.rework_rate?.percent),
    };
    Some(match events::standing(measured.standing(metric)) {
        Some(bound) => format!("{bound} {value}"),
        None => value,
    })
}

fn percent(percent: f64) -> String {
    number::share(percent / 100.0)
}

/// The answer option that a metric counts as; shares have none.
pub fn counts_as(metric: Metric, measured: &Measured) -> Option<String> {
    let code = measured.code(metric)?;
    let option = events::option(metric, measured)?;
    Some(format!("{option} (option {code} of 6)"))
}

/// What was looked at, in a sentence.
pub fn looked_at(service: Option<&str>, measured: &Measured) -> String {
    let counted = super::rows(FileKind::Deployments, measured.deployments.counted);
    let service = service.map_or_else(String::new, |service| format!(" of {service}"));
    let days = measured
        .window
        .map_or_else(String::new, |days| format!(", {}", events::window(days)));
    let rows = rows_in_all(measured.deployments.rows);
    format!("{counted}{service} of {rows}{days}.")
}

/// The numbers of the first rows: `2, 7, 9 …`.
pub fn first_rows(rows: &Rows) -> String {
    let numbers: Vec<String> = rows.first.iter().map(u32::to_string).collect();
    let more = if usize::try_from(rows.count).unwrap_or(usize::MAX) > rows.first.len() {
        " …"
    } else {
        ""
    };
    format!("{}{more}", numbers.join(", "))
}

/// Names the table of what was left out of a file.
pub fn left_out(kind: FileKind) -> String {
    format!("{}: what was left out", events::kind(kind))
}

/// Why rows were left out, as the beginning of a row.
pub fn reason(reason: Reason) -> String {
    number::sentence_start(events::reason(reason))
}

/// A count with its thousands set apart.
pub fn count(count: u32) -> String {
    number::amount(f64::from(count), 0)
}

/// A week by its Monday.
pub fn week(week: &Week) -> String {
    number::day(week.monday)
}

/// How many rows of a file count.
pub fn counted(kind: FileKind, counted: u32, rows: u32) -> String {
    let counts = if counted == 1 { "counts" } else { "count" };
    format!(
        "{}: {} of {} {counts}",
        events::kind(kind),
        count(counted),
        rows_in_all(rows)
    )
}

fn rows_in_all(rows: u32) -> String {
    let noun = if rows == 1 { "row" } else { "rows" };
    format!("{} {noun}", count(rows))
}

/// A metric in the choice of what to take over.
pub fn take(metric: Metric, value: &str) -> String {
    format!("{}: {value}", term::metric(metric))
}

/// A week's place on the time axis, where a month begins.
pub fn month_label(week: &Week, before: Option<&Week>) -> Option<String> {
    let (monday, before) = (week.monday, before.map(|week| week.monday));
    if before.is_some_and(|before| before.month() == monday.month()) {
        return None;
    }
    let month: String = number::month(monday).chars().take(3).collect();
    let is_new_year = before.is_none_or(|before| before.year() != monday.year());
    Some(if is_new_year {
        format!("{month} {}", monday.year())
    } else {
        month
    })
}

/// What the timeline shows.
pub fn timeline_title(service: Option<&str>) -> String {
    service.map_or_else(
        || words::history::result_timeline().to_owned(),
        |service| {
            format!(
                "{history_result_timeline}: {service}",
                history_result_timeline = words::history::result_timeline()
            )
        },
    )
}

/// What the timeline says.
pub fn timeline_summary(weeks: &[Week]) -> String {
    let total = |count: fn(&Week) -> u32| weeks.iter().map(count).sum::<u32>();
    let (deployments, failed) = (total(|week| week.deployments), total(|week| week.failed));
    let busiest = weeks.iter().max_by_key(|week| week.deployments);
    let busiest = busiest
        .filter(|week| week.deployments > 0)
        .map_or_else(String::new, |week| {
            format!(
                " The busiest week, from {}, had {}.",
                number::day(week.monday),
                week.deployments
            )
        });
    let empty = weeks.iter().filter(|week| week.deployments == 0).count();
    let quiet = number::count(empty, "week was", "weeks were");
    format!(
        "{} over {}, {failed} of them failed.{busiest} {quiet} without a deployment.",
        super::rows(FileKind::Deployments, deployments),
        number::count(weeks.len(), "week", "weeks"),
    )
}

/// What stands under the scale of a distribution: DORA's options and what lies between.
pub fn ticks() -> Vec<(f64, String)> {
    [
        (1.0 / 60.0, "1 min"),
        (10.0 / 60.0, "10 min"),
        (1.0, "1 h"),
        (6.0, "6 h"),
        (24.0, "1 day"),
        (168.0, "1 week"),
        (730.0, "1 month"),
        (4_380.0, "6 months"),
        (17_520.0, "2 years"),
    ]
    .map(|(hours, words)| (hours, words.to_owned()))
    .into()
}

/// The marks of a distribution.
pub fn marks(median: Option<f64>, p90: Option<f64>) -> Vec<(f64, String)> {
    let median = median.map(|hours| (hours, format!("half: {}", events::hours(hours))));
    let p90 = p90.map(|hours| (hours, format!("9 in 10: {}", events::hours(hours))));
    median.into_iter().chain(p90).collect()
}

/// What a distribution says: how many, and its marks.
pub fn distribution_summary(of: &str, total: u32, marks: &[(f64, String)]) -> String {
    let marks: Vec<&str> = marks.iter().map(|(_, words)| words.as_str()).collect();
    let total = number::amount(f64::from(total), 0);
    format!("{of}: {total}. Within: {}.", marks.join(", "))
}

/// A span of hours: `2 hours to 4 hours`.
pub fn span(from: f64, to: f64) -> String {
    format!("{} to {}", events::hours(from), events::hours(to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_named_where_they_begin() {
        let week = |monday: &str| Week {
            monday: monday.parse().unwrap(),
            deployments: 0,
            failed: 0,
            is_complete: true,
        };
        let (last, new, next) = (week("2025-12-29"), week("2026-01-05"), week("2026-02-02"));
        assert_eq!(month_label(&last, None).as_deref(), Some("Dec 2025"));
        assert_eq!(month_label(&new, Some(&last)).as_deref(), Some("Jan 2026"));
        assert_eq!(month_label(&next, Some(&new)).as_deref(), Some("Feb"));
        assert_eq!(month_label(&week("2026-02-09"), Some(&next)), None);
    }

    #[test]
    fn one_of_a_kind_is_no_plural() {
        assert_eq!(
            counted(FileKind::Changes, 1, 1),
            "Changes: 1 of 1 row counts"
        );
        assert_eq!(
            counted(FileKind::Changes, 1_234, 2_000),
            "Changes: 1,234 of 2,000 rows count"
        );
        let mut measured = Measured::default();
        (measured.deployments.counted, measured.deployments.rows) = (1, 1);
        assert_eq!(looked_at(None, &measured), "1 deployment of 1 row.");
    }

    #[test]
    fn rows_beyond_the_first_are_hinted_at() {
        let rows = Rows {
            count: 3,
            first: vec![2, 7, 9],
        };
        assert_eq!(first_rows(&rows), "2, 7, 9");
        assert_eq!(first_rows(&Rows { count: 4, ..rows }), "2, 7, 9 …");
    }
}
