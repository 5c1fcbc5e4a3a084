//! What `waymark deliver` prints.

use waymark::assessment::Metric;
use waymark::delivery::events::{FileKind, Measured, Standing, Tally, Warning};
use waymark::report::measured::ReadFile;
use waymark::scoring::Score;
use waymark::text::{events, number, term};

/// The metrics as a table, with what was left out and what to bear in mind below it.
pub(super) fn table(measured: &Measured, service: Option<&str>, files: &[ReadFile]) -> String {
    let mut lines = Vec::new();
    let name = service.unwrap_or("Delivery performance");
    let window = measured.window.map(events::window).unwrap_or_default();
    lines.push(format!("{name}  {window}").trim_end().to_owned());
    lines.push(format!(
        "  {} counted, of {}",
        number::count(
            measured.deployments.counted as usize,
            "deployment",
            "deployments"
        ),
        number::count(measured.deployments.rows as usize, "row", "rows"),
    ));
    let performance = measured.performance();
    for metric in Metric::ALL {
        let (value, doubt) = (
            events::measured(metric, measured),
            events::doubt(metric, measured),
        );
        // What is not known stands beside the number or in its place, with the first example.
        let (words, below) = match (value, events::option(metric, measured)) {
            (Some(value), Some(option)) => (format!("{option}: {value}"), doubt),
            (Some(value), None) => (value, doubt),
            (None, _) => {
                let words = doubt.unwrap_or_else(|| events::not_measured(metric, measured));
                (words, None)
            }
        };
        let standing = measured.score_standing(metric);
        let score = performance.score(metric);
        lines.push(row(term::metric(metric), score, standing, &words));
        lines.extend(below.map(|doubt| format!("      {doubt}")));
    }
    let mut is_marked = false;
    for (name, score, metrics) in [
        ("Overall", performance.overall(), &Metric::ALL[..]),
        (
            "  Throughput",
            performance.throughput(),
            &Metric::THROUGHPUT,
        ),
        ("  Stability", performance.stability(), &Metric::STABILITY),
    ] {
        let standing = measured.mean_standing(metrics);
        is_marked |= standing != Standing::Known;
        lines.push(row(name, score, standing, ""));
    }
    if is_marked {
        lines.push("  ≤ at most, ≥ at least, ~ about: not everything could be understood".into());
    }
    lines.extend(
        notes(measured, files)
            .into_iter()
            .map(|line| format!("  {line}")),
    );
    lines.join("\n") + "\n"
}

fn row(name: &str, score: Option<Score>, standing: Standing, words: &str) -> String {
    let sign = match standing {
        Standing::Known => "",
        Standing::AtLeast => "≥",
        Standing::AtMost => "≤",
        Standing::About => "~",
    };
    let score = score.map_or_else(
        || "–".to_owned(),
        |score| format!("{sign}{}", number::score(score)),
    );
    format!("  {name:<34} {score:>5}  {words}")
        .trim_end()
        .to_owned()
}

/// What was taken, what was left out, and what to bear in mind.
pub(super) fn notes(measured: &Measured, files: &[ReadFile]) -> Vec<String> {
    let read_as = |file: &ReadFile| events::read_as(file.kind, file.preset, &file.columns);
    let mut lines: Vec<String> = files.iter().map(read_as).collect();
    let tallies = [
        (FileKind::Deployments, Some(&measured.deployments)),
        (FileKind::Changes, measured.changes.as_ref()),
        (FileKind::Incidents, measured.incidents.as_ref()),
    ];
    for (kind, tally) in tallies {
        if let Some(tally) = tally {
            lines.extend(left_out(kind, tally));
        }
    }
    for warning in &measured.warnings {
        let option = option_for(warning);
        lines.push(format!("Note: {}{option}", events::warning(warning)));
    }
    lines
}

/// The option that says otherwise than what was taken for granted.
fn option_for(warning: &Warning) -> &'static str {
    match warning {
        Warning::AllRelated(_) => " (--empty-related unrelated)",
        Warning::NoneRelated(_) | Warning::NoRelation => " (--empty-related related)",
        Warning::NoStatus | Warning::NoEnvironment | Warning::NoEnds => " (--column)",
        Warning::Broke(_) => " (--failed)",
        Warning::SeveralServices(_) => " (--service)",
        _ => "",
    }
}

fn left_out(kind: FileKind, tally: &Tally) -> Vec<String> {
    let kind = events::kind(kind);
    let excluded = tally.excluded.iter();
    let excluded = excluded
        .map(|(reason, rows)| format!("{kind} left out, {}", events::rows(*reason, rows, tally)));
    let untimed = tally.untimed.iter().map(|(reason, rows)| {
        format!(
            "{kind} without a recovery time, {}",
            events::rows(*reason, rows, tally)
        )
    });
    excluded.chain(untimed).collect()
}
