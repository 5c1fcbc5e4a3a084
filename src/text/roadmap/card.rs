//! A card and its kata.

use crate::assessment::{Date, Metric};
use crate::roadmap::{Basis, Outcome};
use crate::scoring::Score;
use crate::text::{number, term};

/// Why it is proposed.
pub const WHY: &str = "Why";
/// The facts of a card.
pub const LIFTS: &str = "Lifts";
/// How long it takes.
pub const EFFORT: &str = "Effort";
/// What it moves.
pub const MOVES: &str = "Moves";
/// Opens a card.
pub const OPEN: &str = "Open";
/// Closes a card.
pub const CLOSE: &str = "Close";
/// One place up.
pub const MOVE_UP: &str = "Move up";
/// One place down.
pub const MOVE_DOWN: &str = "Move down";
/// Keeps a card in Now.
pub const PIN: &str = "Pin";
/// Keeps a practice of another column in Now.
pub const PIN_TO_NOW: &str = "Pin to Now";
/// Lets the ranking decide again.
pub const UNPIN: &str = "Unpin";
/// Says that a card is pinned.
pub const PINNED: &str = "Pinned";
/// Says that a card waits by choice.
pub const DEFERRED: &str = "Deferred";
/// Moves a card to Later.
pub const DEFER: &str = "Defer";
/// Leaves a practice out.
pub const DISMISS: &str = "Dismiss";
/// Brings a practice back.
pub const TAKE_UP: &str = "Take up again";
/// Why no more can be pinned.
pub const NOW_IS_FULL: &str = "Now keeps three already, and more than three at once is no priority. Unpin, finish or defer one before you pin another.";
/// The level of today.
pub const WHERE_WE_ARE: &str = "Where we are";
/// The next level.
pub const WHERE_TO: &str = "Where we want to be";
/// The beginning.
pub const FIRST_STEP: &str = "The first small step";
/// That it can be changed.
pub const FIRST_STEP_HINT: &str =
    "Make it yours: a day, a name, a place. Empty it to get the suggestion back.";
/// The sign of success.
pub const HOW_WE_KNOW: &str = "How we will know";
/// That it can be changed.
pub const HOW_WE_KNOW_HINT: &str =
    "Something that anyone can see. Empty it to get the suggestion back.";
/// Who and when.
pub const WHO_AND_WHEN: &str = "Who, and by when";
/// The owner.
pub const OWNER: &str = "Who looks after it";
/// The day.
pub const DUE: &str = "Look again on";
/// How far it is.
pub const STATUS: &str = "Status";
/// No answer stands behind it.
pub const NO_LEVEL: &str =
    "No answered question leaves room for it, so there is no level to start from.";
/// No level is next.
pub const NO_NEXT_LEVEL: &str = "Agree on it in your own words, below.";
/// A higher score of a metric.
pub const METRIC_UP: &str = "Each of them a step higher when you measure again.";
/// Reads aloud before a note.
pub const NOTE: &str = "Your note: ";
/// Opens the rest of a practice.
pub const MORE: &str = "Then, done when, and where it goes wrong";
/// Opens everything about a practice.
pub const WHOLE: &str = "Why, how, and what it takes";
/// Heads the steps after the first.
pub const THEN: &str = "Then";
/// Heads the end.
pub const DONE_WHEN: &str = "Done when";
/// Heads the pitfalls.
pub const GOES_WRONG: &str = "Goes wrong when";
/// Heads what it moves and who says so.
pub const BASIS: &str = "What it moves";
/// Heads the sources.
pub const SOURCES: &str = "Read on";

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
