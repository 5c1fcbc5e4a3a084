//! The `waymark` command line: the same core as the app, on files.
#![allow(clippy::print_stdout, reason = "a command line prints")]

mod age;
mod badge;
mod check;
mod compare;
mod deliver;
mod documents;
mod export;
mod import;
mod reading;
mod report;
mod rollup;
mod score;
mod summary;
mod tables;
mod unopened;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use waymark::content::{Problem, bundle, shipped};
use waymark::scoring::BandEdition;
use waymark::words::cli as words;

/// What is asked of the command line.
#[derive(Parser)]
#[command(name = "waymark", version, about = words::help())]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    #[command(about = words::help_score())]
    Score(score::Arguments),
    #[command(about = words::help_age())]
    Age(age::Arguments),
    #[command(about = words::help_badge())]
    Badge(badge::Arguments),
    #[command(about = words::help_check())]
    Check {
        #[arg(required = true, help = words::help_check_files())]
        files: Vec<PathBuf>,
    },
    #[command(about = words::help_compare())]
    Compare(compare::Arguments),
    #[command(about = words::help_deliver())]
    Deliver(Box<deliver::Deliver>),
    #[command(about = words::help_import())]
    Import(import::Arguments),
    #[command(about = words::help_export())]
    Export(export::Arguments),
    #[command(about = words::help_tables())]
    Tables(tables::Tables),
    #[command(about = words::help_report())]
    Report(report::Arguments),
    #[command(about = words::help_rollup())]
    Rollup(rollup::Arguments),
    #[command(about = words::help_summary())]
    Summary(summary::Arguments),
    #[command(hide = true, about = words::help_bundle())]
    Bundle {
        #[arg(help = words::help_bundle_folder())]
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
        Command::Score(arguments) => score::score(&arguments),
        Command::Age(arguments) => age::age(&arguments),
        Command::Badge(arguments) => badge::badge(&arguments),
        Command::Check { files } => check::check(&files),
        Command::Compare(arguments) => compare::compare(&arguments),
        Command::Deliver(arguments) => deliver::deliver(&arguments),
        Command::Import(arguments) => import::import(&arguments),
        Command::Export(arguments) => export::export(&arguments),
        Command::Tables(arguments) => tables::tables(&arguments),
        Command::Report(arguments) => report::report(&arguments),
        Command::Rollup(arguments) => rollup::rollup(&arguments),
        Command::Summary(arguments) => summary::summary(&arguments),
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

/// How a command ends by whether all went well.
fn code_of(is_good: bool) -> ExitCode {
    if is_good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
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
