//! What `waymark deliver` prints.

use waymark::assessment::Metric;
use waymark::delivery::events::{FileKind, Measured, Standing, Tally, Warning};
use waymark::report::measured::ReadFile;
use waymark::scoring::Score;
use waymark::text::{events, number, term};
use waymark::words::{cli as words, delivery};

/// The metrics as a table, with what was left out and what to bear in mind below it.
pub(super) fn table(measured: &Measured, service: Option<&str>, files: &[ReadFile]) -> String {
    let mut lines = Vec::new();
    let name = service.unwrap_or(delivery::title());
    let window = measured.window.map(events::window).unwrap_or_default();
    lines.push(format!("{name}  {window}").trim_end().to_owned());
    let deployments = &measured.deployments;
    let counted = words::counted(deployments.counted as usize, deployments.rows as usize);
    lines.push(format!("  {counted}"));
    let performance = measured.performance();
    for metric in Metric::ALL {
        let (value, doubt) = (
            events::measured(metric, measured),
            events::doubt(metric, measured),
        );
        // What is not known stands beside the number or in its place, with the first example.
        let (told, below) = match (value, events::option(metric, measured)) {
            (Some(value), Some(option)) => (words::option_with_value(option, &value), doubt),
            (Some(value), None) => (value, doubt),
            (None, _) => {
                let why = doubt.unwrap_or_else(|| events::not_measured(metric, measured));
                (why, None)
            }
        };
        let standing = measured.score_standing(metric);
        let score = performance.score(metric);
        lines.push(row(term::metric(metric), score, standing, &told));
        lines.extend(below.map(|doubt| format!("      {doubt}")));
    }
    let mut is_marked = false;
    for (name, score, metrics) in [
        (
            delivery::overall().to_owned(),
            performance.overall(),
            &Metric::ALL[..],
        ),
        (
            format!("  {}", delivery::throughput()),
            performance.throughput(),
            &Metric::THROUGHPUT,
        ),
        (
            format!("  {}", delivery::stability()),
            performance.stability(),
            &Metric::STABILITY,
        ),
    ] {
        let standing = measured.mean_standing(metrics);
        is_marked |= standing != Standing::Known;
        lines.push(row(&name, score, standing, ""));
    }
    if is_marked {
        lines.push(format!("  {}", words::signs()));
    }
    lines.extend(
        notes(measured, files)
            .into_iter()
            .map(|line| format!("  {line}")),
    );
    lines.join("\n") + "\n"
}

fn row(name: &str, score: Option<Score>, standing: Standing, told: &str) -> String {
    let sign = match standing {
        Standing::Known => "",
        Standing::AtLeast => "≥",
        Standing::AtMost => "≤",
        Standing::About => "~",
    };
    let score = score.map_or_else(
        || delivery::no_score().to_owned(),
        |score| format!("{sign}{}", number::score(score)),
    );
    format!("  {name:<34} {score:>5}  {told}")
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
        let sentence = events::warning(warning);
        lines.push(match option_for(warning) {
            Some(option) => words::note_with_option(&sentence, option),
            None => words::note(&sentence),
        });
    }
    lines
}

/// The option that says otherwise than what was taken for granted.
fn option_for(warning: &Warning) -> Option<&'static str> {
    Some(match warning {
        Warning::AllRelated(_) => "--empty-related unrelated",
        Warning::NoneRelated(_) | Warning::NoRelation => "--empty-related related",
        Warning::NoStatus | Warning::NoEnvironment | Warning::NoEnds => "--column",
        Warning::Broke(_) => "--failed",
        Warning::SeveralServices(_) => "--service",
        _ => return None,
    })
}

fn left_out(kind: FileKind, tally: &Tally) -> Vec<String> {
    let kind = events::kind(kind);
    let excluded = tally.excluded.iter();
    let excluded =
        excluded.map(|(reason, rows)| words::left_out(kind, &events::rows(*reason, rows, tally)));
    let untimed = tally
        .untimed
        .iter()
        .map(|(reason, rows)| words::untimed(kind, &events::rows(*reason, rows, tally)));
    excluded.chain(untimed).collect()
}
