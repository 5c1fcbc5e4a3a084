//! `waymark badge` and `waymark summary`: what a README or a wiki shows of an assessment.

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::Args;
use waymark::assessment::{Agenda, Assessment};
use waymark::content::{Library, shipped};
use waymark::questionnaire::QuestionnaireId;
use waymark::report::{Report, Summary, badge as drawn};
use waymark::roadmap::Standing;
use waymark::scoring::{BandEdition, Comparison};
use waymark::text::{number, results};
use waymark::words::cli as words;

use super::documents::{Picked, pick, with_own};
use super::print_problems;

/// What is asked of `badge`.
#[derive(Args)]
pub(super) struct BadgeArguments {
    #[arg(help = words::help_badge_file())]
    file: String,
    #[arg(long, help = words::help_badge_questionnaire())]
    questionnaire: Option<String>,
    #[arg(long, default_value = "2023", value_parser = super::edition, help = words::help_score_bands())]
    bands: BandEdition,
}

/// What is asked of `summary`.
#[derive(Args)]
pub(super) struct SummaryArguments {
    #[arg(help = words::help_badge_file())]
    file: String,
    #[arg(long, default_value = "2023", value_parser = super::edition, help = words::help_score_bands())]
    bands: BandEdition,
}

/// An assessment with everything that it is read by.
pub(super) struct Read {
    pub(super) picked: Picked,
    library: Library,
    pub(super) code: ExitCode,
}

/// Opens an assessment; what is wrong is said, and then there is nothing.
pub(super) fn read(file: &str) -> Option<Read> {
    let shipped = match shipped::library() {
        Ok(library) => library,
        Err(problems) => {
            print_problems(&problems);
            return None;
        }
    };
    let picked = pick(file)?;
    let (library, has_problems) = with_own(&shipped, &picked.own);
    Some(Read {
        picked,
        library,
        code: ExitCode::from(u8::from(has_problems)),
    })
}

pub(super) fn badge(arguments: &BadgeArguments) -> io::Result<ExitCode> {
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

pub(super) fn summary(arguments: &SummaryArguments) -> io::Result<ExitCode> {
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

impl Read {
    /// Reads the facts of the assessment, beside the one that it repeats where the file holds that.
    pub(super) fn told<T>(&self, edition: BandEdition, tell: impl FnOnce(&Summary<'_>) -> T) -> T {
        let (library, assessment) = (&self.library, &self.picked.assessment);
        let report = Report::of(library, assessment);
        let agenda = Agenda::of(&library.catalogue, assessment);
        let before = before(&self.picked.all, assessment);
        let when = before.map(|before| results::earlier(assessment.date, before.date));
        let comparison =
            before.map(|before| Comparison::of(&library.catalogue, before, assessment));
        tell(&Summary {
            assessment,
            asked: (agenda.asked.len(), agenda.more.len()),
            standing: Standing {
                catalogue: &library.catalogue,
                scorecards: &report.scorecards,
                performance: &report.performance,
            },
            previous: comparison.as_ref().zip(when.as_deref()),
            earlier: before,
            guidance: &library.guidance,
            roadmap: &report.roadmap,
            edition,
        })
    }
}

/// The assessment that one repeats, where the file holds it.
fn before<'a>(all: &'a [Assessment], assessment: &Assessment) -> Option<&'a Assessment> {
    let previous = assessment.previous.as_ref()?;
    all.iter().find(|earlier| earlier.id == *previous)
}
