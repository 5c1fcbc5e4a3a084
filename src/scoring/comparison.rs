//! Two assessments of the same team, like for like.

use super::{Change, Compared, Score, Sides};
use crate::assessment::{Answer, Assessment};
use crate::ordered::{SortedSet, sorted_by};
use crate::questionnaire::{
    Catalogue, Dimension, DimensionId, Entry, Level, Question, QuestionId, Questionnaire,
    QuestionnaireId,
};

/// What two assessments say of the questions that both answered with a level.
///
/// Everything that is told about how a team moved comes from here: whoever sets two scores side by
/// side in another way compares different questions. It compares what the later one has chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// The chosen questionnaires, in the order chosen.
    pub questionnaires: Vec<ComparedQuestionnaire>,
    /// Every question whose level changed, largest rise first, then by id.
    pub changes: Vec<LevelChange>,
    /// How many questions have a level both times; each counts once, whoever asks it.
    pub shared: usize,
    /// How many have a level now and had none before.
    pub new: usize,
    /// How many had a level before and have none now.
    pub gone: usize,
}

/// A questionnaire set against itself earlier.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedQuestionnaire {
    /// Which questionnaire.
    pub questionnaire: QuestionnaireId,
    /// Its version before and now, where both chose it and they differ.
    pub versions: Option<(u32, u32)>,
    /// The whole: the weighted mean of the dimensions that share anything.
    pub whole: Compared,
    /// Its dimensions in their order, each with how much it counts.
    pub dimensions: Vec<(ComparedDimension, f64)>,
}

impl ComparedQuestionnaire {
    /// One of its dimensions.
    pub fn dimension(&self, id: &DimensionId) -> Option<&ComparedDimension> {
        let mut dimensions = self.dimensions.iter().map(|(dimension, _)| dimension);
        dimensions.find(|compared| compared.dimension == *id)
    }
}

/// A dimension set against itself earlier.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedDimension {
    /// Which dimension.
    pub dimension: DimensionId,
    /// How much of it was answered both times, and how that moved.
    pub compared: Compared,
    /// What was answered both times, in the order of asking.
    pub answers: Vec<SharedAnswer>,
}

/// A question that was answered with a level both times.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedAnswer {
    /// Which question.
    pub question: QuestionId,
    /// How much it counts in its dimension; above zero.
    pub weight: f64,
    /// What it was worth, and what it is worth.
    pub change: Change,
}

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

impl Comparison {
    /// Compares an assessment with an earlier one.
    pub fn of(catalogue: &Catalogue, before: &Assessment, now: &Assessment) -> Self {
        let pair = Two {
            catalogue,
            before,
            now,
        };
        let chosen = now.chosen(catalogue);
        let mut comparison = Self {
            questionnaires: chosen
                .iter()
                .map(|asked| pair.questionnaire(asked))
                .collect(),
            ..Self::default()
        };
        let mut seen = SortedSet::new();
        let entries = chosen.iter().flat_map(|asked| asked.entries());
        let entries = entries.filter(|(_, entry)| seen.insert(&entry.question));
        let questions = entries.filter_map(|(_, entry)| catalogue.question(&entry.question));
        let mut changes = Vec::new();
        for question in questions {
            match (before.level_on(question), now.level_on(question)) {
                (Some(from), Some(to)) => {
                    comparison.shared += 1;
                    changes.extend(level_change(question, from, to));
                }
                (None, Some(_)) => comparison.new += 1,
                (Some(_), None) => comparison.gone += 1,
                (None, None) => {}
            }
        }
        comparison.changes = sorted_by(changes, |a: &LevelChange, b| {
            b.by()
                .cmp(&a.by())
                .then_with(|| a.question.cmp(&b.question))
        });
        comparison
    }

    /// One of the chosen questionnaires.
    pub fn questionnaire(&self, id: &QuestionnaireId) -> Option<&ComparedQuestionnaire> {
        let mut questionnaires = self.questionnaires.iter();
        questionnaires.find(|compared| compared.questionnaire == *id)
    }
}

fn level_change(question: &Question, from: Level, to: Level) -> Option<LevelChange> {
    let by = i16::from(question.rank(to)?) - i16::from(question.rank(from)?);
    (by != 0).then(|| LevelChange {
        question: question.id.clone(),
        from,
        to,
        by,
    })
}

/// The two assessments, and the questions that both answer.
struct Two<'a> {
    catalogue: &'a Catalogue,
    before: &'a Assessment,
    now: &'a Assessment,
}

impl Two<'_> {
    fn questionnaire(&self, questionnaire: &Questionnaire) -> ComparedQuestionnaire {
        let dimensions: Vec<(ComparedDimension, f64)> = questionnaire
            .dimensions
            .iter()
            .map(|dimension| (self.dimension(dimension), dimension.weight))
            .collect();
        let parts = dimensions.iter();
        let parts = parts.map(|(dimension, weight)| (dimension.compared, *weight));
        let version = |assessment: &Assessment| {
            let mut chosen = assessment.questionnaires.iter();
            chosen
                .find(|chosen| chosen.id == questionnaire.id)
                .map(|chosen| chosen.version)
        };
        ComparedQuestionnaire {
            questionnaire: questionnaire.id.clone(),
            versions: version(self.before)
                .zip(version(self.now))
                .filter(|(before, now)| before != now),
            whole: Compared::together(parts),
            dimensions,
        }
    }

    fn dimension(&self, dimension: &Dimension) -> ComparedDimension {
        let sides: Vec<(&Entry, Sides)> = dimension
            .entries
            .iter()
            .map(|entry| (entry, self.sides(entry)))
            .collect();
        let answers = sides.iter().filter_map(|(entry, sides)| {
            Some(SharedAnswer {
                question: entry.question.clone(),
                weight: entry.weight,
                change: sides.change()?,
            })
        });
        ComparedDimension {
            dimension: dimension.id.clone(),
            answers: answers.collect(),
            compared: Compared::of(sides.iter().map(|(_, sides)| *sides)),
        }
    }

    fn sides(&self, entry: &Entry) -> Sides {
        let question = self.catalogue.question(&entry.question);
        let worth = |assessment: &Assessment| {
            let level = assessment.level_on(question?)?;
            Score::of(question?, level)
        };
        let answer = question.and_then(|question| self.now.answer_to(question));
        let is_excluded = matches!(answer, Some(Answer::NotApplicable(_)));
        Sides {
            before: worth(self.before),
            now: worth(self.now),
            is_asked: self.now.asks(self.catalogue, entry) && !is_excluded,
            weight: entry.weight,
        }
    }
}
