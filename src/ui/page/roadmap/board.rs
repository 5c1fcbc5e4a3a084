//! What the roadmap page reads and decides.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::assessment::{Assessment, Card, Status};
use crate::browser::focus;
use crate::exchange::markdown::Checklist;
use crate::questionnaire::PracticeId;
use crate::roadmap::{Column, Grounds, Guidance, Practice, Proposal, Roadmap, Standing};
use crate::state::{Current, Notices};
use crate::text::{roadmap::said, term};

/// More kept practices than this at once is no priority.
const NOW_LIMIT: usize = 3;

/// A handle to the roadmap on screen: everything that it shows, and every decision about it.
#[derive(Clone, Copy)]
pub(super) struct Board {
    pub(super) current: Current,
    notices: Notices,
    outlooks: Memo<BTreeMap<PracticeId, Outlook>>,
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

/// The decisions of a card, without the texts that may be written at the same time.
struct Decisions {
    pinned: bool,
    deferred: bool,
    dismissed: Option<String>,
    status: Status,
}

impl Decisions {
    fn of(card: Option<&Card>) -> Self {
        let card = card.cloned().unwrap_or_default();
        let Card { pinned, deferred, dismissed, status, .. } = card;
        Self { pinned, deferred, dismissed, status }
    }

    fn restore(&self, card: &mut Card) {
        card.pinned = self.pinned;
        card.deferred = self.deferred;
        card.dismissed.clone_from(&self.dismissed);
        card.status = self.status;
    }
}

impl Board {
    /// Derives the board from the assessment in the address.
    pub(super) fn new(current: Current) -> Self {
        let outlooks = Memo::new(move |_| {
            let roadmap = current.roadmap();
            with_standing(current, |guidance, standing| outlooks(guidance, standing, roadmap))
        });
        let columns = Memo::new(move |_| {
            let roadmap = current.roadmap();
            Column::ALL.map(|column| roadmap.column(column).map(|p| p.practice.clone()).collect())
        });
        let is_full = Memo::new(move |_| {
            let kept = |assessment: &Assessment| {
                assessment.plan.cards.values().filter(|card| card.keeps_its_place()).count()
            };
            current.read(kept).is_some_and(|kept| kept >= NOW_LIMIT)
        });
        let dismissing = RwSignal::new(None);
        Self { current, notices: Notices::expect(), outlooks, columns, is_full, dismissing }
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
        self.columns.with(|columns| columns.iter().all(Vec::is_empty))
    }

    /// The practice of that id, if it is known here.
    pub(super) fn practice(self, id: &PracticeId) -> Option<Practice> {
        untrack(|| self.current.guidance())?.practice(id).cloned()
    }

    /// A practice's title.
    pub(super) fn title(self, id: &PracticeId) -> String {
        self.practice(id).map_or_else(|| id.to_string(), |practice| practice.title)
    }

    /// A practice's proposal with its grounds, as long as it is proposed.
    pub(super) fn outlook(self, id: PracticeId) -> Memo<Option<Outlook>> {
        Memo::new(move |_| self.outlooks.with(|outlooks| outlooks.get(&id).cloned()))
    }

