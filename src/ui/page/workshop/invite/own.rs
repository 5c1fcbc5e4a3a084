//! The coach's own answers, which are not shown.

use leptos::prelude::*;

use super::answering::Turn;
use crate::state::OpenWorkshop;
use crate::words;

/// Whether they are there, and the way to them.
#[component]
pub(super) fn Own(
    /// Whose turn it is on this device.
    turn: RwSignal<Option<Turn>>,
) -> impl IntoView {
    let open = expect_context::<OpenWorkshop>();
    let is_there = Memo::new(move |_| open.read(|it| it.ballots.own().is_some()));
    let is_closed = Memo::new(move |_| open.read(|it| it.ballots.is_closed()));
    let said = move || {
        if is_there.get() {
            words::workshop::own_there()
        } else {
            words::workshop::own_open()
        }
    };
    let verb = move || {
        if is_there.get() {
            words::workshop::own_change()
        } else {
            words::workshop::own_answer()
        }
    };
    let button = move || {
        (!is_closed.get()).then(|| {
            view! {
                <p>
                    <button
                        class="button"
                        type="button"
                        on:click=move |_| turn.set(Some(Turn::Coach))
                    >
                        {verb}
                    </button>
                </p>
            }
        })
    };
    // Where nobody is to know, a closed box has forgotten which answers are whose.
    let words = move || (!is_closed.get() || is_there.get()).then(said);
    view! {
        <section class="stack" aria-labelledby="own">
            <h2 id="own">{words::workshop::own()}</h2>
            <p>{words}</p>
            {button}
        </section>
    }
}
