//! What other teams of an industry or a size scored: means and standard deviations of DORA's survey.

use super::editions::{EDITIONS, Edition, Row};
use crate::assessment::Metric;

/// The year of a survey that benchmarks come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SurveyYear(u16);

impl SurveyYear {
    /// Every survey with benchmarks, the newest first.
    pub fn all() -> impl Iterator<Item = Self> {
        let editions = EDITIONS.iter();
        editions
            .filter(|edition| !edition.industry.is_empty())
            .map(|edition| Self(edition.year))
    }

    /// The newest survey with benchmarks.
    pub fn newest() -> Self {
        Self::all().next().unwrap_or(Self(0))
    }

    /// The survey of a year as it is written, such as `2025`.
    pub fn of(year: &str) -> Option<Self> {
        Self::all().find(|survey| survey.0.to_string() == year)
    }

    /// The year.
    pub fn year(self) -> u16 {
        self.0
    }

    fn edition(self) -> Option<&'static Edition> {
        EDITIONS.iter().find(|edition| edition.year == self.0)
    }
}

/// What respondents are grouped by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grouping {
    /// The industry of the organisation.
    Industry,
    /// How many people the organisation employs.
    Size,
}

/// A mean on the 0–10 scale, high is good, with its standard deviation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Norm {
    /// The mean, 0 to 10.
    pub mean: f64,
    /// The standard deviation, in the same units.
    pub deviation: f64,
}

impl Norm {
    /// Whether a score lies within one standard deviation of the mean, as about two thirds do.
    pub fn is_usual(self, score: f64) -> bool {
        (score - self.mean).abs() <= self.deviation
    }
}

/// One group of respondents in one survey.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Benchmark {
    row: &'static Row,
}

impl Benchmark {
    /// The group's name in links of the Quick Check, such as `financial_services`.
    pub fn id(self) -> &'static str {
        self.row.id
    }

    /// What the survey calls the group.
    pub fn name(self) -> &'static str {
        self.row.name
    }

    /// The group's norm of one metric; nothing where the survey did not ask.
    pub fn of(self, metric: Metric) -> Option<Norm> {
        self.at(match metric {
            Metric::LeadTime => 0,
            Metric::DeploymentFrequency => 1,
            Metric::Recovery => 2,
            Metric::ChangeFailRate => 3,
            Metric::ReworkRate => 4,
        })
    }

    /// The group's throughput; published since 2025.
    pub fn throughput(self) -> Option<Norm> {
        self.at(5)
    }

    /// The group's stability; published since 2025.
    pub fn stability(self) -> Option<Norm> {
        self.at(6)
    }

    /// The mean of all metrics' means. The published standard deviation of the overall score
    /// belongs to a mean of mixed directions, so there is none here.
    pub fn overall_mean(self) -> f64 {
        self.mean_of(&Metric::ALL).unwrap_or_default()
    }

    /// The mean of some metrics' means, to set beside a team that answered only those; nothing where
    /// the survey asked none of them.
    pub fn mean_of(self, metrics: &[Metric]) -> Option<f64> {
        let means = metrics.iter().filter_map(|metric| self.of(*metric));
        let (sum, count) = means.fold((0.0, 0.0), |(sum, count), norm| {
            (sum + norm.mean, count + 1.0)
        });
        (count > 0.0).then(|| sum / count)
    }

    fn at(self, column: usize) -> Option<Norm> {
        let (mean, deviation) = self.row.values.get(column).copied().flatten()?;
        Some(Norm { mean, deviation })
    }
}

/// Every group of a survey, all respondents first; none where the survey published none.
pub fn benchmarks(year: SurveyYear, grouping: Grouping) -> impl Iterator<Item = Benchmark> {
    let rows = year.edition().map_or(&[][..], |edition| match grouping {
        Grouping::Industry => edition.industry,
        Grouping::Size => edition.size,
    });
    rows.iter().map(|row| Benchmark { row })
}

