//! Delivery figures from elsewhere, taken into an assessment, and given back.

use reactive_graph::graph::untrack;

use super::Assessments;
use crate::assessment::{Assessment, AssessmentId, Metric, Reading};
use crate::ordered::SortedMap;

/// Delivery figures from elsewhere: measured from files, or read from a link.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// What each metric reads.
    pub readings: SortedMap<Metric, Reading>,
    /// The industry, where it is told.
    pub industry: String,
    /// The organisation's size, where it is told.
    pub size: String,
    /// What a new assessment of these figures is about, where it is told.
    pub scope: String,
}

/// What taking figures over has changed, and what was there before.
#[derive(Clone, Debug, PartialEq)]
pub struct TakenOver {
    /// The assessment that has the figures now.
    pub id: AssessmentId,
    /// The one there was, and the one there is now.
    before: Option<Assessment>,
    after: Assessment,
}

/// What giving figures back came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GivenBack {
    /// The assessment is as it was, but for what was changed since.
    Restored,
    /// The assessment that was begun with the figures is gone.
    Gone,
}

impl Figures {
    /// Puts the figures into an assessment; what they do not tell stays.
    fn write(&self, assessment: &mut Assessment) {
        let readings = assessment.delivery.get_or_insert_default();
        readings.extend(self.readings.clone());
        for (here, told) in [
            (&mut assessment.industry, &self.industry),
            (&mut assessment.size, &self.size),
        ] {
            if !told.is_empty() {
                here.clone_from(told);
            }
        }
    }
}

impl Assessments {
    /// Takes figures into an assessment, or into a new one where there is none.
    pub fn take_over(self, into: Option<Assessment>, figures: &Figures) -> TakenOver {
        let id = if let Some(assessment) = &into {
            self.update(&assessment.id, |assessment| figures.write(assessment));
            assessment.id.clone()
        } else {
            let mut assessment = self.blank();
            assessment.scope.clone_from(&figures.scope);
            figures.write(&mut assessment);
            let id = assessment.id.clone();
            self.insert(assessment);
            id
        };
        let after = untrack(|| self.find(&id)).unwrap_or_else(|| Assessment::new(id.clone()));
        TakenOver {
            id,
            before: into,
            after,
        }
    }

    /// Gives figures back. What a person has changed since stays as it is.
    pub fn give_back(self, taken: &TakenOver) -> GivenBack {
        let Some(now) = untrack(|| self.find(&taken.id)) else {
            return GivenBack::Gone;
        };
        if taken.before.is_none() && now.revision == taken.after.revision {
            drop(self.remove(&taken.id));
            return GivenBack::Gone;
        }
        let nothing = Assessment::new(taken.id.clone());
        let before = taken.before.as_ref().unwrap_or(&nothing);
        self.update(&taken.id, |now| restore(now, before, &taken.after));
        GivenBack::Restored
    }
}

/// Puts back what was there `before`, wherever it reads now as it did right `after`.
fn restore(now: &mut Assessment, before: &Assessment, after: &Assessment) {
    for metric in Metric::ALL {
        let of = |assessment: &Assessment| assessment.delivery.as_ref()?.get(&metric).cloned();
        if of(now) == of(after) {
            let readings = now.delivery.get_or_insert_default();
            match of(before) {
                Some(reading) => drop(readings.insert(metric, reading)),
                None => drop(readings.remove(&metric)),
            }
        }
    }
    if before.delivery.is_none() && now.delivery.as_ref().is_some_and(SortedMap::is_empty) {
        now.delivery = None;
    }
    for (now, before, after) in [
        (&mut now.industry, &before.industry, &after.industry),
        (&mut now.size, &before.size, &after.size),
    ] {
        if now == after {
            now.clone_from(before);
        }
    }
}
