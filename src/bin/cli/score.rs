//! `waymark score`: the results of exported assessments.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::{Value, json};
use waymark::assessment::Assessment;
use waymark::content::Library;
use waymark::delivery::nearest_cluster;
use waymark::report::Report;
use waymark::roadmap::Column;
use waymark::scoring::{BandEdition, Bands, Coverage, Score};
use waymark::text::{number, term};
use waymark::words::{charts, cli as words, delivery};

use super::documents::{opened, shipped, warn_of_left_out, with_own};

pub(super) fn score(files: &[PathBuf], as_json: bool, bands: BandEdition) -> io::Result<ExitCode> {
    let Some(library) = shipped() else {
        return Ok(ExitCode::FAILURE);
    };
    let mut code = ExitCode::SUCCESS;
    let mut values: Vec<Value> = Vec::new();
    let mut out = io::stdout().lock();
    for file in files {
        match opened(file) {
            Ok(opened) => {
                if warn_of_left_out(file, &opened.left_out) {
                    code = ExitCode::FAILURE;
                }
                let (library, has_problems) = with_own(&library, &opened.questionnaires);
                if has_problems {
                    code = ExitCode::FAILURE;
                }
                for assessment in &opened.assessments {
                    warn_of_unknown(&library, file, assessment);
                    let report = Report::of(&library, assessment);
                    if as_json {
                        values.push(report.to_json(assessment, bands));
                    } else {
                        out.write_all(table(&report, assessment, bands, &library).as_bytes())?;
                    }
                }
            }
            Err(error) => {
                let file = file.display().to_string();
                eprintln!("{}", words::of_file(&file, &error));
                code = ExitCode::FAILURE;
            }
        }
    }
    if as_json {
        writeln!(out, "{:#}", json!({ "assessments": values }))?;
    }
    Ok(code)
}

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
    // A questionnaire's score has a band and a coverage; a delivery score has neither.
    let row = |name: &str, score: Option<Score>, standing: Option<(Coverage, Bands<'_>)>| {
        let coverage = standing.map(|(coverage, _)| coverage);
        let band = score.zip(standing);
        let band = band.and_then(|(score, (coverage, bands))| bands.name_covered(score, coverage));
        let band = band.map_or("", term::band_name);
        let score = score.map(|score| match standing {
            Some((_, bands)) => number::score_among(score, bands),
            None => number::score(score),
        });
        let score = score.unwrap_or_else(|| delivery::no_score().to_owned());
        let provisional = coverage.is_some_and(Coverage::is_provisional);
        let coverage = coverage.map(number::coverage).unwrap_or_default();
        let note = if provisional {
            charts::provisional()
        } else {
            ""
        };
        format!("  {name:<34} {score:>5}  {band:<7} {coverage}  {note}")
            .trim_end()
            .to_owned()
    };
    for scorecard in &report.scorecards {
        let own = scorecard.bands(bands);
        lines.push(row(
            &scorecard.title,
            scorecard.score,
            Some((scorecard.coverage, own)),
        ));
        for dimension in &scorecard.dimensions {
            lines.push(row(
                &format!("  {}", dimension.title),
                dimension.score,
                Some((dimension.coverage, own)),
            ));
        }
    }
    let performance = &report.performance;
    if performance.overall().is_some() {
        lines.push(row(delivery::title(), performance.overall(), None));
        let of = |name: &str, score| row(&format!("  {name}"), score, None);
        lines.push(of(delivery::throughput(), performance.throughput()));
        lines.push(of(delivery::stability(), performance.stability()));
        if let Some(cluster) = nearest_cluster(performance, bands) {
            let (level, margin) = (term::band(cluster.level), number::decimal(cluster.margin));
            lines.push(format!("  {}", words::nearest_cluster(level, &margin)));
        }
    }
    let mut scorecards = report.scorecards.iter();
    let is_doras = scorecards.any(|scorecard| scorecard.own_bands.is_empty());
    if is_doras || performance.overall().is_some() {
        lines.push(format!("  {}", words::bands(&bands.year().to_string())));
    }
    for column in Column::ALL {
        let titles = report
            .roadmap
            .column(column)
            .filter_map(|proposal| library.guidance.practice(&proposal.practice))
            .map(|practice| practice.title.clone())
            .reduce(|before, next| words::next_practice(&before, &next));
        if let Some(titles) = titles {
            let column = words::column(term::column(column), &titles);
            lines.push(format!("  {column}"));
        }
    }
    for fired in &report.insights {
        lines.push(format!("  {}", words::insight(&fired.insight.title)));
    }
    lines.join("\n") + "\n\n"
}
