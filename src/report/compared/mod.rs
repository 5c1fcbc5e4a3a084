//! Two assessments beside each other, as they are handed on.
//!
//! ## Only what both answered
//! Every score before and now is of the questions that have a level in both, so that neither rests on
//! anything that the other was not asked. Where that is less than half of what the later one asks and
//! applies, no score is told at all, and how many questions it would rest on is.

mod figures;
mod picture;
mod sections;

use crate::assessment::Assessment;
use crate::delivery::DeliverySince;
use crate::questionnaire::{Catalogue, QuestionnaireId};
use crate::scoring::{BandEdition, Comparison};

/// Two assessments, compared.
#[derive(Clone, Debug)]
pub struct TwoReport<'a> {
    catalogue: &'a Catalogue,
    before: &'a Assessment,
    now: &'a Assessment,
    edition: BandEdition,
    comparison: Comparison,
    /// Where both look at their delivery.
    delivery: Option<DeliverySince>,
}

impl<'a> TwoReport<'a> {
    /// Compares `now` with `before`, by the questionnaires that `now` has chosen. They may be of two
    /// teams; then it is a difference, and no progress.
    pub fn of(
        catalogue: &'a Catalogue,
        before: &'a Assessment,
        now: &'a Assessment,
        edition: BandEdition,
    ) -> Self {
        let delivery = before.delivery.as_ref().zip(now.delivery.as_ref());
        Self {
            catalogue,
            before,
            now,
            edition,
            comparison: Comparison::of(catalogue, before, now),
            delivery: delivery.map(|(before, now)| DeliverySince::of(before, now)),
        }
    }

    /// Whether any answer, with its note and evidence, or anything about delivery differs.
    pub fn is_changed(&self) -> bool {
        let (before, now) = (self.before, self.now);
        before.answers != now.answers || before.delivery != now.delivery
    }

    /// Whether both are of one team, however its name is written; two without a name are not known to be.
    fn is_of_one_team(&self) -> bool {
        let [before, now] = [self.before, self.now].map(|it| it.team.trim().to_lowercase());
        !now.is_empty() && before == now
    }

    /// Whether both are of one region, as far as both say of which.
    fn is_of_one_region(&self) -> bool {
        let regions = [self.before, self.now].map(|it| it.grouping.region.trim().to_lowercase());
        let [before, now] = regions;
        before.is_empty() || now.is_empty() || before == now
    }

    /// Whether both look at the same service, as far as both say at which.
    fn is_of_one_scope(&self) -> bool {
        let [before, now] = [self.before, self.now].map(|it| it.scope.trim().to_lowercase());
        before.is_empty() || now.is_empty() || before == now
    }

    /// The questionnaires that only one has chosen: before, and now.
    fn chosen_once(&self) -> [Vec<&'a QuestionnaireId>; 2] {
        let only = |of: &'a Assessment, other: &'a Assessment| {
            let chosen = of.questionnaires.iter().map(|chosen| &chosen.id);
            let is_other = |id: &&QuestionnaireId| {
                let mut others = other.questionnaires.iter();
                !others.any(|chosen| chosen.id == **id)
            };
            chosen.filter(is_other).collect()
        };
        [only(self.before, self.now), only(self.now, self.before)]
    }

    /// The questionnaires that either has chosen and nothing is known of.
    fn unknown(&self) -> Vec<&'a QuestionnaireId> {
        let chosen = self.before.questionnaires.iter();
        let chosen = chosen.chain(&self.now.questionnaires).map(|it| &it.id);
        let mut unknown: Vec<&QuestionnaireId> = Vec::new();
        for id in chosen.filter(|id| self.catalogue.questionnaire(id).is_none()) {
            if !unknown.contains(&id) {
                unknown.push(id);
            }
        }
        unknown
    }

    /// What people call a questionnaire.
    fn title(&self, id: &QuestionnaireId) -> String {
        let known = self.catalogue.questionnaire(id);
        known.map_or_else(|| id.to_string(), |known| known.title.clone())
    }
}
