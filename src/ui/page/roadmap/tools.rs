//! What one can do with a card of Now.

use leptos::prelude::*;

use super::board::{Board, button};
use super::tool::{Read, Tool};
use crate::questionnaire::PracticeId;
use crate::roadmap::{Column, Practice};
use crate::ui::part::control;
use crate::words;

/// Open, move, keep, put off, leave out.
#[component]
pub(super) fn Tools(
    /// The roadmap.
    board: Board,
    /// The practice.
    practice: Practice,
    /// Its place in the column.
    place: Memo<Option<usize>>,
    /// Whether the card is open.
    is_open: RwSignal<bool>,
    /// Whether it is pinned.
    is_pinned: Memo<bool>,
) -> impl IntoView {
    let Practice { id, title, .. } = practice.clone();
    let name = {
        let id = id.clone();
        move |name: &str| button(&id, name)
    };
    let id = StoredValue::new(id);
    let is_first = Signal::derive(move || place.get() == Some(0));
    let is_last = Signal::derive(move || {
        place
            .get()
            .is_none_or(|at| at + 1 >= board.count(Column::Now))
    });
    let on = move |act: fn(Board, &PracticeId)| {
        Callback::new(move |()| id.with_value(|id| act(board, id)))
    };
    let pin = Callback::new(move |()| {
        id.with_value(|id| {
            if is_pinned.get_untracked() {
                board.unpin(id);
            } else {
                board.pin(id);
            }
        });
    });
    let pin_words = Signal::derive(move || {
        if is_pinned.get() {
            words::roadmap::card_unpin()
        } else {
            words::roadmap::card_pin()
        }
    });
    let open_words = move || {
        if is_open.get() {
            words::roadmap::card_close()
        } else {
            words::roadmap::card_open()
        }
    };
    let titled = title.clone();
    let title = || title.clone();
    view! {
        <div class="tools">
            <button
                class="button button--plain"
                type="button"
                id=name("open")
                aria-expanded=move || is_open.get().to_string()
                aria-controls=name("kata")
                on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
            >
                {move || control(open_words(), &titled)}
            </button>
            <Tool
                words=words::roadmap::card_move_up()
                title=title()
                id=name("up")
                disabled=is_first
                on_press=on(|board, id| board.move_by(id, true))
            />
            <Tool
                words=words::roadmap::card_move_down()
                title=title()
                id=name("down")
                disabled=is_last
                on_press=on(|board, id| board.move_by(id, false))
            />
            <Tool words=pin_words title=title() id=name("pin") on_press=pin />
            <Tool words=words::roadmap::card_defer() title=title() on_press=on(Board::defer) />
            <Tool words=words::roadmap::card_dismiss() title=title() on_press=on(|board, id| board.dismissing.set(Some(id.clone()))) />
            <Read practice />
        </div>
    }
}
