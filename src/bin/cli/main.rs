//! The `waymark` command line: the same core as the app, on files.
#![allow(clippy::print_stdout, reason = "a command line prints")]

mod check;
mod deliver;
mod score;
mod unopened;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use waymark::content::{Problem, bundle, shipped};
use waymark::scoring::BandEdition;
use waymark::words::cli as words;

/// Scores Waymark documents, measures delivery from event files and checks questionnaire files.
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
    /// Measures DORA's five metrics from files of deployments, changes and incidents
    Deliver(Box<deliver::Deliver>),
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
        .ok_or_else(|| words::bands_unknown().to_owned())
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Score { files, json, bands } => score::score(&files, json, bands),
        Command::Check { files } => check::check(&files),
        Command::Deliver(arguments) => deliver::deliver(&arguments),
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

fn print_problems(problems: &[Problem]) -> ExitCode {
    for problem in problems {
        eprintln!("{problem}");
    }
    eprintln!("{}", words::problems(problems.len()));
    ExitCode::FAILURE
}

fn write_bundle(folder: &Path) -> io::Result<ExitCode> {
    let bundle = bundle(shipped::FILES);
    fs::create_dir_all(folder)?;
    fs::write(folder.join("catalogue.json"), bundle.catalogue)?;
    fs::write(folder.join("field.json"), bundle.field)?;
    fs::write(folder.join("guidance.json"), bundle.guidance)?;
    fs::write(folder.join("reading.json"), bundle.reading)?;
    fs::write(folder.join("sample.json"), shipped::SAMPLE)?;
    Ok(ExitCode::SUCCESS)
}
