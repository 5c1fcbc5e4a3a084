//! What a new version of an author's file asks that the old one did not, and the other way round.

use super::{QuestionId, Questionnaire};
use crate::ordered::SortedSet;

/// The questions of two versions of some questionnaires, each once, in the order they are asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Asked now and not before.
    pub added: Vec<QuestionId>,
    /// Asked before and not now.
    pub removed: Vec<QuestionId>,
    /// Asked both times.
    pub kept: Vec<QuestionId>,
}

impl Difference {
    /// Compares what is asked before and now.
    pub fn between(before: &[Questionnaire], now: &[Questionnaire]) -> Self {
        let (asked_before, asked_now) = (asked(before), asked(now));
        let (kept, added) = asked_now
            .iter()
            .cloned()
            .partition(|id| asked_before.contains(id));
        let gone = asked_before
            .into_iter()
            .filter(|id| !asked_now.contains(id));
        Self {
            added,
            removed: gone.collect(),
            kept,
        }
    }
}

fn asked(questionnaires: &[Questionnaire]) -> Vec<QuestionId> {
    let mut seen = SortedSet::new();
    let asked = questionnaires.iter().flat_map(Questionnaire::entries);
    let asked = asked.map(|(_, entry)| &entry.question);
    asked.filter(|id| seen.insert(*id)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::{Dimension, Entry};

    fn lens(questions: &[&str]) -> Questionnaire {
        let entries = questions.iter().map(|id| Entry {
            question: (*id).into(),
            weight: 1.0,
            quick: false,
        });
        Questionnaire {
            id: "upkeep".into(),
            title: String::new(),
            version: 1,
            summary: String::new(),
            origin: None,
            use_when: None,
            not_when: None,
            alone: false,
            sources: Vec::new(),
            dimensions: vec![Dimension {
                id: "all".into(),
                title: String::new(),
                summary: String::new(),
                weight: 1.0,
                entries: entries.collect(),
            }],
            bands: Vec::new(),
        }
    }

    #[test]
    fn each_question_is_added_removed_or_kept_once() {
        let before = [lens(&["a", "b"]), lens(&["b", "c"])];
        let now = [lens(&["d", "c", "a"])];
        let difference = Difference::between(&before, &now);
        assert_eq!(difference.added, ["d".into()]);
        assert_eq!(difference.removed, ["b".into()]);
        assert_eq!(difference.kept, ["c".into(), "a".into()]);
        let same = Difference::between(&now, &now);
        assert!(same.added.is_empty() && same.removed.is_empty());
    }
}
