//! What was measured, as answers to DORA's questions.

use super::doubt::Standing;
use super::measured::{Measured, Share};
use crate::assessment::{Bound, Certainty, Exact, Measure, Metric, Reading};
use crate::delivery::{ExactUnit, Performance, measure_of, performance};
use crate::ordered::SortedMap;
use crate::rounding::rounded;

impl Measured {
    /// A metric's exact value in hours, per week or in percent, with how sure it is; nothing for a
    /// metric that could not be measured. `source` is kept as where it was read.
    pub fn exact(&self, metric: Metric, source: &str) -> Option<Exact> {
        let share = |share: Share| {
            (
                share.percent,
                ExactUnit::Percent,
                share.of,
                Some(share.interval95),
            )
        };
        let (value, unit, counted, interval95) = match metric {
            Metric::LeadTime => {
                let median = self.lead_time.median_hours?;
                (median, ExactUnit::Hours, self.lead_time.count, None)
            }
            Metric::DeploymentFrequency => {
                let frequency = self.frequency?;
                (
                    frequency.per_week,
                    ExactUnit::PerWeek,
                    frequency.deployments,
                    None,
                )
            }
            Metric::Recovery => {
                let median = self.recovery.median_hours?;
                (median, ExactUnit::Hours, self.recovery.count, None)
            }
            Metric::ChangeFailRate => share(self.change_fail_rate?),
            Metric::ReworkRate => share(self.rework_rate?),
        };
        Some(Exact {
            value: kept(value),
            unit: unit.key().to_owned(),
            source: source.to_owned(),
            certainty: Some(Certainty {
                counted,
                interval95: interval95.map(|(low, high)| (kept(low), kept(high))),
            }),
            bound: match self.standing(metric) {
                Standing::Known => None,
                Standing::AtLeast => Some(Bound::AtLeast),
                Standing::AtMost => Some(Bound::AtMost),
                Standing::About => Some(Bound::About),
            },
        })
    }

    /// What an assessment keeps of the result: a reading of each metric that could be measured, with
    /// the words that `source` has for where it was read and how far it can be trusted.
    pub fn readings(&self, source: impl Fn(Metric) -> String) -> SortedMap<Metric, Reading> {
        let reading = |metric| {
            let exact = self.exact(metric, &source(metric))?;
            // How often on the days of deployment decides, which the rate alone does not tell.
            let measure = match self.frequency {
                Some(frequency) if metric == Metric::DeploymentFrequency => {
                    Measure::Code(frequency.code)
                }
                _ => measure_of(metric, &exact)?,
            };
            let reading = Reading {
                measure: Some(measure),
                exact: Some(exact),
                ..Reading::default()
            };
            Some((metric, reading))
        };
        Metric::ALL.into_iter().filter_map(reading).collect()
    }

    /// The answer option that a metric's value falls under; nothing for shares, and for what could
    /// not be measured.
    pub fn code(&self, metric: Metric) -> Option<u8> {
        if metric == Metric::DeploymentFrequency {
            return self.frequency.map(|frequency| frequency.code);
        }
        match measure_of(metric, &self.exact(metric, "")?)? {
            Measure::Code(code) => Some(code),
            Measure::Percent(_) | Measure::NotApplicable(_) | Measure::DontKnow => None,
        }
    }

    /// The scores of what was measured; [`Measured::score_standing`] says which are bounds.
    pub fn performance(&self) -> Performance {
        performance(&self.readings(|_| String::new()))
    }
}

/// A computed number as it is kept: with no more digits than every reader of documents tells apart, so
/// that it is the same number when it comes back.
fn kept(value: f64) -> f64 {
    rounded(value, 9)
}
