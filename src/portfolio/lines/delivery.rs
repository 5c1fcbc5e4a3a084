//! Each delivery metric over the visits of a team, and how well it is known.

use crate::assessment::{Assessment, Bound, Metric, Reading};
use crate::delivery::performance;
use crate::portfolio::Point;

/// From so many events on, a measured number is more than a hint.
const ENOUGH_EVENTS: u32 = 10;

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

#[cfg(test)]
mod tests {
    use super::super::visit;
    use super::*;
    use crate::assessment::{Certainty, Exact, Measure};

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
