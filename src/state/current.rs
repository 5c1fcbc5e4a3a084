//! The assessment in the address, and everything derived from it.

use std::sync::Arc;

use reactive_graph::computed::Memo;
use reactive_graph::prelude::*;

use super::once::Once;
use super::{Assessments, Content, Handles, Preferences};
use crate::assessment::{Agenda, Assessment, AssessmentId, Response, Workload};
use crate::delivery::{Performance, performance};
use crate::questionnaire::{Catalogue, QuestionId};
use crate::roadmap::{Guidance, Roadmap, projected, roadmap};
use crate::scoring::{BandEdition, Comparison, Scorecard, scorecards};

/// A handle to the assessment that the address names.
#[derive(Clone, Copy, Debug)]
pub struct Current {
    assessments: Assessments,
    content: Content,
    preferences: Preferences,
    assessment: Memo<Option<Assessment>>,
    catalogue: Memo<Arc<Catalogue>>,
    previous: Once<Memo<Option<Assessment>>>,
    agenda: Memo<Agenda>,
    scorecards: Once<Memo<Vec<Scorecard>>>,
    comparison: Once<Memo<Option<Comparison>>>,
    roadmap: Once<Memo<Roadmap>>,
}

impl Current {
    /// Derives everything from the id in the address.
    pub(super) fn new(
        assessments: Assessments,
        content: Content,
        preferences: Preferences,
        id: Memo<Option<AssessmentId>>,
    ) -> Self {
        let assessment = Memo::new(move |_| assessments.find(&id.get()?));
        let catalogue = catalogue_of(content, assessment);
        let agenda = Memo::new(move |_| {
            assessment.with(|assessment| {
                let assessment = assessment.as_ref();
                assessment
                    .map(|assessment| Agenda::of(&catalogue.get(), assessment))
                    .unwrap_or_default()
            })
        });
        Self {
            assessments,
            content,
            preferences,
            assessment,
            catalogue,
            previous: Once::new(),
            agenda,
            scorecards: Once::new(),
            comparison: Once::new(),
            roadmap: Once::new(),
        }
    }

    /// The handle.
    pub fn expect() -> Self {
        Handles::expect().current
    }

    /// Every assessment, this one among them.
    pub fn assessments(self) -> Assessments {
        self.assessments
    }

    /// What there is to ask, to advise and to read.
    pub fn content(self) -> Content {
        self.content
    }

    /// Questions and questionnaires, at least those that the assessment needs.
    #[track_caller]
    pub fn catalogue(self) -> Arc<Catalogue> {
        self.catalogue.get()
    }

    /// The practices and insights, once they have arrived.
    pub fn guidance(self) -> Option<Arc<Guidance>> {
        self.content.guidance().here()
    }

    /// The year whose clusters name the bands.
    pub fn edition(self) -> BandEdition {
        self.preferences.edition()
    }

    /// The assessment; nothing when the address names none that is here.
    pub fn assessment(self) -> Option<Assessment> {
        self.assessment.get()
    }

    /// A part of the assessment, copied out; nothing when there is none.
    pub fn read<T>(self, read: impl FnOnce(&Assessment) -> T) -> Option<T> {
        self.assessment
            .with(|assessment| assessment.as_ref().map(read))
    }

    /// The assessment as it is, without following its changes.
    pub fn snapshot(self) -> Option<Assessment> {
        self.assessment.get_untracked()
    }

    /// The id in the address, when the assessment is here.
    pub fn id(self) -> Option<AssessmentId> {
        self.read(|assessment| assessment.id.clone())
    }

    /// Changes the assessment.
    pub fn update(self, change: impl FnOnce(&mut Assessment)) {
        if let Some(id) = self
            .assessment
            .with_untracked(|a| a.as_ref().map(|a| a.id.clone()))
        {
            self.assessments.update(&id, change);
        }
    }

    /// What was said to a question.
    pub fn response(self, question: &QuestionId) -> Response {
        self.read(|a| a.answers.get(question).cloned())
            .flatten()
            .unwrap_or_default()
    }

    /// Changes what was said to a question.
    pub fn respond(self, question: &QuestionId, change: impl FnOnce(&mut Response)) {
        self.update(|assessment| assessment.respond(question, change));
    }

