//! What a workshop finds out at each question, and in which order one talks about them.

use super::{Accord, Item, Tally, Workshop};
use crate::ordered::sorted_by;
use crate::questionnaire::Level;

/// What the coach writes down while the room talks about a question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Discussion {
    /// Whether the room agreed.
    pub verdict: Verdict,
    /// Where the room feels that it is going.
    pub trend: Option<Direction>,
    /// For everybody.
    pub notes: String,
    /// For the coach alone; in nothing that is shown or handed out.
    pub private_notes: String,
}

/// Whether a room agreed on a level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing is recorded yet.
    #[default]
    Open,
    /// On this one.
    Agreed(Level),
    /// It did not.
    NoAgreement,
}

/// Where something goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// It gets better.
    Better,
    /// It stays as it is.
    Same,
    /// It gets worse.
    Worse,
}

/// How a question stands against last time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// It was asked then, too.
    Moved(Direction),
    /// It was not.
    NotAskedThen,
}

/// What stands at a question when the workshop is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The level that the room agreed on.
    Agreed(Level),
    /// The lower median of the last round: nobody agreed on anything.
    LowerMedian(Level),
    /// Most, or all who said anything, cannot tell.
    DontKnow,
    /// For most the question does not apply.
    NotApplicable,
}

impl Standing {
    /// The level, where it is one.
    pub fn level(self) -> Option<Level> {
        match self {
            Self::Agreed(level) | Self::LowerMedian(level) => Some(level),
            Self::DontKnow | Self::NotApplicable => None,
        }
    }
}

/// In which order one talks about questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// Where answers lie furthest apart first.
    #[default]
    Disagreement,
    /// The worst first.
    Lowest,
    /// The best first.
    Highest,
    /// As the questionnaire lists them.
    Listed,
}

impl Order {
    /// Every order.
    pub const ALL: [Self; 4] = [
        Self::Disagreement,
        Self::Lowest,
        Self::Highest,
        Self::Listed,
    ];
}

/// What a workshop found out at a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The question.
    pub item: Item,
    /// What was said in each round in which anybody voted, the first one first.
    pub rounds: Vec<Tally>,
    /// What the coach wrote down.
    pub discussion: Discussion,
    /// What stands; nothing where nobody said anything.
    pub standing: Option<Standing>,
    /// How the median stands against last time; nothing without a median, or a last time.
    pub since: Option<Since>,
}

impl Outcome {
    /// What was said in the last round.
    pub fn tally(&self) -> Option<&Tally> {
        self.rounds.last()
    }

    /// How many chose a level in the last round.
    pub fn answers(&self) -> u32 {
        self.tally().map_or(0, |tally| tally.levels.answers())
    }

    /// The lower median of the last round.
    pub fn median(&self) -> Option<Level> {
        self.tally()?.levels.lower_median(self.item.reversed)
    }

    /// How far the last round agrees.
    pub fn accord(&self) -> Option<Accord> {
        self.tally()?.levels.accord()
    }

    /// How far apart the last round lies: polarization, then the average deviation as a part of the
    /// ladder.
    fn disagreement(&self) -> Option<[f64; 2]> {
        let levels = self.tally()?.levels;
        let steps = f64::from(self.item.levels.saturating_sub(1).max(1));
        Some([levels.polarization()?, levels.average_deviation()? / steps])
    }

    /// How good the last round is: the score of its median, then of its mean.
    fn goodness(&self) -> Option<[f64; 2]> {
        let median = self.item.score(self.median()?)?.value();
        let chosen = self.tally()?.levels;
        let scores = chosen
            .chosen()
            .filter_map(|(level, count)| Some((self.item.score(level)?, f64::from(count))));
        let mean = crate::scoring::Score::mean(scores)?.value();
        Some([median, mean])
    }
}

impl Workshop {
    /// What was found out at each question, in the order of asking.
    pub fn outcomes(&self) -> Vec<Outcome> {
        let items = self.session.invitation().items().iter().enumerate();
        items.map(|(at, item)| self.outcome(at, item)).collect()
    }

    fn outcome(&self, at: usize, item: &Item) -> Outcome {
        let rounds = self.ballots.rounds(at);
        let discussion = self.discussions.get(&item.question);
        let discussion = discussion.cloned().unwrap_or_default();
        let mut outcome = Outcome {
            item: item.clone(),
            standing: standing(item, rounds.last(), discussion.verdict),
            rounds,
            discussion,
            since: None,
        };
        outcome.since = self.since(&outcome);
        outcome
    }