    /// What is decided about a practice.
    pub(super) fn card(self, id: PracticeId) -> Memo<Card> {
        Memo::new(move |_| {
            self.current.read(|a| a.plan.card(&id).cloned()).flatten().unwrap_or_default()
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

    /// Writes into a card without a word, as somebody types.
    pub(super) fn write(self, id: &PracticeId, change: impl FnOnce(&mut Card)) {
        self.current.update(|assessment| assessment.plan.decide(id, change));
    }

    /// Keeps a practice in Now.
    pub(super) fn pin(self, id: &PracticeId) {
        self.decide(id, |title, _| said::pinned(title), |card| {
            card.pinned = true;
            card.deferred = false;
        });
        focus_soon(format!("#{}", button(id, "open")));
    }

    /// Lets the ranking decide again.
    pub(super) fn unpin(self, id: &PracticeId) {
        self.decide(id, said::unpinned, |card| card.pinned = false);
        self.focus_if_gone(id);
    }

    /// Lets a practice wait in Later.
    pub(super) fn defer(self, id: &PracticeId) {
        self.decide(id, |title, _| said::deferred(title), |card| card.deferred = true);
        self.focus_now();
    }

    /// Leaves a practice out, for a reason.
    pub(super) fn dismiss(self, id: &PracticeId, reason: &str) {
        let reason = reason.trim().to_owned();
        self.decide(id, |title, _| said::dismissed(title), |card| card.dismissed = Some(reason));
        self.focus_now();
    }

    /// Says how far a practice has come.
    pub(super) fn set_status(self, id: &PracticeId, status: Status) {
        let say = |title: &str, column| match status {
            Status::Done => said::done(title),
            Status::Open | Status::Started => said::status(title, term::status(status), column),
        };
        self.decide(id, say, |card| card.status = status);
        self.focus_if_gone(id);
    }

    /// Brings back what was deferred, dismissed or done.
    pub(super) fn take_up(self, id: &PracticeId) {
        self.decide(id, said::taken_up, |card| {
            card.deferred = false;
            card.dismissed = None;
            if card.status == Status::Done {
                // Started, so that it comes back even when its questions leave no room.
                card.status = Status::Started;
            }
        });
        self.focus_now();
    }

    /// Moves a practice of Now by one place.
    pub(super) fn move_by(self, id: &PracticeId, up: bool) {
        let mut now = untrack(|| self.column(Column::Now));
        let Some(from) = now.iter().position(|other| other == id) else { return };
        let to = if up { from.checked_sub(1) } else { Some(from + 1) };
        let Some(to) = to.filter(|to| *to < now.len()) else { return };
        now.swap(from, to);
        let (place, of) = (to + 1, now.len());
        let Some(before) = self.current.snapshot() else { return };
        let others = before.plan.order.iter().filter(|other| !now.contains(other)).cloned();
        let order: Vec<PracticeId> = others.chain(now.iter().cloned()).collect();
        self.current.update(|assessment| assessment.plan.order = order);
        let workspace = self.current.workspace();
        self.notices.say_with_undo(said::moved(&self.title(id), place, of), move || {
            workspace.update(&before.id, |a| a.plan.order.clone_from(&before.plan.order));
        });
        // The card was taken out of the page and put back, so the keyboard has to follow; at either
        // end the same button cannot be pressed again.
        let next = match (up, place) {
            (true, 1) => "down",
            (false, place) if place < of => "down",
            _ => "up",
        };
        focus_soon(format!("#{}", button(id, next)));
    }

    /// The checklist of what is on screen.
    pub(super) fn checklist(self) -> String {
        let roadmap = untrack(|| self.current.roadmap());
        let Some(assessment) = self.current.snapshot() else { return String::new() };
        untrack(|| {
            with_standing(self.current, |guidance, standing| {
                Checklist { guidance, assessment: &assessment, roadmap: &roadmap, standing }
                    .to_markdown()
            })
        })
    }

    /// Changes a card, says what happened, and offers the way back.
    fn decide(
        self,
        id: &PracticeId,
        say: impl FnOnce(&str, Option<Column>) -> String,
        change: impl FnOnce(&mut Card),
    ) {
        let Some(before) = self.current.snapshot() else { return };
        let decisions = Decisions::of(before.plan.card(id));
        self.write(id, change);
        let column = untrack(|| self.current.roadmap()).proposal(id).map(|p| p.column);
        let (workspace, practice) = (self.current.workspace(), id.clone());
        self.notices.say_with_undo(say(&self.title(id), column), move || {
            workspace.update(&before.id, |assessment| {
                assessment.plan.decide(&practice, |card| decisions.restore(card));
            });
        });
    }

    /// Moves the keyboard on when its card has left Now.
    fn focus_if_gone(self, id: &PracticeId) {
        if !untrack(|| self.column(Column::Now)).contains(id) {
            self.focus_now();
        }
    }

    /// Moves the keyboard to where the list begins, for the button that had it is gone.
    fn focus_now(self) {
        focus_soon(if untrack(|| self.is_empty()) { "main h1" } else { "#now" }.to_owned());
    }
}

/// The id of a button of a card.
pub(super) fn button(practice: &PracticeId, name: &str) -> String {
    format!("{practice}-{name}")
}

/// Moves the keyboard once the page shows the decision.
fn focus_soon(selector: String) {
    request_animation_frame(move || request_animation_frame(move || focus::on(&selector)));
}

/// Reads with everything that grounds are read from.
fn with_standing<T: Default>(
    current: Current,
    read: impl FnOnce(&Guidance, Standing<'_>) -> T,
) -> T {
    let Some(guidance) = current.guidance() else { return T::default() };
    let (catalogue, scorecards) = (current.catalogue(), current.scorecards());
    let performance = current.performance();
    let standing =
        Standing { catalogue: &catalogue, scorecards: &scorecards, performance: &performance };
    read(&guidance, standing)
}

fn outlooks(
    guidance: &Guidance,
    standing: Standing<'_>,
    roadmap: Roadmap,
) -> BTreeMap<PracticeId, Outlook> {
    let outlook = |proposal: Proposal| {
        let practice = guidance.practice(&proposal.practice)?;
        let grounds = standing.grounds(practice, &proposal);
        Some((proposal.practice.clone(), Outlook { proposal, grounds }))
    };
    roadmap.proposals.into_iter().filter_map(outlook).collect()
}
