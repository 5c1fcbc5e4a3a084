//! `waymark deliver`: DORA's five metrics from files of events.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use waymark::assessment::{Date, DateError, Metric};
use waymark::delivery::events::{
    Choices, FileKind, History, Import, Meanings, Measured, Preset, Records, Table, Tally, Zone,
    guess, measure,
};
use waymark::exchange::measured::to_json;
use waymark::scoring::Score;
use waymark::text::{events, number, term};

/// Rows in one go: nobody watches the progress.
const STEP: usize = 100_000;

#[derive(Args)]
pub(super) struct Deliver {
    /// Deployments as CSV or JSON: `deployment_id`, `service`, `environment`, `finished_at`, `status`,
    /// `unplanned`, or an export of GitHub, GitLab or `DevLake`
    #[arg(long, value_name = "FILE")]
    deployments: PathBuf,
    /// Changes, for lead time: `change_id`, `deployment_id`, `committed_at`
    #[arg(long, value_name = "FILE")]
    changes: Option<PathBuf>,
    /// Incidents, for change fail rate and recovery: `incident_id`, `service`, `created_at`,
    /// `resolved_at`, `deployment_id`, `change_related`, or an export of Jira, `PagerDuty` or `DevLake`
    #[arg(long, value_name = "FILE")]
    incidents: Option<PathBuf>,
    /// The first day to look at
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    from: Option<Date>,
    /// The day after the last to look at
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    to: Option<Date>,
    /// The one service to look at
    #[arg(long)]
    service: Option<String>,
    /// An environment that is production; may be given more than once
    #[arg(long)]
    environment: Vec<String>,
    /// Whose days and weeks they are: UTC, an offset such as +02:00, or a name such as Europe/Berlin
    #[arg(long, value_name = "ZONE", default_value = "UTC", value_parser = zone)]
    timezone: Zone,
    /// Print unrounded numbers as JSON
    #[arg(long)]
    json: bool,
}

fn day(text: &str) -> Result<Date, DateError> {
    text.parse()
}

fn zone(text: &str) -> Result<Zone, String> {
    if let Ok(zone) = text.parse() {
        return Ok(zone);
    }
    let named = TimeZone::get(text)
        .map_err(|_| "this is neither UTC, an offset such as +02:00, nor a known time zone")?;
    Ok(Zone::from_offsets(1990, 2199, |millisecond| {
        let moment = Timestamp::from_millisecond(millisecond).unwrap_or_default();
        named.to_offset(moment).seconds().into()
    }))
}

/// A file that was read, and the preset that its columns were taken for.
struct Opened {
    records: Records,
    preset: Option<Preset>,
}

pub(super) fn deliver(arguments: &Deliver) -> io::Result<ExitCode> {
    if let (Some(from), Some(to)) = (arguments.from, arguments.to)
        && from >= to
    {
        eprintln!("there is no day from {from} to before {to}; --to is the day after the last");
        return Ok(ExitCode::FAILURE);
    }
    let files = [
        (FileKind::Deployments, Some(&arguments.deployments)),
        (FileKind::Changes, arguments.changes.as_ref()),
        (FileKind::Incidents, arguments.incidents.as_ref()),
    ];
    let mut history = History::default();
    let mut presets = [None; 3];
    let mut is_broken = false;
    for ((kind, path), preset) in files.into_iter().zip(&mut presets) {
        let Some(path) = path else { continue };
        match read(kind, path) {
            Ok(opened) => {
                *preset = opened.preset;
                history.put(opened.records);
            }
            Err(problem) => {
                eprintln!("{}: {problem}", path.display());
                is_broken = true;
            }
        }
    }
    if is_broken {
        return Ok(ExitCode::FAILURE);
    }
    let [deployments, _, incidents] = presets;
    let choices = choices(arguments, Meanings::of(deployments, incidents));
    if let Some(problem) = unknown_service(&history, &choices) {
        eprintln!("{problem}");
        return Ok(ExitCode::FAILURE);
    }
    let measured = measure(&history, &choices);
    let mut out = io::stdout().lock();
    if arguments.json {
        writeln!(out, "{:#}", to_json(&measured))?;
        for line in notes(&measured) {
            eprintln!("{line}");
        }
    } else {
        out.write_all(table(&measured, choices.service.as_deref()).as_bytes())?;
    }
    Ok(ExitCode::SUCCESS)
}

fn read(kind: FileKind, path: &Path) -> Result<Opened, String> {
    let bytes = fs::read(path).map_err(|error| error.to_string())?;
    let table = Table::open(bytes).map_err(|error| error.to_string())?;
    let (preset, columns) = guess(kind, table.headers());
    let headers = table.headers().join(", ");
    let mut import = Import::new(table, kind, &columns)
        .map_err(|error| format!("{error}\n  the columns are: {headers}"))?;
    while !import
        .step(STEP)
        .map_err(|error| error.to_string())?
        .is_done
    {}
    let records = import.into_records().ok_or("nothing was read")?;
    Ok(Opened { records, preset })
}

fn choices(arguments: &Deliver, mut meanings: Meanings) -> Choices {
    if !arguments.environment.is_empty() {
        meanings.production.clone_from(&arguments.environment);
    }
    Choices {
        service: arguments.service.clone(),
        from: arguments.from,
        to: arguments.to,
        zone: arguments.timezone.clone(),
        meanings,
    }
}

/// What is wrong with a service that no deployment is of.
fn unknown_service(history: &History, choices: &Choices) -> Option<String> {
    let service = choices.service.as_deref()?.trim();
    let known = history.services();
    if known.is_empty() || known.iter().any(|(name, _)| name == service) {
        return None;
    }
    let names: Vec<String> = known.into_iter().take(10).map(|(name, _)| name).collect();
    Some(format!(
        "no deployment is of a service “{service}”; there are {}",
        number::list(&names)
    ))
}

fn table(measured: &Measured, service: Option<&str>) -> String {
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
    let row = |name: &str, score: Option<Score>, words: &str| {
        let score = score.map_or_else(|| "–".to_owned(), number::score);
        format!("  {name:<34} {score:>5}  {words}")
            .trim_end()
            .to_owned()
    };
    for metric in Metric::ALL {
        let words = events::measured(metric, measured).map_or_else(
            || events::not_measured(metric, measured).to_owned(),
            |value| match events::option(metric, measured) {
                Some(option) => format!("{option}: {value}"),
                None => value,
            },
        );
        lines.push(row(term::metric(metric), performance.score(metric), &words));
    }
    lines.push(row("Overall", performance.overall(), ""));
    lines.push(row("  Throughput", performance.throughput(), ""));
    lines.push(row("  Stability", performance.stability(), ""));
    lines.extend(notes(measured).into_iter().map(|line| format!("  {line}")));
    lines.join("\n") + "\n"
}

/// What was left out, and what to bear in mind.
fn notes(measured: &Measured) -> Vec<String> {
    let mut lines = Vec::new();
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
        lines.push(format!("Note: {}", events::warning(*warning)));
    }
    lines
}

fn left_out(kind: FileKind, tally: &Tally) -> Vec<String> {
    let kind = events::kind(kind);
    let excluded = tally.excluded.iter();
    let excluded =
        excluded.map(|(reason, rows)| format!("{kind} left out, {}", events::rows(*reason, rows)));
    let untimed = tally.untimed.iter().map(|(reason, rows)| {
        format!(
            "{kind} without a recovery time, {}",
            events::rows(*reason, rows)
        )
    });
    excluded.chain(untimed).collect()
}
