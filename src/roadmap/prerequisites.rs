//! How far practices are in place, and which wait for which.

use super::{Guidance, Practice};
use crate::assessment::{Assessment, Card};
use crate::ordered::{SortedMap, SortedSet};
use crate::questionnaire::{Catalogue, PracticeId, Question};
use crate::scoring::Score;

/// A prerequisite that scores below this blocks what needs it.
const IN_PLACE: f64 = 5.0;

/// Which questions are evidence of which practice, each practice's by id.
pub(super) struct Evidence<'c>(SortedMap<&'c PracticeId, Vec<&'c Question>>);

impl<'c> Evidence<'c> {
    /// The evidence that a catalogue asks for.
    pub(super) fn of(catalogue: &'c Catalogue) -> Self {
        let mut evidence: SortedMap<&PracticeId, Vec<&Question>> = SortedMap::new();
        for question in catalogue.questions() {
            for practice in &question.practices {
                let mut questions = evidence.remove(practice).unwrap_or_default();
                // A question counts once, even if its file names a practice twice.
                if questions.last().is_none_or(|last| last.id != question.id) {
                    questions.push(question);
                }
                evidence.insert(practice, questions);
            }
        }
        Self(evidence)
    }

    /// The questions that name a practice.
    pub(super) fn questions(&self, practice: &PracticeId) -> &[&'c Question] {
        self.0.get(practice).map_or(&[], Vec::as_slice)
    }

    /// How far a practice is in place: the plain mean of the answered questions that name it, or
    /// nothing when none is answered.
    pub(super) fn score(&self, assessment: &Assessment, practice: &PracticeId) -> Option<Score> {
        let questions = self.questions(practice).iter();
        let scores =
            questions.filter_map(|question| Score::of(question, assessment.level_on(question)?));
        Score::mean(scores.map(|score| (score, 1.0)))
    }
}

/// How far a practice is in place: the plain mean of the answered questions that name it, or
/// nothing when none is answered.
pub fn practice_score(
    catalogue: &Catalogue,
    assessment: &Assessment,
    practice: &PracticeId,
) -> Option<Score> {
    Evidence::of(catalogue).score(assessment, practice)
}

/// Whether the team has a practice in place or does not want it.
pub(super) fn is_settled(assessment: &Assessment, practice: &PracticeId) -> bool {
    assessment.plan.card(practice).is_some_and(Card::is_settled)
}

/// For every practice, its prerequisites near and far that score too low and are neither done nor
/// dismissed. A prerequisite whose score is unknown does not block.
pub(super) fn blockers(
    evidence: &Evidence<'_>,
    guidance: &Guidance,
    assessment: &Assessment,
) -> SortedMap<PracticeId, SortedMap<PracticeId, Score>> {
    let too_low = guidance
        .practices()
        .filter(|practice| !is_settled(assessment, &practice.id))
        .filter_map(|practice| {
            let score = evidence.score(assessment, &practice.id)?;
            (!score.reaches(IN_PLACE)).then_some((&practice.id, score))
        });
    let too_low: SortedMap<&PracticeId, Score> = too_low.collect();
    guidance
        .practices()
        .map(|practice| {
            let blockers = all_prerequisites(guidance, practice)
                .into_iter()
                .filter_map(|id| Some((id.clone(), *too_low.get(id)?)));
            (practice.id.clone(), blockers.collect())
        })
        .collect()
}

/// Prerequisites of prerequisites included.
fn all_prerequisites<'g>(
    guidance: &'g Guidance,
    practice: &'g Practice,
) -> SortedSet<&'g PracticeId> {
    let mut found = SortedSet::new();
    let mut open: Vec<&PracticeId> = practice.requires.iter().collect();
    while let Some(id) = open.pop() {
        if found.insert(id)
            && let Some(practice) = guidance.practice(id)
        {
            open.extend(&practice.requires);
        }
    }
    found
}
