//! What the command line says of event files, each in one line.

use super::{bounded, by_days, kind, preset, reason, said, unreadable};
use crate::assessment::Metric;
use crate::delivery::events::{
    Basis, Columns, FileKind, Frequency, Measured, Preset, Reason, Rows, Share, Tally,
};
use crate::text::number;
use crate::words::cli as words;

/// Which columns a file was read by: `Deployments were read as GitHub deployments: deployment_id from
/// “id”, finished_at from “created_at”.`
pub fn read_as(of: FileKind, export: Option<Preset>, columns: &Columns) -> String {
    let of = kind(of);
    let export = export.map(preset);
    if columns.iter().all(|(field, header)| field.key() == header) {
        return match export {
            Some(export) => words::read_as(of, export),
            None => words::read_by_columns(of),
        };
    }
    let taken: Vec<String> = columns
        .iter()
        .map(|(field, header)| words::read_column(field.key(), header))
        .collect();
    let taken = number::list(&taken);
    match export {
        Some(export) => words::read_as_from(of, export, &taken),
        None => words::read_by_columns_from(of, &taken),
    }
}

/// Rows that share a fate, and what they say: `not production: 3 (rows 4, 9 and 12); they say
/// “staging” (3)`.
pub fn rows(of: Reason, rows: &Rows, tally: &Tally) -> String {
    let count = rows.count as usize;
    let first: Vec<String> = rows.first.iter().map(ToString::to_string).collect();
    let first = if first.len() < count {
        words::rows_and_more(&number::clauses(first))
    } else {
        number::list(&first)
    };
    match (said(of, tally), unreadable(of, tally)) {
        (Some(said), _) => words::rows_say(reason(of), count, &first, &said),
        (None, Some(text)) => words::rows_first_says(reason(of), count, &first, &text),
        (None, None) => words::rows(reason(of), count, &first),
    }
}

/// A metric's value in a line; nothing if it could not be measured. One that is only a bound says so.
pub fn measured(metric: Metric, measured: &Measured) -> Option<String> {
    let standing = measured.standing(metric);
    Some(match metric {
        Metric::LeadTime => {
            let times = &measured.lead_time;
            let median = bounded(standing, number::elapsed(times.median_hours?));
            words::lead_time(
                &median,
                &number::elapsed(times.p90_hours?),
                times.count as usize,
            )
        }
        Metric::DeploymentFrequency => bounded(standing, frequency(&measured.frequency?)),
        Metric::Recovery => {
            let times = &measured.recovery;
            let median = bounded(standing, number::elapsed(times.median_hours?));
            let (p90, count) = (number::elapsed(times.p90_hours?), times.count as usize);
            match times.open {
                0 => words::recovery(&median, &p90, count),
                open => words::recovery_open(&median, &p90, count, open as usize),
            }
        }
        Metric::ChangeFailRate => bounded(standing, share(measured.change_fail_rate?)),
        Metric::ReworkRate => bounded(standing, share(measured.rework_rate?)),
    })
}

/// A share with its interval: `12.5 % (3 of 24; 95 % interval 4.3 % to 31 %)`.
fn share(share: Share) -> String {
    let percent = |percent: f64| number::share(percent / 100.0);
    let (low, high) = share.interval95;
    words::share(
        &percent(share.percent),
        share.count as usize,
        share.of as usize,
        &percent(low),
        &percent(high),
    )
}

fn frequency(frequency: &Frequency) -> String {
    let rate = number::rate(frequency.per_week);
    match frequency.basis {
        Basis::Weeks => {
            let active = frequency.median_active_days_per_week.unwrap_or_default();
            words::frequency(
                &rate,
                frequency.weeks as usize,
                &number::decimal(frequency.mean_per_working_day),
                &number::rounded(active, 1),
            )
        }
        Basis::Days(_) | Basis::Between(_) => words::frequency_by_days(&rate, &by_days(frequency)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_named_as_far_as_they_are_kept() {
        let few = Rows {
            count: 2,
            first: vec![4, 9],
        };
        let many = Rows {
            count: 7,
            first: vec![2, 3, 4, 6, 8],
        };
        let mut tally = Tally::default();
        assert_eq!(
            rows(Reason::NotProduction, &few, &tally),
            "not production: 2 (rows 4 and 9)"
        );
        let said = vec![("staging".to_owned(), 4), (String::new(), 2)];
        tally.words.insert(Reason::NotProduction, said);
        tally.excluded.insert(Reason::NotProduction, many.clone());
        assert_eq!(
            rows(Reason::NotProduction, &many, &tally),
            "not production: 7 (rows 2, 3, 4, 6, 8, …); they say “staging” (4), nothing (2) and others (1)"
        );
    }

    #[test]
    fn a_single_row_is_no_plural() {
        let one = Rows {
            count: 1,
            first: vec![12_345],
        };
        let mut tally = Tally::default();
        tally
            .words
            .insert(Reason::NotProduction, vec![("staging".to_owned(), 1)]);
        tally.excluded.insert(Reason::NotProduction, one.clone());
        assert_eq!(
            rows(Reason::NotProduction, &one, &tally),
            "not production: 1 (row 12345); it says “staging” (1)"
        );
    }
}
