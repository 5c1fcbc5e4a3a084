//! One questionnaire's scores, with everything that made them.

use super::{BandEdition, Bands, Coverage, Score};
use crate::assessment::{Answer, Assessment};
use crate::questionnaire::{
    Catalogue, DimensionId, Entry, Level, OwnBand, QuestionId, Questionnaire, QuestionnaireId,
};

/// The result of a questionnaire, ordered as the questionnaire.
#[derive(Clone, Debug, PartialEq)]
pub struct Scorecard {
    /// Which questionnaire.
    pub questionnaire: QuestionnaireId,
    /// Its name.
    pub title: String,
    /// The weighted mean of the dimensions that have a score.
    pub score: Option<Score>,
    /// Coverage over all its questions.
    pub coverage: Coverage,
    /// One result per dimension.
    pub dimensions: Vec<DimensionScore>,
    /// The questionnaire's own bands; none where DORA's names are compared with.
    pub own_bands: Vec<OwnBand>,
    /// Whether it was answered alone, so that it says how one person sees it and no team has agreed.
    pub alone: bool,
}

impl Scorecard {
    /// What names its scores: its own bands, else DORA's of that year.
    pub fn bands(&self, edition: BandEdition) -> Bands<'_> {
        Bands::of(&self.own_bands, edition)
    }

    /// The dimension with the lowest score; the earlier one on a tie.
    pub fn weakest(&self) -> Option<&DimensionScore> {
        self.scored()
            .reduce(|best, next| {
                if next.1.value() < best.1.value() {
                    next
                } else {
                    best
                }
            })
            .map(|(d, _)| d)
    }

    fn scored(&self) -> impl Iterator<Item = (&DimensionScore, Score)> {
        self.dimensions
            .iter()
            .filter_map(|dimension| Some((dimension, dimension.score?)))
    }

    /// The result of one dimension.
    pub fn dimension(&self, id: &DimensionId) -> Option<&DimensionScore> {
        self.dimensions
            .iter()
            .find(|dimension| dimension.dimension == *id)
    }
}

/// The result of one dimension.
#[derive(Clone, Debug, PartialEq)]
pub struct DimensionScore {
    /// Which dimension.
    pub dimension: DimensionId,
    /// Its name.
    pub title: String,
    /// How much it counts in the questionnaire; above zero.
    pub weight: f64,
    /// The weighted mean of its answered questions.
    pub score: Option<Score>,
    /// Coverage over its questions.
    pub coverage: Coverage,
    /// The questions that were asked, in order.
    pub entries: Vec<ScoredEntry>,
}

/// A question's part in a dimension's score.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoredEntry {
    /// Which question.
    pub question: QuestionId,
    /// How much it counts in the dimension; above zero.
    pub weight: f64,
    /// What was said to it.
    pub state: State,
}

/// What was said to a question that was asked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum State {
    /// A level, and what it is worth.
    Answered(Level, Score),
    /// Nobody could tell.
    DontKnow,
    /// It does not apply.
    NotApplicable,
    /// Nothing yet.
    Open,
}

impl State {
    /// The score, when a level was chosen.
    pub fn score(self) -> Option<Score> {
        match self {
            Self::Answered(_, score) => Some(score),
            Self::DontKnow | Self::NotApplicable | Self::Open => None,
        }
    }
}

/// Scores every questionnaire of an assessment, in the order they were chosen.
pub fn scorecards(catalogue: &Catalogue, assessment: &Assessment) -> Vec<Scorecard> {
    assessment
        .chosen(catalogue)
        .into_iter()
        .map(|questionnaire| score(questionnaire, catalogue, assessment))
        .collect()
}

/// Scores one questionnaire from an assessment's answers.
///
/// A dimension is the weighted mean of its answered questions, a questionnaire the weighted mean of
/// its dimensions that have a score. What is not applicable leaves both sums; what is unknown or
/// open lowers coverage, never the score.
pub fn score(
    questionnaire: &Questionnaire,
    catalogue: &Catalogue,
    assessment: &Assessment,
) -> Scorecard {
    let mut total = Coverage::default();
    let dimensions: Vec<DimensionScore> = questionnaire
        .dimensions
        .iter()
        .map(|dimension| {
            let entries: Vec<ScoredEntry> = dimension
                .entries
                .iter()
                .filter(|entry| assessment.asks(catalogue, entry))
                .map(|entry| scored_entry(entry, catalogue, assessment))
                .collect();
            let coverage = coverage_of(&entries);
            total += coverage;
            let scores = entries
                .iter()
                .filter_map(|entry| Some((entry.state.score()?, entry.weight)));
            DimensionScore {
                dimension: dimension.id.clone(),
                title: dimension.title.clone(),
                weight: dimension.weight,
                score: Score::mean(scores),
                coverage,
                entries,
            }
        })
        .collect();
    let scores = dimensions
        .iter()
        .filter_map(|dimension| Some((dimension.score?, dimension.weight)));
    Scorecard {
        questionnaire: questionnaire.id.clone(),
        title: questionnaire.title.clone(),
        score: Score::mean(scores),
        coverage: total,
        dimensions,
        own_bands: questionnaire.bands.clone(),
        alone: questionnaire.alone,
    }
}

fn scored_entry(entry: &Entry, catalogue: &Catalogue, assessment: &Assessment) -> ScoredEntry {
    let question = catalogue.question(&entry.question);
    let answer = question.and_then(|question| Some((question, assessment.answer_to(question)?)));
    let state = match answer {
        None => State::Open,
        Some((_, Answer::DontKnow)) => State::DontKnow,
        Some((_, Answer::NotApplicable(_))) => State::NotApplicable,
        Some((question, Answer::Level(level))) => {
            Score::of(question, *level).map_or(State::Open, |score| State::Answered(*level, score))
        }
    };
    ScoredEntry {
        question: entry.question.clone(),
        weight: entry.weight,
        state,
    }
}

fn coverage_of(entries: &[ScoredEntry]) -> Coverage {
    let mut coverage = Coverage::default();
    for entry in entries {
        match entry.state {
            State::Answered(..) => coverage.answered += 1,
            State::DontKnow => coverage.dont_know += 1,
            State::NotApplicable => coverage.not_applicable += 1,
            State::Open => coverage.open += 1,
        }
    }
    coverage
}
