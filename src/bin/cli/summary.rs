//! `waymark summary`: the results of an assessment as Markdown for a README or a wiki.

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::Args;
use waymark::report::Summary;
use waymark::scoring::BandEdition;
use waymark::words::cli as words;

use super::reading::read;

/// What is asked of `summary`.
#[derive(Args)]
pub(super) struct Arguments {
    #[arg(help = words::help_badge_file())]
    file: String,
    #[arg(long, default_value = "2023", value_parser = super::edition, help = words::help_score_bands())]
    bands: BandEdition,
}

pub(super) fn summary(arguments: &Arguments) -> io::Result<ExitCode> {
    let Some(read) = read(&arguments.file) else {
        return Ok(ExitCode::FAILURE);
    };
    let text = read.told(arguments.bands, markdown);
    io::stdout().lock().write_all(text.as_bytes())?;
    Ok(read.code)
}

fn markdown(facts: &Summary<'_>) -> String {
    facts.to_markdown()
}
