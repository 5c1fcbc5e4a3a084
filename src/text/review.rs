//! Words of the review before the results.

use super::number;

/// The page's heading.
pub const TITLE: &str = "Review your answers";
/// The step forward.
pub const TO_RESULTS: &str = "See the results";
/// Back to the questions.
pub const BACK: &str = "Back to the questions";
/// Questions without an answer.
pub const OPEN: &str = "Not answered yet";
/// Questions nobody could answer.
pub const DONT_KNOW: &str = "Don’t know";
/// What many of these tell.
pub const DONT_KNOW_HINT: &str = "Who would know? Often that is the first thing to find out.";
/// Questions that do not apply.
pub const NOT_APPLICABLE: &str = "Not applicable";
/// Questions with a level.
pub const ANSWERED: &str = "Answered";
/// The link to an open question.
pub const ANSWER: &str = "Answer";
/// The link to an answered question.
pub const CHANGE: &str = "Change";
/// A reason that was not given.
pub const NO_REASON: &str = "no reason given";
/// Nothing is left open.
pub const COMPLETE: &str = "Every question has an answer.";
/// A sign for an open question.
pub const OPEN_SIGN: &str = "open";
/// A sign for a question that does not apply.
pub const EXCLUDED_SIGN: &str = "n/a";
/// DORA's metrics.
pub const DELIVERY: &str = "Delivery performance";
/// The way to them.
pub const TO_DELIVERY: &str = "Open delivery performance";

/// What is still open, in a sentence.
pub fn lede(open: usize, dont_know: usize, not_applicable: usize) -> String {
    if open + dont_know + not_applicable == 0 {
        return COMPLETE.to_owned();
    }
    let mut parts = Vec::new();
    if open > 0 {
        parts.push(format!(
            "{} without an answer",
            number::count(open, "question", "questions")
        ));
    }
    if dont_know > 0 {
        parts.push(format!("{dont_know} that nobody could tell"));
    }
    if not_applicable > 0 {
        parts.push(format!("{not_applicable} left out as not applicable"));
    }
    format!(
        "{}. Go back to any of them, or go on: coverage says how much is missing.",
        parts.join(", ")
    )
}

/// How many metrics are answered.
pub fn metrics(answered: usize) -> String {
    format!("{answered} of 5 metrics answered")
}

/// How many more questions a full assessment asks.
pub fn deepen(more: usize) -> String {
    format!(
        "This was the quick round. {} more make it a full one; nothing is lost.",
        number::count(more, "question", "questions")
    )
}

/// Turns a quick assessment into a full one.
pub const DEEPEN: &str = "Go deeper";
