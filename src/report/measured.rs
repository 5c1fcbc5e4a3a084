//! What was measured from event files as JSON, for the command line and whatever reads it.

use serde_json::{Map, Value, json};

use crate::assessment::Metric;
use crate::delivery::events::{
    Basis, Columns, FileKind, Measured, Preset, Reason, Rows, Share, Standing, Tally,
};
use crate::scoring::Score;
use crate::text::events;

/// How a file was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadFile {
    /// What it was taken to hold.
    pub kind: FileKind,
    /// Its name.
    pub name: String,
    /// The tool whose export it was taken for.
    pub preset: Option<Preset>,
    /// Which column was taken for which field.
    pub columns: Columns,
}

/// The result as JSON: unrounded numbers, null where there is no value, and beside each metric how
/// it stands to the true one and what is not known of it.
pub fn to_json(measured: &Measured, files: &[ReadFile]) -> Value {
    let performance = measured.performance();
    let mut all = Map::new();
    let mut put = |name: &str, value: Value| {
        all.insert(name.to_owned(), value);
    };
    put("window", window(measured));
    put("files", files.iter().map(file).collect());
    put("deployments", tally(&measured.deployments));
    put(
        "changes",
        measured.changes.as_ref().map_or(Value::Null, tally),
    );
    put(
        "incidents",
        measured.incidents.as_ref().map_or(Value::Null, tally),
    );
    for metric in Metric::ALL {
        put(metric.key(), with_standing(metric, measured));
    }
    for (name, score, metrics) in [
        ("overall", performance.overall(), &Metric::ALL[..]),
        ("throughput", performance.throughput(), &Metric::THROUGHPUT),
        ("stability", performance.stability(), &Metric::STABILITY),
    ] {
        put(name, score.map(Score::value).into());
        let standing = measured.mean_standing(metrics);
        put(&format!("{name}_is"), standing_of(score, standing));
    }
    put("weeks", weeks(measured));
    let notes = measured.warnings.iter().map(events::warning);
    put("notes", notes.collect());
    all.into()
}

fn standing_of(score: Option<Score>, standing: Standing) -> Value {
    score.map(|_| standing.key()).into()
}

fn window(measured: &Measured) -> Value {
    let Some(window) = measured.window else {
        return Value::Null;
    };
    json!({
        "from": window.from.to_string(),
        "to": window.to.to_string(),
        "days": window.days(),
        "is_chosen": measured.is_window_chosen,
    })
}

fn file(file: &ReadFile) -> Value {
    let columns = file.columns.iter();
    let columns = columns.map(|(field, header)| (field.key().to_owned(), header.as_str().into()));
    json!({
        "kind": file.kind.key(),
        "name": file.name,
        "preset": file.preset.map(Preset::key),
        "columns": columns.collect::<Map<String, Value>>(),
    })
}

/// What became of the rows of a file.
fn tally(tally: &Tally) -> Value {
    let counts: Map<String, Value> = tally
        .excluded
        .iter()
        .map(|(reason, rows)| (reason.key().to_owned(), rows.count.into()))
        .collect();
    let left_out = |of: (&Reason, &Rows)| left_out(of, tally);
    json!({
        "rows": tally.rows,
        "counted": tally.counted,
        "excluded": counts,
        "left_out": tally.excluded.iter().map(left_out).collect::<Vec<_>>(),
        "untimed": tally.untimed.iter().map(left_out).collect::<Vec<_>>(),
    })
}

fn left_out((reason, rows): (&Reason, &Rows), tally: &Tally) -> Value {
    let said = tally.words.get(reason).map_or(&[][..], Vec::as_slice);
    json!({
        "reason": reason.key(),
        "rows": rows.count,
        "first_rows": rows.first,
        "words": words(said),
        "might_have_counted": reason.is_unplaced(),
    })
}

