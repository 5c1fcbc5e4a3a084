//! Several visits of a team, like for like: only what every one of them answered is set side by side.

use super::folded;
use crate::assessment::{Answer, Assessment};
use crate::questionnaire::{
    Catalogue, Dimension, DimensionId, Question, QuestionId, Questionnaire, QuestionnaireId,
};
use crate::scoring::{Change, Compared, Score};

/// A questionnaire over several visits.
#[derive(Clone, Debug, PartialEq)]
pub struct LikeForLike {
    /// Which questionnaire.
    pub questionnaire: QuestionnaireId,
    /// The version that each visit chose, in their order; nothing where it did not choose it.
    pub versions: Vec<Option<u32>>,
    /// The whole: the weighted mean of the dimensions that share anything.
    pub whole: Shared,
    /// Its dimensions in their order.
    pub dimensions: Vec<(DimensionId, Shared)>,
}

/// What several visits all answered of a dimension or a questionnaire.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shared {
    /// How many questions have a level in every visit.
    pub shared: usize,
    /// How many the last visit asks that apply.
    pub asked: usize,
    /// The score of what is shared, for each visit in their order; empty where nothing is.
    each: Vec<Score>,
}

impl Shared {
    /// The scores of what is shared, for each visit in their order; nothing where that is less than half of what
    /// the last visit asks.
    pub fn scores(&self) -> Option<&[Score]> {
        (self.is_enough() && !self.each.is_empty()).then_some(self.each.as_slice())
    }

    /// The scores of two visits, which is the first and the last of several.
    pub fn ends(&self) -> Option<Change> {
        let scores = self.scores()?;
        Some(Change::of_answer(*scores.first()?, *scores.last()?))
    }

    /// Whether the scores rest on one answer each.
    pub fn is_provisional(&self) -> bool {
        self.shared == 1
    }

    /// Whether what is shared speaks for the whole.
    #[expect(clippy::cast_precision_loss, reason = "counts of questions are small")]
    fn is_enough(&self) -> bool {
        self.asked > 0 && self.shared as f64 / self.asked as f64 >= Compared::ENOUGH
    }

    /// Several dimensions with their weights: the mean of those that share anything.
    fn together(parts: &[(&Self, f64)], visits: usize) -> Self {
        let sum = |count: fn(&Self) -> usize| parts.iter().map(|(part, _)| count(part)).sum();
        let mean = |at: usize| {
            let parts = parts.iter();
            let scores = parts.filter_map(|(part, weight)| Some((*part.each.get(at)?, *weight)));
            Score::mean(scores)
        };
        Self {
            shared: sum(|part| part.shared),
            asked: sum(|part| part.asked),
            each: (0..visits).filter_map(mean).collect(),
        }
    }
}

/// Sets visits side by side, by the questionnaires that the last one has chosen; `visits` have the oldest first.
pub fn like_for_like(catalogue: &Catalogue, visits: &[&Assessment]) -> Vec<LikeForLike> {
    let Some(last) = visits.last() else {
        return Vec::new();
    };
    let chosen = last.chosen(catalogue);
    let asked = chosen.iter().map(|questionnaire| {
        let dimensions = questionnaire.dimensions.iter();
        let dimensions: Vec<(&Dimension, Shared)> = dimensions
            .map(|dimension| (dimension, of_dimension(catalogue, visits, dimension)))
            .collect();
        let parts: Vec<(&Shared, f64)> = dimensions
            .iter()
            .map(|(dimension, shared)| (shared, dimension.weight))
            .collect();
        LikeForLike {
            questionnaire: questionnaire.id.clone(),
            versions: visits
                .iter()
                .map(|visit| version(visit, questionnaire))
                .collect(),
            whole: Shared::together(&parts, visits.len()),
            dimensions: dimensions
                .into_iter()
                .map(|(dimension, shared)| (dimension.id.clone(), shared))
                .collect(),
        }
    });
    asked.collect()
}

fn version(visit: &Assessment, questionnaire: &Questionnaire) -> Option<u32> {
    let mut chosen = visit.questionnaires.iter();
    let chosen = chosen.find(|chosen| chosen.id == questionnaire.id);
    chosen.map(|chosen| chosen.version)
}