    fn since(&self, outcome: &Outcome) -> Option<Since> {
        let follows = self.session.follows.as_ref()?;
        let now = outcome.item.score(outcome.median()?)?;
        let before = follows.levels.get(&outcome.item.question);
        let Some(before) = before.and_then(|level| outcome.item.score(*level)) else {
            return Some(Since::NotAskedThen);
        };
        Some(Since::Moved(match now.value().total_cmp(&before.value()) {
            std::cmp::Ordering::Greater => Direction::Better,
            std::cmp::Ordering::Equal => Direction::Same,
            std::cmp::Ordering::Less => Direction::Worse,
        }))
    }
}

/// What stands after the last round. A mix of votes without a level and without a majority counts as
/// don't know: that lowers the coverage, where not applicable would hide the question.
fn standing(item: &Item, last: Option<&Tally>, verdict: Verdict) -> Option<Standing> {
    if let Verdict::Agreed(level) = verdict
        && item.has(level)
    {
        return Some(Standing::Agreed(level));
    }
    let tally = last?;
    if tally.mostly_not_applicable() {
        return Some(Standing::NotApplicable);
    }
    if tally.mostly_dont_know() {
        return Some(Standing::DontKnow);
    }
    let median = tally.levels.lower_median(item.reversed);
    Some(median.map_or(Standing::DontKnow, Standing::LowerMedian))
}

/// The places of outcomes, from 0, in an order to talk about them.
///
/// Equal ones keep the order of asking. Where nothing can be compared, the question comes last: a
/// single answer disagrees with nobody, and no answer says nothing.
pub fn ordered(outcomes: &[Outcome], order: Order) -> Vec<usize> {
    let key = |outcome: &Outcome| match order {
        Order::Disagreement => outcome.disagreement().map(|key| key.map(|it| -it)),
        Order::Lowest => outcome.goodness(),
        Order::Highest => outcome.goodness().map(|key| key.map(|it| -it)),
        Order::Listed => Some([0.0; 2]),
    };
    let keyed = outcomes.iter().enumerate().map(|(at, outcome)| {
        let last = [f64::INFINITY, if outcome.answers() > 0 { 0.0 } else { 1.0 }];
        (at, key(outcome).unwrap_or(last))
    });
    let sorted = sorted_by(keyed, |(_, one), (_, other)| {
        let pairs = one.iter().zip(other);
        pairs.fold(std::cmp::Ordering::Equal, |order, (one, other)| {
            order.then_with(|| compared(*one, *other))
        })
    });
    sorted.into_iter().map(|(at, _)| at).collect()
}

