//! One question with its ladder, and which end of the ladder is the good one.

use super::{PracticeId, QuestionId};

/// A rung of a question's ladder as its file lists it and as documents store it, counted from 1.
pub type Level = u8;

/// One thing that a team can observe about how it works, with three to seven levels.
///
/// ## Levels and ranks
/// A *level* is what people see, choose and store: the rung as the file lists it. A *rank* is how
/// good it is: 1 for the worst rung, [`top`](Self::top) for the best. The two are the same number,
/// except where a question is reversed ("We wait for approval": who agrees most stands worst).
/// Whatever is shown, stored or written in a condition speaks of levels; whatever is computed or
/// compared as better or worse goes through [`rank`](Self::rank).
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Its name for ever.
    pub id: QuestionId,
    /// Two to four words for chips, tables and the projector.
    pub title: String,
    /// The question itself.
    pub prompt: String,
    /// What goes wrong without it and what gets better; never which level to choose.
    pub why: String,
    /// What a facilitator says aloud to get facts instead of opinions; what ships has it.
    pub ask: Option<String>,
    /// When a low level is the right one.
    pub context: Option<String>,
    /// The rungs in the order they are shown, from level 1: from worst to best unless
    /// [`reversed`](Self::reversed).
    pub levels: Vec<LevelText>,
    /// Whether the first rung is the best one.
    pub reversed: bool,
    /// The practices that the answer is evidence of; what ships names at least one.
    pub practices: Vec<PracticeId>,
    /// Where figures and ideas come from.
    pub sources: Vec<String>,
}

impl Question {
    /// The highest level that any ladder may have.
    pub const MAX_LEVEL: Level = 7;

    /// The text of a level, if the ladder has it.
    pub fn level(&self, level: Level) -> Option<&LevelText> {
        self.levels.get(usize::from(level).checked_sub(1)?)
    }

    /// How many words one reads to answer it: those of the prompt and of every level's name and
    /// text.
    pub fn words_to_read(&self) -> usize {
        let levels = self.levels.iter();
        let texts = levels.flat_map(|level| [&level.name, &level.text]);
        std::iter::once(&self.prompt)
            .chain(texts)
            .map(|text| text.split_whitespace().count())
            .sum()
    }

    /// The highest level of the ladder.
    pub fn top(&self) -> Level {
        Level::try_from(self.levels.len()).unwrap_or(Level::MAX)
    }

    /// Whether it is a statement to agree with, whose levels say how far, rather than a question about
    /// what one sees: its prompt asks nothing.
    pub fn is_statement(&self) -> bool {
        // By bytes: the first question would bring a search for texts otherwise.
        !self.prompt.bytes().any(|byte| byte == b'?')
    }

    /// How good a level is, from 1 for the worst; nothing for a level that the ladder does not
    /// have. The rank of a reversed question is min + max − level (domain: reverse scoring).
    pub fn rank(&self, level: Level) -> Option<Level> {
        let top = self.top();
        let rank = if self.reversed {
            top.checked_add(1)?.checked_sub(level)?
        } else {
            level
        };
        (1..=top).contains(&rank).then_some(rank)
    }

    /// The level of a rank; nothing for a rank that the ladder does not have.
    pub fn ranked(&self, rank: Level) -> Option<Level> {
        // Turning a ladder round twice leaves it as it was.
        self.rank(rank)
    }

    /// The best level.
    pub fn best(&self) -> Level {
        self.ranked(self.top()).unwrap_or(1)
    }

    /// The level that is one better; nothing above the best.
    pub fn next(&self, level: Level) -> Option<Level> {
        self.ranked(self.rank(level)?.checked_add(1)?)
    }
}

/// What one rung is called and what one observes on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelText {
    /// Two to five words that people say to each other.
    pub name: String,
    /// What one would observe.
    pub text: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(levels: usize, reversed: bool) -> Question {
        let rung = LevelText {
            name: "A rung".into(),
            text: "One sees it.".into(),
        };
        Question {
            id: "q".into(),
            title: String::new(),
            prompt: String::new(),
            why: String::new(),
            ask: None,
            context: None,
            levels: vec![rung; levels],
            reversed,
            practices: Vec::new(),
            sources: Vec::new(),
        }
    }

    #[test]
    fn the_prompt_and_every_level_are_read() {
        let mut question = question(3, false);
        question.prompt = "How is it  done?".into();
        assert_eq!(question.words_to_read(), 4 + 3 * (2 + 3));
    }

    /// x' = min + max − x, worked by hand. A scale from 0 is the same ladder one rung lower.
    #[test]
    fn a_reversed_question_ranks_from_the_other_end() {
        for (min, max, x, expected) in [(1, 5, 2, 4), (1, 7, 7, 1), (0, 4, 3, 1), (1, 5, 3, 3)] {
            let shift = 1 - min;
            let question = question(usize::from(max - min) + 1, true);
            assert_eq!(question.rank(x + shift), Some(expected + shift));
        }
    }

    #[test]
    fn a_level_off_the_ladder_has_no_rank() {
        for reversed in [false, true] {
            let question = question(5, reversed);
            for level in [0, 6, 7, Level::MAX] {
                assert_eq!(question.rank(level), None, "{level}, reversed {reversed}");
                assert_eq!(question.next(level), None, "{level}, reversed {reversed}");
            }
        }
    }

    #[test]
    fn next_goes_towards_the_best() {
        let upright = question(3, false);
        assert_eq!(
            (upright.best(), upright.next(2), upright.next(3)),
            (3, Some(3), None)
        );
        let reversed = question(3, true);
        assert_eq!(
            (reversed.best(), reversed.next(2), reversed.next(1)),
            (1, Some(1), None)
        );
    }
}
