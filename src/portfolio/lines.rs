//! How each dimension, each delivery metric and what was tried moved over the visits of a team.

use super::{Point, folded};
use crate::assessment::{Assessment, AssessmentId, Bound, Card, Date, Metric, Reading, Status};
use crate::delivery::performance;
use crate::ordered::SortedMap;
use crate::questionnaire::{Catalogue, DimensionId, PracticeId, QuestionnaireId};
use crate::scoring::{Comparison, Scorecard, score};

/// From so many events on, a measured number is more than a hint.
const ENOUGH_EVENTS: u32 = 10;

/// The visits that stand in one line with the newest: those of the same service. `visits` have the newest first,
/// the result has the oldest first.
pub fn in_line<'a>(visits: &[&'a Assessment]) -> Vec<&'a Assessment> {
    let Some(newest) = visits.first() else {
        return Vec::new();
    };
    let place = folded(&newest.scope);
    let alike = visits.iter().rev().filter(|it| folded(&it.scope) == place);
    alike.copied().collect()
}

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
    // Many dimensions ask for the same two visits.
    let mut compared: SortedMap<(usize, usize), Comparison> = SortedMap::new();
    let mut lines = Vec::new();
    for questionnaire in last.chosen(catalogue) {
        let cards = visits
            .iter()
            .map(|visit| score(questionnaire, catalogue, visit));
        let cards: Vec<Scorecard> = cards.collect();
        for dimension in &questionnaire.dimensions {
            let mut points: Vec<Point> = Vec::new();
            let mut before = None;
            for (at, (visit, card)) in visits.iter().zip(&cards).enumerate() {
                let scored = card.dimension(&dimension.id);
                let Some((of, score)) = scored.and_then(|it| Some((it, it.score?))) else {
                    continue;
                };
                let is_joined = before.is_some_and(|before: usize| {
                    let pair = (before, at);
                    if !compared.contains_key(&pair) {
                        let before = visits.get(before).copied().unwrap_or(last);
                        compared.insert(pair, compared_as(last, catalogue, before, visit));
                    }
                    let of = compared.get(&pair);
                    let of = of.and_then(|it| it.questionnaire(&questionnaire.id));
                    let of = of.and_then(|it| it.dimension(&dimension.id));
                    of.is_some_and(|it| it.compared.change().is_some())
                });
                points.push(Point {
                    assessment: visit.id.clone(),
                    date: visit.date,
                    score,
                    is_provisional: of.coverage.is_provisional(),
                    is_joined,
                });
                before = Some(at);
            }
            lines.push(DimensionLine {
                questionnaire: questionnaire.id.clone(),
                dimension: dimension.id.clone(),
                title: dimension.title.clone(),
                points,
            });
        }
    }
    lines
}

/// Compares two visits as the later one would be asked, had it chosen what `last` has.
fn compared_as(
    last: &Assessment,
    catalogue: &Catalogue,
    before: &Assessment,
    later: &Assessment,
) -> Comparison {
    let mut later = later.clone();
    later.questionnaires.clone_from(&last.questionnaires);
    Comparison::of(catalogue, before, &later)
}

/// How well a delivery metric is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// Counted from events.
    Measured,
    /// Chosen by the team, counted from so few events that it is a hint, or about right.
    Roughly,
    /// The true score is as high or higher.
    AtLeast,
    /// The true score is as low or lower.
    AtMost,
}

/// A delivery metric over the visits of a team.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricLine {
    /// Which metric.
    pub metric: Metric,
    /// The visits that answered it, the oldest first, and how well each is known.
    pub points: Vec<(Point, Known)>,
}

/// Each of the five metrics over visits that have the oldest first. What is unknown at a visit is no point, and
/// nothing is joined across it.
pub fn metric_lines(visits: &[&Assessment]) -> Vec<MetricLine> {
    let line = |metric: Metric| {
        let mut points: Vec<(Point, Known)> = Vec::new();
        let mut is_joined = false;
        for visit in visits {
            let reading = visit.delivery.as_ref().and_then(|all| all.get(&metric));
            let scores = visit.delivery.as_ref().map(performance);
            let score = scores.and_then(|all| all.score(metric));
            let Some((reading, score)) = reading.zip(score) else {
                is_joined = false;
                continue;
            };
            let known = known(metric, reading);
            let point = Point {
                assessment: visit.id.clone(),
                date: visit.date,
                score,
                is_provisional: known != Known::Measured,
                is_joined,
            };
            points.push((point, known));
            is_joined = true;
        }
        MetricLine { metric, points }
    };
    Metric::ALL.into_iter().map(line).collect()
}

/// How well a score is known: all metrics but the frequency score less the more there is of them.
fn known(metric: Metric, reading: &Reading) -> Known {
    let Some(exact) = &reading.exact else {
        return Known::Roughly;
    };
    let is_more_better = metric == Metric::DeploymentFrequency;
    match (exact.bound, is_more_better, exact.certainty) {
        (Some(Bound::AtLeast), true, _) | (Some(Bound::AtMost), false, _) => Known::AtLeast,
        (Some(Bound::AtMost), true, _) | (Some(Bound::AtLeast), false, _) => Known::AtMost,
        (None, _, Some(certainty)) if certainty.counted >= ENOUGH_EVENTS => Known::Measured,
        (Some(Bound::About) | None, ..) => Known::Roughly,
    }
}

