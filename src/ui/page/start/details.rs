//! The details of an assessment as they are being written.

use leptos::prelude::*;

use super::TEAM_LENGTH;
use crate::assessment::{Assessment, ChosenQuestionnaire, Date, Depth};
use crate::ordered::SortedMap;
use crate::questionnaire::{OwnFile, Questionnaire, QuestionnaireId};
use crate::ui::late::{Asked, GroupingDraft};
use crate::words;

/// The details of an assessment as they are being written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Details {
    pub(super) team: RwSignal<String>,
    pub(super) scope: RwSignal<String>,
    pub(super) participants: RwSignal<String>,
    pub(super) date: RwSignal<String>,
    pub(super) grouping: GroupingDraft,
    pub(super) chosen: RwSignal<Vec<String>>,
    pub(super) delivery: RwSignal<bool>,
    pub(super) depth: RwSignal<Depth>,
    /// Whether errors are shown: only after the first try.
    pub(super) is_tried: RwSignal<bool>,
}

impl Details {
    pub(super) fn of(assessment: &Assessment) -> Self {
        let chosen = assessment
            .questionnaires
            .iter()
            .map(|chosen| chosen.id.to_string())
            .collect();
        Self {
            team: RwSignal::new(assessment.team.clone()),
            scope: RwSignal::new(assessment.scope.clone()),
            participants: RwSignal::new(assessment.participants.clone()),
            date: RwSignal::new(
                assessment
                    .date
                    .map(|day| day.to_string())
                    .unwrap_or_default(),
            ),
            grouping: GroupingDraft::of(&assessment.grouping),
            chosen: RwSignal::new(chosen),
            delivery: RwSignal::new(assessment.delivery.is_some()),
            depth: RwSignal::new(assessment.depth),
            is_tried: RwSignal::new(false),
        }
    }

    pub(super) fn team_error(self) -> Option<&'static str> {
        (self.is_tried.get() && self.team.get().trim().is_empty())
            .then_some(words::first::start_team_missing())
    }

    pub(super) fn date_error(self) -> Option<&'static str> {
        let is_wrong = self.date.get().parse::<Date>().is_err();
        (self.is_tried.get() && is_wrong).then_some(words::first::start_date_wrong())
    }

    pub(super) fn choice_error(self) -> Option<&'static str> {
        let is_empty = self.chosen.get().is_empty() && !self.delivery.get();
        (self.is_tried.get() && is_empty).then_some(words::first::start_nothing_chosen())
    }

    pub(super) fn is_valid(self) -> bool {
        self.team_error().is_none() && self.date_error().is_none() && self.choice_error().is_none()
    }

    /// What it asks.
    pub(super) fn asked(self) -> Asked {
        Asked {
            questionnaires: self.chosen,
            delivery: self.delivery,
        }
    }

    /// Writes the details into an assessment; what was chosen before keeps its version. `own` are
    /// the files of a person's own, which may be chosen before they are read.
    pub(super) fn write_to(
        self,
        assessment: &mut Assessment,
        offered: &[Questionnaire],
        own: &[OwnFile],
    ) {
        assessment.team = self
            .team
            .get_untracked()
            .trim()
            .chars()
            .take(TEAM_LENGTH)
            .collect();
        assessment.scope = String::from(self.scope.get_untracked().trim());
        assessment.participants = String::from(self.participants.get_untracked().trim());
        assessment.date = self.date.get_untracked().parse().ok();
        assessment.grouping = untrack(|| self.grouping.grouping());
        assessment.depth = self.depth.get_untracked();
        let chosen = self.chosen.get_untracked();
        let mut asked = offered
            .iter()
            .filter(|offered| chosen.iter().any(|id| id == offered.id.as_str()))
            .flat_map(Questionnaire::entries)
            .peekable();
        // A quick round of questions that nobody marked for one would ask nothing.
        if asked.peek().is_some() && asked.all(|(_, entry)| !entry.quick) {
            assessment.depth = Depth::Full;
        }
        let is_offered = |id: &QuestionnaireId| offered.iter().any(|offered| offered.id == *id);
        // Questionnaires that this build does not know are nobody's to drop.
        let unknown: Vec<ChosenQuestionnaire> = assessment
            .questionnaires
            .iter()
            .filter(|chosen| !is_offered(&chosen.id))
            .cloned()
            .collect();
        let is_new = |file: &&OwnFile| {
            let is_known = unknown.iter().any(|unknown| unknown.id == file.id);
            !is_known && !is_offered(&file.id) && chosen.iter().any(|id| id == file.id.as_str())
        };
        let unread = own.iter().filter(is_new).map(|file| ChosenQuestionnaire {
            id: file.id.clone(),
            version: file.version,
        });
        let unread: Vec<ChosenQuestionnaire> = unread.collect();
        assessment.questionnaires = chosen_of(offered, &chosen)
            .into_iter()
            .chain(unknown)
            .chain(unread)
            .collect();
        ask_delivery(assessment, self.delivery.get_untracked());
    }
}

/// Takes delivery in or out, as chosen; what is answered of it stays.
pub(super) fn ask_delivery(assessment: &mut Assessment, is_chosen: bool) {
    if !is_chosen {
        assessment.delivery = None;
    } else if assessment.delivery.is_none() {
        assessment.delivery = Some(SortedMap::new());
    }
}

/// Those of the offered questionnaires whose ids are chosen, in the order of the offer.
pub(super) fn chosen_of(
    offered: &[Questionnaire],
    chosen: &[impl AsRef<str>],
) -> Vec<ChosenQuestionnaire> {
    let is_chosen = |offered: &&Questionnaire| {
        let mut chosen = chosen.iter();
        chosen.any(|id| id.as_ref() == offered.id.as_str())
    };
    let chosen = offered.iter().filter(is_chosen);
    chosen
        .map(|offered| ChosenQuestionnaire {
            id: offered.id.clone(),
            version: offered.version,
        })
        .collect()
}
