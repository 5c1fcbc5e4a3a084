//! What was planned, and what became of it.

use crate::portfolio::{Action, Progress};
use crate::scoring::{Bands, Compared};
use crate::text::number;
use crate::words::{compare as words, visits as due_words};

/// How far something planned has come.
pub fn progress(progress: Progress) -> String {
    match progress {
        Progress::Overdue(days) => due_words::due_past(usize::try_from(days).unwrap_or_default()),
        Progress::Done => words::action_done().to_owned(),
        Progress::Begun => words::action_begun().to_owned(),
        Progress::Chosen => words::action_chosen().to_owned(),
        Progress::Dropped => words::action_dropped().to_owned(),
    }
}

/// Who looks after something planned, until when, and why it was given up.
pub fn decided(action: &Action) -> String {
    let card = &action.card;
    let owner = card.owner.trim();
    let owner = (!owner.is_empty()).then(|| due_words::due_owner(owner));
    let due = card.due.map(|due| words::action_due(&number::day(due)));
    let reason = card.dismissed.as_deref().map(str::trim);
    let reason = reason.filter(|reason| !reason.is_empty());
    let reason = reason.map(words::action_reason);
    number::apart(owner.into_iter().chain(due).chain(reason))
}

/// How far a dimension moved that a practice should move.
pub fn action_dimension(title: &str, compared: &Compared, bands: Bands<'_>) -> String {
    match compared.change() {
        Some(change) => words::action_dimension(title, &number::moved(change, bands).signed()),
        None => words::action_dimension_nothing(title),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::Card;

    #[test]
    fn an_action_tells_whose_it_is_and_why_it_was_given_up() {
        let action = Action {
            practice: "toil".into(),
            progress: Progress::Overdue(1),
            card: Card {
                owner: "Ines".into(),
                due: "2026-10-05".parse().ok(),
                dismissed: Some("too slow".into()),
                ..Card::default()
            },
            questions: Vec::new(),
            dimensions: Vec::new(),
        };
        assert_eq!(
            decided(&action),
            "Ines looks after it · due 5 October 2026 · Why: too slow"
        );
        assert_eq!(progress(action.progress), "1 day overdue");
    }
}
