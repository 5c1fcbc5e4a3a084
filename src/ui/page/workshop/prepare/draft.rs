//! A workshop as it is being prepared.

use leptos::prelude::*;

use super::earlier::{Earlier, teams};
use crate::assessment::{Agenda, ChosenQuestionnaire, Date, Workload};
use crate::browser::{chance, clock};
use crate::content::shipped;
use crate::ordered::{SortedMap, SortedSet};
use crate::questionnaire::{Catalogue, QuestionId, Questionnaire};
use crate::state::{Assessments, Content, Workshops};
use crate::text::workshop as text;
use crate::words;
use crate::workshop::{
    Anonymity, Fate, Follows, Invitation, Item, Script, SegmentKind, Session, SessionId, suggested,
    suggested_count,
};

/// The longest name of a workshop, in letters: it stands on a projector, and is said aloud.
pub(super) const NAME_LENGTH: usize = 24;
/// The longest name of a team, in letters.
pub(super) const TEAM_LENGTH: usize = 80;
/// The longest name of a service, in letters.
pub(super) const SCOPE_LENGTH: usize = 200;

/// A handle to a workshop as it is being prepared.
#[derive(Clone, Copy)]
pub(super) struct Draft {
    pub(super) name: RwSignal<String>,
    pub(super) team: RwSignal<String>,
    pub(super) scope: RwSignal<String>,
    pub(super) date: RwSignal<String>,
    /// The id of the questionnaire.
    pub(super) questionnaire: RwSignal<String>,
    /// The questions; those that are suggested until a person chooses.
    pub(super) picked: RwSignal<Option<SortedSet<QuestionId>>>,
    pub(super) anonymity: RwSignal<Anonymity>,
    pub(super) asks_roles: RwSignal<bool>,
    pub(super) takes_part: RwSignal<bool>,
    /// The minutes that a person wrote.
    pub(super) minutes: RwSignal<SortedMap<SegmentKind, u8>>,
    /// What is followed, by its key; empty for nothing.
    pub(super) follows: RwSignal<String>,
    /// What became of the experiments of last time, in their order.
    pub(super) fates: RwSignal<SortedMap<usize, Fate>>,
    /// Whether errors are shown: only after the first try.
    pub(super) is_tried: RwSignal<bool>,
    content: Content,
    workshops: Workshops,
    assessments: Assessments,
}

impl Draft {
    pub(super) fn new() -> Self {
        let today = clock::today().map(|day| day.to_string());
        let first = shipped::FIRST.first().copied().unwrap_or_default();
        Self {
            name: RwSignal::new(drawn_name("")),
            team: RwSignal::new(String::new()),
            scope: RwSignal::new(String::new()),
            date: RwSignal::new(today.unwrap_or_default()),
            questionnaire: RwSignal::new(first.to_owned()),
            picked: RwSignal::new(None),
            anonymity: RwSignal::new(Anonymity::Nobody),
            asks_roles: RwSignal::new(false),
            takes_part: RwSignal::new(false),
            minutes: RwSignal::new(SortedMap::new()),
            follows: RwSignal::new(String::new()),
            fates: RwSignal::new(SortedMap::new()),
            is_tried: RwSignal::new(false),
            content: Content::expect(),
            workshops: Workshops::expect(),
            assessments: Assessments::expect(),
        }
    }

    /// Draws another name.
    pub(super) fn draw_name(self) {
        let name = drawn_name(&self.name.get_untracked());
        self.name.set(name);
    }

    /// A part of the questionnaire that is chosen; nothing while it is not here.
    pub(super) fn asked<T>(self, read: impl FnOnce(&Catalogue, &Questionnaire) -> T) -> Option<T> {
        let catalogue = self.content.catalogue();
        let id = self.questionnaire.get().as_str().into();
        Some(read(&catalogue, catalogue.questionnaire(&id)?))
    }

    /// The questions that are chosen, in the order they are asked.
    pub(super) fn chosen(self) -> Vec<QuestionId> {
        let picked = self.picked.get();
        self.asked(|_, questionnaire| match picked {
            None => suggested(questionnaire, suggested_count(questionnaire)),
            Some(picked) => questionnaire
                .entries()
                .map(|(_, entry)| entry.question.clone())
                .filter(|question| picked.contains(question))
                .collect(),
        })
        .unwrap_or_default()
    }

    /// How many questions the questionnaire has.
    pub(super) fn count(self) -> usize {
        self.asked(|_, questionnaire| questionnaire.entries().count())
            .unwrap_or_default()
    }

