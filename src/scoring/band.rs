//! DORA's four names, as a place on the 0–10 scale.
//!
//! ## What a band is
//! Each year DORA grouped survey answers into clusters and named them. The names come from that
//! grouping, not from cut-offs. A questionnaire's score gets the name of the cluster whose mean on
//! the 0–10 scale is nearest, so the boundaries lie half-way between neighbouring means. For CALMS
//! and the like this is a comparison on DORA's scale, not a DORA result.

use super::Score;
use crate::rounding::NOISE;

/// DORA's performance levels, lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// The slowest, least stable cluster.
    Low,
    /// The cluster above it.
    Medium,
    /// The cluster below the top.
    High,
    /// The fastest, most stable cluster.
    Elite,
}

impl Band {
    /// Every band, lowest first.
    pub const ALL: [Self; 4] = [Self::Low, Self::Medium, Self::High, Self::Elite];

    /// The band's name in documents: lower case.
    pub fn key(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Elite => "elite",
        }
    }
}

/// The year whose clusters name the bands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BandEdition {
    /// The clusters of the 2023 report.
    #[default]
    Y2023,
    /// The clusters of the 2024 report, the last with clusters.
    Y2024,
}

impl BandEdition {
    /// Every edition, oldest first.
    pub const ALL: [Self; 2] = [Self::Y2023, Self::Y2024];

    /// The year of the report.
    pub fn year(self) -> u16 {
        match self {
            Self::Y2023 => 2023,
            Self::Y2024 => 2024,
        }
    }

    /// The edition of that year.
    pub fn from_year(year: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|edition| edition.year() == year)
    }

    /// The mean of each cluster's four metrics on the 0–10 scale, lowest first.
    ///
    /// Source: DORA's State of DevOps reports of 2023 and 2024; each cluster's published median
    /// answers scored as the Quick Check scores them.
    pub fn cluster_means(self) -> [f64; 4] {
        match self {
            Self::Y2023 => [3.4, 5.625, 7.25, 9.375],
            Self::Y2024 => [3.5, 6.25, 7.0, 9.375],
        }
    }

    /// The boundaries between neighbouring bands, half-way between the means.
    pub fn boundaries(self) -> [f64; 3] {
        let [low, medium, high, elite] = self.cluster_means();
        [
            f64::midpoint(low, medium),
            f64::midpoint(medium, high),
            f64::midpoint(high, elite),
        ]
    }

    /// The band of a score; one on a boundary takes the lower band.
    pub fn band(self, score: Score) -> Band {
        let [medium, high, elite] = self.boundaries();
        let is_above = |boundary: f64| score.value() > boundary + NOISE;
        match () {
            () if is_above(elite) => Band::Elite,
            () if is_above(high) => Band::High,
            () if is_above(medium) => Band::Medium,
            () => Band::Low,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rounding::is_same;

    #[test]
    fn boundaries_lie_half_way_between_the_clusters() {
        for (edition, expected) in [
            (BandEdition::Y2023, [4.5125, 6.4375, 8.3125]),
            (BandEdition::Y2024, [4.875, 6.625, 8.1875]),
        ] {
            for (boundary, expected) in edition.boundaries().into_iter().zip(expected) {
                assert!(is_same(boundary, expected), "{edition:?}: {boundary}");
            }
        }
    }

    #[test]
    fn a_score_on_a_boundary_takes_the_lower_band() {
        let band = |value| BandEdition::Y2023.band(Score::new(value).unwrap());
        assert_eq!(band(4.5125), Band::Low);
        assert_eq!(band(4.5126), Band::Medium);
        assert_eq!(band(6.4375), Band::Medium);
        assert_eq!(band(8.3125), Band::High);
        assert_eq!(band(8.32), Band::Elite);
        assert_eq!(band(0.0), Band::Low);
    }
}
