//! What a team decides about practices, and the way back from each decision.

use reactive_graph::graph::untrack;

use super::{Assessments, Current};
use crate::assessment::{AssessmentId, Card, Status};
use crate::questionnaire::PracticeId;
use crate::roadmap::Column;

/// A decision about a practice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It stays in Now.
    Pin,
    /// The ranking decides again.
    Unpin,
    /// It waits in Later.
    Defer,
    /// It is left out, for a reason.
    Dismiss(String),
    /// It has come so far.
    Reach(Status),
    /// It is brought back from what was deferred, dismissed or done.
    TakeUp,
}

/// A decision that was made, and what was decided before.
#[derive(Clone, Debug, PartialEq)]
pub struct Decided {
    assessment: AssessmentId,
    practice: PracticeId,
    before: Card,
    /// Where the practice stands now; nothing where it is not listed.
    pub column: Option<Column>,
}

/// A card of Now that was moved, and the order before.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    assessment: AssessmentId,
    before: Vec<PracticeId>,
    /// Its place now, from 1.
    pub place: usize,
    /// How many cards Now has.
    pub of: usize,
}

impl Decision {
    fn write(&self, card: &mut Card) {
        match self {
            Self::Pin => {
                card.pinned = true;
                card.deferred = false;
            }
            Self::Unpin => card.pinned = false,
            Self::Defer => card.deferred = true,
            Self::Dismiss(reason) => card.dismissed = Some(reason.trim().to_owned()),
            Self::Reach(status) => card.status = *status,
            Self::TakeUp => {
                card.deferred = false;
                card.dismissed = None;
                if card.status == Status::Done {
                    // Started, so that it comes back even when its questions leave no room.
                    card.status = Status::Started;
                }
            }
        }
    }
}

impl Current {
    /// Makes a decision; nothing happens where there is no assessment.
    pub fn decide(self, practice: &PracticeId, decision: &Decision) -> Option<Decided> {
        let assessment = self.snapshot()?;
        let before = assessment.plan.card(practice).cloned().unwrap_or_default();
        self.update(|assessment| {
            assessment
                .plan
                .decide(practice, |card| decision.write(card));
        });
        let roadmap = untrack(|| self.roadmap());
        let column = roadmap.proposal(practice).map(|proposal| proposal.column);
        Some(Decided {
            assessment: assessment.id,
            practice: practice.clone(),
            before,
            column,
        })
    }

    /// Moves a practice of Now, whose cards these are, by one place; nothing happens at either end.
    pub fn move_card(self, now: &[PracticeId], practice: &PracticeId, up: bool) -> Option<Moved> {
        let from = now.iter().position(|other| other == practice)?;
        let to = if up { from.checked_sub(1)? } else { from + 1 };
        if to >= now.len() {
            return None;
        }
        let mut order = now.to_vec();
        order.swap(from, to);
        let assessment = self.snapshot()?;
        let before = assessment.plan.order;
        let others = before.iter().filter(|other| !now.contains(other));
        let order: Vec<PracticeId> = others.chain(&order).cloned().collect();
        self.update(|assessment| assessment.plan.order = order);
        Some(Moved {
            assessment: assessment.id,
            before,
            place: to + 1,
            of: now.len(),
        })
    }
}

impl Assessments {
    /// Takes a decision back. The texts of the card stay as they are: they may have been written since.
    pub fn undo_decision(self, decided: &Decided) {
        let Card {
            pinned,
            deferred,
            dismissed,
            status,
            ..
        } = &decided.before;
        self.update(&decided.assessment, |assessment| {
            assessment.plan.decide(&decided.practice, |card| {
                card.pinned = *pinned;
                card.deferred = *deferred;
                card.dismissed.clone_from(dismissed);
                card.status = *status;
            });
        });
    }

    /// Moves a card back.
    pub fn undo_move(self, moved: &Moved) {
        self.update(&moved.assessment, |assessment| {
            assessment.plan.order.clone_from(&moved.before);
        });
    }
}
