//! Next and Later, one row per practice.

use leptos::prelude::*;

use super::board::{Board, Outlook, button};
use super::explained::{Rest, Working};
use super::now::{ColumnHead, Facts, why};
use super::tool::{Read, Tool};
use crate::questionnaire::PracticeId;
use crate::reading::Item;
use crate::roadmap::{Column, Practice};
use crate::text::{number, roadmap as text};
use crate::ui::frame::WordsHere;
use crate::ui::part::{Shown, control};
use crate::words;

/// As many rows as one reads at a glance.
const SHOWN: usize = 8;

/// The column Next or Later.
#[component]
pub(super) fn Rows(
    /// The roadmap.
    board: Board,
    /// The column.
    column: Column,
) -> impl IntoView {
    let heading = match column {
        Column::Now => "now",
        Column::Next => "next",
        Column::Later => "later",
    };
    let full = match column {
        Column::Now | Column::Next => "next-full",
        Column::Later => "later-full",
    };
    let is_there = Memo::new(move |_| board.count(column) > 0);
    let more = Memo::new(move |_| board.count(column).saturating_sub(SHOWN));
    let first = move || board.column(column).into_iter().take(SHOWN);
    let rest = move || board.column(column).into_iter().skip(SHOWN);
    view! {
        <Shown when=move || is_there.get()>
            <section class="stack" aria-labelledby=heading>
                <ColumnHead board column id=heading />
                <Shown when=move || board.is_full.get()>
                    <p class="aside-note" id=full>
                        {words::roadmap::card_now_is_full()}
                    </p>
                </Shown>
                <ol class="later-list plain-list">
                    <For each=first key=PracticeId::clone let:id>
                        <Row board id column full />
                    </For>
                </ol>
                <Shown when=move || more.get().gt(&0)>
                    <details>
                        <summary>{move || text::more(more.get())}</summary>
                        <ol class="later-list plain-list">
                            <For each=rest key=PracticeId::clone let:id>
                                <Row board id column full />
                            </For>
                        </ol>
                    </details>
                </Shown>
            </section>
        </Shown>
    }
}

#[component]
fn Row(
    /// The roadmap.
    board: Board,
    /// The practice.
    id: PracticeId,
    /// Its column.
    column: Column,
    /// The id of the words that say why nothing more can be pinned.
    full: &'static str,
) -> impl IntoView {
    let Some(practice) = board.practice(&id) else {
        return ().into_any();
    };
    let outlook = board.outlook(id.clone());
    let card = board.card(id);
    let is_deferred = Memo::new(move |_| card.with(|card| card.deferred));
    let gain = move || {
        let edition = board.current.edition();
        outlook.with(|outlook| text::lifts_by(&outlook.as_ref()?.grounds.lifts, edition))
    };
    let summary = practice.summary.clone();
    let about = move || number::sentences([summary.clone()].into_iter().chain(gain()));
    view! {
        <li>
            <h3>{practice.title.clone()}</h3>
            <p class="aside-note">{about}</p>
            {move || waits(board, outlook)}
            <Shown when=move || is_deferred.get()>
                <p class="aside-note">
                    <strong>{words::roadmap::card_deferred()}</strong>
                </p>
            </Shown>
            <Whole board practice=practice.clone() outlook />
            <RowTools board practice column is_deferred full />
        </li>
    }
    .into_any()
}

/// What a practice waits for, and what in Now rests on the same answer.
fn waits(board: Board, outlook: Memo<Option<Outlook>>) -> impl IntoView {
    let proposal = outlook.with(|o| o.as_ref().map(|o| o.proposal.clone()));
    let (waiting, same) = proposal.map_or((Vec::new(), None), |proposal| {
        (proposal.waits_for, proposal.same_answer)
    });
    let same = same.map(|id| {
        view! { <p class="aside-note">{text::same_answer(&board.title(&id))}</p> }
    });
    let rows = waiting.into_iter().map(|waiting| {
        view! {
            <p class="waits">
                <svg viewBox="0 0 14 14" aria-hidden="true">
                    <use href="#fork" />
                </svg>
                <span>{text::waits(&board.title(&waiting.practice), waiting.score)}</span>
            </p>
        }
    });
    (rows.collect_view(), same)
}

/// Everything about a practice; made when it is first opened.
#[component]
fn Whole(
    /// The roadmap.
    board: Board,
    /// The practice.
    practice: Practice,
    /// What speaks for it.
    outlook: Memo<Option<Outlook>>,
) -> impl IntoView {
    let is_wanted = RwSignal::new(false);
    let practice = StoredValue::new(practice);
    view! {
        <details on:toggle=move |_| is_wanted.set(true)>
            <summary>
                {practice.with_value(|p| control(words::roadmap::card_whole(), &p.title))}
            </summary>
            <Shown when=move || is_wanted.get()>
                <div class="stack">
                    <p>{move || why(board, outlook)}</p>
                    <Facts practice=practice.get_value() outlook />
                    <div class="stack stack--tight">
                        <h4>{words::roadmap::card_first_step()}</h4>
                        <p>{practice.with_value(|p| p.first_step.clone())}</p>
                    </div>
                    <Rest practice=practice.get_value() />
                    <WordsHere item=Item::Practice(practice.with_value(|p| p.id.clone())) />
                    <Working board outlook />
                </div>
            </Shown>
        </details>
    }
}

/// Take up, put off, leave out.
#[component]
fn RowTools(
    /// The roadmap.
    board: Board,
    /// The practice.
    practice: Practice,
    /// Its column.
    column: Column,
    /// Whether it waits by choice.
    is_deferred: Memo<bool>,
    /// The id of the words that say why nothing more can be pinned.
    full: &'static str,
) -> impl IntoView {
    let id = StoredValue::new(practice.id.clone());
    let title = StoredValue::new(practice.title.clone());
    let on = move |act: fn(Board, &PracticeId)| {
        Callback::new(move |()| id.with_value(|id| act(board, id)))
    };
    let take_up = move || {
        view! {
            <Tool
                words=words::roadmap::card_take_up()
                title=title.get_value()
                on_press=on(Board::take_up)
            />
        }
    };
    let defer = move || {
        let on_press = on(Board::defer);
        (column == Column::Next)
            .then(|| view! { <Tool words=words::roadmap::card_defer() title=title.get_value() on_press /> })
    };
    view! {
        <div class="tools">
            <Tool
                words=words::roadmap::card_pin_to_now()
                title=title.get_value()
                id=button(&practice.id, "pin")
                disabled=board.is_full
                described_by=full
                on_press=on(Board::pin)
            />
            <Shown when=move || is_deferred.get() fallback=defer>
                {take_up}
            </Shown>
            <Tool
                words=words::roadmap::card_dismiss()
                title=title.get_value()
                on_press=on(|board, id| board.dismissing.set(Some(id.clone())))
            />
            <Read practice />
        </div>
    }
}
