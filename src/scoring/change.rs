//! What moved between two assessments of the same team.

use crate::assessment::Assessment;
use crate::ordered::sorted_by;
use crate::questionnaire::{Catalogue, Level, QuestionId};

/// A question that was answered with a level both times, and differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelChange {
    /// Which question.
    pub question: QuestionId,
    /// The level before.
    pub from: Level,
    /// The level now.
    pub to: Level,
    /// How much better, in levels.
    by: i16,
}

impl LevelChange {
    /// Levels gained towards the best; negative when lost.
    pub fn by(&self) -> i16 {
        self.by
    }
}

/// Every question whose level changed, largest rise first, then by id.
pub fn level_changes(
    catalogue: &Catalogue,
    before: &Assessment,
    now: &Assessment,
) -> Vec<LevelChange> {
    let changes = catalogue.questions().filter_map(|question| {
        let (from, to) = (before.level_on(question)?, now.level_on(question)?);
        let by = i16::from(question.rank(to)?) - i16::from(question.rank(from)?);
        (by != 0).then(|| LevelChange {
            question: question.id.clone(),
            from,
            to,
            by,
        })
    });
    sorted_by(changes, |a, b| {
        b.by()
            .cmp(&a.by())
            .then_with(|| a.question.cmp(&b.question))
    })
}