/// What a sum of fractions leaves behind makes no difference.
fn compared(one: f64, other: f64) -> std::cmp::Ordering {
    if crate::rounding::is_same(one, other) {
        std::cmp::Ordering::Equal
    } else {
        one.total_cmp(&other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::tests::sample;
    use crate::workshop::{Anonymity, Follows, Invitation, Session, SessionId, Vote};

    /// A workshop of these ladders with so many hands at each vote.
    fn workshop(items: Vec<Item>, hands: &[(usize, Vote, u32)]) -> Workshop {
        let invitation =
            Invitation::new(SessionId(1), sample::calms(), items, Anonymity::Nobody).unwrap();
        let mut workshop = Workshop::new(Session::new(invitation, false));
        for (at, vote, count) in hands {
            assert!(workshop.ballots.set_hands(*at, *vote, *count));
        }
        workshop
    }

    fn discussed(workshop: &mut Workshop, at: usize, verdict: Verdict) {
        let item = &workshop.session.invitation().items()[at];
        let discussion = Discussion {
            verdict,
            ..Discussion::default()
        };
        let question = item.question.clone();
        workshop.discussions.insert(question, discussion);
    }

    fn standing(workshop: &Workshop) -> Vec<Option<Standing>> {
        let outcomes = workshop.outcomes().into_iter();
        outcomes.map(|outcome| outcome.standing).collect()
    }

    #[test]
    fn without_agreement_the_lower_median_stands_and_says_so() {
        let mut items = sample::items(&[5; 3]);
        items[1].reversed = true;
        let halves = |at| [(at, Vote::Level(2), 2), (at, Vote::Level(4), 2)];
        let hands: Vec<_> = (0..3).flat_map(halves).collect();
        let mut workshop = workshop(items, &hands);
        let (two, four) = (Standing::LowerMedian(2), Standing::LowerMedian(4));
        assert_eq!(standing(&workshop), [Some(two), Some(four), Some(two)]);
        discussed(&mut workshop, 0, Verdict::NoAgreement);
        discussed(&mut workshop, 1, Verdict::Agreed(3));
        // A level that the ladder does not have is no agreement.
        discussed(&mut workshop, 2, Verdict::Agreed(6));
        let agreed = Some(Standing::Agreed(3));
        assert_eq!(standing(&workshop), [Some(two), agreed, Some(two)]);
    }

    #[test]
    fn what_most_say_stands_also_where_it_is_no_level() {
        use Vote::{DontKnow, Level, NotApplicable};
        let hands = [
            (0, Level(2), 1),
            (0, DontKnow, 2),
            (1, Level(2), 2),
            (1, NotApplicable, 3),
            (2, Level(2), 2),
            (2, DontKnow, 1),
            (2, NotApplicable, 1),
            (3, DontKnow, 1),
            (3, NotApplicable, 1),
        ];
        let workshop = workshop(sample::items(&[5; 5]), &hands);
        let expected = [
            Some(Standing::DontKnow),
            Some(Standing::NotApplicable),
            Some(Standing::LowerMedian(2)),
            Some(Standing::DontKnow),
            None,
        ];
        assert_eq!(standing(&workshop), expected);
    }

    #[test]
    fn the_last_round_counts_and_the_first_stays() {
        let mut workshop = workshop(sample::items(&[5]), &[(0, Vote::Level(1), 3)]);
        workshop.ballots.vote_again(0);
        let waiting = workshop.outcomes().remove(0);
        assert_eq!((waiting.rounds.len(), waiting.median()), (1, Some(1)));
        workshop.ballots.set_hands(0, Vote::Level(4), 3);
        let voted = workshop.outcomes().remove(0);
        assert_eq!((voted.rounds.len(), voted.median()), (2, Some(4)));
        assert_eq!(voted.rounds[0], waiting.rounds[0]);
    }

    #[test]
    fn a_median_is_compared_with_last_time_by_how_good_it_is() {
        let mut items = sample::items(&[5; 5]);
        items[1].reversed = true;
        let hands: Vec<_> = (0..4).map(|at| (at, Vote::Level(3), 2)).collect();
        let mut workshop = workshop(items.clone(), &hands);
        assert!(workshop.outcomes().iter().all(|it| it.since.is_none()));
        let levels = [(0, 2), (1, 2), (2, 3), (4, 3)];
        let levels = levels.map(|(at, level): (usize, Level)| (items[at].question.clone(), level));
        workshop.session.follows = Some(Follows {
            levels: levels.into(),
            ..Follows::default()
        });
        let since: Vec<_> = workshop.outcomes().iter().map(|it| it.since).collect();
        let expected = [
            Some(Since::Moved(Direction::Better)),
            Some(Since::Moved(Direction::Worse)),
            Some(Since::Moved(Direction::Same)),
            Some(Since::NotAskedThen),
            None,
        ];
        assert_eq!(since, expected);
    }

    #[test]
    fn questions_come_in_the_order_that_is_asked_for() {
        let hands = [
            // Agreed and low, split, nothing, one answer, spread, agreed and low again.
            (0, Vote::Level(2), 4),
            (1, Vote::Level(1), 2),
            (1, Vote::Level(5), 2),
            (3, Vote::Level(5), 1),
            (4, Vote::Level(2), 1),
            (4, Vote::Level(3), 1),
            (4, Vote::Level(4), 1),
            (5, Vote::Level(2), 4),
        ];
        let outcomes = workshop(sample::items(&[5; 6]), &hands).outcomes();
        let places = |order| ordered(&outcomes, order);
        assert_eq!(places(Order::Disagreement), [1, 4, 0, 5, 3, 2]);
        assert_eq!(places(Order::Lowest), [1, 0, 5, 4, 3, 2]);
        assert_eq!(places(Order::Highest), [3, 4, 0, 5, 1, 2]);
        assert_eq!(places(Order::Listed), [0, 1, 2, 3, 4, 5]);
    }
}
