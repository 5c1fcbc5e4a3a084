//! Links of DORA's Quick Check, which carry the answers in their query.

use std::collections::BTreeMap;

use super::benchmark::SurveyYear;
use crate::assessment::{Measure, Metric, Reading};
use crate::scoring::Score;

/// The metrics as a link calls them.
const FIELDS: [(&str, Metric); 5] = [
    ("leadtime", Metric::LeadTime),
    ("deployfreq", Metric::DeploymentFrequency),
    ("failurerecovery", Metric::Recovery),
    ("changefailure", Metric::ChangeFailRate),
    ("rework", Metric::ReworkRate),
];

/// A capability that the Quick Check asks about, each by a few statements of agreement, 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Capability {
    /// Continuous integration.
    ContinuousIntegration,
    /// Loosely coupled teams.
    LooselyCoupledTeams,
    /// Generative culture.
    GenerativeCulture,
}

/// The capabilities as a link calls them.
const CAPABILITIES: [(&str, Capability); 3] = [
    ("ci", Capability::ContinuousIntegration),
    ("arch", Capability::LooselyCoupledTeams),
    ("culture", Capability::GenerativeCulture),
];

/// What a link says.
#[derive(Clone, Debug, PartialEq)]
pub struct QuickCheck {
    /// The answers; a metric without one is absent.
    pub readings: BTreeMap<Metric, Reading>,
    /// The capabilities that were answered, each 0 to 10: the mean of (answer − 1) / 4 × 10.
    pub capabilities: BTreeMap<Capability, Score>,
    /// The survey that the link compares with; the newest when it names none that is known.
    pub year: SurveyYear,
    /// The industry that the link compares with, as its id; empty when it names none.
    pub industry: String,
    /// Fields of the link that could not be read, as written.
    pub refused: Vec<String>,
}

/// Reads the fields of a link's query, already decoded.
///
/// An answer that is blank or −1 is no answer. The Quick Check itself counts a blank option as 0
/// and a blank percentage as 10 in throughput and stability, though not in the overall score;
/// Waymark leaves both out of every mean. Values beyond the scale are held to it, as DORA does.
pub fn quick_check<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> QuickCheck {
    let mut read = QuickCheck {
        readings: BTreeMap::new(),
        capabilities: BTreeMap::new(),
        year: SurveyYear::Y2025,
        industry: String::new(),
        refused: Vec::new(),
    };
    for (name, value) in fields {
        let value = value.trim();
        if value.is_empty() || value == "-1" {
            continue;
        }
        let is_read = read
            .metric(name, value)
            .or_else(|| read.capability(name, value))
            .or_else(|| read.context(name, value));
        if is_read == Some(false) {
            read.refused.push(format!("{name}={value}"));
        }
    }
    if read.year == SurveyYear::Y2024 {
        // The survey of that year did not ask.
        read.readings.remove(&Metric::ReworkRate);
    }
    read
}

impl QuickCheck {
    /// Whether the link carries any answer.
    pub fn is_empty(&self) -> bool {
        self.readings.is_empty() && self.capabilities.is_empty()
    }

    /// Nothing when the field is no metric, else whether it could be read.
    fn metric(&mut self, name: &str, value: &str) -> Option<bool> {
        let (_, metric) = FIELDS.iter().find(|(field, _)| *field == name)?;
        let Some(number) = value.parse().ok().filter(|number: &f64| number.is_finite()) else {
            return Some(false);
        };
        let measure = if metric.is_percentage() {
            Measure::Percent(number.clamp(0.0, 100.0))
        } else {
            Measure::Code(option_of(number))
        };
        let reading = Reading {
            measure: Some(measure),
            ..Reading::default()
        };
        self.readings.insert(*metric, reading);
        Some(true)
    }

