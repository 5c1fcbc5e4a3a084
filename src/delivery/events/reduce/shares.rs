//! Change fail rate, rework rate and recovery, weighed against what was not understood.

use std::ops::Range;

use super::counted::Counted;
use super::failures::Failures;
use crate::delivery::events::doubt::{Doubt, is_too_many};
use crate::delivery::events::mapping::Field;
use crate::delivery::events::measured::{Recovery, Share};
use crate::delivery::events::record::Incidents;
use crate::delivery::events::statistic::wilson95;

/// A share with its doubts; no share where there are too many.
pub(super) type Weighed = (Option<Share>, Vec<Doubt>);

/// What shares of the deployments are made from.
pub(super) struct Shares<'a> {
    pub(super) counted: &'a Counted<'a>,
    /// What the incidents say, if they tell causes.
    pub(super) failures: Option<&'a Failures<'a>>,
    /// The moments of the window.
    pub(super) window: Option<Range<i64>>,
    /// Whether deployments are marked with words that mean neither yes nor no.
    pub(super) has_unknown_marks: bool,
}

impl Shares<'_> {
    fn total(&self) -> u32 {
        self.counted.count(|_| true)
    }

    /// Deployments that were not understood: they may have failed, or been unplanned.
    fn lost(&self, lost: u32) -> Option<Doubt> {
        let of = lost.saturating_add(self.total());
        (lost > 0).then_some(Doubt::Deployments { lost, of })
    }

    pub(super) fn change_fail_rate(&self) -> Weighed {
        let mut doubts = Vec::new();
        let failed = if let Some(failures) = self.failures {
            doubts.extend(self.incidents(failures));
            failures.failed
        } else {
            let broke = self.counted.count(|one| one.is_broken);
            if broke == 0 {
                return (None, doubts);
            }
            doubts.push(Doubt::StatusesAlone(broke));
            broke
        };
        doubts.extend(self.lost(self.counted.lost));
        let is_known = !doubts.iter().any(|doubt| self.is_grave(*doubt));
        let share = share(failed, self.total()).filter(|_| is_known);
        (share, doubts)
    }

    /// What speaks against the incidents.
    fn incidents(&self, failures: &Failures<'_>) -> Option<Doubt> {
        let lost = failures.lost;
        if lost > 0 {
            let of = lost.saturating_add(failures.placed);
            return Some(Doubt::Incidents { lost, of });
        }
        let (from, to) = self.window.as_ref().map(|days| (days.start, days.end))?;
        let (earliest, latest) = failures.covered?;
        let is_elsewhere = latest < from || earliest >= to;
        (failures.tally.counted == 0 && is_elsewhere).then_some(Doubt::OtherDays)
    }

    /// Whether with a doubt a rate of failures is no more than a guess.
    fn is_grave(&self, doubt: Doubt) -> bool {
        match doubt {
            Doubt::Incidents { lost, of } => {
                let has_none = self.failures.is_some_and(|failures| failures.failed == 0);
                has_none || is_too_many(lost, of)
            }
            Doubt::Deployments { lost, of } => is_too_many(lost, of),
            Doubt::OtherDays => true,
            _ => false,
        }
    }

    pub(super) fn rework_rate(&self) -> Weighed {
        let counted = self.counted;
        let (total, marked) = (
            self.total(),
            counted.count(|one| one.is_unplanned.is_some()),
        );
        if marked == 0 && !self.has_unknown_marks {
            return (None, Vec::new());
        }
        let mut doubts = Vec::new();
        let lost = total.saturating_sub(marked);
        if lost > 0 {
            doubts.push(Doubt::Marks { lost, of: total });
        }
        doubts.extend(self.lost(counted.lost_unplanned));
        let is_known = doubts.iter().all(|doubt| match doubt {
            Doubt::Marks { lost, of } | Doubt::Deployments { lost, of } => !is_too_many(*lost, *of),
            _ => true,
        });
        let share = share(counted.count(|one| one.is_unplanned == Some(true)), total);
        (share.filter(|_| is_known), doubts)
    }

    /// Recovery without a number where too much is unknown.
    pub(super) fn recovery(&self, file: Option<&Incidents>) -> (Recovery, Vec<Doubt>) {
        let mut doubts = Vec::new();
        let Some(failures) = self.failures else {
            let by_status = self.counted.count(|one| one.is_broken);
            let recovery = Recovery {
                by_status,
                ..Recovery::default()
            };
            return (recovery, doubts);
        };
        let mut recovery = failures.recovery.clone();
        if file.is_some_and(|file| file.facts.rows > 0 && !file.facts.has(Field::ResolvedAt)) {
            doubts.push(Doubt::NoEnds);
            return (recovery, doubts);
        }
        doubts.extend(self.incidents(failures));
        doubts.extend(self.lost(self.counted.lost));
        if recovery.untimed > 0 {
            doubts.push(Doubt::Ends {
                lost: recovery.untimed,
                of: recovery.untimed + recovery.open + recovery.count,
            });
        }
        if recovery.open > 0 {
            doubts.push(Doubt::Open(recovery.open));
        }
        if recovery.by_status > 0 {
            doubts.push(Doubt::StatusesAlone(recovery.by_status));
        }
        let is_known = doubts.iter().all(|doubt| match doubt {
            Doubt::Ends { lost, of } => !is_too_many(*lost, *of),
            // With most of them still open, the half that took no longer is not known.
            Doubt::Open(open) => *open <= recovery.count,
            doubt => !self.is_grave(*doubt),
        });
        if !is_known {
            recovery.median_hours = None;
            recovery.p90_hours = None;
        }
        (recovery, doubts)
    }
}

fn share(count: u32, of: u32) -> Option<Share> {
    Some(Share {
        percent: f64::from(count) / f64::from(of) * 100.0,
        count,
        of,
        interval95: wilson95(count, of)?,
    })
}
