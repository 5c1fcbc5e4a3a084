//! Delivery performance set against itself earlier.

use super::performance;
use crate::assessment::{Measure, Metric, Reading};
use crate::ordered::SortedMap;
use crate::scoring::{Compared, Sides};

/// How delivery moved over the metrics that were answered both times.
#[derive(Clone, Debug, PartialEq)]
pub struct DeliverySince([(Metric, Sides); 5]);

impl DeliverySince {
    /// Compares readings with earlier ones.
    pub fn of(before: &SortedMap<Metric, Reading>, now: &SortedMap<Metric, Reading>) -> Self {
        let is_excluded = |metric: &Metric| {
            let reading = now.get(metric);
            let measure = reading.and_then(|reading| reading.measure.as_ref());
            matches!(measure, Some(Measure::NotApplicable(_)))
        };
        let [before, after] = [before, now].map(performance);
        Self(Metric::ALL.map(|metric| {
            let sides = Sides {
                before: before.score(metric),
                now: after.score(metric),
                is_asked: !is_excluded(&metric),
                weight: 1.0,
            };
            (metric, sides)
        }))
    }

    /// One metric.
    pub fn metric(&self, metric: Metric) -> Compared {
        self.over(&[metric])
    }

    /// Lead time, deployment frequency and recovery.
    pub fn throughput(&self) -> Compared {
        self.over(&Metric::THROUGHPUT)
    }

    /// Change fail rate and rework rate.
    pub fn stability(&self) -> Compared {
        self.over(&Metric::STABILITY)
    }

    /// All five.
    pub fn overall(&self) -> Compared {
        self.over(&Metric::ALL)
    }

    fn over(&self, metrics: &[Metric]) -> Compared {
        let sides = self.0.iter();
        let chosen = sides.filter(|(metric, _)| metrics.contains(metric));
        Compared::of(chosen.map(|(_, sides)| *sides))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delivery::performance::tests::readings;
    use crate::scoring::Change;

    #[test]
    fn only_metrics_answered_both_times_are_compared() {
        let before = readings([Some(3), None, Some(4)], [Some(20.0), None]);
        let now = readings([Some(4), Some(6), Some(4)], [Some(10.0), Some(50.0)]);
        let since = DeliverySince::of(&before, &now);
        let by = |compared: Compared| compared.change().map(Change::by);
        assert_eq!(by(since.metric(Metric::LeadTime)), Some(2.0));
        assert_eq!(by(since.metric(Metric::DeploymentFrequency)), None);
        // Lead time 4 to 6 and recovery 6 to 6; the new frequency moves nothing.
        assert_eq!(by(since.throughput()), Some(1.0));
        assert_eq!(by(since.stability()), Some(1.0));
        let overall = since.overall();
        assert_eq!((overall.shared, overall.new, overall.asked), (3, 2, 5));
        assert!((by(overall).unwrap() - 1.0).abs() < 1e-9);
        assert_eq!(overall.before(), None);
    }

    #[test]
    fn less_than_half_of_what_applies_is_no_change() {
        let before = readings([Some(3), None, None], [None, None]);
        let mut now = readings([Some(4), Some(6), Some(4)], [Some(10.0), Some(50.0)]);
        let change = |now: &SortedMap<Metric, Reading>| {
            DeliverySince::of(&before, now).throughput().change()
        };
        assert_eq!(change(&now), None);
        now.insert(
            Metric::Recovery,
            Reading {
                measure: Some(Measure::NotApplicable("nothing failed yet".into())),
                ..Reading::default()
            },
        );
        assert!(change(&now).is_some());
    }
}
