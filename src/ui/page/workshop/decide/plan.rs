//! What a room could try: the roadmap of what stands now.

use leptos::prelude::*;

use crate::assessment::{Assessment, Plan as Decisions};
use crate::delivery::Performance;
use crate::questionnaire::{Catalogue, PracticeId};
use crate::report::handout;
use crate::roadmap::{Column, Guidance, Standing, roadmap};
use crate::scoring::{BandEdition, scorecards};
use crate::state::{Content, Notices, OpenWorkshop, Preferences};
use crate::text::roadmap as text;
use crate::ui::keyboard::focus_once_shown;
use crate::words::closing as words;
use crate::workshop::{Experiment, Proposal};

/// A practice that the roadmap proposes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Offer {
    pub(super) practice: PracticeId,
    pub(super) title: String,
    pub(super) why: String,
}

/// A handle to what is decided.
#[derive(Clone, Copy)]
pub(super) struct Plan {
    pub(super) workshop: OpenWorkshop,
    pub(super) notices: Notices,
    content: Content,
    /// The practices in Now and Next, in their order.
    pub(super) offers: Memo<Vec<Offer>>,
}

impl Plan {
    pub(super) fn new(workshop: OpenWorkshop) -> Self {
        let (content, preferences) = (Content::expect(), Preferences::expect());
        // Apart from the roadmap, which is worked out anew only when what stands is something else.
        let assessment = Memo::new(move |_| {
            let catalogue = content.catalogue();
            workshop.read(|workshop| {
                let chosen = &workshop.session.invitation().questionnaire().id;
                let questionnaire = catalogue.questionnaire(chosen)?;
                let id = chosen.as_str().into();
                let mut assessment = workshop.assessment(id, questionnaire, "");
                // What is taken on already is no reason to propose it.
                assessment.plan = Decisions::default();
                Some(assessment)
            })
        });
        let offers = Memo::new(move |_| {
            let guidance = content.guidance().here();
            let catalogue = content.catalogue();
            let edition = preferences.edition();
            assessment.with(|assessment| match (assessment, guidance) {
                (Some(assessment), Some(guidance)) => {
                    offers(&catalogue, &guidance, assessment, edition)
                }
                _ => Vec::new(),
            })
        });
        Self {
            workshop,
            notices: Notices::expect(),
            content,
            offers,
        }
    }

    /// What a proposal says.
    pub(super) fn title(self, proposal: &Proposal) -> String {
        let guidance = self.content.guidance().here();
        handout::proposal(proposal, guidance.as_deref())
    }

    /// Takes a proposal on as an experiment, with what its practice says of it.
    pub(super) fn take_on(self, proposal: &Proposal) {
        let guidance = untrack(|| self.content.guidance().here());
        let practice = match proposal {
            Proposal::Practice(id) => guidance.as_ref().and_then(|it| it.practice(id)),
            Proposal::Own(_) => None,
        };
        let experiment = match (proposal, practice) {
            (Proposal::Practice(id), practice) => Experiment {
                what: untrack(|| self.title(proposal)),
                practice: Some(id.clone()),
                signal: practice.map(|it| it.done_when.clone()).unwrap_or_default(),
                first_step: practice.map(|it| it.first_step.clone()).unwrap_or_default(),
                ..Experiment::default()
            },
            (Proposal::Own(what), _) => Experiment {
                what: what.clone(),
                ..Experiment::default()
            },
        };
        self.add(experiment);
    }

    /// Takes an experiment on where there is room for it, and says where there is not.
    pub(super) fn add(self, experiment: Experiment) {
        let is_there = |it: &Experiment| {
            let is_of_practice = it.practice.is_some() && it.practice == experiment.practice;
            is_of_practice || (!it.what.is_empty() && it.what == experiment.what)
        };
        let before = self.workshop.snapshot();
        if before.experiments.as_slice().iter().any(is_there) {
            return self.notices.say(words::experiment_there());
        }
        let mut is_added = false;
        self.workshop
            .change(|workshop| is_added = workshop.experiments.add(experiment));
        if is_added {
            let at = before.experiments.as_slice().len();
            focus_once_shown(format!("#experiment-{at}-what"));
        } else {
            self.notices.say(words::experiment_fourth());
        }
    }
}

/// What the roadmap proposes now and next, and why.
fn offers(
    catalogue: &Catalogue,
    guidance: &Guidance,
    assessment: &Assessment,
    edition: BandEdition,
) -> Vec<Offer> {
    let scorecards = scorecards(catalogue, assessment);
    let performance = Performance::default();
    let roadmap = roadmap(catalogue, guidance, assessment, &scorecards, &performance);
    let standing = Standing {
        catalogue,
        scorecards: &scorecards,
        performance: &performance,
    };
    let title = |id: &PracticeId| {
        let practice = guidance.practice(id);
        practice.map_or_else(|| id.to_string(), |practice| practice.title.clone())
    };
    let near = roadmap
        .column(Column::Now)
        .chain(roadmap.column(Column::Next));
    near.filter_map(|proposal| {
        let practice = guidance.practice(&proposal.practice)?;
        let grounds = standing.grounds(practice, proposal);
        let unblocks: Vec<String> = proposal.unblocks.iter().map(title).collect();
        Some(Offer {
            practice: practice.id.clone(),
            title: practice.title.clone(),
            why: text::why_in_short(&grounds, &unblocks, edition),
        })
    })
    .collect()
}