    /// How long answering takes; nothing while that is not known.
    pub(super) fn workload(self) -> Option<Workload> {
        let asked = self.chosen();
        self.asked(|catalogue, questionnaire| {
            let alone = if questionnaire.alone {
                asked.clone()
            } else {
                Vec::new()
            };
            let agenda = Agenda {
                asked,
                more: Vec::new(),
                alone,
            };
            agenda.workload(catalogue, &agenda.asked)
        })
        .flatten()
    }

    /// What it may follow.
    pub(super) fn all_earlier(self) -> Vec<Earlier> {
        Earlier::all(self.workshops, self.assessments, &self.team.get())
    }

    /// What is followed.
    pub(super) fn earlier(self) -> Option<Earlier> {
        let key = self.follows.get();
        let mut all = self.all_earlier().into_iter();
        all.find(|earlier| earlier.key == key)
    }

    /// The teams that there are.
    pub(super) fn teams(self) -> Vec<String> {
        teams(self.workshops, self.assessments)
    }

    /// What happens when; what has no minutes is left out of a workshop, and not here.
    pub(super) fn script(self) -> Script {
        let answering = self.workload().map(Workload::minutes_alone);
        let answering = answering.filter(|minutes| *minutes > 0);
        let answering = answering.and_then(|minutes| u8::try_from(minutes).ok());
        let looks_back = self.earlier().is_some();
        let mut script = Script::standard(answering.unwrap_or(Script::ANSWERING), looks_back);
        let written = self.minutes.get();
        for segment in &mut script.segments {
            if let Some(minutes) = written.get(&segment.kind) {
                segment.minutes = *minutes;
            }
        }
        script
    }

    pub(super) fn name_error(self) -> Option<&'static str> {
        let is_missing = self.name.with(|name| name.trim().is_empty());
        (self.is_tried.get() && is_missing).then(words::workshop::name_missing)
    }

    pub(super) fn team_error(self) -> Option<&'static str> {
        let is_missing = self.team.with(|team| team.trim().is_empty());
        (self.is_tried.get() && is_missing).then(words::workshop::team_missing)
    }

    pub(super) fn date_error(self) -> Option<&'static str> {
        let is_wrong = self.date.with(|day| day.parse::<Date>().is_err());
        (self.is_tried.get() && is_wrong).then(words::workshop::day_wrong)
    }

    /// What is wrong with the choice of questions, whether or not it was tried.
    pub(super) fn questions_error(self) -> Option<String> {
        match self.chosen().len() {
            0 => Some(words::workshop::questions_missing().to_owned()),
            count if count > Invitation::MOST_QUESTIONS => Some(text::too_many()),
            _ => None,
        }
    }

    pub(super) fn is_valid(self) -> bool {
        let errors = [self.name_error(), self.team_error(), self.date_error()];
        errors.iter().all(Option::is_none) && self.questions_error().is_none()
    }

    /// The workshop under an id; nothing where something is missing.
    pub(super) fn session(self, id: SessionId) -> Option<Session> {
        if !self.is_valid() {
            return None;
        }
        let chosen = self.chosen();
        let invitation = self.asked(|catalogue, questionnaire| {
            let asked = ChosenQuestionnaire {
                id: questionnaire.id.clone(),
                version: questionnaire.version,
            };
            let items = chosen.iter().filter_map(|id| catalogue.question(id));
            let items = items.map(Item::of).collect();
            Invitation::new(id, asked, items, self.anonymity.get()).ok()
        });
        let invitation = invitation.flatten()?.named(&cut(&self.name, NAME_LENGTH));
        let invitation = if self.asks_roles.get() {
            invitation.asking_roles()
        } else {
            invitation
        };
        let mut session = Session::new(invitation, self.takes_part.get());
        session.team = cut(&self.team, TEAM_LENGTH);
        session.scope = cut(&self.scope, SCOPE_LENGTH);
        session.date = self.date.get().parse().ok();
        session.script = self.script();
        session.script.segments.retain(|part| part.minutes > 0);
        session.follows = self.earlier().map(|earlier| self.follows_of(earlier));
        Some(session)
    }

    fn follows_of(self, earlier: Earlier) -> Follows {
        let mut follows = earlier.follows;
        let fates = self.fates.get();
        for (at, (_, fate)) in follows.experiments.iter_mut().enumerate() {
            *fate = fates.get(&at).copied().unwrap_or_default();
        }
        follows
    }
}

/// What is written, without what stands around it, and no longer than it may be.
fn cut(text: &RwSignal<String>, most: usize) -> String {
    text.with(|text| text.trim().chars().take(most).collect())
}

/// One of the easy words, and not the one there is.
fn drawn_name(before: &str) -> String {
    let mut names = text::names();
    names.retain(|name| *name != before);
    let drawn = usize::try_from(chance::number()).unwrap_or_default();
    let at = drawn.checked_rem(names.len()).unwrap_or_default();
    names.get(at).copied().unwrap_or_default().to_owned()
}
