//! One questionnaire's results, with all that its sections show.

use leptos::prelude::*;

use crate::assessment::{AssessmentId, Date};
use crate::questionnaire::{Catalogue, Level, QuestionId, Rung};
use crate::reading::Item;
use crate::report::Scored;
use crate::scoring::{
    BandEdition, Bands, Compared, ComparedQuestionnaire, DimensionScore, LevelChange, Score,
    Scorecard, State,
};
use crate::state::Current;
use crate::text::number::{self, Difference};
use crate::text::results::ground::Ends;
use crate::text::results::headline::{Headline, Told, of_questionnaire};
use crate::text::results::{self};
use crate::ui::part::{Cited, Naming, Sign};
use crate::ui::route::Route;
use crate::words;

/// A questionnaire as an assessment answers it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Lens {
    pub(super) assessment: AssessmentId,
    pub(super) team: String,
    pub(super) date: Option<Date>,
    pub(super) scorecard: Scorecard,
    pub(super) since: Option<Since>,
    /// Where the team wants to be, by dimension.
    pub(super) targets: Vec<Option<Score>>,
    pub(super) edition: BandEdition,
}

/// The same questionnaire set against the assessment before; it shares at least one answer.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Since {
    /// What that assessment is called.
    pub(super) when: String,
    pub(super) compared: ComparedQuestionnaire,
    /// The levels that changed since, of any questionnaire.
    pub(super) changes: Vec<LevelChange>,
}

/// Every chosen questionnaire, in the order chosen.
pub(super) fn lenses(current: Current) -> Vec<Lens> {
    let Some(assessment) = current.assessment() else {
        return Vec::new();
    };
    let (previous, comparison) = (current.previous(), current.comparison());
    let edition = current.edition();
    let since = |scorecard: &Scorecard| {
        let (previous, comparison) = (previous.as_ref()?, comparison.as_ref()?);
        let compared = comparison.questionnaire(&scorecard.questionnaire)?;
        (compared.whole.shared > 0).then(|| Since {
            when: results::earlier(assessment.date, previous.date),
            compared: compared.clone(),
            changes: comparison.changes.clone(),
        })
    };
    let target = |scorecard: &Scorecard, dimension: &DimensionScore| {
        let side = (scorecard.questionnaire.clone(), dimension.dimension.clone());
        Score::new(*assessment.targets.dimensions.get(&side)?)
    };
    let lens = |scorecard: Scorecard| Lens {
        assessment: assessment.id.clone(),
        team: assessment.team.clone(),
        date: assessment.date,
        since: since(&scorecard),
        targets: scorecard
            .dimensions
            .iter()
            .map(|d| target(&scorecard, d))
            .collect(),
        edition,
        scorecard,
    };
    current.scorecards().into_iter().map(lens).collect()
}

impl Lens {
    /// What is told of its results.
    pub(super) fn told(&self) -> Told<'_> {
        let since = self.since.as_ref();
        Told {
            scorecard: &self.scorecard,
            since: since.map(|since| (&since.compared, since.when.as_str())),
            edition: self.edition,
        }
    }

    /// Its scores as a table.
    pub(super) fn scored(&self) -> Scored<'_> {
        Scored {
            told: self.told(),
            targets: self.targets.clone(),
        }
    }

    /// Whether the team set a target for any dimension.
    pub(super) fn has_targets(&self) -> bool {
        self.targets.iter().any(Option::is_some)
    }

    /// What its results say.
    pub(super) fn headline(&self) -> Headline {
        of_questionnaire(self.told())
    }

    /// What names its scores.
    pub(super) fn bands(&self) -> Bands<'_> {
        self.scorecard.bands(self.edition)
    }

    /// What names its scores, for a part to own.
    pub(super) fn naming(&self) -> Naming {
        Naming::of(&self.scorecard, self.edition)
    }

    /// The highest and the lowest ground of its map.
    pub(super) fn ends(&self) -> Ends<'_> {
        Ends::of(&self.scorecard, self.bands())
    }

    /// Its score before, with what that assessment is called; nothing where other questions are
    /// answered now.
    pub(super) fn score_before(&self) -> Option<(Score, String)> {
        let since = self.since.as_ref()?;
        Some((since.compared.whole.before()?, since.when.clone()))
    }

    /// How a dimension compares with the assessment before.
    pub(super) fn compared(&self, dimension: &DimensionScore) -> Option<&Compared> {
        let since = self.since.as_ref()?;
        Some(&since.compared.dimension(&dimension.dimension)?.compared)
    }

    /// A dimension's score before, with what that assessment is called; nothing where other
    /// questions are answered now.
    pub(super) fn dimension_before(&self, dimension: &DimensionScore) -> Option<(Score, String)> {
        let before = self.compared(dimension)?.before()?;
        Some((before, self.since.as_ref()?.when.clone()))
    }

    /// How far a dimension moved over what was answered both times.
    pub(super) fn moved(&self, dimension: &DimensionScore) -> Option<Difference> {
        let change = self.compared(dimension)?.change()?;
        Some(number::moved(change, self.bands()))
    }

    /// The dimensions with a score now and with one before that cannot be set beside it.
    pub(super) fn without_before(&self) -> Vec<String> {
        if self.since.is_none() {
            return Vec::new();
        }
        let dimensions = self.scorecard.dimensions.iter();
        dimensions
            .filter(|d| d.score.is_some() && self.dimension_before(d).is_none())
            .map(|dimension| dimension.title.clone())
            .collect()
    }
}

