//! A conversation without scores: one card at a time.

use leptos::prelude::*;

use super::deck::Deck;
use super::desk::{Desk, FOCUS};
use crate::ui::part::Shown;
use crate::words::discuss as words;
use crate::workshop::Prompt;

/// What a card says: the words that one asks aloud about its question, or somebody's own.
pub(super) fn said(desk: Desk, prompt: &Prompt) -> String {
    match prompt {
        Prompt::Own(words) => words.clone(),
        Prompt::Ask(id) => match desk.words_of(id) {
            Some(question) => question.ask.unwrap_or(question.prompt),
            None => id.to_string(),
        },
    }
}

/// The card on the projector, and all cards.
#[component]
pub(super) fn Cards(
    /// The step.
    desk: Desk,
    /// Which card, counted from 0.
    at: usize,
) -> impl IntoView {
    let card = Memo::new(move |_| desk.workshop.read(|it| it.deck.get(at).cloned()));
    let count = Memo::new(move |_| desk.workshop.read(|it| it.deck.len()));
    let words_of_card = move || match card.get() {
        Some(prompt) => said(desk, &prompt),
        None => words::cards_none().to_owned(),
    };
    let has_card = Memo::new(move |_| card.with(Option::is_some));
    let place = move || {
        has_card
            .get()
            .then(|| words::card_place(at + 1, count.get()))
    };
    let has_earlier = Signal::derive(move || at > 0);
    let is_open = RwSignal::new(false);
    view! {
        <section class="panel show-focus" aria-labelledby=FOCUS>
            <p class="map-name">{place}</p>
            <h3 class="show-focus__prompt" id=FOCUS tabindex="-1" dir="auto">
                {words_of_card}
            </h3>
            <p class="cluster">
                <Shown when=move || at + 1 < count.get()>
                    <button
                        class="signpost"
                        type="button"
                        on:click=move |_| desk.open_card(at + 1)
                    >
                        {words::card_next()}
                    </button>
                </Shown>
                <Shown when=has_earlier>
                    <button
                        class="button button--plain"
                        type="button"
                        on:click=move |_| desk.open_card(at.saturating_sub(1))
                    >
                        {words::back()}
                    </button>
                </Shown>
            </p>
        </section>
        <section class="stack" aria-labelledby="cards">
            <div class="section-head">
                <h3 id="cards">{words::cards()}</h3>
                <p class="aside-note measure">{words::cards_more()}</p>
            </div>
            <details class="working" on:toggle=move |_| is_open.set(true)>
                <summary>{words::cards_change()}</summary>
                <Shown when=move || is_open.get()>
                    <div class="working__body">
                        <Deck desk />
                    </div>
                </Shown>
            </details>
        </section>
    }
}
