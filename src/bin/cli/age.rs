//! `waymark age`: whether each team was assessed lately, for a check that runs by itself.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use waymark::assessment::Date;
use waymark::portfolio::{LastAssessed, last_assessed};
use waymark::text::number;
use waymark::words::cli as words;

use super::code_of;
use super::documents::{opened, warn_of_left_out};

/// What is asked of `age`.
#[derive(Args)]
pub(super) struct Arguments {
    #[arg(required = true, help = words::help_age_files())]
    files: Vec<PathBuf>,
    #[arg(long, help = words::help_age_at_most())]
    at_most: Option<u16>,
    #[arg(long, help = words::help_age_today(), value_parser = day)]
    today: Option<Date>,
}

fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| words::age_no_day().to_owned())
}

/// Prints a line for each team and application. It fails where one is older than is allowed or has no day, where
/// a file cannot be read, and where there is nothing to tell of.
pub(super) fn age(arguments: &Arguments) -> io::Result<ExitCode> {
    let (mut assessments, mut is_whole) = (Vec::new(), true);
    for file in &arguments.files {
        match opened(file) {
            Ok(opened) => {
                is_whole &= !warn_of_left_out(file, &opened.left_out);
                assessments.extend(opened.assessments);
            }
            Err(problem) => {
                eprintln!("{}", words::of_file(&file.display().to_string(), &problem));
                is_whole = false;
            }
        }
    }
    let last = last_assessed(&assessments);
    if last.is_empty() {
        eprintln!("{}", words::age_nothing());
        return Ok(ExitCode::FAILURE);
    }
    let Some(today) = arguments.today.or_else(today) else {
        eprintln!("{}", words::age_no_clock());
        return Ok(ExitCode::FAILURE);
    };
    let mut out = io::stdout().lock();
    for one in &last {
        writeln!(out, "{}", words::age_of(&whose(one), &told(one, today)))?;
    }
    let is_old = |one: &&LastAssessed| {
        let at_most = arguments.at_most;
        at_most.is_some_and(|days| !one.is_within(days.into(), today))
    };
    let old: Vec<&LastAssessed> = last.iter().filter(is_old).collect();
    if let Some(days) = arguments.at_most.filter(|_| !old.is_empty()) {
        let names = old.iter().map(|one| whose(one));
        eprintln!(
            "{}",
            words::age_too_old(days.into(), &number::clauses(names))
        );
    }
    Ok(code_of(is_whole && old.is_empty()))
}

fn whose(one: &LastAssessed) -> String {
    let names = [&one.team, &one.scope].map(Clone::clone);
    number::apart(names.into_iter().filter(|name| !name.is_empty()))
}

fn told(one: &LastAssessed, today: Date) -> String {
    let (Some(day), Some(days)) = (one.day, one.days(today)) else {
        return words::age_undated().to_owned();
    };
    let day = number::day(day);
    match usize::try_from(days) {
        Ok(0) => words::age_today(&day),
        Ok(days) => words::age_past(&day, days),
        Err(_) => words::age_to_come(&day),
    }
}

/// The day on the clock of this machine, where it stands.
pub(super) fn today() -> Option<Date> {
    jiff::Zoned::now().date().to_string().parse().ok()
}