fn of_dimension(catalogue: &Catalogue, visits: &[&Assessment], dimension: &Dimension) -> Shared {
    let Some(last) = visits.last() else {
        return Shared::default();
    };
    let mut shared = Shared::default();
    let mut worths: Vec<(Vec<Score>, f64)> = Vec::new();
    for entry in &dimension.entries {
        let Some(question) = catalogue.question(&entry.question) else {
            continue;
        };
        let is_excluded = matches!(last.answer_to(question), Some(Answer::NotApplicable(_)));
        shared.asked += usize::from(last.asks(catalogue, entry) && !is_excluded);
        if let Some(scores) = levels(visits, question) {
            shared.shared += 1;
            worths.push((scores, entry.weight));
        }
    }
    let mean = |at: usize| {
        let worths = worths.iter();
        Score::mean(worths.filter_map(|(scores, weight)| Some((*scores.get(at)?, *weight))))
    };
    shared.each = (0..visits.len()).filter_map(mean).collect();
    shared
}

/// What a question was worth in each visit; nothing unless every one has a level.
fn levels(visits: &[&Assessment], question: &Question) -> Option<Vec<Score>> {
    let worth = |visit: &&Assessment| Score::of(question, visit.level_on(question)?);
    visits.iter().map(worth).collect()
}

/// What sets visits apart, so that they say less about how the team moved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Apart {
    /// Questionnaires that the last chose, and not every one before it.
    pub only_last: Vec<QuestionnaireId>,
    /// Questionnaires that one before it chose, and the last did not.
    pub only_before: Vec<QuestionnaireId>,
    /// Questionnaires that one of them chose and nothing is known of here.
    pub unknown: Vec<QuestionnaireId>,
    /// Whether they look at different services, as far as they say at which.
    pub are_of_several_scopes: bool,
}

impl Apart {
    /// What sets visits apart; `visits` have the oldest first.
    pub fn of(catalogue: &Catalogue, visits: &[&Assessment]) -> Self {
        let Some((last, before)) = visits.split_last() else {
            return Self::default();
        };
        let mut apart = Self::default();
        for chosen in &last.questionnaires {
            if before.iter().any(|visit| !has_chosen(visit, &chosen.id)) {
                keep(&mut apart.only_last, &chosen.id);
            }
        }
        for chosen in before.iter().flat_map(|visit| &visit.questionnaires) {
            if !has_chosen(last, &chosen.id) {
                keep(&mut apart.only_before, &chosen.id);
            }
        }
        let is_unknown = |id: &QuestionnaireId| catalogue.questionnaire(id).is_none();
        for chosen in visits.iter().flat_map(|visit| &visit.questionnaires) {
            if is_unknown(&chosen.id) {
                keep(&mut apart.unknown, &chosen.id);
            }
        }
        apart.only_last.retain(|id| !is_unknown(id));
        apart.only_before.retain(|id| !is_unknown(id));
        let mut scopes = Vec::new();
        for scope in visits.iter().map(|visit| folded(&visit.scope)) {
            if !scope.is_empty() && !scopes.contains(&scope) {
                scopes.push(scope);
            }
        }
        apart.are_of_several_scopes = scopes.len() > 1;
        apart
    }
}

fn has_chosen(visit: &Assessment, id: &QuestionnaireId) -> bool {
    visit.questionnaires.iter().any(|chosen| chosen.id == *id)
}

fn keep(ids: &mut Vec<QuestionnaireId>, id: &QuestionnaireId) {
    if !ids.contains(id) {
        ids.push(id.clone());
    }
}

/// The questions of which several visits say different things, in the order of asking: those with a level in two of
/// them at least. `visits` have the oldest first.
pub fn differently_answered(catalogue: &Catalogue, visits: &[&Assessment]) -> Vec<QuestionId> {
    let Some(last) = visits.last() else {
        return Vec::new();
    };
    let mut found: Vec<QuestionId> = Vec::new();
    let chosen = last.chosen(catalogue).into_iter();
    for (_, entry) in chosen.flat_map(Questionnaire::entries) {
        let Some(question) = catalogue.question(&entry.question) else {
            continue;
        };
        let mut levels = visits.iter().filter_map(|visit| visit.level_on(question));
        let first = levels.next();
        let differs = levels.any(|level| Some(level) != first);
        if differs && !found.contains(&question.id) {
            found.push(question.id.clone());
        }
    }
    found
}
