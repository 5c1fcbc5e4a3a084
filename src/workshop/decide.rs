//! What the room decides to try, and whether the time was worth it.

use crate::assessment::Date;
use crate::questionnaire::PracticeId;

/// Something to try that dots are given to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proposal {
    /// A practice, as the roadmap proposes it.
    Practice(PracticeId),
    /// Somebody's own words.
    Own(String),
}

/// A vote with dots: everyone has a few, and puts them where they like, several on one if they wish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DotVote {
    /// How many dots each person has.
    pub dots_each: u32,
    proposals: Vec<(Proposal, u32)>,
}

impl Default for DotVote {
    fn default() -> Self {
        Self {
            dots_each: 3,
            proposals: Vec::new(),
        }
    }
}

impl DotVote {
    /// Adds a proposal without dots; whether it is a new one that says something.
    pub fn propose(&mut self, proposal: Proposal) -> bool {
        let says_nothing = matches!(&proposal, Proposal::Own(words) if words.trim().is_empty());
        let is_new = self.proposals.iter().all(|(known, _)| *known != proposal);
        let is_taken = is_new && !says_nothing;
        if is_taken {
            self.proposals.push((proposal, 0));
        }
        is_taken
    }

    /// Takes a proposal away again, with its dots; whether it was there.
    pub fn withdraw(&mut self, proposal: &Proposal) -> bool {
        let before = self.proposals.len();
        self.proposals.retain(|(known, _)| known != proposal);
        self.proposals.len() < before
    }

    /// Says how many dots a proposal has; whether it is there.
    pub fn set_dots(&mut self, proposal: &Proposal, dots: u32) -> bool {
        let known = self
            .proposals
            .iter_mut()
            .find(|(known, _)| known == proposal);
        known.is_some_and(|(_, here)| {
            *here = dots;
            true
        })
    }

    /// Every proposal with its dots, in the order they were made.
    pub fn proposals(&self) -> &[(Proposal, u32)] {
        &self.proposals
    }

    /// Every proposal with its dots, those with most first; of equal ones the earlier.
    pub fn ranked(&self) -> Vec<&(Proposal, u32)> {
        let mut ranked: Vec<_> = self.proposals.iter().collect();
        ranked.sort_by_key(|(_, dots)| std::cmp::Reverse(*dots));
        ranked
    }

    /// How many dots are given.
    pub fn given(&self) -> u32 {
        let dots = self.proposals.iter().map(|(_, dots)| *dots);
        dots.fold(0, u32::saturating_add)
    }

    /// How many dots so many people still have; nothing where more are given than they had.
    pub fn left(&self, people: u32) -> Option<u32> {
        self.dots_each
            .saturating_mul(people)
            .checked_sub(self.given())
    }
}

/// Something that the team tries, and how it will know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Experiment {
    /// What is tried.
    pub what: String,
    /// The practice that it is from, where it is from one.
    pub practice: Option<PracticeId>,
    /// What one expects to see.
    pub signal: String,
    /// Who looks after it.
    pub owner: String,
    /// The day on which the team keeps it or drops it.
    pub review: Option<Date>,
    /// What is done first.
    pub first_step: String,
}

impl Experiment {
    /// Whether it is still to be said what is tried, what one expects to see, who looks after it,
    /// when the team decides, or what is done first.
    pub fn is_incomplete(&self) -> bool {
        let texts = [&self.what, &self.signal, &self.owner, &self.first_step];
        texts.into_iter().any(|text| text.trim().is_empty()) || self.review.is_none()
    }
}

/// One to three experiments: more are not done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Experiments(Vec<Experiment>);

impl Experiments {
    /// The most that a team takes on.
    pub const MOST: usize = 3;

    /// Takes on one more; whether there is room for it.
    pub fn add(&mut self, experiment: Experiment) -> bool {
        let has_room = self.0.len() < Self::MOST;
        if has_room {
            self.0.push(experiment);
        }
        has_room
    }

    /// Takes one out, counted from 0.
    pub fn remove(&mut self, at: usize) -> Option<Experiment> {
        (at < self.0.len()).then(|| self.0.remove(at))
    }

