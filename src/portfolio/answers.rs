//! What became of each answer between two visits of a team.

use crate::assessment::{Answer, Assessment};
use crate::ordered::{SortedSet, sorted_by};
use crate::questionnaire::{Catalogue, Question, QuestionId, Questionnaire};

/// What became of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Became {
    /// A better level.
    Rose,
    /// A level that counts less.
    Fell,
    /// The same level.
    Same,
    /// A level now, and none before.
    New,
    /// A level before, and none now.
    Gone,
}

/// A question that had a level in one of two visits at least.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerOverTime {
    /// Which question.
    pub question: QuestionId,
    /// What became of its answer.
    pub became: Became,
    /// What was said before, if anything was.
    pub before: Option<Answer>,
    /// What is said now, if anything is.
    pub now: Option<Answer>,
    /// How much better, in levels; 0 where one has no level.
    pub by: i16,
}

/// Every question that the later visit's questionnaires ask and that has a level in one of the two: by what
/// became of it, the largest move first, then in the order of asking.
pub fn answers_over_time(
    catalogue: &Catalogue,
    before: &Assessment,
    now: &Assessment,
) -> Vec<AnswerOverTime> {
    let mut seen = SortedSet::new();
    let chosen = now.chosen(catalogue).into_iter();
    let entries = chosen.flat_map(Questionnaire::entries);
    let entries = entries.filter(|(_, entry)| seen.insert(entry.question.clone()));
    let questions = entries.filter_map(|(_, entry)| catalogue.question(&entry.question));
    let told = questions.filter_map(|question| of(question, before, now));
    sorted_by(told, |a: &AnswerOverTime, b| {
        let by_kind = a.became.cmp(&b.became);
        by_kind.then_with(|| b.by.abs().cmp(&a.by.abs()))
    })
}

fn of(question: &Question, before: &Assessment, now: &Assessment) -> Option<AnswerOverTime> {
    let rank = |visit: &Assessment| question.rank(visit.level_on(question)?);
    let (became, by) = match (rank(before), rank(now)) {
        (Some(from), Some(to)) => {
            let by = i16::from(to) - i16::from(from);
            let became = match by {
                1.. => Became::Rose,
                0 => Became::Same,
                _ => Became::Fell,
            };
            (became, by)
        }
        (None, Some(_)) => (Became::New, 0),
        (Some(_), None) => (Became::Gone, 0),
        (None, None) => return None,
    };
    Some(AnswerOverTime {
        question: question.id.clone(),
        became,
        before: before.answer_to(question).cloned(),
        now: now.answer_to(question).cloned(),
        by,
    })
}
