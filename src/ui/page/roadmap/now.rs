//! Now: the few practices to try, as waypoints.

use leptos::prelude::*;

use super::board::{Board, Outlook, button};
use super::explained::{Explained, Working};
use super::kata::Kata;
use super::tools::Tools;
use crate::assessment::{Card, Status};
use crate::questionnaire::PracticeId;
use crate::roadmap::{Column, Phase, Practice};
use crate::state::Current;
use crate::text::{roadmap as text, term};
use crate::words;

/// Where the cards stand in the list.
const HEADING: &str = "now";
/// More dimensions than this have no room among the facts.
const LIFTS: usize = 3;

/// The column Now.
#[component]
pub(super) fn Now(
    /// The roadmap.
    board: Board,
) -> impl IntoView {
    view! {
        <section class="stack stack--wide" aria-labelledby=HEADING>
            <ColumnHead board column=Column::Now id=HEADING />
            <ol class="waypoints plain-list">
                <For each=move || board.column(Column::Now) key=PracticeId::clone let:id>
                    <Waypoint board id />
                </For>
            </ol>
        </section>
    }
}

/// A column's name and what it covers.
#[component]
pub(super) fn ColumnHead(
    /// The roadmap.
    board: Board,
    /// The column.
    column: Column,
    /// The heading's id.
    id: &'static str,
) -> impl IntoView {
    let note = move || {
        let practices = board.column(column);
        let of_practices: Vec<Phase> = practices
            .iter()
            .filter_map(|id| board.practice(id))
            .map(|p| p.phase)
            .collect();
        let phases: Vec<Phase> = Phase::ALL
            .into_iter()
            .filter(|phase| of_practices.contains(phase))
            .collect();
        text::column_note(column, &phases, practices.len())
    };
    view! {
        <div class="section-head">
            <div class="cluster cluster--baseline cluster--spread">
                <h2 id=id tabindex="-1">
                    {term::column(column)}
                </h2>
                <p class="map-name">{note}</p>
            </div>
        </div>
    }
}

/// A practice with its number on the trail.
#[component]
fn Waypoint(
    /// The roadmap.
    board: Board,
    /// The practice.
    id: PracticeId,
) -> impl IntoView {
    let Some(practice) = board.practice(&id) else {
        return ().into_any();
    };
    let place = {
        let id = id.clone();
        Memo::new(move |_| {
            board
                .column(Column::Now)
                .iter()
                .position(|other| *other == id)
        })
    };
    // The first card shows what the others hold.
    let is_open = RwSignal::new(place.get_untracked() == Some(0));
    let outlook = board.outlook(id.clone());
    let card = board.card(id.clone());
    let kata = button(&id, "kata");
    let is_pinned = Memo::new(move |_| card.with(|card| card.pinned));
    let flag = |is_set: bool| is_set.then_some("");
    view! {
        <li class="waypoint">
            <span class="waypoint__mark" aria-hidden="true">
                {move || place.get().map(|place| place + 1)}
            </span>
            <article
                class="practice"
                data-open=move || flag(is_open.get())
                data-pinned=move || flag(is_pinned.get())
            >
                <Head board practice=practice.clone() outlook card />
                <Facts practice=practice.clone() outlook />
                <div id=kata hidden=move || !is_open.get()>
                    <div class="stack">
                        <Kata board practice=practice.clone() outlook card />
                        <Explained practice=practice.clone() />
                        <Working board outlook />
                    </div>
                </div>
                <Tools board practice place is_open is_pinned />
            </article>
        </li>
    }
    .into_any()
}

/// Title, reason and decisions.
#[component]
fn Head(
    /// The roadmap.
    board: Board,
    /// The practice.
    practice: Practice,
    /// What speaks for it.
    outlook: Memo<Option<Outlook>>,
    /// What is decided about it.
    card: Memo<Card>,
) -> impl IntoView {
    let decided = Memo::new(move |_| {
        card.with(|card| {
            let started = card.status == Status::Started;
            text::decided([
                card.pinned
                    .then(|| words::roadmap::card_pinned().to_owned()),
                started.then(|| term::status(card.status).to_owned()),
                Some(card.owner.trim().to_owned()),
                card.due.map(text::by),
            ])
        })
    });
    view! {
        <div class="practice__head">
            <h3 class="practice__title">{practice.title}</h3>
            <p class="practice__why">{move || why(board, outlook)}</p>
            {move || {
                let decided = decided.get();
                (!decided.is_empty())
                    .then(|| {
                        view! {
                            <p class="aside-note" dir="auto">
                                {decided}
                            </p>
                        }
                    })
            }}
        </div>
    }
}

/// Why a practice stands where it stands.
pub(super) fn why(board: Board, outlook: Memo<Option<Outlook>>) -> Option<String> {
    outlook.with(|outlook| {
        let Outlook { proposal, grounds } = outlook.as_ref()?;
        let unblocks: Vec<String> = proposal.unblocks.iter().map(|id| board.title(id)).collect();
        Some(text::why(grounds, &unblocks, board.current.edition()))
    })
}

/// What it lifts, how long it takes, what it moves.
#[component]
pub(super) fn Facts(
    /// The practice.
    practice: Practice,
    /// What speaks for it.
    outlook: Memo<Option<Outlook>>,
) -> impl IntoView {
    let current = Current::expect();
    let lifts = Memo::new(move |_| {
        let edition = current.edition();
        outlook.with(|outlook| {
            let lifts = outlook
                .as_ref()
                .map(|outlook| outlook.grounds.lifts.as_slice());
            let lifts = lifts.unwrap_or_default();
            text::first_lifts(lifts, LIFTS, edition)
        })
    });
    let Practice {
        effort, improves, ..
    } = practice;
    let fact = |name: &'static str, value: String| {
        (!value.is_empty()).then(|| view! { <div><dt>{name}</dt><dd>{value}</dd></div> })
    };
    view! {
        <dl class="facts">
            {move || fact(words::roadmap::card_lifts(), lifts.get())}
            {fact(words::roadmap::card_effort(), term::effort(effort).to_owned())}
            {fact(words::roadmap::card_moves(), text::moves(&improves))}
        </dl>
    }
}
