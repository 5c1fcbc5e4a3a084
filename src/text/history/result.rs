//! Words of the result.

use crate::assessment::Metric;
use crate::delivery::events::{FileKind, Measured, Reason, Rows, Week};
use crate::text::{events, number, term};
use crate::words::Message;
use crate::words::history as words;

/// A metric's measured value, if it has one; one that is only a bound says so.
pub fn value(metric: Metric, measured: &Measured) -> Option<String> {
    let value = match metric {
        Metric::LeadTime => number::elapsed(measured.lead_time.median_hours?),
        Metric::Recovery => number::elapsed(measured.recovery.median_hours?),
        Metric::DeploymentFrequency => number::rate(measured.frequency?.per_week),
        Metric::ChangeFailRate => percent(measured.change_fail_rate?.percent),
        Metric::ReworkRate => percent(measured.rework_rate?.percent),
    };
    Some(events::bounded(measured.standing(metric), value))
}

fn percent(percent: f64) -> String {
    number::share(percent / 100.0)
}

/// The answer option that a metric counts as; shares have none.
pub fn counts_as(metric: Metric, measured: &Measured) -> Option<String> {
    let code = measured.code(metric)?;
    let option = events::option(metric, measured)?;
    Some(words::counts_as(option, &code.to_string()))
}

/// What was looked at, in a sentence.
pub fn looked_at(service: Option<&str>, measured: &Measured) -> String {
    let counted = super::rows(FileKind::Deployments, measured.deployments.counted);
    let rows = measured.deployments.rows as usize;
    let days = measured.window.map(events::window);
    match (service, days) {
        (None, None) => words::looked_at(&counted, rows),
        (Some(service), None) => words::looked_at_service(&counted, service, rows),
        (None, Some(days)) => words::looked_at_days(&counted, rows, &days),
        (Some(service), Some(days)) => {
            words::looked_at_service_days(&counted, service, rows, &days)
        }
    }
}

/// The numbers of the first rows: `2, 7, 9 …`.
pub fn first_rows(rows: &Rows) -> String {
    let numbers = number::clauses(rows.first.iter().map(u32::to_string));
    if rows.count as usize > rows.first.len() {
        words::rows_and_more(&numbers)
    } else {
        numbers
    }
}

/// Names the table of what was left out of a file.
pub fn left_out(kind: FileKind) -> String {
    words::left_out(events::kind(kind))
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
    words::counted(events::kind(kind), counted as usize, rows as usize)
}

/// The same in a sentence, where nothing was left out.
pub fn all_counted(kind: FileKind, counted: u32, rows: u32) -> String {
    crate::words::events::sentence(&self::counted(kind, counted, rows))
}

/// A metric in the choice of what to take over.
pub fn take(metric: Metric, value: &str) -> String {
    words::take(term::metric(metric), value)
}

/// A week's place on the time axis, where a month begins.
pub fn month_label(week: &Week, before: Option<&Week>) -> Option<String> {
    let (monday, before) = (week.monday, before.map(|week| week.monday));
    if before.is_some_and(|before| before.month() == monday.month()) {
        return None;
    }
    let month = words::month(usize::from(monday.month().unsigned_abs()));
    let is_new_year = before.is_none_or(|before| before.year() != monday.year());
    Some(if is_new_year {
        words::month_of_year(&month, &monday.year().to_string())
    } else {
        month
    })
}

/// What the timeline shows.
pub fn timeline_title(service: Option<&str>) -> String {
    service.map_or_else(|| words::result_timeline().to_owned(), words::timeline_of)
}

/// What the timeline says.
pub fn timeline_summary(weeks: &[Week]) -> String {
    let total = |count: fn(&Week) -> u32| weeks.iter().map(count).sum::<u32>() as usize;
    let (deployments, failed) = (total(|week| week.deployments), total(|week| week.failed));
    let busiest = weeks.iter().max_by_key(|week| week.deployments);
    let busiest = busiest
        .filter(|week| week.deployments > 0)
        .map(|week| words::timeline_busiest(&number::day(week.monday), week.deployments as usize));
    let quiet = weeks.iter().filter(|week| week.deployments == 0).count();
    let failed = words::timeline_failed(deployments, weeks.len(), failed);
    let quiet = words::timeline_quiet(quiet);
    number::sentences([Some(failed), busiest, Some(quiet)].into_iter().flatten())
}

/// What stands under the scale of a distribution: DORA's options and what lies between.
pub fn ticks() -> Vec<(f64, String)> {
    let ticks: [(f64, Message); 9] = [
        (1.0 / 60.0, words::tick_minute),
        (10.0 / 60.0, words::tick_ten_minutes),
        (1.0, words::tick_hour),
        (6.0, words::tick_six_hours),
        (24.0, words::tick_day),
        (168.0, words::tick_week),
        (730.0, words::tick_month),
        (4_380.0, words::tick_six_months),
        (17_520.0, words::tick_two_years),
    ];
    ticks.map(|(hours, say)| (hours, say().to_owned())).into()
}

/// The marks of a distribution.
pub fn marks(median: Option<f64>, p90: Option<f64>) -> Vec<(f64, String)> {
    let median = median.map(|hours| (hours, words::mark_half(&number::elapsed(hours))));
    let p90 = p90.map(|hours| (hours, words::mark_nine_in_ten(&number::elapsed(hours))));
    median.into_iter().chain(p90).collect()
}

/// What a distribution says: how many, and its marks.
pub fn distribution_summary(of: &str, total: u32, marks: &[(f64, String)]) -> String {
    let marks = number::clauses(marks.iter().map(|(_, words)| words.clone()));
    words::spread(of, total as usize, &marks)
}

/// A span of hours: `2 hours to 4 hours`.
pub fn span(from: f64, to: f64) -> String {
    words::span(&number::elapsed(from), &number::elapsed(to))
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