/// What is needed to cite an answer: its question's words and the way to it.
#[derive(Clone)]
pub(super) struct Citations {
    catalogue: std::sync::Arc<Catalogue>,
    assessment: AssessmentId,
    /// The questions that can be gone to.
    asked: Vec<QuestionId>,
}

impl Citations {
    pub(super) fn of(current: Current) -> Option<Self> {
        Some(Self {
            catalogue: current.catalogue(),
            assessment: untrack(|| current.id())?,
            asked: untrack(|| current.asked()),
        })
    }

    /// A question's title; its id when the catalogue no longer has it.
    pub(super) fn title(&self, question: &QuestionId) -> String {
        self.catalogue
            .question(question)
            .map_or_else(|| question.to_string(), |question| question.title.clone())
    }

    /// The way to a question: to its answer where this assessment asks it, else to the library;
    /// nothing where the catalogue no longer has it.
    pub(super) fn href(&self, question: &QuestionId) -> Option<String> {
        if self.asked.contains(question) {
            return Some(Route::to_question(&self.assessment, question));
        }
        self.catalogue.question(question)?;
        let item = Item::Question(question.clone());
        Some(Route::to_item(&item, Some(&self.assessment)))
    }

    /// Where a level of a question stands; nothing where the catalogue no longer has it.
    pub(super) fn rung(&self, question: &QuestionId, level: Level) -> Option<Rung> {
        self.catalogue.question(question)?.rung(level)
    }

    /// A level with its question and its name; nothing where the catalogue no longer has it.
    pub(super) fn level(&self, question: &QuestionId, level: Level) -> Option<Cited> {
        let sign = Sign::Level(self.rung(question, level)?);
        Some(self.cite(question, sign, self.level_name(question, level)))
    }

    /// A level that changed, with the name of the new one; nothing where the catalogue no longer
    /// has them.
    pub(super) fn change(&self, change: &LevelChange) -> Option<Cited> {
        let LevelChange { question, .. } = change;
        let (from, to) = (
            self.rung(question, change.from)?,
            self.rung(question, change.to)?,
        );
        let name = self.level_name(question, change.to);
        Some(self.cite(question, Sign::Change(from, to), name))
    }

    /// Whatever was said to a question.
    pub(super) fn state(&self, question: &QuestionId, state: State) -> Option<Cited> {
        let (sign, words) = match state {
            State::Answered(level, _) => return self.level(question, level),
            State::DontKnow => (Sign::Unknown, words::results::working_dont_know()),
            State::NotApplicable => (
                Sign::Word(words::results::working_not_applicable_sign()),
                words::results::working_not_applicable(),
            ),
            State::Open => (
                Sign::Word(words::results::working_open_sign()),
                words::results::working_open(),
            ),
        };
        Some(self.cite(question, sign, Some(words.to_owned())))
    }

    fn level_name(&self, question: &QuestionId, level: Level) -> Option<String> {
        Some(
            self.catalogue
                .question(question)?
                .level(level)?
                .name
                .clone(),
        )
    }

    fn cite(&self, question: &QuestionId, sign: Sign, words: Option<String>) -> Cited {
        Cited {
            sign,
            title: self.title(question),
            words,
            worth: None,
            href: self.href(question),
        }
    }
}
