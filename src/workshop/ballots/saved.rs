//! A ballot box as a document keeps it.

use super::{Ballots, Held, Question};
use crate::workshop::{Ballot, Misfit, Nonce, Session, Tally};

/// All that is in a ballot box, in an order that says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// What people handed in.
    pub ballots: Vec<SavedBallot>,
    /// What the coach answered.
    pub own: Option<SavedBallot>,
    /// The hands of each question, in the order of asking, in the round that goes on.
    pub hands: Vec<Tally>,
    /// The rounds of each question that are over.
    pub over: Vec<Vec<Tally>>,
    /// Whether nothing more is taken.
    pub is_closed: bool,
}

/// A ballot as a document keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedBallot {
    /// Whose it is; the coach's has none, and where nobody is to know none has once it is closed.
    pub nonce: Option<Nonce>,
    /// What it says.
    pub ballot: Ballot,
    /// The questions, counted from 0, at which it counts in a round that is over.
    pub spent: Vec<usize>,
}

impl SavedBallot {
    /// A ballot of a box with so many questions.
    pub(super) fn of(nonce: Option<Nonce>, held: &Held, questions: usize) -> Self {
        Self {
            nonce,
            ballot: held.ballot.clone(),
            spent: (0..questions).filter(|at| held.is_spent(*at)).collect(),
        }
    }

    /// The ballot as a box with so many questions holds it.
    pub(super) fn held(self, questions: usize) -> Held {
        let mut held = Held::new(self.ballot);
        for at in self.spent.into_iter().filter(|at| *at < questions) {
            held.spend(at);
        }
        held
    }
}

impl Ballots {
    /// All that a document has to keep.
    pub fn saved(&self) -> Saved {
        let questions = self.questions.len();
        let saved = |nonce, held: &Held| SavedBallot::of(nonce, held, questions);
        let by_nonce = self.by_nonce.iter();
        let by_nonce = by_nonce.map(|(nonce, held)| saved(Some(*nonce), held));
        let nameless = self.nameless.iter().map(|held| saved(None, held));
        Saved {
            ballots: by_nonce.chain(nameless).collect(),
            own: self.own.as_ref().map(|own| saved(None, own)),
            hands: self.questions.iter().map(|it| it.hands).collect(),
            over: self.questions.iter().map(|it| it.over.clone()).collect(),
            is_closed: self.is_closed,
        }
    }

    /// The ballot box that a document kept.
    ///
    /// # Errors
    /// Where it is not of the session's questions.
    pub fn restored(session: &Session, saved: Saved) -> Result<Self, Misfit> {
        let mut ballots = Self::new(session);
        if [saved.hands.len(), saved.over.len()] != [ballots.questions.len(); 2] {
            return Err(Misfit::Length);
        }
        let counted = saved.hands.into_iter().zip(saved.over).enumerate();
        for ((at, (hands, over)), question) in counted.zip(&mut ballots.questions) {
            let levels = question.hands.levels.levels();
            let is_off = |tally: &Tally| tally.levels.levels() != levels;
            if is_off(&hands) || over.iter().any(is_off) {
                return Err(Misfit::Level(at));
            }
            *question = Question { hands, over };
        }
        for kept in saved.ballots.iter().chain(&saved.own) {
            ballots.check_fit(&kept.ballot)?;
        }
        let questions = ballots.questions.len();
        let held = |kept: SavedBallot| kept.held(questions);
        for kept in saved.ballots {
            match kept.nonce {
                Some(nonce) => {
                    ballots.by_nonce.insert(nonce, held(kept));
                }
                None => ballots.nameless.push(held(kept)),
            }
        }
        ballots.nameless.sort_unstable();
        ballots.own = saved.own.map(held);
        ballots.is_closed = saved.is_closed;
        Ok(ballots)
    }
}
