//! A measured history as a table in Markdown, for a wiki or a chat.

use std::fmt::Write as _;

use super::markdown::escaped;
use crate::assessment::Metric;
use crate::delivery::events::Measured;
use crate::text::history::{result, sure};
use crate::text::{events, term};
use crate::words;

/// The result as a Markdown table, with what was looked at above it and what to bear in mind below.
pub fn history_table(service: Option<&str>, measured: &Measured) -> String {
    let performance = measured.performance();
    let mut out = format!("{}\n\n", escaped(&result::looked_at(service, measured)));
    let headers = [
        words::delivery::metric(),
        words::history::result_measured(),
        words::history::result_counts_as(),
        words::delivery::score(),
        words::history::result_sure(),
    ];
    row(&mut out, &headers.map(str::to_owned));
    out.push_str("|---|---|---|--:|---|\n");
    for metric in Metric::ALL {
        let score = performance.score(metric);
        let cells = [
            term::metric(metric).to_owned(),
            result::value(metric, measured).unwrap_or_default(),
            result::counts_as(metric, measured).unwrap_or_default(),
            score
                .map(|score| events::score(score, measured.score_standing(metric)))
                .unwrap_or_default(),
            sure::sure(metric, measured),
        ];
        row(&mut out, &cells);
    }
    if !measured.warnings.is_empty() {
        out.push('\n');
    }
    for warning in &measured.warnings {
        // Writing to a string does not fail.
        let _ = writeln!(out, "- {}", escaped(&events::warning(warning)));
    }
    out
}

fn row(out: &mut String, cells: &[String]) {
    let cells: Vec<String> = cells.iter().map(|cell| escaped(cell)).collect();
    let _ = writeln!(out, "| {} |", cells.join(" | "));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_metric_has_a_row_and_no_name_breaks_the_table() {
        let text = history_table(Some("shop | <b>"), &Measured::default());
        assert!(text.starts_with("0 deployments of shop \\| \\<b\\>"));
        let rows: Vec<&str> = text.lines().filter(|line| line.starts_with("| ")).collect();
        assert_eq!(rows.len(), 1 + Metric::ALL.len());
        assert!(rows.iter().all(|row| row.matches(" | ").count() == 4));
    }
}
