//! A card and its kata.

use crate::assessment::{Date, Metric};
use crate::roadmap::{Basis, Outcome};
use crate::scoring::Score;
use crate::text::{number, term};

/// What a practice moves, in a row.
pub fn moves(outcomes: &[(Outcome, u8)]) -> String {
    let names: Vec<&str> = outcomes
        .iter()
        .map(|(outcome, _)| term::outcome(*outcome))
        .collect();
    names.join(", ")
}

/// What a practice moves, and who says so.
pub fn basis(basis: Basis, outcomes: &[(Outcome, u8)]) -> String {
    let names: Vec<String> = outcomes
        .iter()
        .map(|(outcome, _)| term::outcome(*outcome).to_owned())
        .collect();
    let says = match basis {
        Basis::Research => "DORA’s research supports it",
        Basis::Judgement => "this is our judgement, not a finding of research",
    };
    let moved = number::list(&names);
    if moved.is_empty() {
        format!("{says}.")
    } else {
        format!("It moves {moved}: {says}.")
    }
}

/// What a practice waits for.
pub fn waits(title: &str, score: Score) -> String {
    format!("Waits for “{title}”, now at {}.", number::score(score))
}

/// A metric and its score.
pub fn metric(metric: Metric, score: Score) -> String {
    format!("{} {}", term::metric(metric), number::score(score))
}

/// What is decided about a card, in a line: `Pinned · Ines · by 12 December 2026`.
pub fn decided(parts: &[Option<String>]) -> String {
    parts
        .iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .cloned()
        .collect::<Vec<_>>()
        .join(" · ")
}

/// A day by which the team looks again.
pub fn by(due: Date) -> String {
    format!("by {}", number::day(due))
}
