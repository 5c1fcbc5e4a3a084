//! What the page looks at: the team's assessments, and those of them that are compared.

use std::sync::Arc;

use leptos::prelude::*;

use crate::assessment::{Assessment, AssessmentId};
use crate::portfolio::{Happened, happened, in_line};
use crate::questionnaire::{Catalogue, OwnBand, QuestionId, QuestionnaireId};
use crate::state::{Assessments, Content, Current, Preferences};
use crate::text::{home, over_time, visits};
use crate::ui::address::Address;
use crate::ui::follow::follow;
use crate::ui::part::Naming;
use crate::ui::route::Route;
use crate::words::compare as words;

/// The query field that names what is compared.
const CHOSEN: &str = "visits";
/// How many are compared where nobody has chosen.
const AT_FIRST: usize = 2;

/// An assessment of the team.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Visit {
    pub(super) id: AssessmentId,
    /// Its day, which tells it from the others.
    pub(super) day: String,
    /// What else is known of it.
    pub(super) facts: String,
}

/// What the page looks at.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    pub(super) assessments: Assessments,
    content: Content,
    address: Address,
    current: Current,
    /// Every assessment of the team, the newest first.
    pub(super) visits: Memo<Vec<Visit>>,
    /// Those that are compared, the oldest first.
    pub(super) chosen: Memo<Vec<Visit>>,
    /// What happened around them, the earliest first.
    pub(super) events: Memo<Vec<Happened>>,
    /// All of them as what is compared reads them, the newest first: what somebody unfolded stays open while they
    /// write down what happened, since nothing here is another then.
    held: Memo<Vec<Assessment>>,
}

impl Desk {
    pub(super) fn new() -> Self {
        let (current, content) = (Current::expect(), Content::expect());
        let (assessments, address) = (current.assessments(), Address::expect());
        let visits = Memo::new(move |_| {
            let Some(id) = current.id() else {
                return Vec::new();
            };
            let ids = assessments.team_of(&id);
            let catalogue = content.catalogue();
            assessments.with_several(&ids, |all| {
                let told = all.iter().zip(visits::days(all));
                let told = told.map(|(visit, day)| Visit {
                    id: visit.id.clone(),
                    facts: visits::facts(visit, None, &catalogue),
                    day,
                });
                told.collect()
            })
        });
        let chosen = Memo::new(move |_| {
            let named = address.field(CHOSEN);
            let mut chosen: Vec<Visit> = visits.with(|visits| match named {
                Some(named) => {
                    let is_named = |visit: &&Visit| {
                        let id = in_list(&visit.id);
                        named.split(',').any(|name| name == id)
                    };
                    visits.iter().filter(is_named).cloned().collect()
                }
                None => visits.iter().take(AT_FIRST).cloned().collect(),
            });
            chosen.reverse();
            chosen
        });
        let ids = move || visits.with(|visits| ids_of(visits));
        let events: Memo<Vec<Happened>> =
            Memo::new(move |_| assessments.with_several(&ids(), happened));
        let held: Memo<Vec<Assessment>> = Memo::new(move |_| {
            assessments.with_several(&ids(), |all| {
                all.iter().map(|visit| as_compared(visit)).collect()
            })
        });
        // What they ask may not have travelled with the page.
        let is_waiting = Memo::new(move |_| {
            held.with(|all| all.iter().any(|visit| content.is_waiting_for(visit)))
        });
        follow(move || {
            if is_waiting.get() {
                content.load_field();
            }
        });
        Self {
            assessments,
            content,
            address,
            current,
            visits,
            chosen,
            events,
            held,
        }
    }

    /// Whose assessments these are.
    pub(super) fn whose(self) -> Option<String> {
        let name = self.current.read(|it| match it.team.trim() {
            "" => home::name(it),
            team => team.to_owned(),
        })?;
        Some(words::whose(&name, self.visits.with(Vec::len)))
    }

    /// What there is to ask.
    pub(super) fn catalogue(self) -> Arc<Catalogue> {
        self.content.catalogue()
    }

    /// Something of those that are compared, with the oldest first.
    pub(super) fn of_chosen<T>(self, read: impl FnOnce(&[&Assessment]) -> T) -> T {
        self.chosen.with(|chosen| {
            let is_chosen = |visit: &&Assessment| chosen.iter().any(|it| it.id == visit.id);
            self.of_all(|all| {
                let all = all.iter().rev().copied();
                read(&all.filter(is_chosen).collect::<Vec<_>>())
            })
        })
    }

    /// Something of all of the team's, with the newest first.
    pub(super) fn of_all<T>(self, read: impl FnOnce(&[&Assessment]) -> T) -> T {
        self.held.with(|all| read(&all.iter().collect::<Vec<_>>()))
    }

    /// Something of those that stand in one line with the newest, with the oldest first.
    pub(super) fn of_line<T>(self, read: impl FnOnce(&[&Assessment]) -> T) -> T {
        self.of_all(|all| read(&in_line(all)))
    }

    /// The days of those that are compared, with the oldest first.
    pub(super) fn days(self) -> Vec<String> {
        self.chosen
            .with(|chosen| chosen.iter().map(|visit| visit.day.clone()).collect())
    }

    /// The day of one of the team's.
    pub(super) fn day_of(self, id: &AssessmentId) -> String {
        self.visits.with(|visits| {
            let visit = visits.iter().find(|visit| visit.id == *id);
            visit.map(|visit| visit.day.clone()).unwrap_or_default()
        })
    }

    /// What names the scores of a questionnaire.
    pub(super) fn naming(self, questionnaire: &QuestionnaireId) -> Naming {
        let catalogue = self.catalogue();
        let own = catalogue.questionnaire(questionnaire);
        let own: &[OwnBand] = own.map(|it| it.bands.as_slice()).unwrap_or_default();
        Naming::by(own, Preferences::expect().edition())
    }

    /// The title of a questionnaire.
    pub(super) fn title(self, questionnaire: &QuestionnaireId) -> String {
        over_time::title(&self.catalogue(), questionnaire)
    }

    /// The way to a question in the newest of those that are compared.
    pub(super) fn href(self, question: &QuestionId) -> Option<String> {
        let last = self
            .chosen
            .with(|chosen| chosen.last().map(|visit| visit.id.clone()));
        Some(Route::to_question(&last?, question))
    }

    /// Takes one up for comparing, or lets it go.
    pub(super) fn choose(self, id: &AssessmentId, is_wanted: bool) {
        let all = self.visits.get_untracked();
        let chosen = self.chosen.get_untracked();
        let is_chosen = |visit: &&Visit| {
            if visit.id == *id {
                is_wanted
            } else {
                chosen.iter().any(|other| other.id == visit.id)
            }
        };
        let named = all.iter().filter(is_chosen).map(|visit| in_list(&visit.id));
        let named = named.collect::<Vec<_>>().join(",");
        let here = untrack(|| self.current.id());
        let href = Route::Compare.with(&[(CHOSEN, &named)], here.as_ref());
        self.address.amend(&href);
    }
}

/// An assessment without what changes while it is looked at and is compared with nothing.
fn as_compared(visit: &Assessment) -> Assessment {
    let mut visit = visit.clone();
    visit.journal.clear();
    visit.position = None;
    visit.revision = 0;
    visit.updated.clear();
    visit
}

fn ids_of(visits: &[Visit]) -> Vec<AssessmentId> {
    visits.iter().map(|visit| visit.id.clone()).collect()
}

/// An id in a list with commas: imported documents may name theirs as they like.
fn in_list(id: &AssessmentId) -> String {
    id.as_str().replace('%', "%25").replace(',', "%2C")
}