/// The group of that id.
pub fn benchmark(year: SurveyYear, grouping: Grouping, id: &str) -> Option<Benchmark> {
    benchmarks(year, grouping).find(|benchmark| benchmark.id() == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The published overall means, recomputed from the metrics as DORA's Quick Check does.
    const OVERALL: [(&str, Grouping, &str, f64); 11] = [
        ("2025", Grouping::Industry, "all", 6.72),
        ("2024", Grouping::Industry, "all", 6.55),
        ("2025", Grouping::Industry, "government", 6.32),
        ("2025", Grouping::Industry, "consumer", 7.06),
        ("2024", Grouping::Industry, "consumer", 7.15),
        ("2024", Grouping::Size, "fewer_than_010", 6.43),
        ("2024", Grouping::Size, "fewer_than_500", 6.955),
        ("2025", Grouping::Size, "solo", 6.48),
        ("2025", Grouping::Size, "more_than_9999", 6.66),
        ("2025", Grouping::Size, "all", 6.72),
        ("2023", Grouping::Industry, "all", 6.325),
    ];

    fn survey(year: &str) -> SurveyYear {
        SurveyYear::of(year).unwrap()
    }

    #[test]
    fn overall_means_are_those_of_the_metrics() {
        for (year, grouping, id, expected) in OVERALL {
            let mean = benchmark(survey(year), grouping, id)
                .unwrap()
                .overall_mean();
            assert!((mean - expected).abs() < 1e-9, "{year} {id}: {mean}");
        }
    }

    #[test]
    fn a_mean_of_some_metrics_leaves_out_the_others() {
        let all = benchmark(SurveyYear::of("2024").unwrap(), Grouping::Industry, "all").unwrap();
        let lead_time = all.of(Metric::LeadTime).unwrap().mean;
        let recovery = all.of(Metric::Recovery).unwrap().mean;
        let two = [Metric::LeadTime, Metric::Recovery, Metric::ReworkRate];
        let mean = all.mean_of(&two).unwrap();
        assert!((mean - f64::midpoint(lead_time, recovery)).abs() < 1e-9);
        assert_eq!(all.mean_of(&[Metric::ReworkRate]), None);
    }

    #[test]
    fn the_inverted_recovery_column_of_2025_is_put_right() {
        for benchmark in benchmarks(survey("2025"), Grouping::Size) {
            let recovery = benchmark.of(Metric::Recovery).unwrap().mean;
            assert!((7.0..8.0).contains(&recovery), "{}", benchmark.name());
        }
    }

    #[test]
    fn every_survey_begins_with_all_respondents_and_names_each_group_once() {
        for year in SurveyYear::all() {
            for grouping in [Grouping::Industry, Grouping::Size] {
                let ids: Vec<_> = benchmarks(year, grouping).map(Benchmark::id).collect();
                if ids.is_empty() {
                    assert_eq!(
                        (year, grouping),
                        (survey("2023"), Grouping::Size),
                        "only 2023 published no sizes"
                    );
                    continue;
                }
                assert_eq!(ids.first(), Some(&"all"));
                let distinct: std::collections::BTreeSet<_> = ids.iter().collect();
                assert_eq!(distinct.len(), ids.len());
            }
        }
    }

    #[test]
    fn rework_rate_was_not_asked_in_2024() {
        let all = benchmark(survey("2024"), Grouping::Industry, "all").unwrap();
        assert_eq!(all.of(Metric::ReworkRate), None);
        assert_eq!(all.throughput(), None);
    }

    #[test]
    fn usual_is_within_one_standard_deviation() {
        let norm = Norm {
            mean: 5.5,
            deviation: 2.5,
        };
        assert!(norm.is_usual(3.0) && norm.is_usual(8.0));
        assert!(!norm.is_usual(2.9) && !norm.is_usual(8.1));
    }
}
