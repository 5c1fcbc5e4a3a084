//! Links of the CNCF working group's platform engineering maturity assessment.
//!
//! ## The formula
//! Of each of five categories: the mean of what was answered, 1 to 4, shown with two decimals; 0 where nothing
//! was. The tool itself counts every field that begins with a category's name, so that a link with a
//! misspelt one has a wrong mean there. Here such a field is told and does not count.
//!
//! Source: Cloud-Native-Platform-Engineering/pemm-assessment, `assets/app.js`, `calculateCategoryScore`
//! (4a762fa, October 2025).

use super::foreign::Foreign;
use super::item::{Item, Outcome, Why};
use super::mapped;
use super::query;
use super::score::{OwnScore, Tally, as_f64};
use super::tool::Tool;

/// The categories, each with four questions.
const CATEGORIES: [&str; 5] = [
    "investment",
    "adoption",
    "interfaces",
    "operations",
    "measurement",
];

/// How many questions a category has.
const QUESTIONS: usize = 4;

/// The most that an answer counts.
const MOST: f64 = 4.0;

/// The category of a field that begins with the name of one, and what stands behind it.
fn category(name: &str) -> Option<(usize, &str)> {
    let mut categories = CATEGORIES.iter().enumerate();
    categories.find_map(|(at, category)| {
        let rest = name.strip_prefix(category)?.strip_prefix('_')?;
        Some((at, rest))
    })
}

/// Whether a text is a link of this tool.
pub(super) fn is_link(text: &str) -> bool {
    let trimmed = text.trim();
    let is_short = trimmed.len() < 8_000 && !trimmed.contains('\n');
    is_short
        && query::fields(trimmed)
            .iter()
            .any(|(name, _)| category(name).is_some())
}

/// Reads a link.
pub(super) fn of_link(text: &str) -> Foreign {
    let mut foreign = Foreign::of(Tool::Cncf);
    let fields = query::fields(text);
    let mut tallies = [Tally::default(); CATEGORIES.len()];
    for (at, (name, value)) in fields.iter().enumerate() {
        let later = fields.get(at + 1..).unwrap_or_default();
        let is_repeated = later.iter().any(|(other, _)| other == name);
        let outcome = match category(name) {
            // The tool, too, takes the last one.
            _ if is_repeated => Outcome::Kept(Why::Repeated),
            None if matches!(name.as_str(), "lang" | "view") => Outcome::Kept(Why::NoAnswer),
            None => Outcome::Kept(Why::Unknown),
            Some((category, rest)) => match tallies.get_mut(category) {
                Some(tally) if is_question(rest) => counted(tally, name, value),
                _ => Outcome::Kept(Why::Unknown),
            },
        };
        foreign
            .items
            .push(Item::new(name.as_str(), value.as_str()).that(outcome));
    }
    let scores = CATEGORIES.into_iter().zip(tallies);
    let scores: Vec<OwnScore> = scores.map(|(name, tally)| score(name, tally)).collect();
    if let Some(team) = foreign.team() {
        team.scores = scores;
    }
    foreign
}

/// Whether what stands behind a category's name is one of its questions.
fn is_question(rest: &str) -> bool {
    matches!(rest, "1" | "2" | "3" | "4")
}

/// Counts an answer, and says what becomes of it.
fn counted(tally: &mut Tally, name: &str, value: &str) -> Outcome {
    let read = value.trim().parse::<u8>().ok();
    match read.filter(|value| (1..=4).contains(value)) {
        _ if value.trim().is_empty() => Outcome::Kept(Why::Unanswered),
        Some(value) => {
            tally.add(f64::from(value));
            mapped::outcome(Tool::Cncf, name, f64::from(value))
        }
        None => {
            tally.fail();
            Outcome::Kept(Why::Unreadable)
        }
    }
}

fn score(name: &str, tally: Tally) -> OwnScore {
    let mean = (tally.answered > 0).then(|| tally.sum / as_f64(tally.answered));
    // A mean of the rest would be another one.
    let mean = mean.filter(|_| tally.unreadable == 0);
    let mut score = tally.score(name, mean, MOST);
    score.asked = QUESTIONS;
    score.is_least = false;
    score
}
