//! The deck of cards: in which order, with own words, without what nobody wants to talk about.

use leptos::prelude::*;

use super::cards::said;
use super::desk::Desk;
use crate::ui::keyboard::focus_once_shown;
use crate::ui::part::control;
use crate::words::discuss as words;
use crate::workshop::Prompt;

/// The longest card of somebody's own.
const LONGEST: &str = "500";

/// The cards, to be changed.
#[component]
pub(super) fn Deck(
    /// The step.
    desk: Desk,
) -> impl IntoView {
    let cards = Memo::new(move |_| desk.workshop.read(|it| it.deck.clone()));
    let draft = RwSignal::new(String::new());
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let written = draft.get_untracked();
        if written.trim().is_empty() {
            return;
        }
        desk.workshop
            .change(|it| it.deck.push(Prompt::Own(written.trim().to_owned())));
        draft.set(String::new());
    };
    let is_complete = Memo::new(move |_| {
        desk.workshop
            .read(|workshop| workshop.missing_cards().is_empty())
    });
    let complete = move |_| {
        desk.workshop.change(|workshop| {
            let missing = workshop.missing_cards();
            workshop.deck.extend(missing);
        });
    };
    let rows = move || {
        let cards = cards.get();
        let count = cards.len();
        let rows = cards.iter().enumerate();
        let rows = rows.map(|(at, prompt)| row(desk, at, count, said(desk, prompt)));
        rows.collect_view()
    };
    view! {
        <ol class="deck">{rows}</ol>
        <form class="field" on:submit=add>
            <label for="own-card">{words::card_own()}</label>
            <input
                id="own-card"
                type="text"
                dir="auto"
                autocomplete="off"
                maxlength=LONGEST
                prop:value=draft
                on:input=move |event| draft.set(event_target_value(&event))
            />
            <p class="cluster">
                <button class="button" type="submit">
                    {words::card_add()}
                </button>
                <button
                    class="button button--plain"
                    type="button"
                    hidden=is_complete
                    on:click=complete
                >
                    {words::cards_all()}
                </button>
            </p>
        </form>
    }
}

/// A card and what can be done with it.
fn row(desk: Desk, at: usize, count: usize, words_of_card: String) -> impl IntoView {
    let delete = move |_| {
        let before = desk.workshop.snapshot();
        desk.workshop.change(|workshop| {
            workshop.take_card(at);
        });
        focus_once_shown("#cards");
        let workshop = desk.workshop;
        desk.notices.say_with_undo(words::card_deleted(), move || {
            let before = before.clone();
            workshop.change(|workshop| {
                workshop.deck = before.deck;
                workshop.scene = before.scene;
            });
        });
    };
    let button = |words: &'static str| control(words, &words_of_card);
    // The button that was pressed is drawn anew elsewhere, so the keyboard follows the card.
    let go = move |to: usize| {
        desk.workshop.change(|it| it.swap_cards(at, to));
        focus_once_shown(format!("#card-{to}"));
    };
    let up = (at > 0).then(|| {
        view! {
            <button
                class="button button--plain"
                type="button"
                on:click=move |_| go(at.saturating_sub(1))
            >
                {button(words::card_up())}
            </button>
        }
    });
    let down = (at + 1 < count).then(|| {
        view! {
            <button class="button button--plain" type="button" on:click=move |_| go(at + 1)>
                {button(words::card_down())}
            </button>
        }
    });
    view! {
        <li class="deck__card" id=format!("card-{at}")>
            <p dir="auto">{words_of_card.clone()}</p>
            <div class="tools">
                <button
                    class="button button--plain"
                    type="button"
                    on:click=move |_| desk.open_card(at)
                >
                    {button(words::card_show())}
                </button>
                {up}
                {down}
                <button class="button button--plain" type="button" on:click=delete>
                    {button(words::card_delete())}
                </button>
            </div>
        </li>
    }
}
