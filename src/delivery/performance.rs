//! Scores of the five metrics, and their means.

use crate::assessment::{Measure, Metric, Reading};
use crate::ordered::SortedMap;
use crate::scoring::Score;

/// Delivery performance on the 0–10 scale; a metric without an answer has no score.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Performance {
    /// Scores of the metrics that were answered.
    pub scores: SortedMap<Metric, Score>,
}

impl Performance {
    /// The score of one metric.
    pub fn score(&self, metric: Metric) -> Option<Score> {
        self.scores.get(&metric).copied()
    }

    /// The mean of all answered metrics.
    pub fn overall(&self) -> Option<Score> {
        self.mean(&Metric::ALL)
    }

    /// The mean of lead time, deployment frequency and recovery, as answered.
    pub fn throughput(&self) -> Option<Score> {
        self.mean(&Metric::THROUGHPUT)
    }

    /// The mean of change fail rate and rework rate, as answered.
    pub fn stability(&self) -> Option<Score> {
        self.mean(&Metric::STABILITY)
    }

    fn mean(&self, metrics: &[Metric]) -> Option<Score> {
        Score::mean(
            metrics
                .iter()
                .filter_map(|metric| Some((self.score(*metric)?, 1.0))),
        )
    }
}

/// Scores the metrics that were answered: (code − 1) / 5 × 10, and 10 − percent / 10.
///
/// Source: DORA Quick Check 2025, with two deliberate differences: an unanswered metric is left out
/// of every mean instead of counting 0 or 10, and nothing answered has no score instead of 0.
pub fn performance(readings: &SortedMap<Metric, Reading>) -> Performance {
    let scores = readings.iter().filter_map(|(metric, reading)| {
        let value = match (reading.measure.as_ref()?, metric.is_percentage()) {
            (Measure::Code(code), false) => (f64::from(*code) - 1.0) / 5.0 * 10.0,
            (Measure::Percent(percent), true) => 10.0 - percent / 10.0,
            _ => return None,
        };
        Some((*metric, Score::new(value)?))
    });
    Performance {
        scores: scores.collect(),
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn readings(
        codes: [Option<u8>; 3],
        percents: [Option<f64>; 2],
    ) -> SortedMap<Metric, Reading> {
        let [lead, frequency, recovery] = codes.map(|code| code.map(Measure::Code));
        let [fail, rework] = percents.map(|percent| percent.map(Measure::Percent));
        Metric::ALL
            .into_iter()
            .zip([lead, frequency, recovery, fail, rework])
            .filter(|(_, measure)| measure.is_some())
            .map(|(metric, measure)| {
                (
                    metric,
                    Reading {
                        measure,
                        ..Reading::default()
                    },
                )
            })
            .collect()
    }

    /// DORA's Quick Check 2025: lead time, frequency, recovery, change fail and rework rate, then
    /// overall, throughput, stability.
    #[test]
    fn the_quick_checks_numbers_come_out() {
        let near =
            |score: Option<Score>, expected: f64| (score.unwrap().value() - expected).abs() < 1e-4;
        for (codes, percents, overall, throughput, stability) in [
            ([6, 6, 6], [Some(0.0), Some(0.0)], 10.0, 10.0, 10.0),
            ([1, 1, 1], [Some(100.0), Some(100.0)], 0.0, 0.0, 0.0),
            ([4, 4, 5], [Some(10.0), Some(15.0)], 7.5, 6.6667, 8.75),
            ([5, 6, 6], [Some(5.0), None], 9.375, 9.3333, 9.5),
            ([4, 4, 5], [Some(10.0), None], 7.25, 6.6667, 9.0),
            ([3, 3, 4], [Some(15.0), None], 5.625, 4.6667, 8.5),
        ] {
            let performance = performance(&readings(codes.map(Some), percents));
            assert!(near(performance.overall(), overall), "{codes:?}");
            assert!(near(performance.throughput(), throughput), "{codes:?}");
            assert!(near(performance.stability(), stability), "{codes:?}");
        }
    }

    #[test]
    fn nothing_answered_has_no_score() {
        let performance = performance(&readings([None; 3], [None; 2]));
        assert_eq!(performance.overall(), None);
        assert_eq!(performance.throughput(), None);
        assert_eq!(performance.stability(), None);
    }
}
