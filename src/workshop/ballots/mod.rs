//! The ballot box: who has handed in what, and what hands were counted beside.
//!
//! Ballots lie in it by their nonces, which are random, so that the order in which they came can be
//! read from nothing that it gives out: two boxes with the same ballots are equal.

mod saved;

pub use saved::{Saved, SavedBallot};

use super::{Anonymity, Ballot, Initials, Misfit, Nonce, Role, Session, Submission, Tally, Vote};
use crate::ordered::SortedMap;

/// What became of something that was handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// It is new.
    Added,
    /// It takes the place of an earlier one of the same person.
    Replaced,
    /// It is there already.
    Unchanged,
    /// It is not taken.
    Refused(Refusal),
}

/// Why something is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The workshop is closed.
    Closed,
    /// It answers other questions.
    Misfit(Misfit),
    /// There are as many as [`Ballots::MOST`].
    Full,
    /// The coach said that they would not answer.
    CoachStaysOut,
}

/// Everything that was handed in at a workshop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ballots {
    anonymity: Anonymity,
    takes_part: bool,
    by_nonce: SortedMap<Nonce, Held>,
    /// Of whom nobody knows any more which is whose; sorted by what they say.
    nameless: Vec<Held>,
    own: Option<Held>,
    questions: Vec<Question>,
    is_closed: bool,
}

/// A ballot, and which of its votes belong to a round that is over.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Held {
    ballot: Ballot,
    spent: Vec<bool>,
}

/// What is counted at a question beside the ballots.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Question {
    hands: Tally,
    /// Rounds that are over, all of their votes.
    over: Vec<Tally>,
}

impl Held {
    fn new(ballot: Ballot) -> Self {
        Self {
            ballot,
            spent: Vec::new(),
        }
    }

    fn is_spent(&self, at: usize) -> bool {
        self.spent.get(at).copied().unwrap_or_default()
    }

    fn spend(&mut self, at: usize) {
        if self.spent.len() <= at {
            self.spent.resize(at + 1, false);
        }
        if let Some(spent) = self.spent.get_mut(at) {
            *spent = true;
        }
    }

    /// The vote of the round that goes on.
    fn vote(&self, at: usize) -> Option<Vote> {
        self.ballot.vote(at).filter(|_| !self.is_spent(at))
    }
}

impl Ballots {
    /// The most ballots that are taken.
    pub const MOST: usize = 10_000;

    /// An empty box.
    pub fn new(session: &Session) -> Self {
        let questions = session.invitation().items().iter().map(|item| Question {
            hands: Tally::empty(item.levels),
            over: Vec::new(),
        });
        Self {
            anonymity: session.invitation().anonymity(),
            takes_part: session.coach_takes_part(),
            by_nonce: SortedMap::new(),
            nameless: Vec::new(),
            own: None,
            questions: questions.collect(),
            is_closed: false,
        }
    }

    /// Takes a person's ballot: from a code, from a file, or read off a sheet of paper, for which a
    /// nonce is drawn outside. A second one takes the place of the first.
    pub fn add(&mut self, submission: Submission) -> Added {
        let Submission { nonce, ballot } = submission;
        if let Err(refusal) = self.check(&ballot) {
            return Added::Refused(refusal);
        }
        let is_full = self.by_nonce.len() >= Self::MOST;
        match self.by_nonce.get_mut(&nonce) {
            Some(held) if held.ballot == ballot => Added::Unchanged,
            Some(held) => {
                *held = Held::new(ballot);
                Added::Replaced
            }
            None if is_full => Added::Refused(Refusal::Full),
            None => {
                self.by_nonce.insert(nonce, Held::new(ballot));
                Added::Added
            }
        }
    }

    /// Takes a person's ballot out again, to be put back where that was a mistake; nothing where it is not
    /// there, or nothing is taken any more.
    pub fn take_out(&mut self, nonce: Nonce) -> Option<SavedBallot> {
        if self.is_closed {
            return None;
        }
        let held = self.by_nonce.remove(&nonce)?;
        Some(SavedBallot::of(Some(nonce), &held, self.questions.len()))
    }

    /// Puts back what was taken out, with the rounds in which it counts, unless the same person has handed
    /// in something since; whether it is there again.
    pub fn put_back(&mut self, taken: SavedBallot) -> bool {
        let Some(nonce) = taken
            .nonce
            .filter(|nonce| !self.by_nonce.contains_key(nonce))
        else {
            return false;
        };
        let is_taken = self.check(&taken.ballot).is_ok();
        if is_taken {
            let held = taken.held(self.questions.len());
            self.by_nonce.insert(nonce, held);
        }
        is_taken
    }

    /// Takes the coach's own ballot.
    pub fn add_own(&mut self, ballot: Ballot) -> Added {
        if !self.takes_part {
            return Added::Refused(Refusal::CoachStaysOut);
        }
        if let Err(refusal) = self.check(&ballot) {
            return Added::Refused(refusal);
        }
        match &mut self.own {
            Some(held) if held.ballot == ballot => Added::Unchanged,
            own => {
                let before = own.replace(Held::new(ballot));
                before.map_or(Added::Added, |_| Added::Replaced)
            }
        }
    }

