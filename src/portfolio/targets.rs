//! Which of the targets that a team set itself are met.

use crate::assessment::Assessment;
use crate::questionnaire::{
    Catalogue, DimensionId, Level, QuestionId, Questionnaire, QuestionnaireId,
};
use crate::scoring::{Coverage, Score, score};

/// How a target stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Reached, or passed. Good enough where one is counts, too: such a target is the level that one has.
    Met,
    /// Not reached.
    Open,
    /// Nothing is answered that would tell.
    Unknown,
}

/// What a target is of, with where the team is and was.
#[derive(Clone, Debug, PartialEq)]
pub enum Aim {
    /// A dimension's score.
    Dimension {
        /// Of which questionnaire.
        questionnaire: QuestionnaireId,
        /// Which dimension.
        dimension: DimensionId,
        /// The score to reach.
        target: Score,
        /// The score now.
        now: Option<Score>,
        /// How much that rests on.
        coverage: Coverage,
        /// The score at the earlier visit.
        before: Option<Score>,
    },
    /// A question's level.
    Question {
        /// Which question.
        question: QuestionId,
        /// The level to reach.
        target: Level,
        /// The level now.
        now: Option<Level>,
        /// The level at the earlier visit.
        before: Option<Level>,
        /// How many levels are left; 0 where it is met or nothing tells.
        left: u8,
    },
}

/// A target with how it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Aimed {
    /// What it is of.
    pub aim: Aim,
    /// How it stands now.
    pub now: Standing,
    /// How the same target stood at the earlier visit; nothing without one.
    pub before: Option<Standing>,
}

/// How many targets are met.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Met {
    /// Met.
    pub met: usize,
    /// Not met.
    pub open: usize,
    /// Nothing is answered that would tell.
    pub unknown: usize,
}

impl Met {
    /// Counts how targets stand.
    pub fn of(all: impl Iterator<Item = Standing>) -> Self {
        let mut met = Self::default();
        for standing in all {
            match standing {
                Standing::Met => met.met += 1,
                Standing::Open => met.open += 1,
                Standing::Unknown => met.unknown += 1,
            }
        }
        met
    }

    /// How many there are.
    pub fn all(self) -> usize {
        self.met + self.open + self.unknown
    }
}

/// Every target of an assessment that its chosen questionnaires ask for, dimension by dimension: that of the dimension,
/// then those of its questions. A question counts once, wherever it is asked. `before` is an earlier visit, which is held
/// against the same targets.
pub fn aimed(catalogue: &Catalogue, visit: &Assessment, before: Option<&Assessment>) -> Vec<Aimed> {
    let mut aimed = Vec::new();
    let mut seen: Vec<QuestionId> = Vec::new();
    for questionnaire in visit.chosen(catalogue) {
        let of_dimension = dimensions(catalogue, questionnaire, visit, before);
        for dimension in &questionnaire.dimensions {
            aimed.extend(of_dimension(&dimension.id));
            for entry in &dimension.entries {
                if !seen.contains(&entry.question) {
                    seen.push(entry.question.clone());
                    aimed.extend(question(catalogue, &entry.question, visit, before));
                }
            }
        }
    }
    aimed
}

fn dimensions<'a>(
    catalogue: &'a Catalogue,
    questionnaire: &'a Questionnaire,
    visit: &'a Assessment,
    before: Option<&'a Assessment>,
) -> impl Fn(&DimensionId) -> Option<Aimed> + 'a {
    let card = score(questionnaire, catalogue, visit);
    let earlier = before.map(|before| score(questionnaire, catalogue, before));
    move |id| {
        let key = (questionnaire.id.clone(), id.clone());
        let target = Score::new(*visit.targets.dimensions.get(&key)?)?;
        let here = card.dimension(id)?;
        let earlier = earlier.as_ref();
        let before = earlier.map(|card| card.dimension(id).and_then(|it| it.score));
        let standing = |score: Option<Score>| match score {
            Some(score) if score.reaches(target.value()) => Standing::Met,
            Some(_) => Standing::Open,
            None => Standing::Unknown,
        };
        Some(Aimed {
            now: standing(here.score),
            before: before.map(standing),
            aim: Aim::Dimension {
                questionnaire: key.0,
                dimension: key.1,
                target,
                now: here.score,
                coverage: here.coverage,
                before: before.flatten(),
            },
        })
    }
}

fn question(
    catalogue: &Catalogue,
    id: &QuestionId,
    visit: &Assessment,
    before: Option<&Assessment>,
) -> Option<Aimed> {
    let question = catalogue.question(id)?;
    let target = *visit.targets.questions.get(id)?;
    let goal = question.rank(target)?;
    let standing = |level: Option<Level>| match level.and_then(|level| question.rank(level)) {
        Some(rank) if rank >= goal => Standing::Met,
        Some(_) => Standing::Open,
        None => Standing::Unknown,
    };
    let now = visit.level_on(question);
    let was = before.map(|before| before.level_on(question));
    let rank = now.and_then(|level| question.rank(level));
    Some(Aimed {
        now: standing(now),
        before: was.map(standing),
        aim: Aim::Question {
            question: id.clone(),
            target,
            now,
            before: was.flatten(),
            left: rank.map_or(0, |rank| goal.saturating_sub(rank)),
        },
    })
}
