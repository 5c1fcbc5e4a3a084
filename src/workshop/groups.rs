//! How roles see a question, without showing anybody.
//!
//! What the whole room said is shown, so a group that is left out is what remains when those shown are
//! taken away. Therefore fewer than five are never given out, nor left over: as long as one to four
//! remain, among them whoever named no role or raised a hand, the smallest group shown is left out, too
//! (complementary suppression). Five is what others use as the least (domain notes: Microsoft's
//! vivainsights, OMOP).
//!
//! This holds for one moment. Who looks at the same figures before and after somebody comes late sees
//! what has changed.

use super::{Ballots, Distribution, Item, Role, Vote};
use crate::questionnaire::Level;

/// The fewest answers that a figure of a group may rest on.
pub const FEWEST_IN_GROUP: u32 = 5;

/// How the people of one role see a question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Group {
    /// Their role.
    pub role: Role,
    /// How many of them chose a level; never fewer than [`FEWEST_IN_GROUP`].
    pub answers: u32,
    /// Their lower median.
    pub median: Level,
    /// Their mean level, unrounded.
    pub mean: f64,
}

/// The two roles that see a question most differently.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gap {
    /// Who sees it worst.
    pub worst: Role,
    /// Who sees it best.
    pub best: Role,
    /// How far their means lie apart, in levels; never below zero.
    pub levels: f64,
}

/// How roles see a question, as far as that may be shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Groups {
    shown: Vec<Group>,
    /// Whether anybody with a role is left out.
    is_any_hidden: bool,
    is_reversed: bool,
}

impl Groups {
    /// The groups of a question in the round that goes on.
    pub fn of(ballots: &Ballots, item: &Item, at: usize) -> Self {
        let mut total = ballots
            .hands(at)
            .map_or(Distribution::empty(item.levels), |hands| hands.levels);
        let mut groups = Role::ALL.map(|role| (role, Distribution::empty(item.levels)));
        for (role, _, vote) in ballots.votes(at) {
            let Vote::Level(level) = vote else { continue };
            total.add(level);
            let group = groups.iter_mut().find(|(known, _)| Some(*known) == role);
            if let Some((_, group)) = group {
                group.add(level);
            }
        }
        let sizes = groups.map(|(_, group)| group.answers());
        let is_shown = shown(sizes, total.answers());
        let hidden = sizes.iter().zip(is_shown);
        let is_any_hidden = hidden
            .into_iter()
            .any(|(size, is_shown)| *size > 0 && !is_shown);
        let shown = groups
            .iter()
            .zip(is_shown)
            .filter(|(_, is_shown)| *is_shown);
        let shown = shown.filter_map(|((role, group), _)| {
            Some(Group {
                role: *role,
                answers: group.answers(),
                median: group.lower_median(item.reversed)?,
                mean: group.mean()?,
            })
        });
        Self {
            shown: shown.collect(),
            is_any_hidden,
            is_reversed: item.reversed,
        }
    }

    /// The groups that may be shown, in the order of [`Role::ALL`].
    pub fn shown(&self) -> &[Group] {
        &self.shown
    }

    /// Whether anybody who named a role is in none of them.
    pub fn is_any_hidden(&self) -> bool {
        self.is_any_hidden
    }

    /// The two groups that lie furthest apart; nothing for fewer than two.
    pub fn gap(&self) -> Option<Gap> {
        let by_mean = |one: &&Group, other: &&Group| one.mean.total_cmp(&other.mean);
        let (low, high) = (
            self.shown.iter().min_by(by_mean)?,
            self.shown.iter().max_by(by_mean)?,
        );
        let (worst, best) = if self.is_reversed {
            (high, low)
        } else {
            (low, high)
        };
        (self.shown.len() > 1).then_some(Gap {
            worst: worst.role,
            best: best.role,
            levels: high.mean - low.mean,
        })
    }
}

