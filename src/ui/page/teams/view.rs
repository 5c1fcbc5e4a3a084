//! How the teams are shown: by which questionnaire, with or without names, put together by what.

use leptos::prelude::*;

use crate::assessment::AssessmentId;
use crate::questionnaire::QuestionnaireId;
use crate::state::teams::{Labels, TeamsDesk};

/// What the columns are of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Columns {
    /// The dimensions of a questionnaire.
    Dimensions(QuestionnaireId),
    /// The delivery metrics.
    Delivery,
}

/// By what rows are put together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Together {
    /// By nothing: teams stand by name.
    #[default]
    Names,
    /// By the kind of team.
    Kind,
    /// By region.
    Region,
}

/// A handle to how the teams are shown.
#[derive(Clone, Copy)]
pub(super) struct View {
    desk: TeamsDesk,
    /// What was chosen, which may not be there any more.
    wanted: RwSignal<Option<Columns>>,
    /// Whether teams are named. Nobody is by accident: every visit begins without.
    pub(super) has_names: RwSignal<bool>,
    pub(super) together: RwSignal<Together>,
    /// The team that is looked into, by the assessment that speaks for it.
    pub(super) opened: RwSignal<Option<AssessmentId>>,
}

impl Columns {
    /// Its name in a form.
    pub(super) fn key(&self) -> &str {
        match self {
            Self::Dimensions(id) => id.as_str(),
            // No questionnaire has such an id.
            Self::Delivery => "/delivery",
        }
    }
}

impl Together {
    /// Every one, the plain one first.
    pub(super) const ALL: [Self; 3] = [Self::Names, Self::Kind, Self::Region];

    /// Its name in a form.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Names => "names",
            Self::Kind => "kind",
            Self::Region => "region",
        }
    }

    /// The group of a team.
    pub(super) fn group(self, labels: &Labels) -> Option<String> {
        match self {
            Self::Names => None,
            Self::Kind => Some(labels.grouping.kind.trim().to_owned()),
            Self::Region => Some(labels.grouping.region.trim().to_owned()),
        }
    }
}

impl View {
    pub(super) fn new(desk: TeamsDesk) -> Self {
        Self {
            desk,
            wanted: RwSignal::new(None),
            has_names: RwSignal::new(false),
            together: RwSignal::new(Together::default()),
            opened: RwSignal::new(None),
        }
    }

    /// Everything that the columns can be of.
    pub(super) fn offered(self) -> Vec<Columns> {
        let Some(picture) = self.desk.picture() else {
            return Vec::new();
        };
        let questionnaires = picture.rollup.questionnaires.iter();
        let dimensions = questionnaires.map(|it| Columns::Dimensions(it.questionnaire.clone()));
        let delivery = (!picture.rollup.delivery.is_empty()).then_some(Columns::Delivery);
        dimensions.chain(delivery).collect()
    }

    /// What they are of: what was chosen where it is there, else the first.
    pub(super) fn columns(self) -> Option<Columns> {
        let offered = self.offered();
        let wanted = self.wanted.get();
        let is_there = wanted.filter(|wanted| offered.contains(wanted));
        is_there.or_else(|| offered.into_iter().next())
    }

    /// Shows what has this name in the form.
    pub(super) fn choose(self, key: &str) {
        let offered = untrack(|| self.offered());
        let chosen = offered.into_iter().find(|columns| columns.key() == key);
        self.wanted.set(chosen);
    }
}