    fn check(&self, ballot: &Ballot) -> Result<(), Refusal> {
        if self.is_closed {
            return Err(Refusal::Closed);
        }
        self.check_fit(ballot).map_err(Refusal::Misfit)
    }

    fn check_fit(&self, ballot: &Ballot) -> Result<(), Misfit> {
        if ballot.votes().len() != self.questions.len() {
            return Err(Misfit::Length);
        }
        let is_off = |(question, vote): (&Question, &Option<Vote>)| match vote {
            Some(Vote::Level(level)) => !question.hands.levels.has(*level),
            _ => false,
        };
        let mut votes = self.questions.iter().zip(ballot.votes());
        let off = votes.position(is_off);
        off.map_or(Ok(()), |at| Err(Misfit::Level(at)))
    }

    /// The coach's own ballot, if they have answered.
    pub fn own(&self) -> Option<&Ballot> {
        self.own.as_ref().map(|held| &held.ballot)
    }

    /// The hands that were counted at a question, in the round that goes on.
    pub fn hands(&self, at: usize) -> Option<&Tally> {
        Some(&self.questions.get(at)?.hands)
    }

    /// Says how many hands were raised at a question for the same vote; whether that was taken.
    pub fn set_hands(&mut self, at: usize, vote: Vote, count: u32) -> bool {
        let question = self.questions.get_mut(at).filter(|_| !self.is_closed);
        question.is_some_and(|question| question.hands.set(vote, count))
    }

    /// Ends the round of a question, so that it is voted on again; whether there was anything to end.
    ///
    /// What was said so far stays as an earlier round. Ballots count again once they are handed in
    /// anew, and hands once they are raised.
    pub fn vote_again(&mut self, at: usize) -> bool {
        let Some(tally) = self.live(at).filter(|tally| tally.votes() > 0) else {
            return false;
        };
        let Some(question) = self.questions.get_mut(at).filter(|_| !self.is_closed) else {
            return false;
        };
        question.over.push(tally);
        question.hands = Tally::empty(tally.levels.levels());
        for held in self.by_nonce.values_mut().chain(&mut self.own) {
            held.spend(at);
        }
        true
    }

    /// Takes nothing more. Where nobody is to know who said what, it also forgets for good which
    /// ballot is whose.
    pub fn close(&mut self) {
        self.is_closed = true;
        if self.anonymity != Anonymity::Nobody {
            return;
        }
        let held = std::mem::take(&mut self.by_nonce).into_iter();
        let held = held.map(|(_, held)| held);
        self.nameless.extend(held.chain(self.own.take()));
        self.nameless.sort_unstable();
    }

    /// Whether nothing more is taken.
    pub fn is_closed(&self) -> bool {
        self.is_closed
    }

    fn held(&self) -> impl Iterator<Item = &Held> {
        let known = self.by_nonce.values().chain(&self.own);
        known.chain(&self.nameless)
    }

    /// How many people have handed something in. Hands are not among them.
    pub fn people(&self) -> usize {
        self.held().count()
    }

    /// How many have handed in something for the round of a question that goes on, whatever they say.
    pub fn handed_in(&self, at: usize) -> usize {
        let held = self.held().filter(|held| !held.is_spent(at)).count();
        let hands = self.hands(at).map_or(0, Tally::votes);
        held + usize::try_from(hands).unwrap_or(usize::MAX)
    }

    /// Every vote of the round of a question that goes on, with whose it is as far as that is kept,
    /// in an order that says nothing.
    pub(super) fn votes(&self, at: usize) -> impl Iterator<Item = (Option<Role>, Initials, Vote)> {
        self.held().filter_map(move |held| {
            let Held { ballot, .. } = held;
            Some((ballot.role(), ballot.initials(), held.vote(at)?))
        })
    }

    /// The round of a question that goes on.
    fn live(&self, at: usize) -> Option<Tally> {
        let mut tally = *self.hands(at)?;
        for (_, _, vote) in self.votes(at) {
            tally.add(vote);
        }
        Some(tally)
    }

    /// The rounds of a question that are over, the first one first.
    pub fn over(&self, at: usize) -> &[Tally] {
        let question = self.questions.get(at);
        question.map_or(&[], |question| &question.over)
    }

    /// Every round of a question in which anybody voted, the first one first.
    pub fn rounds(&self, at: usize) -> Vec<Tally> {
        let live = self.live(at).filter(|tally| tally.votes() > 0);
        self.over(at).iter().copied().chain(live).collect()
    }

    /// What each says to a question, by their initials, for those who gave some. There are none where
    /// nobody is to know.
    pub fn named(&self, at: usize) -> Vec<(Initials, Vote)> {
        let votes = self.votes(at);
        let named = votes.filter(|(_, initials, _)| !initials.is_empty());
        let mut named: Vec<_> = named.map(|(_, initials, vote)| (initials, vote)).collect();
        named.sort_unstable();
        named
    }
}

#[cfg(test)]
mod tests;
