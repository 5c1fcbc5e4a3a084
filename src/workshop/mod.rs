//! Workshops: many people answer the same questions for themselves, see how far they lie apart, talk,
//! and agree.
//!
//! An [`Invitation`] is what everybody who takes part knows. Each hands in a [`Ballot`], mostly as an
//! answer [`Code`] that travels through any channel and is found again by [`find`]. [`Ballots`] keeps
//! them with the hands that were counted beside. An [`Outcome`] says what a room said to a question and
//! what stands, [`Groups`] how roles differ, [`Stage`] what the projector may show of it. In the end a
//! [`Workshop`] becomes an assessment.
//!
//! Nothing here draws a number or reads a clock: ids, nonces and days are given from outside.

mod agreement;
mod ballot;
mod ballots;
mod code;
mod course;
mod decide;
mod deck;
mod follow_up;
mod groups;
mod intake;
mod invitation;
mod outcome;
mod participation;
mod result;
mod session;
mod stage;
mod suggest;
mod tally;
#[cfg(test)]
mod tests;

pub use agreement::{Accord, Distribution};
pub use ballot::{Ballot, Initials, InitialsError, Misfit, Nonce, Role, Submission, Vote};
pub use ballots::{Added, Ballots, Refusal, Saved, SavedBallot};
pub use code::{Code, Fault, Found, find};
pub use decide::{DotVote, Experiment, Experiments, Proposal, ReturnOnTime};
pub use groups::{FEWEST_IN_GROUP, Gap, Group, Groups};
pub use intake::{Became, Counts, Intake, TakenIn, TooLong};
pub use invitation::{Anonymity, Invitation, InvitationError, Item, SessionId};
pub use outcome::{Direction, Discussion, Order, Outcome, Since, Standing, Verdict, ordered};
pub use participation::Participation;
pub use result::{Record, Recorded};
pub use session::{Fate, Follows, Pace, Script, Segment, SegmentKind, Session};
pub use stage::{Figures, Place, Prompt, Scene, Stage};
pub use suggest::{SUGGESTED, suggested, suggested_count};
pub use tally::Tally;

#[cfg(test)]
pub(crate) use tests::sample;

use crate::assessment::AssessmentId;
use crate::ordered::SortedMap;
use crate::questionnaire::QuestionId;

/// A workshop: what was prepared, and all that has happened since.
#[derive(Clone, Debug, PartialEq)]
pub struct Workshop {
    /// What was prepared.
    pub session: Session,
    /// What was handed in.
    pub ballots: Ballots,
    /// What the coach wrote down, by question.
    pub discussions: SortedMap<QuestionId, Discussion>,
    /// Cards to talk about without scores.
    pub deck: Vec<Prompt>,
    /// What might be tried.
    pub dots: DotVote,
    /// What is taken on.
    pub experiments: Experiments,
    /// Whether it was worth the time.
    pub worth: ReturnOnTime,
    /// What would have made it worth more, in the words of those who were there.
    pub worth_more: String,
    /// The order in which the room was last put to take the questions.
    order: Order,
    /// The questions, counted from 0, as that order was when it was chosen; [`Workshop::course`] reads it.
    course: Vec<usize>,
    /// What the projector shows.
    pub scene: Scene,
    /// The team's assessment that it became, once it is kept.
    pub became: Option<AssessmentId>,
}

impl Workshop {
    /// A workshop that has been prepared. Its deck asks about each of its questions.
    pub fn new(session: Session) -> Self {
        let items = session.invitation().items().iter();
        let deck = items.map(|item| Prompt::Ask(item.question.clone()));
        Self {
            ballots: Ballots::new(&session),
            discussions: SortedMap::new(),
            deck: deck.collect(),
            dots: DotVote::default(),
            experiments: Experiments::default(),
            worth: ReturnOnTime::default(),
            worth_more: String::new(),
            order: Order::Listed,
            course: Vec::new(),
            scene: Scene::default(),
            became: None,
            session,
        }
    }

    /// How many people took part, at least: who handed something in, or the most votes that a question
    /// has in a round where those are more, as with raised hands.
    pub fn people(&self) -> usize {
        let questions = 0..self.session.invitation().items().len();
        let rounds = questions.flat_map(|at| self.ballots.rounds(at));
        let most = rounds.map(|round| round.votes()).max();
        let most = usize::try_from(most.unwrap_or_default()).unwrap_or_default();
        self.ballots.people().max(most)
    }
}
