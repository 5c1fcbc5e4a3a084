//! All questions in a line each, in the order in which one talks about them.

use leptos::prelude::*;

use super::desk::{Desk, Focus};
use crate::text::discuss as text;
use crate::ui::keyboard::focus_once_shown;
use crate::ui::part::Shown;
use crate::words::discuss as words;
use crate::workshop::{Order, Outcome, Verdict};

/// The list.
#[component]
pub(super) fn List(
    /// The step.
    desk: Desk,
) -> impl IntoView {
    let hides = RwSignal::new(false);
    let people = Memo::new(move |_| {
        desk.workshop.read(|workshop| {
            let places = 0..workshop.session.invitation().items().len();
            let handed_in = places.map(|at| workshop.ballots.handed_in(at)).max();
            workshop.people().max(handed_in.unwrap_or_default())
        })
    });
    let options = Order::ALL.map(|order| {
        let is_chosen = move || desk.order.get() == order;
        view! {
            <option value=key(order) prop:selected=is_chosen>
                {text::order(order)}
            </option>
        }
    });
    let sort = move |event| {
        let chosen = event_target_value(&event);
        if let Some(order) = Order::ALL.into_iter().find(|order| key(*order) == chosen) {
            desk.sort(order);
        }
    };
    let settled = move || {
        desk.outcomes.with(|outcomes| {
            let is_settled = |it: &&Outcome| it.discussion.verdict != Verdict::Open;
            words::settled(outcomes.iter().filter(is_settled).count(), outcomes.len())
        })
    };
    view! {
        <section class="stack" aria-labelledby="questions">
            <div class="section-head">
                <div class="cluster cluster--baseline cluster--spread">
                    <h3 id="questions">{words::list()}</h3>
                    <p class="map-name">{settled}</p>
                </div>
            </div>
            <div class="cluster">
                <div class="field field--short">
                    <label for="order">{words::order()}</label>
                    <select id="order" on:change=sort>
                        {options}
                    </select>
                </div>
                <Shown when=move || desk.is_order_old()>
                    <button
                        class="button"
                        type="button"
                        on:click=move |_| {
                            desk.sort(desk.order.get_untracked());
                            focus_once_shown("#questions");
                        }
                    >
                        {words::sort_again()}
                    </button>
                </Shown>
                <label class="choice">
                    <input
                        type="checkbox"
                        prop:checked=hides
                        on:change=move |event| hides.set(event_target_checked(&event))
                    />
                    {words::hide()}
                </label>
            </div>
            <ol class="show-list plain-list">
                <For each=move || desk.places.get() key=|at| *at let:at>
                    <Row desk at people hides />
                </For>
            </ol>
        </section>
    }
}

/// An order as the field has it.
fn key(order: Order) -> &'static str {
    match order {
        Order::Disagreement => "disagreement",
        Order::Lowest => "lowest",
        Order::Highest => "highest",
        Order::Listed => "listed",
    }
}

/// A question in a line.
#[component]
fn Row(
    /// The step.
    desk: Desk,
    /// Which, counted from 0.
    at: usize,
    /// How many people there are.
    people: Memo<usize>,
    /// Whether figures are hidden until they are revealed.
    hides: RwSignal<bool>,
) -> impl IntoView {
    let Some(item) = desk.item(at) else {
        return ().into_any();
    };
    let outcome = desk.outcome(at);
    let title = move || {
        let question = desk.words_of(&item.question);
        question.map_or_else(|| item.question.to_string(), |question| question.title)
    };
    let is_here = Memo::new(move |_| desk.focus.get() == Focus::Question(at));
    let handed_in = Memo::new(move |_| desk.workshop.read(|it| it.ballots.handed_in(at)));
    let figures = move || {
        let is_told = !hides.get() || desk.was_revealed(at);
        let outcome = outcome.get().filter(|it| is_told && it.answers() > 1)?;
        let median = outcome.median().map(|it| words::median(usize::from(it)));
        let accord = outcome.accord().map(text::accord);
        Some(view! { <span>{median}</span> <span>{accord}</span> })
    };
    let status = move || {
        let verdict = outcome.with(|it| it.as_ref().map(|it| it.discussion.verdict));
        if is_here.get() {
            words::status_here()
        } else {
            text::status(verdict.unwrap_or_default())
        }
    };
    view! {
        <li class="show-list__row" data-here=move || is_here.get().then_some("")>
            <button
                class="button button--plain show-list__open"
                type="button"
                dir="auto"
                aria-current=move || is_here.get().then_some("true")
                on:click=move |_| desk.open(at)
            >
                {title}
            </button>
            <p class="show-list__told">
                {figures} <span>{move || words::answered(handed_in.get(), people.get())}</span>
                <span>{status}</span>
            </p>
        </li>
    }
    .into_any()
}