    fn capability(&mut self, name: &str, value: &str) -> Option<bool> {
        let (_, capability) = CAPABILITIES.iter().find(|(field, _)| *field == name)?;
        // A statement that nobody answered is written as 0 and left out.
        let answers = value.chars().filter(|digit| *digit != '0');
        let scores: Option<Vec<(Score, f64)>> = answers
            .map(|digit| {
                let answer = digit.to_digit(10).filter(|answer| *answer <= 5)?;
                Some((Score::new((f64::from(answer) - 1.0) / 4.0 * 10.0)?, 1.0))
            })
            .collect();
        let Some(scores) = scores else {
            return Some(false);
        };
        if let Some(score) = Score::mean(scores.into_iter()) {
            self.capabilities.insert(*capability, score);
        }
        Some(true)
    }

    fn context(&mut self, name: &str, value: &str) -> Option<bool> {
        match name {
            "v" => {
                let year = SurveyYear::ALL
                    .into_iter()
                    .find(|year| year.year().to_string() == value);
                self.year = year.unwrap_or(self.year);
                Some(year.is_some())
            }
            "industry" => {
                value.clone_into(&mut self.industry);
                Some(true)
            }
            _ => None,
        }
    }
}

/// The whole answer option nearest to a number, held to 1 to 6.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "held to 1 to 6"
)]
fn option_of(number: f64) -> u8 {
    number.round().clamp(1.0, 6.0) as u8
}

#[cfg(test)]
mod tests {
    use super::super::performance;
    use super::*;

    fn read(query: &str) -> QuickCheck {
        quick_check(query.split('&').filter_map(|field| field.split_once('=')))
    }

    #[test]
    fn a_fully_answered_link_gives_the_quick_checks_numbers() {
        let best = read(
            "leadtime=6&deployfreq=6&failurerecovery=6&changefailure=0&rework=0&v=2025&industry=all\
             &ci=33333&arch=111111&culture=555555",
        );
        let all = performance(&best.readings);
        assert_eq!(all.overall().map(Score::value), Some(10.0));
        let capabilities: Vec<f64> = best.capabilities.values().map(|s| s.value()).collect();
        assert_eq!(capabilities, [5.0, 0.0, 10.0]);
        assert_eq!(
            (best.year, best.industry.as_str()),
            (SurveyYear::Y2025, "all")
        );
        assert!(best.refused.is_empty());

        let ordinary =
            read("leadtime=4&deployfreq=3&failurerecovery=5&changefailure=15&rework=20&v=2025");
        let ordinary = performance(&ordinary.readings);
        let value = |score: Option<Score>| score.unwrap().value();
        assert!((value(ordinary.overall()) - 6.9).abs() < 1e-9);
        assert!((value(ordinary.throughput()) - 6.0).abs() < 1e-9);
        assert!((value(ordinary.stability()) - 8.25).abs() < 1e-9);
    }

    #[test]
    fn blanks_are_left_out_instead_of_counting_zero_or_ten() {
        let link = read("leadtime=4&deployfreq=-1&failurerecovery=&changefailure=-1&rework=-1");
        assert_eq!(link.readings.len(), 1);
        let performance = performance(&link.readings);
        assert_eq!(performance.overall().map(Score::value), Some(6.0));
        assert_eq!(performance.stability(), None);
    }

    #[test]
    fn what_cannot_be_read_is_named_and_the_rest_is_kept() {
        let link = read("leadtime=six&deployfreq=9&changefailure=12.5&v=1999&ci=39&utm=x");
        assert_eq!(link.refused, ["leadtime=six", "v=1999", "ci=39"]);
        assert_eq!(
            link.readings[&Metric::DeploymentFrequency].measure,
            Some(Measure::Code(6))
        );
        assert_eq!(
            link.readings[&Metric::ChangeFailRate].measure,
            Some(Measure::Percent(12.5))
        );
        assert_eq!(link.year, SurveyYear::Y2025);
    }

    #[test]
    fn a_link_without_answers_is_empty() {
        assert!(read("v=2025&industry=all").is_empty());
    }
}
