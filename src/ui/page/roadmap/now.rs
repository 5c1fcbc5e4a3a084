//! Now: the few practices to try, as waypoints.

use leptos::prelude::*;

use super::board::{Board, Outlook, button};
use super::explained::{Explained, Working};
use super::kata::Kata;
use super::menu::{Menu, Verb};
use super::who::Who;
use crate::assessment::{Card, Status};
use crate::questionnaire::PracticeId;
use crate::roadmap::{Column, Practice};
use crate::state::Current;
use crate::text::{roadmap as text, term};
use crate::ui::part::control;
use crate::words;

/// Where the cards stand in the list.
const HEADING: &str = "now";
/// More dimensions than this have no room among the facts.
const LIFTS: usize = 2;

/// The column Now.
#[component]
pub(super) fn Now(
    /// The roadmap.
    board: Board,
) -> impl IntoView {
    view! {
        <section class="stack" aria-labelledby=HEADING>
            <ColumnHead board column=Column::Now id=HEADING />
            <ol class="waypoints plain-list">
                <For each=move || board.column(Column::Now) key=PracticeId::clone let:id>
                    <Waypoint board id />
                </For>
            </ol>
        </section>
    }
}

/// A column's name and when its turn is.
#[component]
pub(super) fn ColumnHead(
    /// The roadmap.
    board: Board,
    /// The column.
    column: Column,
    /// The heading's id.
    id: &'static str,
) -> impl IntoView {
    let note = move || text::column_note(column, board.count(column));
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
                <Head board practice=practice.clone() outlook card place is_open />
                <Who board practice=practice.clone() card />
                <Facts practice=practice.clone() outlook />
                <div id=kata hidden=move || !is_open.get()>
                    <div class="stack">
                        <Kata board practice=practice.clone() outlook card />
                        <Explained practice />
                        <Working board outlook />
                    </div>
                </div>
            </article>
        </li>
    }
    .into_any()
}

/// Title, what can be done, what is decided, and the reason.
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
    /// Its place in the column.
    place: Memo<Option<usize>>,
    /// Whether the card is open.
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let decided = move || {
        let decided = card.with(|card| {
            let started = card.status == Status::Started;
            let pinned = card.pinned.then(words::roadmap::card_pinned);
            text::decided(
                pinned
                    .into_iter()
                    .chain(started.then(|| term::status(card.status))),
            )
        });
        (!decided.is_empty()).then(|| view! { <p class="aside-note">{decided}</p> })
    };
    let open_words = {
        let title = practice.title.clone();
        move || {
            let words = if is_open.get() {
                words::roadmap::card_close()
            } else {
                words::roadmap::card_open()
            };
            control(words, &title)
        }
    };
    let name = |name: &str| button(&practice.id, name);
    view! {
        <div class="practice__head">
            <div class="practice__bar">
                <h3 class="practice__title" id=name("title") tabindex="-1">
                    {practice.title.clone()}
                </h3>
                <div class="tools">
                    <button
                        class="button button--plain"
                        type="button"
                        id=name("open")
                        aria-expanded=move || is_open.get().to_string()
                        aria-controls=name("kata")
                        on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
                    >
                        {open_words}
                    </button>
                    <Menu board practice=practice.clone() verbs=verbs(board, card, place) />
                </div>
            </div>
            {decided}
            <p class="practice__why">{move || why(board, outlook)}</p>
        </div>
    }
}

/// What can be done with a card beside what is in view.
fn verbs(board: Board, card: Memo<Card>, place: Memo<Option<usize>>) -> Vec<Verb> {
    let is = |read: fn(&Card) -> bool| Signal::derive(move || card.with(read));
    let is_first = move || place.get() == Some(0);
    let is_last = move || {
        let count = board.count(Column::Now);
        place.get().is_none_or(|at| at + 1 >= count)
    };
    let verb = |words, is_there, act| Verb {
        words,
        is_there,
        act,
    };
    vec![
        verb(
            words::roadmap::card_move_up(),
            Signal::derive(move || !is_first()),
            |board, id| board.move_by(id, true),
        ),
        verb(
            words::roadmap::card_move_down(),
            Signal::derive(move || !is_last()),
            |board, id| board.move_by(id, false),
        ),
        verb(
            words::roadmap::card_pin(),
            is(|card| !card.pinned),
            Board::pin,
        ),
        verb(
            words::roadmap::card_unpin(),
            is(|card| card.pinned),
            Board::unpin,
        ),
        verb(
            words::roadmap::card_finish(),
            is(|card| card.status == Status::Open),
            |board, id| board.set_status(id, Status::Done),
        ),
        verb(
            words::roadmap::card_not_started(),
            is(|card| card.status == Status::Started),
            |board, id| board.set_status(id, Status::Open),
        ),
        verb(
            words::roadmap::card_defer(),
            Signal::derive(|| true),
            Board::defer,
        ),
        verb(
            words::roadmap::card_dismiss(),
            Signal::derive(|| true),
            Board::ask_why_not,
        ),
    ]
}

/// Why a practice stands where it stands, in short.
fn why(board: Board, outlook: Memo<Option<Outlook>>) -> Option<String> {
    outlook.with(|outlook| {
        let Outlook { proposal, grounds } = outlook.as_ref()?;
        let unblocks = board.titles(&proposal.unblocks);
        let edition = board.current.edition();
        Some(text::why_in_short(grounds, &unblocks, edition))
    })
}

/// What it lifts, how long it takes, what it improves.
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
