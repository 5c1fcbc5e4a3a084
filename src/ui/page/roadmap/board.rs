//! What the roadmap page reads and decides.

use leptos::prelude::*;

use crate::assessment::{Assessment, Card};
use crate::browser::address;
use crate::ordered::SortedMap;
use crate::questionnaire::PracticeId;
use crate::report::Planned;
use crate::roadmap::{Column, Grounds, Guidance, NOW_LIMIT, Practice, Proposal, Roadmap, Standing};
use crate::state::{Current, Notices};
use crate::ui::route::Route;

/// As many rows of Next or Later as one reads at a glance.
pub(super) const SHOWN: usize = 5;

/// A handle to the roadmap on screen: everything that it shows, and every decision about it.
#[derive(Clone, Copy)]
pub(super) struct Board {
    pub(super) current: Current,
    pub(super) notices: Notices,
    outlooks: Memo<SortedMap<PracticeId, Outlook>>,
    columns: Memo<[Vec<PracticeId>; 3]>,
    /// Whether Now holds as many practices that the team keeps there as it should.
    pub(super) is_full: Memo<bool>,
    /// The practice that is about to be dismissed.
    pub(super) dismissing: RwSignal<Option<PracticeId>>,
}

/// A proposal with what speaks for it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Outlook {
    pub(super) proposal: Proposal,
    pub(super) grounds: Grounds,
}

/// The practices that are no longer proposed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct SettledPractices {
    pub(super) done: Vec<(PracticeId, String)>,
    /// With the reasons.
    pub(super) dismissed: Vec<(PracticeId, String)>,
}

impl Board {
    /// Derives the board from the assessment in the address.
    pub(super) fn new(current: Current) -> Self {
        let outlooks = Memo::new(move |_| {
            let roadmap = current.roadmap();
            with_standing(current, |guidance, standing| {
                outlooks(guidance, standing, roadmap)
            })
        });
        let columns = Memo::new(move |_| {
            let roadmap = current.roadmap();
            Column::ALL.map(|column| roadmap.column(column).map(|p| p.practice.clone()).collect())
        });
        let is_full = Memo::new(move |_| {
            let kept = |assessment: &Assessment| {
                assessment
                    .plan
                    .cards
                    .values()
                    .filter(|card| card.keeps_its_place())
                    .count()
            };
            current.read(kept).is_some_and(|kept| kept >= NOW_LIMIT)
        });
        let dismissing = RwSignal::new(None);
        Self {
            current,
            notices: Notices::expect(),
            outlooks,
            columns,
            is_full,
            dismissing,
        }
    }

    /// The practices of a column, in order.
    pub(super) fn column(self, column: Column) -> Vec<PracticeId> {
        let [now, next, later] = self.columns.get();
        match column {
            Column::Now => now,
            Column::Next => next,
            Column::Later => later,
        }
    }

    /// How many practices a column has.
    pub(super) fn count(self, column: Column) -> usize {
        self.columns.with(|[now, next, later]| match column {
            Column::Now => now.len(),
            Column::Next => next.len(),
            Column::Later => later.len(),
        })
    }

    /// Whether nothing is proposed at all.
    pub(super) fn is_empty(self) -> bool {
        self.columns
            .with(|columns| columns.iter().all(Vec::is_empty))
    }

    /// The practice of that id, if it is known here.
    pub(super) fn practice(self, id: &PracticeId) -> Option<Practice> {
        untrack(|| self.current.guidance())?.practice(id).cloned()
    }

    /// A practice's title.
    pub(super) fn title(self, id: &PracticeId) -> String {
        self.practice(id)
            .map_or_else(|| id.to_string(), |practice| practice.title)
    }

    /// The titles of practices.
    pub(super) fn titles(self, ids: &[PracticeId]) -> Vec<String> {
        ids.iter().map(|id| self.title(id)).collect()
    }

    /// A practice's proposal with its grounds, as long as it is proposed.
    pub(super) fn outlook(self, id: PracticeId) -> Memo<Option<Outlook>> {
        Memo::new(move |_| self.outlooks.with(|outlooks| outlooks.get(&id).cloned()))
    }

    /// What is decided about a practice.
    pub(super) fn card(self, id: PracticeId) -> Memo<Card> {
        Memo::new(move |_| {
            self.current
                .read(|a| a.plan.card(&id).cloned())
                .flatten()
                .unwrap_or_default()
        })
    }

    /// What is done, and what is dismissed with its reason.
    pub(super) fn settled(self) -> SettledPractices {
        let mut settled = SettledPractices::default();
        for id in self.current.roadmap().settled {
            let card = self.current.read(|a| a.plan.card(&id).cloned()).flatten();
            match card.and_then(|card| card.dismissed) {
                Some(reason) => settled.dismissed.push((id, reason)),
                None => settled.done.push((id, String::new())),
            }
        }
        settled
    }

    /// The checklist of what is on screen.
    pub(super) fn checklist(self) -> String {
        let roadmap = untrack(|| self.current.roadmap());
        let Some(assessment) = self.current.snapshot() else {
            return String::new();
        };
        untrack(|| {
            with_standing(self.current, |guidance, standing| {
                Planned {
                    guidance,
                    assessment: &assessment,
                    roadmap: &roadmap,
                    standing,
                    edition: self.current.edition(),
                    address: |id| address::absolute(&Route::to_practice(id, None)),
                }
                .checklist()
            })
        })
    }
}

/// The id of a button of a card.
pub(super) fn button(practice: &PracticeId, name: &str) -> String {
    format!("{practice}-{name}")
}

/// Reads with everything that grounds are read from.
fn with_standing<T: Default>(
    current: Current,
    read: impl FnOnce(&Guidance, Standing<'_>) -> T,
) -> T {
    let Some(guidance) = current.guidance() else {
        return T::default();
    };
    let (catalogue, scorecards) = (current.catalogue(), current.scorecards());
    let performance = current.performance();
    let standing = Standing {
        catalogue: &catalogue,
        scorecards: &scorecards,
        performance: &performance,
    };
    read(&guidance, standing)
}

fn outlooks(
    guidance: &Guidance,
    standing: Standing<'_>,
    roadmap: Roadmap,
) -> SortedMap<PracticeId, Outlook> {
    let outlook = |proposal: Proposal| {
        let practice = guidance.practice(&proposal.practice)?;
        let grounds = standing.grounds(practice, &proposal);
        Some((proposal.practice.clone(), Outlook { proposal, grounds }))
    };
    roadmap.proposals.into_iter().filter_map(outlook).collect()
}
