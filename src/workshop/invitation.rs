//! What everybody who takes part in a workshop has to know, and what never changes once they do.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

use crate::assessment::ChosenQuestionnaire;
use crate::ordered::SortedSet;
use crate::questionnaire::{Level, Question, QuestionId};
use crate::scoring::Score;

/// Names a workshop: 32 random bits, given from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId(pub u32);

impl fmt::Display for SessionId {
    /// Eight hexadecimal digits, as addresses and documents have it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

impl FromStr for SessionId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        u32::from_str_radix(text, 16).map(Self)
    }
}

/// Who may ever know who answered what. Told to everyone before they answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Anonymity {
    /// Nobody: answers carry no name, and what tells one person's answers from another's is forgotten
    /// when the session closes.
    Nobody,
    /// The coach could tell, and nobody else.
    Coach,
    /// Initials stand beside the answers for all to see.
    Initials,
}

impl Anonymity {
    /// From the most to the least.
    pub const ALL: [Self; 3] = [Self::Nobody, Self::Coach, Self::Initials];
}

/// A question that a workshop asks, with as much of its ladder as answers need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The question.
    pub question: QuestionId,
    /// How many levels its ladder has.
    pub levels: Level,
    /// Whether the first level is the best.
    pub reversed: bool,
}

impl Item {
    /// The item of a question.
    pub fn of(question: &Question) -> Self {
        Self {
            question: question.id.clone(),
            levels: question.top(),
            reversed: question.reversed,
        }
    }

    /// Whether the ladder has a level.
    pub fn has(&self, level: Level) -> bool {
        (1..=self.levels).contains(&level)
    }

    /// How good a level is; nothing for one that the ladder does not have.
    pub fn score(&self, level: Level) -> Option<Score> {
        let rank = if self.reversed {
            self.levels.checked_add(1)?.checked_sub(level)?
        } else {
            level
        };
        Score::of_level(rank, self.levels)
    }
}

/// Why there is no such workshop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InvitationError {
    /// It asks nothing.
    NoQuestions,
    /// It asks more than [`Invitation::MOST_QUESTIONS`].
    TooManyQuestions,
    /// It asks a question twice.
    Twice(QuestionId),
    /// A question's ladder is shorter than two levels or longer than [`Question::MAX_LEVEL`].
    Ladder(QuestionId),
}

/// What a join link holds, and what an answer code is made and read with.
///
/// Nothing of it can change: codes that were made with other questions, or under another promise
/// about who knows what, are codes of another workshop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    id: SessionId,
    name: String,
    questionnaire: ChosenQuestionnaire,
    items: Vec<Item>,
    anonymity: Anonymity,
    asks_roles: bool,
}

impl Invitation {
    /// The most questions that a workshop asks. Nobody answers more at one sitting.
    pub const MOST_QUESTIONS: usize = 120;

    /// An invitation to answer some questions of a questionnaire in this order.
    ///
    /// # Errors
    /// Where nobody could answer them, or not with a code.
    pub fn new(
        id: SessionId,
        questionnaire: ChosenQuestionnaire,
        items: Vec<Item>,
        anonymity: Anonymity,
    ) -> Result<Self, InvitationError> {
        if items.is_empty() {
            return Err(InvitationError::NoQuestions);
        }
        if items.len() > Self::MOST_QUESTIONS {
            return Err(InvitationError::TooManyQuestions);
        }
        let mut seen = SortedSet::new();
        for item in &items {
            if !(2..=Question::MAX_LEVEL).contains(&item.levels) {
                return Err(InvitationError::Ladder(item.question.clone()));
            }
            if !seen.insert(&item.question) {
                return Err(InvitationError::Twice(item.question.clone()));
            }
        }
        Ok(Self {
            id,
            name: String::new(),
            questionnaire,
            items,
            anonymity,
            asks_roles: false,
        })
    }

    /// The same under a name that one reads aloud without spelling it.
    #[must_use]
    pub fn named(mut self, name: &str) -> Self {
        name.clone_into(&mut self.name);
        self
    }

    /// The same, asking each person for their role.
    #[must_use]
    pub fn asking_roles(mut self) -> Self {
        self.asks_roles = true;
        self
    }

    /// Which workshop it is to.
    pub fn id(&self) -> SessionId {
        self.id
    }

