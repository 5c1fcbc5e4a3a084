//! What the team decides about practices, each decision with a word and a way back.

use leptos::prelude::*;

use super::board::{Board, button};
use crate::assessment::{Card, Status};
use crate::browser::focus;
use crate::questionnaire::PracticeId;
use crate::roadmap::Column;
use crate::state::Decision;
use crate::text::roadmap::said;

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
            focus_soon(format!("#{}", button(id, "open")));
        }
    }

    /// Lets the ranking decide again.
    pub(super) fn unpin(self, id: &PracticeId) {
        self.decide(id, &Decision::Unpin);
        self.focus_if_gone(id);
    }

    /// Lets a practice wait in Later.
    pub(super) fn defer(self, id: &PracticeId) {
        self.decide(id, &Decision::Defer);
        self.focus_now();
    }

    /// Leaves a practice out, for a reason.
    pub(super) fn dismiss(self, id: &PracticeId, reason: &str) {
        self.decide(id, &Decision::Dismiss(reason.to_owned()));
        self.focus_now();
    }

    /// Says how far a practice has come.
    pub(super) fn set_status(self, id: &PracticeId, status: Status) {
        self.decide(id, &Decision::Reach(status));
        self.focus_if_gone(id);
    }

    /// Brings back what was deferred, dismissed or done.
    pub(super) fn take_up(self, id: &PracticeId) {
        self.decide(id, &Decision::TakeUp);
        self.focus_now();
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
        // The card was taken out of the page and put back, so the keyboard has to follow; at either
        // end the same button cannot be pressed again.
        let next = match (up, place) {
            (true, 1) => "down",
            (false, place) if place < of => "down",
            _ => "up",
        };
        focus_soon(format!("#{}", button(id, next)));
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

    /// Moves the keyboard on when its card has left Now.
    fn focus_if_gone(self, id: &PracticeId) {
        if !untrack(|| self.column(Column::Now)).contains(id) {
            self.focus_now();
        }
    }

    /// Moves the keyboard to where the list begins, for the button that had it is gone.
    fn focus_now(self) {
        focus_soon(
            if untrack(|| self.is_empty()) {
                "main h1"
            } else {
                "#now"
            }
            .to_owned(),
        );
    }
}

/// Moves the keyboard once the page shows the decision.
fn focus_soon(selector: String) {
    request_animation_frame(move || request_animation_frame(move || focus::on(&selector)));
}
