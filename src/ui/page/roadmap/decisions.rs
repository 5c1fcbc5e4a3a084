//! What the team decides about practices, each decision with a word and a way back.

use leptos::prelude::*;

use super::board::{Board, SHOWN, button};
use crate::assessment::{Card, Status};
use crate::browser::focus;
use crate::questionnaire::PracticeId;
use crate::roadmap::Column;
use crate::state::Decision;
use crate::text::roadmap::said;
use crate::ui::keyboard::move_once_shown;

impl Board {
    /// Writes into a card without a word, as somebody types.
    pub(super) fn write(self, id: &PracticeId, change: impl FnOnce(&mut Card)) {
        self.current
            .update(|assessment| assessment.plan.decide(id, change));
    }

    /// Keeps a practice in Now.
    pub(super) fn pin(self, id: &PracticeId) {
        let is_there = untrack(|| self.column(Column::Now)).contains(id);
        self.decide(id, &Decision::Pin);
        if !is_there {
            // Its row is gone; the keyboard follows it to its card.
            self.focus_at(id);
        }
    }

    /// Lets the ranking decide again.
    pub(super) fn unpin(self, id: &PracticeId) {
        self.decide_in_place(id, &Decision::Unpin);
    }

    /// Lets a practice wait in Later.
    pub(super) fn defer(self, id: &PracticeId) {
        self.decide_in_place(id, &Decision::Defer);
    }

    /// Asks for the reason to leave a practice out.
    pub(super) fn ask_why_not(self, id: &PracticeId) {
        self.dismissing.set(Some(id.clone()));
    }

    /// Leaves a practice out, for a reason.
    pub(super) fn dismiss(self, id: &PracticeId, reason: &str) {
        self.decide_in_place(id, &Decision::Dismiss(reason.to_owned()));
    }

    /// Says how far a practice has come.
    pub(super) fn set_status(self, id: &PracticeId, status: Status) {
        self.decide_in_place(id, &Decision::Reach(status));
    }

    /// Names who looks after a practice, once somebody has finished writing it.
    pub(super) fn set_owner(self, id: &PracticeId, owner: String) {
        let place = self.place(id);
        self.write(id, |card| card.owner = owner);
        // Without its owner the card may be gone, and with it the field that was to come next.
        self.focus_in_place(id, place, true);
    }

    /// Brings back what was deferred, dismissed or done.
    pub(super) fn take_up(self, id: &PracticeId) {
        self.decide(id, &Decision::TakeUp);
        self.focus_at(id);
    }

    /// Moves a practice of Now by one place.
    pub(super) fn move_by(self, id: &PracticeId, up: bool) {
        let now = untrack(|| self.column(Column::Now));
        let Some(moved) = self.current.move_card(&now, id, up) else {
            return;
        };
        let (place, of) = (moved.place, moved.of);
        let assessments = self.current.assessments();
        self.notices
            .say_with_undo(said::moved(&self.title(id), place, of), move || {
                assessments.undo_move(&moved);
            });
        // The card was taken out of the page and put back, so the keyboard has to follow.
        focus_then(format!("#{}", button(id, "more")), false);
    }

    /// Makes a decision, says what happened, and offers the way back.
    fn decide(self, id: &PracticeId, decision: &Decision) {
        let Some(decided) = self.current.decide(id, decision) else {
            return;
        };
        let (title, column) = (self.title(id), decided.column);
        let words = match decision {
            Decision::Pin => said::pinned(&title),
            Decision::Unpin => said::unpinned(&title, column),
            Decision::Defer => said::deferred(&title),
            Decision::Dismiss(_) => said::dismissed(&title),
            Decision::Reach(status) => said::status(&title, *status, column),
            Decision::TakeUp => said::taken_up(&title, column),
        };
        let assessments = self.current.assessments();
        self.notices
            .say_with_undo(words, move || assessments.undo_decision(&decided));
    }

    /// Makes a decision by which a practice may leave its column, and moves the keyboard on if it does.
    fn decide_in_place(self, id: &PracticeId, decision: &Decision) {
        let place = self.place(id);
        self.decide(id, decision);
        self.focus_in_place(id, place, false);
    }

    /// The column of a practice and its place there.
    fn place(self, id: &PracticeId) -> Option<(Column, usize)> {
        Column::ALL.into_iter().find_map(|column| {
            let practices = untrack(|| self.column(column));
            let at = practices.iter().position(|other| other == id)?;
            Some((column, at))
        })
    }

    /// Moves the keyboard to what took the place of a practice that has left its column; `if_lost`,
    /// only where nothing else has taken it.
    fn focus_in_place(self, id: &PracticeId, place: Option<(Column, usize)>, if_lost: bool) {
        let Some((column, at)) = place else { return };
        let practices = untrack(|| self.column(column));
        if practices.contains(id) {
            return;
        }
        let next = practices.get(at).or(practices.last());
        focus_then(self.sign(column, next), if_lost);
    }

    /// Moves the keyboard to where a practice stands now.
    fn focus_at(self, id: &PracticeId) {
        let selector = match self.place(id) {
            // It may be folded away there.
            Some((column, at)) if column != Column::Now && at >= SHOWN => self.sign(column, None),
            Some((column, _)) => self.sign(column, Some(id)),
            None => self.sign(Column::Now, None),
        };
        focus_then(selector, false);
    }

    /// What takes the keyboard for a practice in a column: its title, or without one the column's.
    fn sign(self, column: Column, practice: Option<&PracticeId>) -> String {
        match (column, practice) {
            (Column::Now, Some(id)) => format!("#{}", button(id, "title")),
            (Column::Next | Column::Later, Some(id)) => format!("#{}", button(id, "row")),
            (_, None) if untrack(|| self.count(column)) == 0 => "main h1".to_owned(),
            (Column::Now, None) => "#now".to_owned(),
            (Column::Next, None) => "#next".to_owned(),
            (Column::Later, None) => "#later".to_owned(),
        }
    }
}

/// Moves the keyboard once the page shows the decision; `if_lost`, only where nothing has it.
fn focus_then(selector: String, if_lost: bool) {
    move_once_shown(move || {
        if !if_lost || focus::is_on("body") {
            focus::on(&selector);
        }
    });
}