    /// Each, in the order they were taken on.
    pub fn as_slice(&self) -> &[Experiment] {
        &self.0
    }

    /// Each, to be changed.
    pub fn as_mut_slice(&mut self) -> &mut [Experiment] {
        &mut self.0
    }
}

/// What people say the workshop gave them for their time, from 0 for nothing to 5, counted.
///
/// The scale is the closing round that is known as ROTI. That a mean under 3 is low is ours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReturnOnTime {
    counts: [u32; 6],
}

impl ReturnOnTime {
    /// The best that can be said.
    pub const BEST: u8 = 5;
    /// What a mean has to reach not to be low.
    pub const ENOUGH: f64 = 3.0;

    /// Says how many gave a number; whether it is on the scale.
    pub fn set(&mut self, number: u8, count: u32) -> bool {
        let here = self.counts.get_mut(usize::from(number));
        here.is_some_and(|here| {
            *here = count;
            true
        })
    }

    /// How many gave each number, from 0.
    pub fn counts(&self) -> &[u32] {
        &self.counts
    }

    /// How many gave any.
    pub fn votes(&self) -> u32 {
        self.counts
            .iter()
            .fold(0, |sum, count| sum.saturating_add(*count))
    }

    /// The mean, unrounded.
    pub fn mean(&self) -> Option<f64> {
        let counted = (0_u8..).zip(&self.counts);
        let sum: f64 = counted
            .map(|(number, count)| f64::from(number) * f64::from(*count))
            .sum();
        let votes = self.votes();
        (votes > 0).then(|| sum / f64::from(votes))
    }

    /// Whether it was not enough, so that one asks what would have made it so.
    pub fn is_low(&self) -> bool {
        self.mean().is_some_and(|mean| mean < Self::ENOUGH)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_put_proposals_in_order() {
        let own = |words: &str| Proposal::Own(words.to_owned());
        let mut vote = DotVote::default();
        let practice = Proposal::Practice("small-batches".into());
        for proposal in [own("Talk more"), practice.clone(), own("Write it down")] {
            assert!(vote.propose(proposal));
        }
        assert!(!vote.propose(practice.clone()) && !vote.propose(own(" ")));
        assert!(vote.set_dots(&practice, 4) && vote.set_dots(&own("Write it down"), 4));
        assert!(!vote.set_dots(&own("Nothing"), 1));
        let ranked: Vec<u32> = vote.ranked().iter().map(|(_, dots)| *dots).collect();
        assert_eq!(ranked, [4, 4, 0]);
        assert_eq!(vote.ranked()[0].0, practice);
        assert_eq!(
            (vote.given(), vote.left(3), vote.left(2)),
            (8, Some(1), None)
        );
        assert!(vote.withdraw(&practice) && !vote.withdraw(&practice));
    }

    #[test]
    fn a_fourth_experiment_is_not_taken_on() {
        let mut experiments = Experiments::default();
        for _ in 0..3 {
            assert!(experiments.add(Experiment::default()));
        }
        assert!(!experiments.add(Experiment::default()));
        assert!(experiments.remove(2).is_some() && experiments.remove(2).is_none());
        let experiment = &mut experiments.as_mut_slice()[0];
        assert!(experiment.is_incomplete());
        *experiment = Experiment {
            what: "Pair on reviews".into(),
            practice: None,
            signal: "Reviews within a day".into(),
            owner: "Ines".into(),
            review: "2026-12-24".parse().ok(),
            first_step: "Ask in the stand-up".into(),
        };
        assert!(!experiment.is_incomplete());
    }

    #[test]
    fn a_mean_under_three_is_low() {
        let mut worth = ReturnOnTime::default();
        assert_eq!((worth.mean(), worth.is_low()), (None, false));
        assert!(worth.set(5, 2) && worth.set(1, 2) && !worth.set(6, 1));
        assert_eq!(
            (worth.votes(), worth.mean(), worth.is_low()),
            (4, Some(3.0), false)
        );
        worth.set(0, 1);
        assert_eq!((worth.mean(), worth.is_low()), (Some(2.4), true));
    }
}
