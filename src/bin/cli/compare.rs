//! `waymark compare`: two assessments beside each other.

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::Args;
use waymark::questionnaire::OwnFile;
use waymark::report::TwoReport;
use waymark::scoring::BandEdition;
use waymark::words::cli as words;

use super::code_of;
use super::documents::{Picked, pick, shipped, with_own};

/// What is asked of `compare`.
#[derive(Args)]
pub(super) struct Arguments {
    #[arg(help = words::help_compare_before())]
    before: String,
    #[arg(help = words::help_compare_now())]
    now: String,
    #[arg(long, conflicts_with = "md", help = words::help_compare_json())]
    json: bool,
    #[arg(long, help = words::help_compare_md())]
    md: bool,
    #[arg(long, help = words::help_compare_if_changed())]
    if_changed: bool,
    #[arg(long, default_value = "2023", value_parser = super::edition, help = words::help_score_bands())]
    bands: BandEdition,
}

pub(super) fn compare(arguments: &Arguments) -> io::Result<ExitCode> {
    let Some(shipped) = shipped() else {
        return Ok(ExitCode::FAILURE);
    };
    let picked = [&arguments.before, &arguments.now].map(|argument| pick(argument));
    let [Some(before), Some(now)] = picked else {
        return Ok(ExitCode::FAILURE);
    };
    if before.assessment == now.assessment && !arguments.if_changed {
        eprintln!("{}", words::compare_same());
        return Ok(ExitCode::FAILURE);
    }
    let (library, has_problems) = with_own(&shipped, &newest(&before, &now));
    let report = TwoReport::of(
        &library.catalogue,
        &before.assessment,
        &now.assessment,
        arguments.bands,
    );
    if arguments.if_changed && !report.is_changed() {
        return Ok(code_of(!has_problems));
    }
    let mut out = io::stdout().lock();
    match arguments {
        Arguments { json: true, .. } => writeln!(out, "{:#}", report.to_json())?,
        Arguments { md: true, .. } => out.write_all(report.to_markdown().as_bytes())?,
        _ => out.write_all(report.to_text().as_bytes())?,
    }
    Ok(code_of(!has_problems))
}

/// The authors' files of both; of two versions the newer one, and of equal ones the later document's.
fn newest(before: &Picked, now: &Picked) -> Vec<OwnFile> {
    let mut files = now.own.clone();
    for file in &before.own {
        match files.iter_mut().find(|known| known.id == file.id) {
            Some(known) if known.version < file.version => known.clone_from(file),
            Some(_) => {}
            None => files.push(file.clone()),
        }
    }
    files
}
