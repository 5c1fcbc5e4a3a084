//! Words of the page on which an assessment begins, and of its details.

use super::{number, pace};
use crate::assessment::Workload;

/// The page's heading.
pub const TITLE: &str = "Start an assessment";
/// The heading when details are changed.
pub const EDIT_TITLE: &str = "Details of this assessment";
/// What the page is for.
pub const LEDE: &str =
    "One team, one service, one day. You can leave at any moment and come back to the same place.";
/// The team.
pub const TEAM: &str = "Team";
/// How long a team's name may be.
pub const TEAM_HINT: &str = "Up to 80 characters.";
/// The scope.
pub const SCOPE: &str = "Service or application";
/// What a scope is.
pub const SCOPE_HINT: &str =
    "One only. Different services often lie far apart, and a mean of them describes neither.";
/// Who takes part.
pub const PARTICIPANTS: &str = "Who takes part";
/// What to write.
pub const PARTICIPANTS_HINT: &str = "Names or roles, as many as help you remember. Optional.";
/// The day.
pub const DATE: &str = "Date";
/// Heads the questionnaires.
pub const QUESTIONNAIRES: &str = "What to look at";
/// One set of answers.
pub const QUESTIONNAIRES_HINT: &str = "Every answer counts wherever it fits, so a second questionnaire is mostly answered by the first.";
/// Unfolds the questionnaires beside the first ones.
pub const FURTHER: &str = "More questionnaires, from SRE to FinOps";
/// Heads the questionnaires that a person brought.
pub const OWN: &str = "Your own";
/// No chosen question is marked for the quick round.
pub const NONE_QUICK: &str = "None of these questions is marked quick, so this asks them all.";
/// DORA's metrics.
pub const DELIVERY: &str = "Delivery performance";
/// What they are.
pub const DELIVERY_HINT: &str = "DORA’s five metrics, from lead time to rework. Five answers.";
/// Heads the depth.
pub const DEPTH: &str = "How deep";
/// A third of the questions.
pub const QUICK: &str = "Quick";
/// Every question.
pub const FULL: &str = "Full";
/// The step forward.
pub const BEGIN: &str = "Begin";
/// The step forward when details are changed.
pub const SAVE: &str = "Done";
/// The team has no name.
pub const TEAM_MISSING: &str = "Name the team, so that you find this again.";
/// Nothing is chosen.
pub const NOTHING_CHOSEN: &str = "Choose at least one thing to look at.";
/// The day cannot be read.
pub const DATE_WRONG: &str = "Choose a day, such as 14 November 2026.";

/// How many of a questionnaire's questions are answered.
pub fn known(answered: usize, count: usize) -> String {
    format!("{answered} of {} answered already.", questions(count))
}

/// How many questions a questionnaire asks, and how many of them others ask too.
pub fn shared(shared: usize, count: usize) -> String {
    match shared {
        0 => format!("{}.", questions(count)),
        shared => format!(
            "{}, {shared} of them in your other choices too.",
            questions(count)
        ),
    }
}

/// How many questions a questionnaire asks.
pub fn questions(count: usize) -> String {
    number::count(count, "question", "questions")
}

/// How many questions a depth asks, with how many metrics, how many of both are answered, and how
/// long the rest takes where that is known.
pub fn depth_hint(
    (questions, metrics): (usize, usize),
    answered: usize,
    workload: Option<Workload>,
    is_quick: bool,
) -> String {
    let metrics = (metrics > 0).then(|| {
        let metrics = number::count_word(metrics, "delivery metric", "delivery metrics");
        if questions > 0 {
            format!(" and {metrics}")
        } else {
            metrics
        }
    });
    let questions = (questions > 0).then(|| self::questions(questions));
    let asked: String = [questions, metrics].into_iter().flatten().collect();
    if asked.is_empty() {
        return NOTHING_CHOSEN.to_owned();
    }
    let asked = number::sentence_start(&asked);
    let answered = match answered {
        0 => String::new(),
        answered => format!(", {answered} of them answered"),
    };
    let time = match workload {
        Some(workload) if workload.decisions > 0 => format!(": {}", pace::time(workload)),
        Some(_) | None => String::new(),
    };
    let rest = if is_quick {
        " You can go deeper later and lose nothing."
    } else {
        ""
    };
    format!("{asked}{answered}{time}.{rest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_depth_says_what_it_asks_and_how_long_it_takes() {
        let workload = |decisions, words| Some(Workload { decisions, words });
        assert_eq!(
            depth_hint((23, 5), 0, workload(28, 3100), true),
            "23 questions and five delivery metrics: about 19 minutes for one person, 56 for a team that talks it through. You can go deeper later and lose nothing."
        );
        assert_eq!(
            depth_hint((0, 5), 0, workload(5, 160), false),
            "Five delivery metrics: about 2 minutes for one person, 10 for a team that talks it through."
        );
        assert_eq!(
            depth_hint((15, 0), 15, workload(0, 0), false),
            "15 questions, 15 of them answered."
        );
        assert_eq!(depth_hint((0, 0), 0, workload(0, 0), true), NOTHING_CHOSEN);
    }
}