/// Words with how many rows say them.
fn words(said: &[(String, u32)]) -> Value {
    let words = said.iter();
    words
        .map(|(word, rows)| json!({ "word": word, "rows": rows }))
        .collect()
}

/// A metric with how it stands to the true one.
fn with_standing(metric: Metric, measured: &Measured) -> Value {
    let score = measured.performance().score(metric);
    let mut object = numbers(metric, measured);
    let has_value = measured.exact(metric, "").is_some();
    let standing = measured.standing(metric);
    let is_lower_bound = has_value && standing == Standing::AtLeast;
    let reason = (!has_value).then(|| events::not_measured(metric, measured));
    for (name, value) in [
        ("score", score.map(Score::value).into()),
        (
            "score_is",
            standing_of(score, measured.score_standing(metric)),
        ),
        ("is_lower_bound", is_lower_bound.into()),
        ("value_is", has_value.then(|| standing.key()).into()),
        ("not_known", events::doubt(metric, measured).into()),
        ("reason", reason.into()),
    ] {
        object.insert(name.to_owned(), value);
    }
    object.into()
}

fn numbers(metric: Metric, measured: &Measured) -> Map<String, Value> {
    let value = match metric {
        Metric::LeadTime => {
            let times = &measured.lead_time;
            json!({
                "median_hours": times.median_hours,
                "p90_hours": times.p90_hours,
                "count": times.count,
                "excluded_nonpositive": times.nonpositive,
                "code": measured.code(metric),
            })
        }
        Metric::DeploymentFrequency => {
            let frequency = measured.frequency;
            let basis = frequency.map(|frequency| frequency.basis);
            json!({
                "per_week": frequency.map(|frequency| frequency.per_week),
                "deployments": frequency.map(|frequency| frequency.deployments),
                "complete_weeks": frequency.map(|frequency| frequency.weeks),
                "counted_by": basis.map(|basis| match basis {
                    Basis::Weeks => "complete_weeks",
                    Basis::Days(_) => "days",
                    Basis::Between(_) => "days_between_deployments",
                }),
                "days": basis.and_then(|basis| match basis {
                    Basis::Weeks => None,
                    Basis::Days(days) | Basis::Between(days) => Some(days),
                }),
                "median_active_days_per_week": frequency
                    .and_then(|frequency| frequency.median_active_days_per_week),
                "median_per_active_day":
                    frequency.map(|frequency| frequency.median_per_active_day),
                "mean_per_working_day": frequency.map(|frequency| frequency.mean_per_working_day),
                "code": measured.code(metric),
            })
        }
        Metric::Recovery => {
            let times = &measured.recovery;
            json!({
                "median_hours": times.median_hours,
                "p90_hours": times.p90_hours,
                "count": times.count,
                "open": times.open,
                "untimed": times.untimed,
                "by_status": times.by_status,
                "code": measured.code(metric),
            })
        }
        Metric::ChangeFailRate => share(measured.change_fail_rate, "failed"),
        Metric::ReworkRate => {
            let mut rate = share(measured.rework_rate, "unplanned");
            let marks = measured.deployments.unknown_marks().unwrap_or_default();
            if let Some(rate) = rate.as_object_mut() {
                rate.insert("unknown_marks".to_owned(), words(marks));
            }
            rate
        }
    };
    match value {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}

fn share(share: Option<Share>, counted: &str) -> Value {
    let interval = share.map(|share| [share.interval95.0, share.interval95.1]);
    json!({
        "percent": share.map(|share| share.percent),
        counted: share.map(|share| share.count),
        "of": share.map(|share| share.of),
        "interval95": interval,
    })
}

fn weeks(measured: &Measured) -> Value {
    let week = |week: &crate::delivery::events::Week| {
        json!({
            "monday": week.monday.to_string(),
            "deployments": week.deployments,
            "failed": week.failed,
            "is_complete": week.is_complete,
        })
    };
    measured.weeks.iter().map(week).collect()
}
