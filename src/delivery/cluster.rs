//! The cluster of DORA's survey that a team's answers lie nearest to.

use super::Performance;
use crate::assessment::Metric;
use crate::rounding::NOISE;
use crate::scoring::{Band, BandEdition, Score};

/// The nearest cluster.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cluster {
    /// Its name.
    pub level: Band,
    /// How much farther the second nearest lies, on the 0–10 scale; 0 for a tie.
    pub margin: f64,
    /// The second nearest.
    pub second: Band,
}

impl Cluster {
    /// Whether the answers lie between two clusters rather than in one: a margin under 1.
    pub fn is_between(self) -> bool {
        self.margin < 1.0
    }
}

/// The metrics that span the clusters; rework rate has none.
const METRICS: [Metric; 4] = [
    Metric::DeploymentFrequency,
    Metric::LeadTime,
    Metric::ChangeFailRate,
    Metric::Recovery,
];

/// Each cluster's published median answers on the 0–10 scale, in the order of [`METRICS`].
///
/// Source: DORA's State of DevOps reports of 2023 and 2024.
fn centers(edition: BandEdition) -> [(Band, [f64; 4]); 4] {
    match edition {
        BandEdition::Y2023 => [
            (Band::Low, [4.0, 4.0, 3.6, 2.0]),
            (Band::Medium, [4.0, 4.0, 8.5, 6.0]),
            (Band::High, [6.0, 6.0, 9.0, 8.0]),
            (Band::Elite, [10.0, 8.0, 9.5, 10.0]),
        ],
        BandEdition::Y2024 => [
            (Band::Low, [2.0, 2.0, 6.0, 4.0]),
            (Band::Medium, [4.0, 4.0, 9.0, 8.0]),
            (Band::High, [6.0, 6.0, 8.0, 8.0]),
            (Band::Elite, [10.0, 8.0, 9.5, 10.0]),
        ],
    }
}

/// The nearest cluster by Euclidean distance over the answered metrics; nothing with fewer than
/// three of the four answered. A tie takes the lower level. The true boundaries are unpublished, so
/// this is an approximation.
pub fn nearest_cluster(performance: &Performance, edition: BandEdition) -> Option<Cluster> {
    let answered = METRICS
        .iter()
        .filter(|metric| performance.score(**metric).is_some())
        .count();
    if answered < 3 {
        return None;
    }
    let mut nearest: Option<(f64, Band)> = None;
    let mut second: Option<(f64, Band)> = None;
    // From the lowest up, and only a clearly smaller distance wins: a tie stays with the lower.
    for (band, distance) in cluster_distances(performance, edition) {
        let candidate = (distance, band);
        match nearest {
            Some((best, _)) if candidate.0 >= best - NOISE => {
                if second.is_none_or(|(distance, _)| candidate.0 < distance) {
                    second = Some(candidate);
                }
            }
            _ => {
                second = nearest;
                nearest = Some(candidate);
            }
        }
    }
    let ((best, level), (runner_up, second)) = (nearest?, second?);
    Some(Cluster {
        level,
        margin: (runner_up - best).max(0.0),
        second,
    })
}

/// How far the answers lie from each cluster, lowest cluster first: what [`nearest_cluster`] goes by.
pub fn cluster_distances(performance: &Performance, edition: BandEdition) -> [(Band, f64); 4] {
    centers(edition).map(|(band, center)| (band, distance(performance, center)))
}

fn distance(performance: &Performance, center: [f64; 4]) -> f64 {
    METRICS
        .iter()
        .zip(center)
        .filter_map(|(metric, center)| {
            performance
                .score(*metric)
                .map(Score::value)
                .map(|value| (value - center).powi(2))
        })
        .sum::<f64>()
        .sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(df: f64, lt: f64, cfr: f64, rec: f64) -> Performance {
        let scores = METRICS
            .into_iter()
            .zip([df, lt, cfr, rec])
            .map(|(metric, value)| (metric, Score::new(value).unwrap()))
            .collect();
        Performance { scores }
    }

    /// Worked in another language from the published medians.
    #[test]
    fn the_nearest_cluster_and_its_margin() {
        use Band::{Elite, High, Medium};
        for (edition, [df, lt, cfr, rec], level, margin) in [
            (BandEdition::Y2023, [10.0, 10.0, 9.8, 10.0], Elite, 4.0307),
            (BandEdition::Y2023, [6.0, 6.0, 9.0, 8.0], High, 3.5),
            (BandEdition::Y2023, [5.0, 5.0, 8.75, 7.0], Medium, 0.0),
            (BandEdition::Y2024, [10.0, 10.0, 9.8, 10.0], Elite, 4.2418),
            (BandEdition::Y2024, [4.0, 4.0, 8.5, 6.0], Medium, 1.4384),
        ] {
            let cluster = nearest_cluster(&at(df, lt, cfr, rec), edition).unwrap();
            assert_eq!(cluster.level, level, "{edition:?} {df} {lt}");
            assert!((cluster.margin - margin).abs() < 1e-4, "{}", cluster.margin);
        }
    }

    #[test]
    fn two_answers_have_no_cluster() {
        let mut performance = at(6.0, 6.0, 9.0, 8.0);
        performance.scores.remove(&Metric::LeadTime);
        assert!(nearest_cluster(&performance, BandEdition::Y2023).is_some());
        performance.scores.remove(&Metric::Recovery);
        assert_eq!(nearest_cluster(&performance, BandEdition::Y2023), None);
    }

    #[test]
    fn the_cluster_means_are_the_means_of_the_centers() {
        for edition in BandEdition::ALL {
            for ((_, center), mean) in centers(edition).into_iter().zip(edition.cluster_means()) {
                assert!((center.iter().sum::<f64>() / 4.0 - mean).abs() < 1e-9);
            }
        }
    }
}
