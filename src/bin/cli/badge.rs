//! `waymark badge`: a score as a picture for a README or a wiki.

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::Args;
use waymark::questionnaire::QuestionnaireId;
use waymark::report::{Report, badge as drawn};
use waymark::scoring::BandEdition;
use waymark::text::number;
use waymark::words::cli as words;

use super::reading::read;

/// What is asked of `badge`.
#[derive(Args)]
pub(super) struct Arguments {
    #[arg(help = words::help_badge_file())]
    file: String,
    #[arg(long, help = words::help_badge_questionnaire())]
    questionnaire: Option<String>,
    #[arg(long, default_value = "2023", value_parser = super::edition, help = words::help_score_bands())]
    bands: BandEdition,
}

pub(super) fn badge(arguments: &Arguments) -> io::Result<ExitCode> {
    let Some(read) = read(&arguments.file) else {
        return Ok(ExitCode::FAILURE);
    };
    let assessment = &read.picked.assessment;
    let report = Report::of(&read.library, assessment);
    let mut cards = report.scorecards.iter();
    let wanted = arguments
        .questionnaire
        .as_deref()
        .map(QuestionnaireId::from);
    let card = match &wanted {
        Some(wanted) => cards.find(|card| card.questionnaire == *wanted),
        None => cards.next(),
    };
    let Some(card) = card else {
        let known = report.scorecards.iter();
        let known = number::clauses(known.map(|card| card.questionnaire.to_string()));
        let said = match (&wanted, known.is_empty()) {
            (Some(wanted), false) => words::badge_not_asked(wanted.as_str(), &known),
            _ => words::badge_nothing().to_owned(),
        };
        eprintln!("{}", words::of_file(&arguments.file, &said));
        return Ok(ExitCode::FAILURE);
    };
    let badge = drawn(card, assessment.date, arguments.bands);
    io::stdout().lock().write_all(badge.draw().as_bytes())?;
    Ok(read.code)
}
