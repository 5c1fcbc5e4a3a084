//! The `waymark` command line: the same core as the app, on files.
#![allow(clippy::print_stdout, reason = "a command line prints")]

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use serde_json::{Value, json};
use waymark::assessment::Assessment;
use waymark::delivery::nearest_cluster;
use waymark::exchange::report::Report;
use waymark::exchange::{bundle, open};
use waymark::questionnaire::{Source, shipped};
use waymark::roadmap::{Column, Library};
use waymark::scoring::{BandEdition, Coverage, Score};
use waymark::text::{number, term};

/// Scores Waymark documents and checks questionnaire files.
#[derive(Parser)]
#[command(name = "waymark", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Prints the scores, bands, roadmap and insights of exported assessments
    Score {
        /// Exported documents
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Print unrounded numbers as JSON
        #[arg(long)]
        json: bool,
        /// The year whose clusters name the bands
        #[arg(long, default_value = "2023", value_parser = edition)]
        bands: BandEdition,
    },
    /// Checks questionnaire, question, practice and insight files, or folders of them
    Check {
        /// Files, or folders whose `.toml` files are all checked
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Writes the content files that the web app loads
    #[command(hide = true)]
    Bundle {
        /// The folder to write to
        folder: PathBuf,
    },
}

fn edition(text: &str) -> Result<BandEdition, String> {
    text.parse()
        .ok()
        .and_then(BandEdition::from_year)
        .ok_or_else(|| "the bands are those of 2023 or 2024".to_owned())
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Score { files, json, bands } => score(&files, json, bands),
        Command::Check { files } => check(&files),
        Command::Bundle { folder } => write_bundle(&folder),
    };
    match outcome {
        Ok(code) => code,
        // Whoever reads our output has closed it, as `head` does.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn score(files: &[PathBuf], as_json: bool, bands: BandEdition) -> io::Result<ExitCode> {
    let library = match Library::shipped() {
        Ok(library) => library,
        Err(problems) => return Ok(print_problems(&problems)),
    };
    let mut code = ExitCode::SUCCESS;
    let mut values: Vec<Value> = Vec::new();
    let mut out = io::stdout().lock();
    for file in files {
        let opened = fs::read(file).map_err(|error| error.to_string());
        let opened = opened.and_then(|bytes| open(&bytes).map_err(|error| error.to_string()));
        match opened {
            Ok(opened) => {
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
                eprintln!("{}: {error}", file.display());
                code = ExitCode::FAILURE;
            }
        }
    }
    if as_json {
        writeln!(out, "{:#}", json!({ "assessments": values }))?;
    }
    Ok(code)
}

