//! Where an answer lies among the answers of DORA's 2025 survey.

use crate::assessment::Metric;

/// The share of respondents per answer option, 1 to 6, in percent. Sums differ from 100 by
/// rounding.
///
/// Source: a secondary transcription of DORA's State of AI-assisted Software Development, 2025,
/// n about 5,000. Its means differ from the Quick Check's by up to 0.3 points for frequency and
/// recovery. The distributions of change fail rate and rework rate could not be verified and are
/// left out.
const SHARES: [(Metric, [f64; 6]); 3] = [
    (
        Metric::DeploymentFrequency,
        [3.6, 20.3, 31.5, 21.9, 6.5, 16.2],
    ),
    (Metric::LeadTime, [2.0, 13.2, 28.3, 31.9, 15.0, 9.4]),
    (Metric::Recovery, [1.0, 4.9, 9.4, 28.0, 35.3, 21.3]),
];

/// Where an answer option lies: a range, because everyone in an option gave the same answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Position {
    /// The share of respondents with a slower answer, in percent.
    pub below: f64,
    /// The share of respondents with this or a slower answer, in percent.
    pub at_or_below: f64,
}

/// Where an answer option lies among the respondents of 2025; nothing for metrics whose
/// distribution is not known, or for an option that does not exist.
pub fn position(metric: Metric, code: u8) -> Option<Position> {
    let (_, shares) = SHARES.iter().find(|(known, _)| *known == metric)?;
    let count = usize::from(code);
    if !(1..=shares.len()).contains(&count) {
        return None;
    }
    let sum: f64 = shares.iter().sum();
    let up_to = |count: usize| shares.iter().take(count).sum::<f64>() / sum * 100.0;
    Some(Position {
        below: up_to(count - 1),
        at_or_below: up_to(count),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_shares_of_the_printed_sum() {
        for (metric, expected) in [
            (
                Metric::DeploymentFrequency,
                [3.6, 23.9, 55.4, 77.3, 83.8, 100.0],
            ),
            (Metric::LeadTime, [2.0, 15.23, 43.59, 75.55, 90.58, 100.0]),
            (Metric::Recovery, [1.0, 5.91, 15.32, 43.34, 78.68, 100.0]),
        ] {
            let mut below = 0.0;
            for (code, expected) in (1..=6).zip(expected) {
                let position = position(metric, code).unwrap();
                assert!(
                    (position.at_or_below - expected).abs() < 0.01,
                    "{metric:?} {code}"
                );
                assert!((position.below - below).abs() < 1e-9, "{metric:?} {code}");
                below = position.at_or_below;
            }
        }
    }

    #[test]
    fn the_middle_of_a_position_is_its_mid_rank() {
        for (metric, expected) in [
            (
                Metric::DeploymentFrequency,
                [1.8, 13.75, 39.65, 66.35, 80.55, 91.9],
            ),
            (Metric::LeadTime, [1.0, 8.62, 29.41, 59.57, 83.07, 95.29]),
            (Metric::Recovery, [0.5, 3.45, 10.61, 29.33, 61.01, 89.34]),
        ] {
            for (code, expected) in (1..=6).zip(expected) {
                let Position { below, at_or_below } = position(metric, code).unwrap();
                let middle = f64::midpoint(below, at_or_below);
                assert!((middle - expected).abs() < 0.01, "{metric:?} {code}");
            }
        }
    }

    #[test]
    fn unverified_distributions_are_not_given() {
        assert_eq!(position(Metric::ChangeFailRate, 3), None);
        assert_eq!(position(Metric::ReworkRate, 3), None);
        assert_eq!(position(Metric::LeadTime, 0), None);
        assert_eq!(position(Metric::LeadTime, 7), None);
    }
}
