//! Which practices wait for which.

use std::collections::{BTreeMap, BTreeSet};

use super::{Guidance, Practice};
use crate::assessment::Assessment;
use crate::ordered::collected;
use crate::questionnaire::{Catalogue, PracticeId};
use crate::scoring::Score;

/// A prerequisite that scores below this blocks what needs it.
const IN_PLACE: f64 = 5.0;

/// How far a practice is in place: the plain mean of the answered questions that name it, or
/// nothing when none is answered.
pub fn practice_score(
    catalogue: &Catalogue,
    assessment: &Assessment,
    practice: &PracticeId,
) -> Option<Score> {
    let scores = catalogue
        .questions()
        .filter(|question| question.practices.contains(practice))
        .filter_map(|question| Score::of(question, assessment.level_on(question)?));
    Score::mean(scores.map(|score| (score, 1.0)))
}

/// For every practice, its prerequisites near and far that score too low and are neither done nor
/// dismissed. A prerequisite whose score is unknown does not block.
pub(super) fn blockers(
    catalogue: &Catalogue,
    guidance: &Guidance,
    assessment: &Assessment,
) -> BTreeMap<PracticeId, BTreeMap<PracticeId, Score>> {
    let too_low = guidance
        .practices()
        .filter(|practice| {
            !assessment
                .plan
                .card(&practice.id)
                .is_some_and(crate::assessment::Card::is_settled)
        })
        .filter_map(|practice| {
            let score = practice_score(catalogue, assessment, &practice.id)?;
            (!score.reaches(IN_PLACE)).then_some((&practice.id, score))
        });
    let too_low: BTreeMap<&PracticeId, Score> = collected(too_low);
    collected(guidance.practices().map(|practice| {
        let blockers = all_prerequisites(guidance, practice)
            .into_iter()
            .filter_map(|id| Some((id.clone(), *too_low.get(id)?)));
        (practice.id.clone(), collected(blockers))
    }))
}

/// Prerequisites of prerequisites included.
fn all_prerequisites<'g>(
    guidance: &'g Guidance,
    practice: &'g Practice,
) -> BTreeSet<&'g PracticeId> {
    let mut found = BTreeSet::new();
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