/// What was tried so far, by practices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// By which visit.
    pub assessment: AssessmentId,
    /// Its day.
    pub date: Option<Date>,
    /// In place.
    pub kept: usize,
    /// Begun.
    pub begun: usize,
    /// Not wanted.
    pub dropped: usize,
}

impl Tried {
    /// How many were tried in all.
    pub fn all(&self) -> usize {
        self.kept + self.begun + self.dropped
    }
}

/// What was tried, visit by visit with the oldest first: each practice counts as the last roadmap that decides on
/// it has it, so that one which a later visit does not take along stays counted.
///
/// A roadmap goes on until the next visit begins, so that each counts what was done in its time.
pub fn tried(visits: &[&Assessment]) -> Vec<Tried> {
    let mut cards: SortedMap<PracticeId, Card> = SortedMap::new();
    let told = visits.iter().map(|visit| {
        for (practice, card) in &visit.plan.cards {
            cards.insert(practice.clone(), card.clone());
        }
        let count = |is_so: fn(&Card) -> bool| cards.values().filter(|card| is_so(card)).count();
        Tried {
            assessment: visit.id.clone(),
            date: visit.date,
            kept: count(|it| it.dismissed.is_none() && it.status == Status::Done),
            begun: count(|it| it.dismissed.is_none() && it.status == Status::Started),
            // Only what was begun was tried.
            dropped: count(|it| it.dismissed.is_some() && it.status != Status::Open),
        }
    });
    told.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Certainty, Exact, Measure};

    fn visit(id: &str, day: &str) -> Assessment {
        let mut visit = Assessment::new(id.into());
        visit.date = day.parse().ok();
        visit
    }

    fn decided(visit: &mut Assessment, practice: &str, change: impl FnOnce(&mut Card)) {
        visit.plan.decide(&practice.into(), change);
    }

    #[test]
    fn what_was_kept_stays_counted_and_what_was_never_begun_is_not_dropped() {
        let mut first = visit("a", "2026-01-01");
        decided(&mut first, "trunk", |it| it.status = Status::Done);
        decided(&mut first, "flags", |it| it.status = Status::Started);
        decided(&mut first, "pairs", |it| it.dismissed = Some("no".into()));
        let mut second = visit("b", "2026-04-01");
        decided(&mut second, "flags", |it| {
            it.status = Status::Started;
            it.dismissed = Some("too slow".into());
        });
        let told = tried(&[&first, &second]);
        let counts: Vec<[usize; 3]> = told
            .iter()
            .map(|it| [it.kept, it.begun, it.dropped])
            .collect();
        assert_eq!(counts, [[1, 1, 0], [1, 0, 1]]);
        assert_eq!(told[1].all(), 2);
    }

    #[test]
    fn a_metric_is_not_joined_across_a_visit_that_does_not_know_it() {
        let read = |id: &str, day: &str, code: Option<u8>, counted: Option<u32>| {
            let mut visit = visit(id, day);
            let reading = Reading {
                measure: code.map(Measure::Code),
                exact: counted.map(|counted| Exact {
                    value: 3.0,
                    unit: "hours".into(),
                    certainty: Some(Certainty {
                        counted,
                        interval95: None,
                    }),
                    ..Exact::default()
                }),
                ..Reading::default()
            };
            visit.delivery = Some([(Metric::LeadTime, reading)].into_iter().collect());
            visit
        };
        let visits = [
            read("a", "2026-01-01", Some(3), None),
            read("b", "2026-02-01", Some(4), Some(40)),
            read("c", "2026-03-01", None, None),
            read("d", "2026-04-01", Some(4), Some(3)),
        ];
        let visits: Vec<&Assessment> = visits.iter().collect();
        let lines = metric_lines(&visits);
        let told: Vec<(&str, bool, Known)> = lines[0]
            .points
            .iter()
            .map(|(point, known)| (point.assessment.as_str(), point.is_joined, *known))
            .collect();
        assert_eq!(
            told,
            [
                ("a", false, Known::Roughly),
                ("b", true, Known::Measured),
                ("d", false, Known::Roughly),
            ]
        );
        assert!(lines[1].points.is_empty());
    }

    #[test]
    fn a_rate_of_at_least_so_much_scores_at_most_so_much() {
        let known_as = |metric, bound| {
            let reading = Reading {
                exact: Some(Exact {
                    bound,
                    certainty: Some(Certainty {
                        counted: 40,
                        interval95: None,
                    }),
                    ..Exact::default()
                }),
                ..Reading::default()
            };
            known(metric, &reading)
        };
        for (metric, bound, known) in [
            (Metric::ChangeFailRate, None, Known::Measured),
            (Metric::ChangeFailRate, Some(Bound::AtLeast), Known::AtMost),
            (Metric::LeadTime, Some(Bound::AtMost), Known::AtLeast),
            (
                Metric::DeploymentFrequency,
                Some(Bound::AtLeast),
                Known::AtLeast,
            ),
            (Metric::ReworkRate, Some(Bound::About), Known::Roughly),
        ] {
            assert_eq!(known_as(metric, bound), known, "{metric:?} {bound:?}");
        }
    }
}
