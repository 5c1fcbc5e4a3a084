//! Somebody answers on this device, unseen by those before and after.

mod curtain;
mod desk;
mod done;
mod hand_in;
mod one;

use leptos::prelude::*;

use crate::ui::follow::follow;
use crate::ui::keyboard::focus_once_shown;
use crate::ui::part::Shown;
use crate::words;
use curtain::Curtain;
use desk::{Desk, Stage};
use done::Done;
use hand_in::HandIn;
use one::One;

/// Whose turn it is on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// A person who takes part, or a sheet that one of them filled in.
    Person,
    /// The coach.
    Coach,
}

/// The curtain before a person, their questions, and what comes after.
#[component]
pub(super) fn Answering(
    /// Whose turn it is.
    turn_of: Turn,
    /// Where it is said whose turn it is; nothing ends it.
    turn: RwSignal<Option<Turn>>,
) -> impl IntoView {
    let desk = Desk::new(turn_of, turn);
    let stage = Memo::new(move |_| desk.stage.get());
    // The button that was pressed is gone.
    follow(move || {
        stage.get();
        focus_once_shown("#answering");
    });
    let body = move || match stage.get() {
        Stage::Curtain => view! { <Curtain desk /> }.into_any(),
        Stage::Question(at) => view! { <One desk at /> }.into_any(),
        Stage::HandIn => view! { <HandIn desk /> }.into_any(),
        Stage::Done => view! { <Done desk /> }.into_any(),
    };
    view! {
        <section class="workshop-answering stack" aria-labelledby="answering">
            {body}
            <Shown when=move || stage.get() != Stage::Done>
                <p class="field__hint">{words::workshop::form_memory()}</p>
                <p>
                    <button
                        class="button button--plain"
                        type="button"
                        on:click=move |_| desk.stop()
                    >
                        {words::workshop::form_stop()}
                    </button>
                </p>
            </Shown>
        </section>
    }
}
