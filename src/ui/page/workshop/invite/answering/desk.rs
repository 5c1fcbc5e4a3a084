//! What somebody says on this device, until it is handed in.

use leptos::prelude::*;

use super::Turn;
use crate::browser::chance;
use crate::state::{Notices, OpenWorkshop};
use crate::ui::keyboard::focus_once_shown;
use crate::words;
use crate::workshop::{Added, Ballot, Initials, Invitation, Item, Nonce, Role, Submission, Vote};

/// Where somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// Before the first question, with nothing of anybody else on screen.
    Curtain,
    /// At a question, counted from 0.
    Question(usize),
    /// After the last question.
    HandIn,
    /// It is handed in.
    Done,
}

/// A handle to what somebody says.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    pub(super) open: OpenWorkshop,
    pub(super) stage: RwSignal<Stage>,
    pub(super) role: RwSignal<Option<Role>>,
    pub(super) initials: RwSignal<String>,
    votes: RwSignal<Vec<Option<Vote>>>,
    turn_of: Turn,
    turn: RwSignal<Option<Turn>>,
    notices: Notices,
}

impl Desk {
    pub(super) fn new(turn_of: Turn, turn: RwSignal<Option<Turn>>) -> Self {
        let open = expect_context::<OpenWorkshop>();
        let desk = Self {
            open,
            stage: RwSignal::new(Stage::Curtain),
            role: RwSignal::new(None),
            initials: RwSignal::new(String::new()),
            votes: RwSignal::new(Vec::new()),
            turn_of,
            turn,
            notices: Notices::expect(),
        };
        desk.begin();
        desk
    }

    /// Begins with a person of whom nothing is known; the coach goes on with what they said.
    pub(super) fn begin(self) {
        let count = self.items().len();
        let own = untrack(|| self.open.read(|it| it.ballots.own().cloned()));
        let own = own.filter(|_| self.turn_of == Turn::Coach);
        self.role.set(own.as_ref().and_then(Ballot::role));
        let initials = own.as_ref().map(|own| own.initials().to_string());
        self.initials.set(initials.unwrap_or_default());
        let votes = own.map(|own| own.votes().to_vec());
        self.votes.set(votes.unwrap_or_else(|| vec![None; count]));
        self.stage.set(Stage::Curtain);
    }

    pub(super) fn is_coach(self) -> bool {
        self.turn_of == Turn::Coach
    }

    pub(super) fn invitation(self) -> Invitation {
        untrack(|| self.open.read(|it| it.session.invitation().clone()))
    }

    pub(super) fn items(self) -> Vec<Item> {
        self.invitation().items().to_vec()
    }

    /// What is said to a question.
    pub(super) fn vote(self, at: usize) -> Option<Vote> {
        self.votes.with(|votes| votes.get(at).copied().flatten())
    }

    pub(super) fn set_vote(self, at: usize, vote: Option<Vote>) {
        self.votes.update(|votes| {
            if let Some(here) = votes.get_mut(at) {
                *here = vote;
            }
        });
    }

    /// How many questions have an answer.
    pub(super) fn answered(self) -> usize {
        self.votes.with(|votes| votes.iter().flatten().count())
    }

    /// Whether the initials are none.
    pub(super) fn is_misnamed(self) -> bool {
        self.initials
            .with(|initials| initials.parse::<Initials>().is_err())
    }

    /// Goes to a question; past the last, to where one hands in, and before the first, to the curtain.
    pub(super) fn go_to(self, at: Option<usize>) {
        self.stage.set(match at {
            None => Stage::Curtain,
            Some(at) if at < self.items().len() => Stage::Question(at),
            Some(_) => Stage::HandIn,
        });
    }

    /// Hands in. What was said is gone from here then.
    pub(super) fn hand_in(self) {
        let initials = self.initials.get_untracked().parse().unwrap_or_default();
        let votes = self.votes.get_untracked();
        let invitation = self.invitation();
        let Ok(ballot) = Ballot::new(&invitation, self.role.get_untracked(), initials, votes)
        else {
            return;
        };
        let mut added = Added::Unchanged;
        self.open.change(|workshop| {
            added = match self.turn_of {
                Turn::Coach => workshop.ballots.add_own(ballot),
                Turn::Person => workshop.ballots.add(Submission {
                    nonce: Nonce(chance::number()),
                    ballot,
                }),
            };
        });
        if let Added::Refused(_) = added {
            self.notices.say(words::workshop::form_refused());
            return;
        }
        self.begin();
        self.stage.set(Stage::Done);
    }

    /// Stops without handing in, with a way back while the page is open.
    pub(super) fn stop(self) {
        self.leave();
        self.notices.say(words::workshop::form_stopped());
    }

    /// Goes back to the coach's page.
    pub(super) fn leave(self) {
        self.turn.set(None);
        focus_once_shown("main h1");
    }
}
