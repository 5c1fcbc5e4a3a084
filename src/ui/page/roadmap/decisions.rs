//! What the team decides about practices, each decision with a word and a way back.

use leptos::prelude::*;

use super::board::{Board, button};
use crate::assessment::{Card, Status};
use crate::browser::focus;
use crate::questionnaire::PracticeId;
use crate::roadmap::Column;
use crate::text::roadmap::said;

/// The decisions of a card, without the texts that may be written at the same time.
struct Decisions {
    pinned: bool,
    deferred: bool,
    dismissed: Option<String>,
    status: Status,
}

impl Decisions {
    fn of(card: Option<&Card>) -> Self {
        let card = card.cloned().unwrap_or_default();
        let Card {
            pinned,
            deferred,
            dismissed,
            status,
            ..
        } = card;
        Self {
            pinned,
            deferred,
            dismissed,
            status,
        }
    }

    fn restore(&self, card: &mut Card) {
        card.pinned = self.pinned;
        card.deferred = self.deferred;
        card.dismissed.clone_from(&self.dismissed);
        card.status = self.status;
    }
}

impl Board {
    /// Writes into a card without a word, as somebody types.
    pub(super) fn write(self, id: &PracticeId, change: impl FnOnce(&mut Card)) {
        self.current
            .update(|assessment| assessment.plan.decide(id, change));
    }

    /// Keeps a practice in Now.
    pub(super) fn pin(self, id: &PracticeId) {
        let is_there = untrack(|| self.column(Column::Now)).contains(id);
        self.decide(
            id,
            |title, _| said::pinned(title),
            |card| {
                card.pinned = true;
                card.deferred = false;
            },
        );
        if !is_there {
            // Its row is gone; the keyboard follows it to its card.
            focus_soon(format!("#{}", button(id, "open")));
        }
    }

    /// Lets the ranking decide again.
    pub(super) fn unpin(self, id: &PracticeId) {
        self.decide(id, said::unpinned, |card| card.pinned = false);
        self.focus_if_gone(id);
    }

    /// Lets a practice wait in Later.
    pub(super) fn defer(self, id: &PracticeId) {
        self.decide(
            id,
            |title, _| said::deferred(title),
            |card| card.deferred = true,
        );
        self.focus_now();
    }

    /// Leaves a practice out, for a reason.
    pub(super) fn dismiss(self, id: &PracticeId, reason: &str) {
        let reason = reason.trim().to_owned();
        self.decide(
            id,
            |title, _| said::dismissed(title),
            |card| card.dismissed = Some(reason),
        );
        self.focus_now();
    }

    /// Says how far a practice has come.
    pub(super) fn set_status(self, id: &PracticeId, status: Status) {
        self.decide(
            id,
            |title, column| said::status(title, status, column),
            |card| card.status = status,
        );
        self.focus_if_gone(id);
    }

    /// Brings back what was deferred, dismissed or done.
    pub(super) fn take_up(self, id: &PracticeId) {
        self.decide(id, said::taken_up, |card| {
            card.deferred = false;
            card.dismissed = None;
            if card.status == Status::Done {
                // Started, so that it comes back even when its questions leave no room.
                card.status = Status::Started;
            }
        });
        self.focus_now();
    }

    /// Moves a practice of Now by one place.
    pub(super) fn move_by(self, id: &PracticeId, up: bool) {
        let mut now = untrack(|| self.column(Column::Now));
        let Some(from) = now.iter().position(|other| other == id) else {
            return;
        };
        let to = if up {
            from.checked_sub(1)
        } else {
            Some(from + 1)
        };
        let Some(to) = to.filter(|to| *to < now.len()) else {
            return;
        };
        now.swap(from, to);
        let (place, of) = (to + 1, now.len());
        let Some(before) = self.current.snapshot() else {
            return;
        };
        let others = before
            .plan
            .order
            .iter()
            .filter(|other| !now.contains(other))
            .cloned();
        let order: Vec<PracticeId> = others.chain(now.iter().cloned()).collect();
        self.current
            .update(|assessment| assessment.plan.order = order);
        let assessments = self.current.assessments();
        self.notices
            .say_with_undo(said::moved(&self.title(id), place, of), move || {
                assessments.update(&before.id, |a| a.plan.order.clone_from(&before.plan.order));
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

    /// Changes a card, says what happened, and offers the way back.
    fn decide(
        self,
        id: &PracticeId,
        say: impl FnOnce(&str, Option<Column>) -> String,
        change: impl FnOnce(&mut Card),
    ) {
        let Some(before) = self.current.snapshot() else {
            return;
        };
        let decisions = Decisions::of(before.plan.card(id));
        self.write(id, change);
        let column = untrack(|| self.current.roadmap())
            .proposal(id)
            .map(|p| p.column);
        let (assessments, practice) = (self.current.assessments(), id.clone());
        self.notices
            .say_with_undo(say(&self.title(id), column), move || {
                assessments.update(&before.id, |assessment| {
                    assessment
                        .plan
                        .decide(&practice, |card| decisions.restore(card));
                });
            });
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