fn warn_of_unknown(library: &Library, file: &Path, assessment: &Assessment) {
    let unknown: Vec<&str> = assessment
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
        .collect();
    if !unknown.is_empty() {
        eprintln!(
            "{}: in {}, this is not known here and was left out of the scores: {}",
            file.display(),
            assessment.id,
            unknown.join(", ")
        );
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
    let row = |name: &str, score: Option<Score>, coverage: Option<Coverage>| {
        let band = score.filter(|_| coverage.is_some());
        let band = band.map_or("", |score| term::band(bands.band(score)));
        let score = score.map_or_else(|| "–".to_owned(), number::score);
        let provisional = coverage.is_some_and(Coverage::is_provisional);
        let coverage = coverage.map(number::coverage).unwrap_or_default();
        let note = if provisional { "  provisional" } else { "" };
        format!("  {name:<34} {score:>5}  {band:<7} {coverage}{note}")
            .trim_end()
            .to_owned()
    };
    for scorecard in &report.scorecards {
        lines.push(row(
            &scorecard.title,
            scorecard.score,
            Some(scorecard.coverage),
        ));
        for dimension in &scorecard.dimensions {
            lines.push(row(
                &format!("  {}", dimension.title),
                dimension.score,
                Some(dimension.coverage),
            ));
        }
    }
    let performance = &report.performance;
    if performance.overall().is_some() {
        lines.push(row("Delivery performance", performance.overall(), None));
        lines.push(row("  Throughput", performance.throughput(), None));
        lines.push(row("  Stability", performance.stability(), None));
        if let Some(cluster) = nearest_cluster(performance, bands) {
            let (level, margin) = (term::band(cluster.level), number::decimal(cluster.margin));
            lines.push(format!(
                "  Nearest cluster: {level}, by a margin of {margin}"
            ));
        }
    }
    lines.push(format!("  Bands: DORA {}", bands.year()));
    for column in Column::ALL {
        let titles: Vec<&str> = report
            .roadmap
            .column(column)
            .filter_map(|proposal| library.guidance.practice(&proposal.practice))
            .map(|practice| practice.title.as_str())
            .collect();
        if !titles.is_empty() {
            lines.push(format!("  {}: {}", term::column(column), titles.join("; ")));
        }
    }
    for fired in &report.insights {
        lines.push(format!("  Insight: {}", fired.insight.title));
    }
    lines.join("\n") + "\n\n"
}

fn check(paths: &[PathBuf]) -> io::Result<ExitCode> {
    let mut files = Vec::new();
    for path in paths {
        collect(path, &mut files)?;
    }
    if files.is_empty() {
        eprintln!(
            "there are no .toml files in {}",
            paths
                .iter()
                .map(|p| p.display().to_string())
                .collect::<Vec<_>>()
                .join(", ")
        );
        return Ok(ExitCode::FAILURE);
    }
    let mut code = ExitCode::SUCCESS;
    let mut texts = Vec::new();
    for file in &files {
        let bytes = match fs::read(file) {
            Ok(bytes) => bytes,
            Err(error) => {
                eprintln!("{}: {error}", file.display());
                code = ExitCode::FAILURE;
                continue;
            }
        };
        match String::from_utf8(bytes) {
            Ok(text) => texts.push((file.display().to_string(), text)),
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                eprintln!(
                    "{}: this is not UTF-8 text from byte {valid} on\n  hint: save the file as UTF-8",
                    file.display()
                );
                code = ExitCode::FAILURE;
            }
        }
    }
    if texts.is_empty() {
        return Ok(code);
    }
    let given: Vec<Source<'_>> = texts
        .iter()
        .map(|(file, text)| Source { file, text })
        .collect();
    // Given files may refer to shipped ones; one that has a shipped file's name stands in for it.
    let stands_in = |shipped: &Source<'_>| {
        let name = Path::new(shipped.file).file_name();
        given
            .iter()
            .any(|given| Path::new(given.file).file_name() == name)
    };
    let mut sources: Vec<Source<'_>> = shipped::FILES
        .iter()
        .filter(|s| !stands_in(s))
        .copied()
        .collect();
    sources.extend(&given);
    match Library::read(&sources) {
        Ok(library) => {
            println!(
                "{} checked: {}, {}, {}, {}",
                number::count(texts.len(), "file", "files"),
                number::count(
                    library.catalogue.questionnaires().len(),
                    "questionnaire",
                    "questionnaires"
                ),
                number::count(
                    library.catalogue.questions().count(),
                    "question",
                    "questions"
                ),
                number::count(
                    library.guidance.practices().count(),
                    "practice",
                    "practices"
                ),
                number::count(library.guidance.insights().len(), "insight", "insights"),
            );
            Ok(code)
        }
        Err(problems) => Ok(print_problems(&problems)),
    }
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    let mut entries: Vec<PathBuf> = fs::read_dir(path)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    entries.sort();
    for entry in entries {
        if entry.is_dir()
            || entry
                .extension()
                .is_some_and(|extension| extension == "toml")
        {
            collect(&entry, files)?;
        }
    }
    Ok(())
}

fn print_problems(problems: &[waymark::questionnaire::Problem]) -> ExitCode {
    for problem in problems {
        eprintln!("{problem}");
    }
    eprintln!("{}", number::count(problems.len(), "problem", "problems"));
    ExitCode::FAILURE
}

fn write_bundle(folder: &Path) -> io::Result<ExitCode> {
    let bundle = bundle::bundle(shipped::FILES);
    fs::create_dir_all(folder)?;
    fs::write(folder.join("catalogue.json"), bundle.catalogue)?;
    fs::write(folder.join("guidance.json"), bundle.guidance)?;
    fs::write(folder.join("sample.json"), shipped::SAMPLE)?;
    Ok(ExitCode::SUCCESS)
}
