//! What the projector shows. It is a type of its own, so that nothing can be shown by mistake: before
//! the reveal it holds no level, and never what one person said, nor a note of the coach's own.

use super::{
    Accord, Anonymity, Distribution, Experiment, Initials, Proposal, ReturnOnTime, Tally, Vote,
    Workshop,
};
use crate::questionnaire::{Level, QuestionId};

/// What the coach has chosen to show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scene {
    /// What it is about, and who will see what.
    #[default]
    Introduction,
    /// Nothing, so that people look at each other.
    Blank,
    /// A question, counted from 0 in the order of asking.
    Question {
        /// Which.
        at: usize,
        /// Whether its answers are shown.
        is_revealed: bool,
    },
    /// A card of the deck, counted from 0.
    Prompt(usize),
    /// What to try.
    Decide,
    /// Whether it was worth the time.
    Close {
        /// Whether the answers are shown.
        is_revealed: bool,
    },
}

/// Something to talk about without scores.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Prompt {
    /// What one asks aloud about a question.
    Ask(QuestionId),
    /// Somebody's own words.
    Own(String),
}

/// What the projector shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// What it is about, and who will see what.
    Introduction {
        /// What people call the workshop.
        name: String,
        /// Who may ever know who answered what.
        anonymity: Anonymity,
        /// How many questions there are.
        questions: usize,
        /// Whether each person is asked for their role.
        asks_roles: bool,
        /// How many people have handed in a ballot.
        handed_in: usize,
    },
    /// Nothing.
    Blank,
    /// A question before the reveal.
    Question {
        /// Which, and where it stands.
        place: Place,
        /// How many have handed in something for it, whatever it says.
        handed_in: usize,
    },
    /// A question and what was said to it.
    Revealed {
        /// Which, and where it stands.
        place: Place,
        /// How many have handed in something for it.
        handed_in: usize,
        /// Each round, the first one first; those of fewer than two answers show nothing.
        rounds: Vec<Option<Figures>>,
        /// Who chose what, where everybody was told so; sorted by their initials.
        named: Vec<(Initials, Vote)>,
    },
    /// A card of the deck.
    Prompt {
        /// What it says.
        prompt: Prompt,
        /// Its place in the deck, from 0.
        at: usize,
        /// How many cards there are.
        of: usize,
    },
    /// What to try.
    Decide {
        /// Every proposal with its dots, those with most first.
        proposals: Vec<(Proposal, u32)>,
        /// What is taken on.
        experiments: Vec<Experiment>,
    },
    /// Whether it was worth the time.
    Close {
        /// How many have said so.
        votes: u32,
        /// What they said, once that is shown.
        worth: Option<ReturnOnTime>,
    },
}

/// A question and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The question.
    pub question: QuestionId,
    /// Its place in the order of asking, from 0.
    pub at: usize,
    /// How many questions there are.
    pub of: usize,
}

/// What a room said to a question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figures {
    /// How often each level was chosen; never by fewer than two.
    pub levels: Distribution,
    /// How many cannot tell.
    pub dont_know: u32,
    /// For how many the question does not apply.
    pub not_applicable: u32,
    /// The lower median.
    pub median: Level,
    /// How far they agree.
    pub accord: Accord,
}

impl Figures {
    /// Those of a round; nothing for fewer than two levels, of which one would be somebody's own.
    fn of(round: &Tally, reversed: bool) -> Option<Self> {
        let levels = round.levels;
        (levels.answers() > 1).then_some(Self {
            levels,
            dont_know: round.dont_know,
            not_applicable: round.not_applicable,
            median: levels.lower_median(reversed)?,
            accord: levels.accord()?,
        })
    }
}

impl Stage {
    /// What the projector shows of a workshop: its scene, or nothing where that has gone.
    pub fn of(workshop: &Workshop) -> Self {
        match workshop.scene {
            Scene::Blank => Self::Blank,
            Scene::Introduction => {
                let invitation = workshop.session.invitation();
                Self::Introduction {
                    name: invitation.name().to_owned(),
                    anonymity: invitation.anonymity(),
                    questions: invitation.items().len(),
                    asks_roles: invitation.asks_roles(),
                    handed_in: workshop.ballots.people(),
                }
            }
            Scene::Question { at, is_revealed } => {
                Self::question(workshop, at, is_revealed).unwrap_or(Self::Blank)
            }
            Scene::Prompt(at) => match workshop.deck.get(at) {
                Some(prompt) => Self::Prompt {
                    prompt: prompt.clone(),
                    at,
                    of: workshop.deck.len(),
                },
                None => Self::Blank,
            },
            Scene::Decide => Self::Decide {
                proposals: workshop.dots.ranked().into_iter().cloned().collect(),
                experiments: workshop.experiments.as_slice().to_vec(),
            },
            Scene::Close { is_revealed } => Self::Close {
                votes: workshop.worth.votes(),
                worth: is_revealed.then_some(workshop.worth),
            },
        }
    }

