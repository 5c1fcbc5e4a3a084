//! What is asked: the question bank and the questionnaires that read it, parsed, validated and
//! from then on immutable.
//!
//! A [`Question`] stands once in the bank. A [`Questionnaire`] is a lens on the bank: dimensions,
//! each a weighted list of question ids, so that one answer serves every lens that asks for it.

mod catalogue;
mod difference;
mod id;
mod own_file;
mod question;
mod rung;

pub use catalogue::{Catalogue, Outline};
pub use difference::Difference;
pub use id::{
    ArticleId, DimensionId, InsightId, PracticeId, QuestionId, QuestionnaireId, TermId,
    is_well_formed,
};
pub use own_file::OwnFile;
pub use question::{Level, LevelText, Question};
pub use rung::{Rung, SHADES, shade};

/// A lens on the question bank.
#[derive(Clone, Debug, PartialEq)]
pub struct Questionnaire {
    /// Its name for ever.
    pub id: QuestionnaireId,
    /// What people call it.
    pub title: String,
    /// Rises when questions come or go.
    pub version: u32,
    /// What it looks at and when to use it.
    pub summary: String,
    /// Who made it, and out of what.
    pub origin: Option<String>,
    /// The situation it is made for.
    pub use_when: Option<String>,
    /// The situation that another questionnaire serves better.
    pub not_when: Option<String>,
    /// Where it comes from.
    pub sources: Vec<String>,
    /// Its sides, in the order they are asked and drawn.
    pub dimensions: Vec<Dimension>,
    /// Names of its own for its scores, the lowest first, beginning at 0 and rising; none where
    /// DORA's names are compared with.
    pub bands: Vec<OwnBand>,
    /// Whether each person answers it for themselves and nobody agrees on its answers with others:
    /// it asks what people feel, not what a team can see.
    pub alone: bool,
}

impl Questionnaire {
    /// The highest version that one may have.
    pub const MAX_VERSION: u32 = 1_000_000;

    /// Every entry with the dimension it belongs to, in the order they are asked: dimension by
    /// dimension, or, where each answers alone, one entry of each in turn. Who sees what an item is
    /// meant to measure answers to that.
    pub fn entries(&self) -> impl Iterator<Item = (&Dimension, &Entry)> {
        let rounds = if self.alone { self.longest() } else { 1 };
        (0..rounds).flat_map(move |round| {
            self.dimensions.iter().flat_map(move |dimension| {
                let entries = if self.alone {
                    dimension.entries.get(round..=round).unwrap_or_default()
                } else {
                    &dimension.entries
                };
                entries.iter().map(move |entry| (dimension, entry))
            })
        })
    }

    /// The entries of the dimension that has most.
    fn longest(&self) -> usize {
        let lengths = self.dimensions.iter().map(|it| it.entries.len());
        lengths.max().unwrap_or_default()
    }
}

/// A name that an author gives to scores from a limit up to the next band's.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnBand {
    /// What people call it; never one of DORA's names.
    pub name: String,
    /// The lowest score that it names, 0 to 10.
    pub from: f64,
}

/// One side of a questionnaire.
#[derive(Clone, Debug, PartialEq)]
pub struct Dimension {
    /// Its name within the questionnaire.
    pub id: DimensionId,
    /// What people call it.
    pub title: String,
    /// What it is about, in a sentence or two.
    pub summary: String,
    /// How much it counts in the questionnaire's mean; above zero.
    pub weight: f64,
    /// The questions it asks, in order; never empty.
    pub entries: Vec<Entry>,
}

/// A question's place in a dimension.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The question of the bank.
    pub question: QuestionId,
    /// How much it counts in the dimension's mean; above zero.
    pub weight: f64,
    /// Whether a quick assessment asks it.
    pub quick: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn questionnaire(alone: bool, dimensions: &[(&str, &[&str])]) -> Questionnaire {
        let entry = |id: &&str| Entry {
            question: (*id).into(),
            weight: 1.0,
            quick: true,
        };
        let dimension = |(id, questions): &(&str, &[&str])| Dimension {
            id: (*id).into(),
            title: String::new(),
            summary: String::new(),
            weight: 1.0,
            entries: questions.iter().map(entry).collect(),
        };
        Questionnaire {
            id: "any".into(),
            title: String::new(),
            version: 1,
            summary: String::new(),
            origin: None,
            use_when: None,
            not_when: None,
            sources: Vec::new(),
            dimensions: dimensions.iter().map(dimension).collect(),
            bands: Vec::new(),
            alone,
        }
    }

    fn asked(questionnaire: &Questionnaire) -> Vec<(&str, &str)> {
        let entries = questionnaire.entries();
        entries
            .map(|(dimension, entry)| (dimension.id.as_str(), entry.question.as_str()))
            .collect()
    }

    #[test]
    fn what_a_team_answers_is_asked_dimension_by_dimension() {
        let lens = questionnaire(false, &[("a", &["a1", "a2"]), ("b", &["b1"])]);
        assert_eq!(asked(&lens), [("a", "a1"), ("a", "a2"), ("b", "b1")]);
    }

    #[test]
    fn what_each_answers_alone_takes_one_of_each_dimension_in_turn() {
        let sides: [(&str, &[&str]); 3] = [
            ("a", &["a1", "a2", "a3"]),
            ("b", &["b1"]),
            ("c", &["c1", "c2"]),
        ];
        let lens = questionnaire(true, &sides);
        assert_eq!(
            asked(&lens),
            [
                ("a", "a1"),
                ("b", "b1"),
                ("c", "c1"),
                ("a", "a2"),
                ("c", "c2"),
                ("a", "a3")
            ]
        );
        assert_eq!(asked(&questionnaire(true, &[])), []);
    }

    #[test]
    fn the_order_takes_nothing_away() {
        let sides: [(&str, &[&str]); 2] = [("a", &["a1", "a2"]), ("b", &["b1", "b2", "b3"])];
        let (together, alone) = (questionnaire(false, &sides), questionnaire(true, &sides));
        let (mut one, mut other) = (asked(&together), asked(&alone));
        assert_ne!(one, other);
        one.sort_unstable();
        other.sort_unstable();
        assert_eq!(one, other);
    }
}
