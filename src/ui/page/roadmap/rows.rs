//! Next and Later, one title per practice, which opens.

use leptos::prelude::*;

use super::board::{Board, Outlook, SHOWN, button};
use super::explained::{Rest, Working};
use super::menu::{Menu, Verb};
use super::now::{ColumnHead, Facts};
use super::tool::Tool;
use crate::assessment::Card;
use crate::questionnaire::PracticeId;
use crate::reading::Item;
use crate::roadmap::{Column, Practice};
use crate::text::roadmap as text;
use crate::ui::frame::WordsHere;
use crate::ui::part::Shown;
use crate::words;

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
    let is_there = Memo::new(move |_| board.count(column) > 0);
    let more = Memo::new(move |_| board.count(column).saturating_sub(SHOWN));
    let first = move || board.column(column).into_iter().take(SHOWN);
    let rest = move || board.column(column).into_iter().skip(SHOWN);
    view! {
        <Shown when=move || is_there.get()>
            <section class="stack stack--tight" aria-labelledby=heading>
                <ColumnHead board column id=heading />
                <ol class="later-list plain-list">
                    <For each=first key=PracticeId::clone let:id>
                        <Row board id column />
                    </For>
                </ol>
                <Shown when=move || more.get().gt(&0)>
                    <details class="later-list__rest">
                        <summary>{move || text::more(more.get())}</summary>
                        <ol class="later-list plain-list">
                            <For each=rest key=PracticeId::clone let:id>
                                <Row board id column />
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
) -> impl IntoView {
    let Some(practice) = board.practice(&id) else {
        return ().into_any();
    };
    let outlook = board.outlook(id.clone());
    let row = button(&id, "row");
    let card = board.card(id);
    let is_deferred = Memo::new(move |_| card.with(|card| card.deferred));
    let is_wanted = RwSignal::new(false);
    let title = practice.title.clone();
    let practice = StoredValue::new(practice);
    view! {
        <li>
            <details on:toggle=move |_| is_wanted.set(true)>
                <summary class="later-list__title" id=row>
                    <h3>{title}</h3>
                    {move || in_a_line(board, outlook, is_deferred.get())}
                </summary>
                <Shown when=move || is_wanted.get()>
                    <Whole board practice=practice.get_value() outlook column card />
                </Shown>
            </details>
        </li>
    }
    .into_any()
}

/// The one thing to know about a practice that is not in Now: why it waits, or what it would lift.
fn in_a_line(board: Board, outlook: Memo<Option<Outlook>>, is_deferred: bool) -> Option<AnyView> {
    let line = |words: String| view! { <span class="later-list__why">{words}</span> }.into_any();
    if is_deferred {
        return Some(line(words::roadmap::card_deferred().to_owned()));
    }
    let edition = board.current.edition();
    outlook.with(|outlook| {
        let Outlook { proposal, grounds } = outlook.as_ref()?;
        if let Some(waiting) = proposal.waits_for.first() {
            let words = text::waits(&board.title(&waiting.practice), waiting.score);
            return Some(waits(words).into_any());
        }
        let same = proposal.same_answer.as_ref();
        same.map(|id| text::same_answer(&board.title(id)))
            .or_else(|| text::lifts_by(&grounds.lifts, edition))
            .map(line)
    })
}

/// What a practice waits for, at a fork of the trail.
fn waits(words: String) -> impl IntoView {
    view! {
        <span class="waits">
            <svg viewBox="0 0 14 14" aria-hidden="true">
                <use href="#fork" />
            </svg>
            <span>{words}</span>
        </span>
    }
}

/// Everything about a practice.
#[component]
fn Whole(
    /// The roadmap.
    board: Board,
    /// The practice.
    practice: Practice,
    /// What speaks for it.
    outlook: Memo<Option<Outlook>>,
    /// Its column.
    column: Column,
    /// What is decided about it.
    card: Memo<Card>,
) -> impl IntoView {
    let all_waits = move || {
        let waiting = outlook.with(|o| o.as_ref().map(|o| o.proposal.waits_for.clone()));
        // The first stands in the title.
        let more = waiting.unwrap_or_default().into_iter().skip(1);
        more.map(|it| waits(text::waits(&board.title(&it.practice), it.score)))
            .collect_view()
    };
    view! {
        <div class="stack">
            <RowTools board practice=practice.clone() column card />
            <p>{practice.summary.clone()}</p>
            <p>{move || why(board, outlook)}</p>
            {all_waits}
            <Facts practice=practice.clone() outlook />
            <div class="stack stack--tight">
                <h4>{words::roadmap::card_first_step()}</h4>
                <p>{practice.first_step.clone()}</p>
            </div>
            <Rest practice=practice.clone() />
            <WordsHere item=Item::Practice(practice.id) />
            <Working board outlook />
        </div>
    }
}

/// Why a practice stands where it stands, in the words of the levels, which stand nowhere else here.
fn why(board: Board, outlook: Memo<Option<Outlook>>) -> Option<String> {
    outlook.with(|outlook| {
        let Outlook { proposal, grounds } = outlook.as_ref()?;
        let unblocks = board.titles(&proposal.unblocks);
        Some(text::why(grounds, &unblocks, board.current.edition()))
    })
}

/// Into Now, and behind a button the rest: take up, put off, leave out.
#[component]
fn RowTools(
    /// The roadmap.
    board: Board,
    /// The practice.
    practice: Practice,
    /// Its column.
    column: Column,
    /// What is decided about it.
    card: Memo<Card>,
) -> impl IntoView {
    let full = button(&practice.id, "full");
    let id = StoredValue::new(practice.id.clone());
    let on_press = Callback::new(move |()| id.with_value(|id| board.pin(id)));
    let is_deferred = Signal::derive(move || card.with(|card| card.deferred));
    let verbs = vec![
        Verb {
            words: words::roadmap::card_take_up(),
            is_there: is_deferred,
            act: Board::take_up,
        },
        Verb {
            words: words::roadmap::card_defer(),
            is_there: Signal::derive(move || column == Column::Next),
            act: Board::defer,
        },
        Verb {
            words: words::roadmap::card_dismiss(),
            is_there: Signal::derive(|| true),
            act: Board::ask_why_not,
        },
    ];
    let explained = full.clone();
    view! {
        <div class="tools">
            <Tool
                words=words::roadmap::card_pin_to_now()
                title=practice.title.clone()
                id=button(&practice.id, "pin")
                disabled=board.is_full
                described_by=full
                on_press
            />
            <Menu board practice verbs />
        </div>
        <Shown when=move || board.is_full.get()>
            <p class="aside-note" id=explained.clone()>
                {words::roadmap::card_now_is_full()}
            </p>
        </Shown>
    }
}
