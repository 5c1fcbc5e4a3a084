//! Each dimension over the visits of a team.

use crate::assessment::Assessment;
use crate::ordered::SortedMap;
use crate::portfolio::Point;
use crate::questionnaire::{Catalogue, DimensionId, QuestionnaireId};
use crate::scoring::{Comparison, Scorecard, score};

/// A dimension over the visits of a team.
#[derive(Clone, Debug, PartialEq)]
pub struct DimensionLine {
    /// Of which questionnaire.
    pub questionnaire: QuestionnaireId,
    /// Which dimension.
    pub dimension: DimensionId,
    /// Its title.
    pub title: String,
    /// The visits that have a score, the oldest first.
    pub points: Vec<Point>,
}

/// Each dimension of the last visit's questionnaires over visits that have the oldest first.
///
/// A visit counts whichever questionnaires it chose: the same answers are scored. Two points that answer different
/// questions are not joined.
pub fn dimension_lines(catalogue: &Catalogue, visits: &[&Assessment]) -> Vec<DimensionLine> {
    let Some(last) = visits.last() else {
        return Vec::new();
    };
    let mut pairs = Pairs {
        catalogue,
        visits,
        last,
        compared: SortedMap::new(),
    };
    let mut lines = Vec::new();
    for questionnaire in last.chosen(catalogue) {
        let cards = visits
            .iter()
            .map(|visit| score(questionnaire, catalogue, visit));
        let cards: Vec<Scorecard> = cards.collect();
        for dimension in &questionnaire.dimensions {
            lines.push(DimensionLine {
                questionnaire: questionnaire.id.clone(),
                dimension: dimension.id.clone(),
                title: dimension.title.clone(),
                points: points(&questionnaire.id, &dimension.id, &cards, &mut pairs),
            });
        }
    }
    lines
}

/// A dimension's points. `cards` are the visits' in their order.
fn points(
    questionnaire: &QuestionnaireId,
    dimension: &DimensionId,
    cards: &[Scorecard],
    pairs: &mut Pairs<'_>,
) -> Vec<Point> {
    let mut points = Vec::new();
    let mut before = None;
    for (at, (visit, card)) in pairs.visits.iter().zip(cards).enumerate() {
        let scored = card.dimension(dimension);
        let Some((scored, score)) = scored.and_then(|it| Some((it, it.score?))) else {
            continue;
        };
        let is_joined = before.is_some_and(|before| {
            let comparison = pairs.comparison(before, at);
            let compared = comparison.and_then(|it| it.questionnaire(questionnaire));
            let compared = compared.and_then(|it| it.dimension(dimension));
            compared.is_some_and(|it| it.compared.change().is_some())
        });
        points.push(Point {
            assessment: visit.id.clone(),
            date: visit.date,
            score,
            is_provisional: scored.coverage.is_provisional(),
            is_joined,
        });
        before = Some(at);
    }
    points
}

/// Pairs of visits, each compared once: many dimensions ask for the same two.
struct Pairs<'a> {
    catalogue: &'a Catalogue,
    visits: &'a [&'a Assessment],
    last: &'a Assessment,
    /// By the places of both among the visits.
    compared: SortedMap<(usize, usize), Comparison>,
}

impl Pairs<'_> {
    /// Compares two visits, by their places, as the later one would be asked, had it chosen what the last has.
    fn comparison(&mut self, before: usize, later: usize) -> Option<&Comparison> {
        let pair = (before, later);
        if !self.compared.contains_key(&pair) {
            let (before, later) = (self.visits.get(before)?, self.visits.get(later)?);
            let mut later = Assessment::clone(later);
            later.questionnaires.clone_from(&self.last.questionnaires);
            let comparison = Comparison::of(self.catalogue, before, &later);
            self.compared.insert(pair, comparison);
        }
        self.compared.get(&pair)
    }
}
