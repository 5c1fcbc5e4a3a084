//! Where one is: before the questions, at one of them, or at the code.

use std::sync::Arc;

use leptos::prelude::*;

use super::code::AnswerCode;
use super::question::OneQuestion;
use super::welcome::Welcome;
use crate::assessment::Workload;
use crate::questionnaire::{Catalogue, Question};
use crate::state::{OpenJoin, Saving};
use crate::ui::frame::focus_heading_after;
use crate::words;
use crate::workshop::{Invitation, Item, Vote};

/// What somebody answers, and where.
#[derive(Clone, Copy)]
pub(super) struct Room {
    pub(super) open: OpenJoin,
    invitation: StoredValue<Invitation>,
    catalogue: StoredValue<Arc<Catalogue>>,
    /// The code that was shown last in this visit.
    pub(super) shown: StoredValue<Option<String>>,
}

/// What is on screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Welcome,
    Question(usize),
    Code,
}

impl Room {
    pub(super) fn new(open: OpenJoin, invitation: Invitation, catalogue: Arc<Catalogue>) -> Self {
        Self {
            open,
            invitation: StoredValue::new(invitation),
            catalogue: StoredValue::new(catalogue),
            shown: StoredValue::new(None),
        }
    }

    /// A part of the invitation, copied out.
    pub(super) fn asks<T>(self, read: impl FnOnce(&Invitation) -> T) -> T {
        self.invitation.with_value(read)
    }

    /// How many questions there are.
    pub(super) fn count(self) -> usize {
        self.asks(|it| it.items().len())
    }

    /// A question, from 0.
    pub(super) fn question(self, at: usize) -> Option<Question> {
        let id = self.asks(|it| it.items().get(at).map(|item| item.question.clone()))?;
        self.catalogue.with_value(|it| it.question(&id).cloned())
    }

    /// What names the part of the questionnaire that a question stands in: a dimension, or where each
    /// answers alone, the whole, so that nobody sees what it is meant to measure.
    pub(super) fn part_of(self, at: usize) -> String {
        let found = self.asks(|it| {
            let id = &it.items().get(at)?.question;
            self.catalogue.with_value(|catalogue| {
                let asked = catalogue.questionnaire(&it.questionnaire().id)?;
                if asked.alone {
                    return Some(asked.title.clone());
                }
                let mut entries = asked.entries();
                let (dimension, _) = entries.find(|(_, entry)| entry.question == *id)?;
                Some(dimension.title.clone())
            })
        });
        found.unwrap_or_default()
    }

    /// How long all of it takes.
    pub(super) fn workload(self) -> Option<Workload> {
        self.asks(|it| {
            let ids = it.items().iter().map(|item| &item.question);
            self.catalogue
                .with_value(|catalogue| Workload::of(catalogue, ids))
        })
    }

    /// What is said to a question.
    pub(super) fn vote(self, at: usize) -> Option<Vote> {
        self.asks(|it| self.open.read(|joined| joined.vote(it, at)))
    }

    /// Says something to a question, or nothing.
    pub(super) fn say(self, at: usize, vote: Option<Vote>) {
        let Some(Item { question, .. }) = self.asks(|it| it.items().get(at).cloned()) else {
            return;
        };
        self.open.change(|joined| match vote {
            Some(vote) => drop(joined.votes.insert(question, vote)),
            None => drop(joined.votes.remove(&question)),
        });
    }

    /// How many questions have no answer.
    pub(super) fn unanswered(self) -> usize {
        let answered = self.asks(|it| self.open.read(|joined| joined.answered(it)));
        self.count().saturating_sub(answered)
    }

    /// Goes to a question; behind the last one, and where there is none, to the code.
    pub(super) fn go_to(self, at: Option<usize>) {
        let id = at.and_then(|at| self.asks(|it| Some(it.items().get(at)?.question.clone())));
        self.open.change(|joined| {
            joined.is_done |= id.is_none();
            joined.position = id;
        });
    }

    /// Goes to the first question without an answer, or to the code.
    pub(super) fn go_on(self) {
        let open = (0..self.count()).find(|at| untrack(|| self.vote(*at)).is_none());
        self.go_to(open);
    }

    fn place(self) -> Place {
        let (position, is_done) = self.open.read(|it| (it.position.clone(), it.is_done));
        let at = position.and_then(|id| self.asks(|it| it.place(&id)));
        match at {
            Some(at) => Place::Question(at),
            None if is_done => Place::Code,
            None => Place::Welcome,
        }
    }
}

/// The workshop of an invitation whose questions are here.
#[component]
pub(super) fn Answering(
    /// What is answered.
    room: Room,
) -> impl IntoView {
    let place = Memo::new(move |_| room.place());
    focus_heading_after(place);
    move || match place.get() {
        Place::Welcome => view! { <Welcome room /> }.into_any(),
        Place::Question(at) => view! { <OneQuestion room at /> }.into_any(),
        Place::Code => view! { <AnswerCode room /> }.into_any(),
    }
}

/// Says that nothing outlasts this tab, where that is so.
#[component]
pub(super) fn Kept(
    /// What is answered.
    room: Room,
) -> impl IntoView {
    let saving = Saving::expect();
    move || {
        let is_at_risk = !saving.is_lasting() || room.open.is_unsaved();
        is_at_risk.then(|| view! { <p class="notice">{words::join::not_kept()}</p> })
    }
}