/// Which groups of these sizes may be shown beside what so many people said in all: the largest, as many
/// as can be.
fn shown<const N: usize>(sizes: [u32; N], total: u32) -> [bool; N] {
    let mut largest: Vec<(usize, u32)> = sizes.into_iter().enumerate().collect();
    largest.retain(|(_, size)| *size >= FEWEST_IN_GROUP);
    largest.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    let left_over = |largest: &[(usize, u32)]| {
        let together: u32 = largest.iter().map(|(_, size)| size).sum();
        total.saturating_sub(together)
    };
    while (1..FEWEST_IN_GROUP).contains(&left_over(&largest)) && largest.pop().is_some() {}
    std::array::from_fn(|at| largest.iter().any(|(place, _)| *place == at))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::workshop::tests::sample;
    use crate::workshop::{Anonymity, Ballot, Initials, Nonce, Session, Submission};

    /// A room with so many people of each role, so many without, and so many hands.
    fn room(roles: [u32; 6], without: u32, hands: u32) -> (Ballots, Item) {
        let invitation = sample::invitation(&[5], Anonymity::Nobody).asking_roles();
        let session = Session::new(invitation, false);
        let mut ballots = Ballots::new(&session);
        let known = Role::ALL.into_iter().map(Some).zip(roles);
        let mut nonce = 0;
        for (at, (role, people)) in known.chain([(None, without)]).enumerate() {
            for _ in 0..people {
                let level = u8::try_from(at % 5).unwrap() + 1;
                let votes = vec![Some(Vote::Level(level))];
                let invitation = session.invitation();
                let ballot = Ballot::new(invitation, role, Initials::NONE, votes).unwrap();
                nonce += 1;
                ballots.add(Submission {
                    nonce: Nonce(nonce),
                    ballot,
                });
            }
        }
        ballots.set_hands(0, Vote::Level(1), hands);
        (ballots, session.invitation().items()[0].clone())
    }

    fn shown_in(roles: [u32; 6], without: u32, hands: u32) -> Vec<Role> {
        let (ballots, item) = room(roles, without, hands);
        let groups = Groups::of(&ballots, &item, 0);
        groups.shown().iter().map(|group| group.role).collect()
    }

    #[test]
    fn groups_of_five_are_shown_and_smaller_ones_are_not() {
        use Role::{Dev, Ops};
        assert_eq!(shown_in([5, 7, 0, 0, 0, 0], 0, 0), [Dev, Ops]);
        assert_eq!(shown_in([4, 0, 0, 0, 0, 0], 0, 0), []);
        // Of two equal ones the earlier stays.
        assert_eq!(shown_in([5, 5, 6, 1, 0, 0], 0, 0), [Dev, Role::Qa]);
        // Security's four would be what is left over, so the smaller of the others stays out, too.
        assert_eq!(shown_in([5, 7, 0, 4, 0, 0], 0, 0), [Ops]);
        assert_eq!(shown_in([5, 7, 0, 0, 0, 0], 1, 0), [Ops]);
        assert_eq!(shown_in([5, 7, 0, 0, 0, 0], 0, 2), [Ops]);
        assert_eq!(shown_in([5, 7, 0, 2, 3, 0], 0, 0), [Dev, Ops]);
        assert_eq!(shown_in([5, 0, 0, 0, 0, 0], 0, 1), []);
    }

    #[test]
    fn the_gap_is_told_from_worst_to_best() {
        let (ballots, mut item) = room([5, 5, 6, 0, 0, 0], 0, 0);
        let gap = Groups::of(&ballots, &item, 0).gap().unwrap();
        let expected = Gap {
            worst: Role::Dev,
            best: Role::Qa,
            levels: 2.0,
        };
        assert_eq!(gap, expected);
        item.reversed = true;
        let gap = Groups::of(&ballots, &item, 0).gap().unwrap();
        assert_eq!((gap.worst, gap.best), (Role::Qa, Role::Dev));
        let (ballots, item) = room([5, 0, 0, 0, 0, 0], 0, 0);
        let groups = Groups::of(&ballots, &item, 0);
        assert_eq!((groups.gap(), groups.is_any_hidden()), (None, false));
    }

    proptest! {
        /// All that is given out are the whole room and groups that share nobody; whatever can be
        /// computed from them is some of those groups together, or the room without them.
        #[test]
        fn no_group_of_one_to_four_can_be_computed(
            roles in prop::array::uniform6(0_u32..9),
            without in 0_u32..7,
            hands in 0_u32..7,
        ) {
            let (ballots, item) = room(roles, without, hands);
            let groups = Groups::of(&ballots, &item, 0);
            let sizes: Vec<u32> = groups.shown().iter().map(|group| group.answers).collect();
            let room = ballots.rounds(0).first().map_or(0, |tally| tally.levels.answers());
            for chosen in 0..1_u32 << sizes.len() {
                let together: u32 = sizes
                    .iter()
                    .enumerate()
                    .filter(|(at, _)| chosen >> at & 1 == 1)
                    .map(|(_, size)| size)
                    .sum();
                prop_assert!(together == 0 || together >= FEWEST_IN_GROUP);
                let rest = room - together;
                // A room that is as small itself shows only what everyone in it saw anyway.
                prop_assert!(rest == 0 || rest >= FEWEST_IN_GROUP || together == 0);
            }
        }
    }
}
