//! How far a number can be trusted where rows could not be understood or placed.

use super::measured::Measured;
use crate::assessment::Metric;

/// Something that a metric does not know.
///
/// A row that was not understood or placed might have counted. While such rows are few the number
/// is given, and is told to be a bound; where they are more than one in five of those that matter,
/// or none of these could be placed, there is no number.
///
/// Why one in five: if the lost rows are like the others, the true number is then at most a quarter
/// above the one that is shown, which is no more than chance leaves open anyway (95 %) for up to
/// sixty failures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Deployments that were not understood, of how many with those that count.
    Deployments {
        /// Not understood.
        lost: u32,
        /// Of so many.
        of: u32,
    },
    /// Incidents that were not understood or placed, of how many with those that were.
    Incidents {
        /// Not understood or not placed.
        lost: u32,
        /// Of so many.
        of: u32,
    },
    /// Changes that were not understood or placed, of how many with those that were.
    Changes {
        /// Not understood or not placed.
        lost: u32,
        /// Of so many.
        of: u32,
    },
    /// Deployments that are marked neither as planned nor as unplanned, of all that count.
    Marks {
        /// Without a mark that is known.
        lost: u32,
        /// Of so many.
        of: u32,
    },
    /// Failed deployments without a usable end of their incidents, of all that failed.
    Ends {
        /// Without a usable end.
        lost: u32,
        /// Of so many.
        of: u32,
    },
    /// Failed deployments with an incident that is still open, which may take any time yet.
    Open(u32),
    /// Rows that name a change and no deployment, as of one that is still on its way, or a deployment
    /// and no change.
    Unsaid(u32),
    /// Failures are known from the statuses of deployments alone: so many, and no incidents.
    StatusesAlone(u32),
    /// No column says when incidents ended.
    NoEnds,
    /// All incidents are of days before or after the window.
    OtherDays,
}

/// What a shown number is to the true one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing is known to be missing.
    Known,
    /// The true number is as high or higher.
    AtLeast,
    /// The true number is as low or lower.
    AtMost,
    /// The true number may lie on either side.
    About,
}

impl Standing {
    /// The standing's name in JSON.
    pub fn key(self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::AtLeast => "at_least",
            Self::AtMost => "at_most",
            Self::About => "about",
        }
    }

    fn reversed(self) -> Self {
        match self {
            Self::AtLeast => Self::AtMost,
            Self::AtMost => Self::AtLeast,
            same => same,
        }
    }

    /// What a mean is of whose parts one stands like this and another like that.
    fn with(self, other: Self) -> Self {
        match (self, other) {
            (Self::Known, other) | (other, Self::Known) => other,
            (one, other) if one == other => one,
            _ => Self::About,
        }
    }
}

/// More than this share of the rows that matter may not be lost: one in so many.
const ONE_IN: u64 = 5;

/// Whether more are lost than a number can bear.
pub(super) fn is_too_many(lost: u32, of: u32) -> bool {
    u64::from(lost) * ONE_IN > u64::from(of)
}

impl Measured {
    /// What a metric does not know; nothing where all is understood.
    pub fn doubts(&self, metric: Metric) -> &[Doubt] {
        self.doubts.get(&metric).map_or(&[], Vec::as_slice)
    }

    /// What a metric's value is to the true one, if it has a value.
    pub fn standing(&self, metric: Metric) -> Standing {
        let doubts = self.doubts(metric);
        if doubts.is_empty() {
            return Standing::Known;
        }
        let is_bounded = |doubt: &Doubt| match (metric, doubt) {
            // Every deployment that was not understood would make it more.
            (Metric::DeploymentFrequency, _) => self.is_window_chosen,
            (Metric::ChangeFailRate, Doubt::Incidents { .. } | Doubt::StatusesAlone(_))
            | (Metric::ReworkRate, _)
            | (Metric::Recovery, Doubt::Open(_)) => true,
            _ => false,
        };
        let is_at_least = match metric {
            Metric::ChangeFailRate => doubts.iter().any(is_bounded),
            _ => doubts.iter().all(is_bounded),
        };
        if is_at_least {
            Standing::AtLeast
        } else {
            Standing::About
        }
    }

    /// What a metric's score is to the true one: a rate of at least so much scores at most so much.
    pub fn score_standing(&self, metric: Metric) -> Standing {
        match metric {
            Metric::DeploymentFrequency => self.standing(metric),
            _ => self.standing(metric).reversed(),
        }
    }

    /// Whether a metric's score may flatter: the true one may be lower, and nobody should take it over
    /// without a thought.
    pub fn may_flatter(&self, metric: Metric) -> bool {
        matches!(
            self.score_standing(metric),
            Standing::AtMost | Standing::About
        )
    }

    /// What the mean of the scores of metrics is to the true one.
    pub fn mean_standing(&self, metrics: &[Metric]) -> Standing {
        let performance = self.performance();
        let scored = metrics
            .iter()
            .filter(|metric| performance.score(**metric).is_some());
        scored.fold(Standing::Known, |mean, metric| {
            mean.with(self.score_standing(*metric))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_in_five_may_be_lost_and_no_more() {
        assert!(!is_too_many(0, 0));
        assert!(!is_too_many(2, 10));
        assert!(is_too_many(3, 14));
        assert!(is_too_many(1, 1));
    }

    #[test]
    fn a_mean_is_as_sure_as_its_parts() {
        use Standing::{About, AtLeast, AtMost, Known};
        for (one, other, mean) in [
            (Known, Known, Known),
            (Known, AtMost, AtMost),
            (AtMost, AtMost, AtMost),
            (AtMost, AtLeast, About),
            (About, Known, About),
        ] {
            assert_eq!(one.with(other), mean);
            assert_eq!(other.with(one), mean);
        }
    }
}
