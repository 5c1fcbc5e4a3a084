//! How long failed deployments took to recover from.

use super::counted::Counted;
use super::hours;
use crate::delivery::events::measured::Recovery;
use crate::delivery::events::reason::{Reason, Tally};
use crate::delivery::events::statistic::quantile;

/// When an incident was over. Of the incidents of a deployment the greatest stands: as long as one is
/// open, the deployment is not recovered from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Resolution {
    /// The moment, and the row that says so.
    At(i64, u32),
    /// The row says something that cannot be.
    Nonsense(Reason, u32),
    /// Not yet.
    Open,
    /// No column says.
    Untold,
}

impl Resolution {
    /// What two rows of the same incident say together.
    pub(super) fn of_same(self, later: Self) -> Self {
        match (self, later) {
            (Self::At(one, row), Self::At(other, another)) => {
                Self::At(one.max(other), row.min(another))
            }
            (one, other) => one.min(other),
        }
    }
}

/// Times the failed deployments.
pub(super) fn recovery(
    states: &[Option<Resolution>],
    counted: &Counted<'_>,
    tally: &mut Tally,
) -> Recovery {
    let mut recovery = Recovery::default();
    for (state, one) in states.iter().zip(&counted.list) {
        match state {
            None => recovery.by_status += u32::from(one.is_inside && one.is_broken),
            Some(Resolution::Open) => recovery.open += 1,
            Some(Resolution::At(at, _)) if *at >= one.finished => {
                recovery.count += 1;
                recovery.hours.push(hours(at - one.finished));
            }
            Some(Resolution::At(_, row)) => {
                recovery.untimed += 1;
                let reason = Reason::ResolvedBeforeDeployment;
                tally.untimed.entry(reason).or_default().add(*row);
            }
            Some(Resolution::Nonsense(..) | Resolution::Untold) => recovery.untimed += 1,
        }
    }
    recovery.hours.sort_unstable_by(f64::total_cmp);
    recovery.median_hours = quantile(&recovery.hours, 0.5);
    recovery.p90_hours = quantile(&recovery.hours, 0.9);
    recovery
}