    /// The assessment that this one was told to repeat, if it is here.
    pub fn repeated(self) -> Option<Assessment> {
        let id = self.read(|assessment| assessment.previous.clone());
        self.assessments.find(&id.flatten()?)
    }

    /// What this one is compared with: the assessment that it repeats, if that is here, and the visit before
    /// where it repeats none. What looks for that is no part of what the first question waits for.
    pub fn previous(self) -> Option<Assessment> {
        derived(self.previous, move || {
            let visit = self.assessment.get()?;
            match &visit.previous {
                Some(_) => self.repeated(),
                None => self.assessments.visit_before(&visit),
            }
        })
    }

    /// The scores of every chosen questionnaire.
    pub fn scorecards(self) -> Vec<Scorecard> {
        derived(self.scorecards, move || {
            self.read(|assessment| scorecards(&self.catalogue(), assessment))
                .unwrap_or_default()
        })
    }

    /// The comparison with [`Self::previous`]; nothing where there is none.
    pub fn comparison(self) -> Option<Comparison> {
        derived(self.comparison, move || {
            let compare = |before: &Assessment, now: &Assessment| {
                Comparison::of(&self.catalogue(), before, now)
            };
            let before = self.previous()?;
            self.assessment
                .with(|now| Some(compare(&before, now.as_ref()?)))
        })
    }

    /// The scores if the practices in Now were done.
    pub fn projected_scorecards(self) -> Vec<Scorecard> {
        let roadmap = self.roadmap();
        self.read(|assessment| scorecards(&self.catalogue(), &projected(assessment, &roadmap)))
            .unwrap_or_default()
    }

    /// Delivery performance.
    pub fn performance(self) -> Performance {
        self.read(performance_of).unwrap_or_default()
    }

    /// What to do next; empty until the practices have arrived.
    pub fn roadmap(self) -> Roadmap {
        derived(self.roadmap, move || self.work_out_roadmap())
    }

    fn work_out_roadmap(self) -> Roadmap {
        let (guidance, scorecards) = (self.guidance(), self.scorecards());
        self.assessment.with(|assessment| {
            let (Some(assessment), Some(guidance)) = (assessment, guidance) else {
                return Roadmap::default();
            };
            let performance = performance_of(assessment);
            roadmap(
                &self.catalogue(),
                &guidance,
                assessment,
                &scorecards,
                &performance,
            )
        })
    }

    /// The questions that are asked and those that going deeper adds, in order, each once.
    pub fn agenda(self) -> Agenda {
        self.agenda.get()
    }

    /// The questions that are asked, in order, each once.
    pub fn asked(self) -> Vec<QuestionId> {
        self.agenda.with(|agenda| agenda.asked.clone())
    }

    /// What some of its questions take to answer; nothing while the length of one is not known.
    pub fn workload(self, questions: &[QuestionId]) -> Option<Workload> {
        let catalogue = self.catalogue();
        self.agenda
            .with(|agenda| agenda.workload(&catalogue, questions))
    }
}

/// What is derived when it is first asked for.
fn derived<T: Clone + PartialEq + Send + Sync>(
    from: Once<Memo<T>>,
    derive: impl Fn() -> T + Send + Sync + 'static,
) -> T {
    from.get_or_make(|| Memo::new(move |_| derive())).get()
}

fn performance_of(assessment: &Assessment) -> Performance {
    assessment
        .delivery
        .as_ref()
        .map(performance)
        .unwrap_or_default()
}

/// The catalogue for an assessment: it stays the same while more arrives that the assessment does
/// not need, so that nothing on screen is drawn anew for it.
fn catalogue_of(content: Content, assessment: Memo<Option<Assessment>>) -> Memo<Arc<Catalogue>> {
    let derive = move |before: Option<&Arc<Catalogue>>| {
        let now = content.catalogue();
        let suffices = |before: &&Arc<Catalogue>| {
            assessment.with(|assessment| {
                let assessment = assessment.as_ref();
                assessment.is_some_and(|assessment| {
                    assessment.is_covered_by(before) && assessment.reads_alike(before, &now)
                })
            })
        };
        before.filter(suffices).cloned().unwrap_or(now)
    };
    let has_changed =
        |before: Option<&Arc<Catalogue>>, now: Option<&Arc<Catalogue>>| match (before, now) {
            (Some(before), Some(now)) => !Arc::ptr_eq(before, now),
            _ => true,
        };
    Memo::new_with_compare(derive, has_changed)
}
