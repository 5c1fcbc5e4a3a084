//! `waymark report`: an assessment for those who were not there.

use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use waymark::report::briefing::{Briefing, Language, MAX_SUMMARY, Paper, Part, Wanted};
use waymark::scoring::BandEdition;
use waymark::text::number;
use waymark::words::cli as words;

use super::reading::read;

/// What is asked of `report`.
#[derive(Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an option that is given or not"
)]
pub(super) struct Arguments {
    #[arg(help = words::help_badge_file())]
    file: String,
    #[arg(long, required_unless_present = "md", conflicts_with = "md", help = words::help_report_html())]
    html: bool,
    #[arg(long, help = words::help_report_md())]
    md: bool,
    #[arg(long, value_delimiter = ',', value_parser = part, help = words::help_report_sections())]
    sections: Vec<Part>,
    #[arg(long, value_name = "TEXT-FILE", help = words::help_report_summary())]
    summary: Option<PathBuf>,
    #[arg(long, help = words::help_report_without_names())]
    without_names: bool,
    #[arg(long, help = words::help_report_without_notes())]
    without_notes: bool,
    #[arg(long, default_value = "a4", value_parser = paper, help = words::help_report_paper())]
    paper: Paper,
    #[arg(long, default_value = "2023", value_parser = super::edition, help = words::help_score_bands())]
    bands: BandEdition,
}

fn part(key: &str) -> Result<Part, String> {
    let known = || number::clauses(Part::ALL.map(|part| part.key().to_owned()));
    Part::from_key(key.trim()).ok_or_else(|| words::report_part_unknown(key, &known()))
}

fn paper(key: &str) -> Result<Paper, String> {
    Paper::from_key(key).ok_or_else(|| words::report_paper_unknown().to_owned())
}

pub(super) fn report(arguments: &Arguments) -> io::Result<ExitCode> {
    let Some(mut read) = read(&arguments.file) else {
        return Ok(ExitCode::FAILURE);
    };
    if let Some(file) = &arguments.summary {
        let problem = match fs::read_to_string(file) {
            Ok(text) if text.chars().count() <= MAX_SUMMARY => {
                // What somebody hands over now is of today.
                read.picked.assessment.summary = text;
                None
            }
            Ok(_) => Some(words::report_summary_long(MAX_SUMMARY)),
            Err(error) => Some(error.to_string()),
        };
        if let Some(problem) = problem {
            let file = file.display().to_string();
            eprintln!("{}", words::of_file(&file, &problem));
            return Ok(ExitCode::FAILURE);
        }
        let draft = read.told(arguments.bands, waymark::report::briefing::draft);
        read.picked.assessment.summary_draft = draft;
    }
    let wanted = wanted(arguments);
    let briefing = read.told(arguments.bands, |facts| Briefing::of(facts, &wanted));
    let text = if arguments.md {
        briefing.to_markdown()
    } else {
        briefing.to_html(Language::ENGLISH)
    };
    io::stdout().lock().write_all(text.as_bytes())?;
    Ok(read.code)
}

/// All parts unless some are named, in the order of the report.
fn wanted(arguments: &Arguments) -> Wanted {
    let is_wanted =
        |part: &Part| arguments.sections.is_empty() || arguments.sections.contains(part);
    Wanted {
        parts: Part::ALL.into_iter().filter(is_wanted).collect(),
        with_notes: !arguments.without_notes,
        with_names: !arguments.without_names,
        paper: arguments.paper,
    }
}