    /// What people call the workshop.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The questionnaire that the questions are from.
    pub fn questionnaire(&self) -> &ChosenQuestionnaire {
        &self.questionnaire
    }

    /// The questions in the order they are asked; never none.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// Where a question is asked, from 0.
    pub fn place(&self, question: &QuestionId) -> Option<usize> {
        self.items
            .iter()
            .position(|item| item.question == *question)
    }

    /// Who may ever know who answered what.
    pub fn anonymity(&self) -> Anonymity {
        self.anonymity
    }

    /// Whether each person is asked for their role.
    pub fn asks_roles(&self) -> bool {
        self.asks_roles
    }

    /// What the codes of this workshop have in common and no other's have: the CRC-32 of its id, the
    /// questionnaire with its version, the promise of anonymity, and each question with its ladder.
    pub fn key(&self) -> u32 {
        let mut sum = crc32fast::Hasher::new();
        sum.update(&self.id.0.to_be_bytes());
        sum.update(&self.questionnaire.version.to_be_bytes());
        sum.update(&[match self.anonymity {
            Anonymity::Nobody => 0,
            Anonymity::Coach => 1,
            Anonymity::Initials => 2,
        }]);
        sum.update(self.questionnaire.id.as_str().as_bytes());
        for item in &self.items {
            // What stands between two ids is in neither.
            sum.update(&[0, item.levels, u8::from(item.reversed)]);
            sum.update(item.question.as_str().as_bytes());
        }
        sum.finalize()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::tests::sample;

    #[test]
    fn what_makes_no_workshop_is_refused() {
        let made = |items: Vec<Item>| {
            Invitation::new(SessionId(1), sample::calms(), items, Anonymity::Nobody).map(|_| ())
        };
        let item = |question: &str, levels| Item {
            question: question.into(),
            levels,
            reversed: false,
        };
        assert_eq!(made(Vec::new()), Err(InvitationError::NoQuestions));
        assert_eq!(
            made(vec![item("a", 5), item("a", 5)]),
            Err(InvitationError::Twice("a".into()))
        );
        for levels in [0, 1, 8] {
            let error = InvitationError::Ladder("a".into());
            assert_eq!(made(vec![item("a", levels)]), Err(error));
        }
        let many = |count: usize| (0..count).map(|at| item(&at.to_string(), 5)).collect();
        assert_eq!(made(many(Invitation::MOST_QUESTIONS)), Ok(()));
        assert_eq!(
            made(many(Invitation::MOST_QUESTIONS + 1)),
            Err(InvitationError::TooManyQuestions)
        );
    }

    #[test]
    fn whatever_the_codes_rest_on_changes_the_key() {
        let items = |ladders: &[Level]| sample::items(ladders);
        let key = |id, version, items, anonymity| {
            let questionnaire = ChosenQuestionnaire {
                version,
                ..sample::calms()
            };
            let invitation = Invitation::new(SessionId(id), questionnaire, items, anonymity);
            invitation.unwrap().key()
        };
        let mut turned = items(&[5, 5]);
        turned[0].reversed = true;
        let keys = [
            key(1, 1, items(&[5, 5]), Anonymity::Nobody),
            key(2, 1, items(&[5, 5]), Anonymity::Nobody),
            key(1, 2, items(&[5, 5]), Anonymity::Nobody),
            key(1, 1, items(&[5, 5, 5]), Anonymity::Nobody),
            key(1, 1, items(&[5, 4]), Anonymity::Nobody),
            key(1, 1, turned, Anonymity::Nobody),
            key(
                1,
                1,
                items(&[5, 5]).into_iter().rev().collect(),
                Anonymity::Nobody,
            ),
            key(1, 1, items(&[5, 5]), Anonymity::Coach),
        ];
        let different: std::collections::BTreeSet<u32> = keys.into_iter().collect();
        assert_eq!(different.len(), keys.len());
    }

    #[test]
    fn a_level_is_as_good_as_its_rank() {
        let mut item = sample::items(&[7]).remove(0);
        assert_eq!(item.score(7), Some(Score::MAX));
        item.reversed = true;
        assert_eq!(item.score(7), Some(Score::MIN));
        assert_eq!((item.score(0), item.score(8)), (None, None));
    }
}
