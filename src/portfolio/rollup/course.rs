//! One team among many, over its visits.

use super::Cell;
use crate::assessment::{Assessment, AssessmentId, Date};
use crate::portfolio::trends;
use crate::questionnaire::{Catalogue, Questionnaire};
use crate::scoring::score;

/// What a team said at one visit, by one questionnaire.
#[derive(Clone, Debug, PartialEq)]
pub struct Visited {
    /// Which assessment.
    pub assessment: AssessmentId,
    /// The day it speaks of.
    pub date: Option<Date>,
    /// The whole questionnaire.
    pub whole: Cell,
    /// By dimension, in their order.
    pub cells: Vec<Cell>,
    /// Whether enough of the same questions were answered as at the visit before, of the same service, to
    /// compare the two.
    pub is_like_the_one_before: bool,
}

/// How a team's visits lie by a questionnaire, the oldest first; `visits` have the newest first.
///
/// Each is scored by what it answered, with the questions that the questionnaire asks now. Visits that did
/// not choose it say nothing here.
pub fn course(
    catalogue: &Catalogue,
    questionnaire: &Questionnaire,
    visits: &[&Assessment],
) -> Vec<Visited> {
    let asked = visits.iter().filter(|visit| {
        let mut chosen = visit.questionnaires.iter();
        chosen.any(|chosen| chosen.id == questionnaire.id)
    });
    let asked: Vec<&Assessment> = asked.copied().collect();
    let trend = trends(catalogue, &asked).into_iter();
    let mut trend = trend.filter(|trend| trend.questionnaire == questionnaire.id);
    let points = trend.next().map(|trend| trend.points).unwrap_or_default();
    let is_joined = |id: &AssessmentId| {
        let mut points = points.iter();
        points.any(|point| point.assessment == *id && point.is_joined)
    };
    let visited = asked.iter().rev().map(|visit| {
        let card = score(questionnaire, catalogue, visit);
        let dimensions = card.dimensions.iter();
        let cells = dimensions.map(|dimension| Cell {
            score: dimension.score,
            coverage: dimension.coverage,
        });
        Visited {
            assessment: visit.id.clone(),
            date: visit.date,
            whole: Cell {
                score: card.score,
                coverage: card.coverage,
            },
            cells: cells.collect(),
            is_like_the_one_before: is_joined(&visit.id),
        }
    });
    visited.collect()
}
