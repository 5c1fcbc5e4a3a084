//! What several people say to one question, counted.

use super::{Distribution, Vote};
use crate::questionnaire::Level;

/// Votes on one question, counted: of ballots, of raised hands, or of both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tally {
    /// How often each level was chosen.
    pub levels: Distribution,
    /// How many cannot tell.
    pub dont_know: u32,
    /// For how many the question does not apply.
    pub not_applicable: u32,
}

impl Tally {
    /// One without votes, of a ladder of so many levels.
    pub const fn empty(levels: Level) -> Self {
        Self {
            levels: Distribution::empty(levels),
            dont_know: 0,
            not_applicable: 0,
        }
    }

    /// How many said the same as a vote.
    pub fn count(&self, vote: Vote) -> u32 {
        match vote {
            Vote::Level(level) => self.levels.count(level),
            Vote::DontKnow => self.dont_know,
            Vote::NotApplicable => self.not_applicable,
        }
    }

    /// Says how many said the same as a vote; whether the ladder has it.
    pub fn set(&mut self, vote: Vote, count: u32) -> bool {
        match vote {
            Vote::Level(level) => return self.levels.set(level, count),
            Vote::DontKnow => self.dont_know = count,
            Vote::NotApplicable => self.not_applicable = count,
        }
        true
    }

    /// Counts one more vote; whether the ladder has it.
    pub fn add(&mut self, vote: Vote) -> bool {
        self.set(vote, self.count(vote).saturating_add(1))
    }

    /// Counts those of another as well.
    pub fn extend(&mut self, other: &Self) {
        self.levels.extend(&other.levels);
        self.dont_know = self.dont_know.saturating_add(other.dont_know);
        self.not_applicable = self.not_applicable.saturating_add(other.not_applicable);
    }

    /// How many voted, in whatever way.
    pub fn votes(&self) -> u32 {
        let silent = self.dont_know.saturating_add(self.not_applicable);
        self.levels.answers().saturating_add(silent)
    }

    /// Whether more than half of the votes say the same as these many.
    fn is_most(&self, count: u32) -> bool {
        let levels = self.levels.counts().iter().copied();
        let votes = levels.chain([self.dont_know, self.not_applicable]);
        u64::from(count) * 2 > votes.map(u64::from).sum()
    }

    /// Whether most cannot tell.
    pub fn mostly_dont_know(&self) -> bool {
        self.is_most(self.dont_know)
    }

    /// Whether the question does not apply for most.
    pub fn mostly_not_applicable(&self) -> bool {
        self.is_most(self.not_applicable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn votes_are_counted_by_what_they_say() {
        let mut tally = Tally::empty(3);
        for vote in [Vote::Level(3), Vote::DontKnow, Vote::NotApplicable] {
            assert!(tally.add(vote));
            assert_eq!(tally.count(vote), 1);
        }
        assert!(!tally.add(Vote::Level(4)));
        let mut both = tally;
        both.extend(&tally);
        assert_eq!((both.votes(), both.levels.answers()), (6, 2));
    }

    #[test]
    fn most_is_more_than_half() {
        let tally = |level, dont_know, not_applicable| {
            let mut tally = Tally::empty(5);
            tally.set(Vote::Level(2), level);
            tally.set(Vote::DontKnow, dont_know);
            tally.set(Vote::NotApplicable, not_applicable);
            (tally.mostly_dont_know(), tally.mostly_not_applicable())
        };
        assert_eq!(tally(1, 1, 0), (false, false));
        assert_eq!(tally(1, 2, 0), (true, false));
        assert_eq!(tally(1, 1, 3), (false, true));
        assert_eq!(tally(0, 1, 1), (false, false));
        assert_eq!(tally(0, 0, 0), (false, false));
        assert_eq!(tally(0, u32::MAX, u32::MAX), (false, false));
    }
}
