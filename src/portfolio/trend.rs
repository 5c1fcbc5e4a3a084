//! How a questionnaire's score moved over the visits of a team.

use super::folded;
use crate::assessment::{Assessment, AssessmentId, Date};
use crate::questionnaire::{Catalogue, QuestionnaireId};
use crate::scoring::{Comparison, Score, score};

/// A questionnaire over the visits of a team.
#[derive(Clone, Debug, PartialEq)]
pub struct Trend {
    /// Which questionnaire.
    pub questionnaire: QuestionnaireId,
    /// Its title.
    pub title: String,
    /// The visits that have a score, the oldest first.
    pub points: Vec<Point>,
}

/// A visit's score.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Which visit.
    pub assessment: AssessmentId,
    /// Its day.
    pub date: Option<Date>,
    /// The score.
    pub score: Score,
    /// Whether it rests on too little.
    pub is_provisional: bool,
    /// Whether enough of the same questions were answered as at the point before to join the two.
    pub is_joined: bool,
}

/// How the questionnaires of the newest visit moved; `visits` have the newest first.
///
/// Visits that look at another application than the newest are other things and stand in no line. Two
/// points that answer different questions are not joined: between them nothing is known to have moved.
pub fn trends(catalogue: &Catalogue, visits: &[&Assessment]) -> Vec<Trend> {
    let Some(newest) = visits.first() else {
        return Vec::new();
    };
    let place = folded(&newest.scope);
    let visited: Vec<&Assessment> = visits
        .iter()
        .rev()
        .filter(|visit| folded(&visit.scope) == place)
        .copied()
        .collect();
    let chosen = newest.chosen(catalogue).into_iter();
    let trend = chosen.map(|questionnaire| {
        let id = &questionnaire.id;
        let mut before: Option<&Assessment> = None;
        let mut points = Vec::new();
        let asks = visited.iter().filter(|visit| {
            let mut asked = visit.questionnaires.iter();
            asked.any(|asked| asked.id == *id)
        });
        for visit in asks {
            let scorecard = score(questionnaire, catalogue, visit);
            let Some(score) = scorecard.score else {
                continue;
            };
            points.push(Point {
                assessment: visit.id.clone(),
                date: visit.date,
                score,
                is_provisional: scorecard.coverage.is_provisional(),
                is_joined: before.is_some_and(|before| is_like(catalogue, before, visit, id)),
            });
            before = Some(visit);
        }
        Trend {
            questionnaire: id.clone(),
            title: questionnaire.title.clone(),
            points,
        }
    });
    trend.collect()
}

/// Of older visits, which have the newest first, the one that a visit is compared with where nobody has
/// chosen: the last that looked at the same application.
pub fn one_before<'a>(visit: &Assessment, older: &[&'a Assessment]) -> Option<&'a Assessment> {
    let scope = folded(&visit.scope);
    let mut older = older.iter();
    older.find(|older| folded(&older.scope) == scope).copied()
}

/// Whether enough was answered both times to compare two visits by a questionnaire.
fn is_like(
    catalogue: &Catalogue,
    before: &Assessment,
    now: &Assessment,
    questionnaire: &QuestionnaireId,
) -> bool {
    let comparison = Comparison::of(catalogue, before, now);
    let compared = comparison.questionnaire(questionnaire);
    compared.is_some_and(|compared| compared.whole.change().is_some())
}
