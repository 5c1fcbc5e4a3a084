//! Words of the question pages.

use crate::questionnaire::{Level, Rung};

/// The page's name for the tab.
pub const TITLE: &str = "Questions";
/// Heads the reason for a question.
pub const WHY: &str = "Why it matters";
/// Heads what a facilitator asks.
pub const ASK: &str = "To ask aloud";
/// Names the group of answers.
pub const LEGEND: &str = "Choose the level closest to an ordinary week";
/// How to choose.
pub const HOW: &str = "Choose what you see in an ordinary week, not the best week and not the plan. Don’t know lowers coverage, never the score.";
/// On a reversed question, where the first level is the best.
pub const REVERSED: &str = "On this question the lower answer is the better one.";
/// Nobody can tell.
pub const DONT_KNOW: &str = "Don’t know";
/// The question does not apply.
pub const NOT_APPLICABLE: &str = "Not applicable to us";
/// Asks for the reason.
pub const REASON: &str = "Why does it not apply?";
/// Why a reason is asked for.
pub const REASON_HINT: &str =
    "One line. It leaves the score and the coverage, so the next reader should know why.";
/// Takes the answer away.
pub const CLEAR: &str = "Clear answer";
/// The answer was taken away.
pub const CLEARED: &str = "Answer cleared.";
/// A note.
pub const NOTE: &str = "Note";
/// What a note is for.
pub const NOTE_HINT: &str = "What did you see? It stays with this answer.";
/// Evidence.
pub const EVIDENCE: &str = "Evidence";
/// What evidence is.
pub const EVIDENCE_HINT: &str = "Where anyone can look: a board, a report, a log.";
/// Names a piece of evidence.
pub const EVIDENCE_TITLE: &str = "What it is";
/// Where a piece of evidence lies.
pub const EVIDENCE_URL: &str = "Link or place";
/// One more piece.
pub const ADD_EVIDENCE: &str = "Add evidence";
/// One piece less.
pub const REMOVE_EVIDENCE: &str = "Remove this evidence";
/// Where the team wants to be.
pub const TARGET: &str = "Where you want to be";
/// A target is a choice.
pub const TARGET_HINT: &str = "Optional. Staying here is a choice too.";
/// No target.
pub const NO_TARGET: &str = "No target";
/// Names the keys.
pub const KEYS: &str = "Keys";
/// Names the progress bar.
pub const PROGRESS: &str = "Progress, by dimension";
/// The step back.
pub const BACK: &str = "Back";
/// The step after the last question.
pub const TO_REVIEW: &str = "Review your answers";
/// Marks the level of the assessment before.
pub const LAST_TIME: &str = "last time";
/// Opens note, evidence and target in the list.
pub const MORE: &str = "Note, evidence, target";
/// Switches to one question at a time.
pub const ONE_AT_A_TIME: &str = "One question at a time";
/// Switches to a dimension on a page.
pub const DIMENSION_ON_A_PAGE: &str = "A dimension on a page";
/// Heads the choice of layout.
pub const PAGING: &str = "Show";
/// Nothing is chosen to ask.
pub const NOTHING_ASKED: &str = "This assessment asks no questions";
/// What to do about it.
pub const NOTHING_ASKED_MORE: &str =
    "It looks at delivery performance only. Add a questionnaire in its details to answer more.";

/// Reads aloud before a level's digit.
pub const LEVEL: &str = "Level ";

/// Explains the keys on a question with so many levels.
pub fn keys_more(top: Level) -> String {
    format!(
        "1 to {top} choose a level, D is don’t know, N goes on, P goes back. Switch them off in settings."
    )
}

/// Follows the number of a level on a reversed question.
pub const LOWER_IS_BETTER: &str = " (lower is better)";
/// The levels of a ladder of which nothing more needs to be said.
const USUAL: Level = 5;

/// What reads on after a level's number where the number alone would mislead: ` of 3`,
/// ` of 7 (lower is better)`. Nothing on the usual ladder, five levels from worst to best.
pub fn on_ladder(rung: Rung) -> Option<String> {
    match (rung.of, rung.reversed) {
        (USUAL, false) => None,
        (of, false) => Some(format!(" of {of}")),
        (of, true) => Some(format!(" of {of}{LOWER_IS_BETTER}")),
    }
}

/// A level's number with what one needs to know to read it: `3`, `3 of 7 (lower is better)`.
pub fn level(rung: Rung) -> String {
    format!("{}{}", rung.level, on_ladder(rung).unwrap_or_default())
}

/// Heads when a level that counts little is right: a low one, on a reversed question a high one.
pub fn context(is_reversed: bool) -> &'static str {
    if is_reversed {
        "When high can be right"
    } else {
        "When low can be right"
    }
}

/// The place of a question: `Lean, question 3 of 5`.
pub fn place(dimension: &str, at: usize, of: usize) -> String {
    format!("{dimension}, question {at} of {of}")
}

/// The step to the next question.
pub fn next(title: &str) -> String {
    format!("Next: {}", lower_first(title))
}

/// Reads aloud before a level's name.
pub fn level_prefix(level: u8) -> String {
    format!("Level {level}: ")
}

/// A level in a list: `3 · A limit that bends`.
pub fn level_option(level: u8, name: &str) -> String {
    format!("{level} · {name}")
}

/// How much of a dimension is answered, for the ear.
pub fn answered_of(answered: usize, of: usize) -> String {
    format!("{answered} of {of} answered")
}

/// Lower case at the start, unless the word is an abbreviation.
pub fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_ascii_lowercase() || second == ' ' => {
            std::iter::once(first.to_ascii_lowercase())
                .chain(letters)
                .collect()
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_says_how_to_read_it_where_the_ladder_is_unusual() {
        let rung = |of, reversed| Rung {
            level: 3,
            rank: if reversed { of - 2 } else { 3 },
            of,
            reversed,
        };
        assert_eq!(level(rung(5, false)), "3");
        assert_eq!(level(rung(3, false)), "3 of 3");
        assert_eq!(level(rung(7, true)), "3 of 7 (lower is better)");
        assert_eq!(level(rung(5, true)), "3 of 5 (lower is better)");
    }
}