    fn question(workshop: &Workshop, at: usize, is_revealed: bool) -> Option<Self> {
        let items = workshop.session.invitation().items();
        let item = items.get(at)?;
        let place = Place {
            question: item.question.clone(),
            at,
            of: items.len(),
        };
        let handed_in = workshop.ballots.handed_in(at);
        if !is_revealed {
            return Some(Self::Question { place, handed_in });
        }
        let rounds = workshop.ballots.rounds(at);
        let rounds = rounds.iter().map(|round| Figures::of(round, item.reversed));
        let are_named = workshop.session.invitation().anonymity() == Anonymity::Initials;
        Some(Self::Revealed {
            place,
            handed_in,
            rounds: rounds.collect(),
            named: if are_named {
                workshop.ballots.named(at)
            } else {
                Vec::new()
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::workshop::tests::sample;
    use crate::workshop::{Nonce, Session, Submission};

    /// A workshop in which as many people as there are numbers have answered.
    fn answered(anonymity: Anonymity, numbers: &[u32]) -> Workshop {
        let invitation = sample::invitation(&[5, 3, 7], anonymity).asking_roles();
        let mut workshop = Workshop::new(Session::new(invitation.clone(), true));
        for (nonce, number) in (1..).zip(numbers) {
            let ballot = sample::submission(&invitation, *number).ballot;
            let nonce = Nonce(nonce);
            workshop.ballots.add(Submission { nonce, ballot });
        }
        let hands = 1 + numbers.first().map_or(0, |number| number % 3);
        let hands = u8::try_from(hands).unwrap();
        workshop.ballots.set_hands(0, Vote::Level(hands), 4);
        workshop
    }

    fn stage(workshop: &mut Workshop, scene: Scene) -> Stage {
        workshop.scene = scene;
        Stage::of(workshop)
    }

    #[test]
    fn after_the_reveal_the_room_is_shown_and_nobody_in_it() {
        let revealed = |anonymity| {
            let at = 0;
            let mut workshop = answered(anonymity, &[1, 2, 3, 4]);
            let scene = Scene::Question {
                at,
                is_revealed: true,
            };
            let Stage::Revealed { rounds, named, .. } = stage(&mut workshop, scene) else {
                panic!("it is revealed");
            };
            let expected = workshop.ballots.rounds(0)[0].levels;
            assert_eq!(rounds[0].unwrap().levels, expected);
            named.len()
        };
        assert_eq!(revealed(Anonymity::Nobody), 0);
        assert_eq!(revealed(Anonymity::Coach), 0);
        assert!(revealed(Anonymity::Initials) > 0);
    }

    #[test]
    fn a_single_answer_is_not_shown() {
        let invitation = sample::invitation(&[5], Anonymity::Coach);
        let mut workshop = Workshop::new(Session::new(invitation, false));
        let scene = Scene::Question {
            at: 0,
            is_revealed: true,
        };
        workshop.ballots.set_hands(0, Vote::Level(2), 1);
        workshop.ballots.set_hands(0, Vote::DontKnow, 3);
        let shown = |workshop: &mut Workshop| match stage(workshop, scene) {
            Stage::Revealed { rounds, .. } => rounds,
            other => panic!("{other:?}"),
        };
        assert_eq!(shown(&mut workshop), [None]);
        workshop.ballots.set_hands(0, Vote::Level(2), 2);
        assert_eq!(shown(&mut workshop)[0].unwrap().median, 2);
    }

    #[test]
    fn a_scene_that_has_gone_is_blank() {
        let mut workshop = answered(Anonymity::Coach, &[]);
        for scene in [
            Scene::Question {
                at: 3,
                is_revealed: true,
            },
            Scene::Question {
                at: 3,
                is_revealed: false,
            },
            Scene::Prompt(3),
        ] {
            assert_eq!(stage(&mut workshop, scene), Stage::Blank);
        }
    }

    proptest! {
        /// Two rooms that differ in nothing but what people answered look the same.
        #[test]
        fn nothing_of_the_answers_is_shown_before_the_reveal(
            pairs in prop::collection::vec((any::<u32>(), any::<u32>()), 0..12),
            at in 0_usize..4,
        ) {
            let (one, other): (Vec<u32>, Vec<u32>) = pairs.into_iter().unzip();
            for anonymity in Anonymity::ALL {
                let mut rooms = [answered(anonymity, &one), answered(anonymity, &other)];
                for scene in [
                    Scene::Introduction,
                    Scene::Blank,
                    Scene::Question { at, is_revealed: false },
                    Scene::Prompt(at),
                    Scene::Decide,
                    Scene::Close { is_revealed: false },
                ] {
                    let [one, other] = rooms.each_mut().map(|room| stage(room, scene));
                    prop_assert_eq!(one, other);
                }
            }
        }
    }
}
