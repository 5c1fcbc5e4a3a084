//! `waymark score`: the results of exported assessments.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use serde_json::{Value, json};
use waymark::assessment::Assessment;
use waymark::content::Library;
use waymark::delivery::{Performance, nearest_cluster};
use waymark::report::Report;
use waymark::roadmap::{Column, Guidance, Roadmap};
use waymark::scoring::{BandEdition, Bands, Coverage, Score, Scorecard};
use waymark::text::{number, term};
use waymark::words::{charts, cli as words, delivery};

use super::code_of;
use super::documents::{opened, shipped, warn_of_left_out, with_own};

/// What is asked of `score`.
#[derive(Args)]
pub(super) struct Arguments {
    #[arg(required = true, help = words::help_score_files())]
    files: Vec<PathBuf>,
    #[arg(long, help = words::help_score_json())]
    json: bool,
    #[arg(long, default_value = "2023", value_parser = super::edition, help = words::help_score_bands())]
    bands: BandEdition,
}

pub(super) fn score(arguments: &Arguments) -> io::Result<ExitCode> {
    let Some(shipped) = shipped() else {
        return Ok(ExitCode::FAILURE);
    };
    let bands = arguments.bands;
    let mut is_good = true;
    let mut values: Vec<Value> = Vec::new();
    let mut out = io::stdout().lock();
    for file in &arguments.files {
        let opened = match opened(file) {
            Ok(opened) => opened,
            Err(problem) => {
                eprintln!("{}", words::of_file(&file.display().to_string(), &problem));
                is_good = false;
                continue;
            }
        };
        is_good &= !warn_of_left_out(file, &opened.left_out);
        let (library, has_problems) = with_own(&shipped, &opened.questionnaires);
        is_good &= !has_problems;
        for assessment in &opened.assessments {
            warn_of_unknown(&library, file, assessment);
            let report = Report::of(&library, assessment);
            if arguments.json {
                values.push(report.to_json(assessment, bands));
            } else {
                out.write_all(table(&report, assessment, bands, &library).as_bytes())?;
            }
        }
    }
    if arguments.json {
        writeln!(out, "{:#}", json!({ "assessments": values }))?;
    }
    Ok(code_of(is_good))
}

/// Says which answers and questionnaires of an assessment nothing is known of, if there are any.
pub(super) fn warn_of_unknown(library: &Library, file: &Path, assessment: &Assessment) {
    let mut unknown = assessment
        .answers
        .keys()
        .filter(|id| library.catalogue.question(id).is_none())
        .map(waymark::questionnaire::QuestionId::as_str)
        .chain(
            assessment
                .questionnaires
                .iter()
                .filter(|chosen| library.catalogue.questionnaire(&chosen.id).is_none())
                .map(|chosen| chosen.id.as_str()),
        )
        .peekable();
    if unknown.peek().is_some() {
        let (file, ids) = (file.display().to_string(), unknown.map(str::to_owned));
        let id = assessment.id.as_str();
        eprintln!("{}", words::unknown_ids(&file, id, &number::clauses(ids)));
    }
}

/// The scores, the roadmap and the insights of an assessment as lines that end with an empty one.
fn table(
    report: &Report<'_>,
    assessment: &Assessment,
    bands: BandEdition,
    library: &Library,
) -> String {
    let name = if assessment.team.is_empty() {
        assessment.id.as_str()
    } else {
        &assessment.team
    };
    let date = assessment.date.map(number::day).unwrap_or_default();
    let mut lines = vec![format!("{name}  {date}").trim_end().to_owned()];
    for scorecard in &report.scorecards {
        lines.extend(of_questionnaire(scorecard, bands));
    }
    let has_delivery = report.performance.overall().is_some();
    if has_delivery {
        lines.extend(of_delivery(&report.performance, bands));
    }
    let mut scorecards = report.scorecards.iter();
    let is_doras = scorecards.any(|scorecard| scorecard.own_bands.is_empty());
    if is_doras || has_delivery {
        lines.push(format!("  {}", words::bands(&bands.year().to_string())));
    }
    lines.extend(of_roadmap(&report.roadmap, &library.guidance));
    let insights = report.insights.iter();
    lines.extend(insights.map(|fired| format!("  {}", words::insight(&fired.insight.title))));
    lines.join("\n") + "\n\n"
}

/// A line for the whole, and one for each dimension.
fn of_questionnaire(scorecard: &Scorecard, bands: BandEdition) -> Vec<String> {
    let bands = scorecard.bands(bands);
    let whole = row(
        &scorecard.title,
        scorecard.score,
        Some((scorecard.coverage, bands)),
    );
    let dimensions = scorecard.dimensions.iter().map(|dimension| {
        let name = format!("  {}", dimension.title);
        row(&name, dimension.score, Some((dimension.coverage, bands)))
    });
    std::iter::once(whole).chain(dimensions).collect()
}

/// A line for each mean, and one for the cluster that is nearest.
fn of_delivery(performance: &Performance, bands: BandEdition) -> Vec<String> {
    let of = |name: &str, score| row(&format!("  {name}"), score, None);
    let mut lines = vec![
        row(delivery::title(), performance.overall(), None),
        of(delivery::throughput(), performance.throughput()),
        of(delivery::stability(), performance.stability()),
    ];
    lines.extend(nearest_cluster(performance, bands).map(|cluster| {
        let (level, margin) = (term::band(cluster.level), number::decimal(cluster.margin));
        format!("  {}", words::nearest_cluster(level, &margin))
    }));
    lines
}

/// A line for each column that holds a practice.
fn of_roadmap(roadmap: &Roadmap, guidance: &Guidance) -> Vec<String> {
    let lines = Column::ALL.into_iter().filter_map(|column| {
        let titles = roadmap
            .column(column)
            .filter_map(|proposal| guidance.practice(&proposal.practice))
            .map(|practice| practice.title.clone())
            .reduce(|before, next| words::next_practice(&before, &next))?;
        Some(format!(
            "  {}",
            words::column(term::column(column), &titles)
        ))
    });
    lines.collect()
}

/// A line of the table. A questionnaire's score has a coverage and bands; a delivery score has neither.
fn row(name: &str, score: Option<Score>, standing: Option<(Coverage, Bands<'_>)>) -> String {
    let coverage = standing.map(|(coverage, _)| coverage);
    let band = score.zip(standing);
    let band = band.and_then(|(score, (coverage, bands))| bands.name_covered(score, coverage));
    let band = band.map_or("", term::band_name);
    let score = score.map(|score| match standing {
        Some((_, bands)) => number::score_among(score, bands),
        None => number::score(score),
    });
    let score = score.unwrap_or_else(|| delivery::no_score().to_owned());
    let note = if coverage.is_some_and(Coverage::is_provisional) {
        charts::provisional()
    } else {
        ""
    };
    let coverage = coverage.map(number::coverage).unwrap_or_default();
    format!("  {name:<34} {score:>5}  {band:<7} {coverage}  {note}")
        .trim_end()
        .to_owned()
}
