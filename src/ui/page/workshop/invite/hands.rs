//! Hands that are counted, a question at a time.

use leptos::prelude::*;

use super::asked;
use crate::state::{Content, OpenWorkshop};
use crate::ui::part::CountInput;
use crate::words;
use crate::workshop::{Ballots, Tally, Vote};

/// The question whose hands are counted, and its counts.
#[component]
pub(super) fn Hands() -> impl IntoView {
    let (open, content) = (expect_context::<OpenWorkshop>(), Content::expect());
    let at = RwSignal::new(0_usize);
    let count = untrack(|| asked::items(open)).len();
    let is_closed = Memo::new(move |_| open.read(|it| it.ballots.is_closed()));
    let options = move || {
        let items = asked::items(open).into_iter().enumerate();
        let option = |(number, item): (usize, crate::workshop::Item)| {
            let title = asked::title(content, &item.question);
            let is_chosen = move || at.get() == number;
            view! {
                <option value=number.to_string() prop:selected=is_chosen>
                    {words::workshop::numbered(number + 1, &title)}
                </option>
            }
        };
        items.map(option).collect_view()
    };
    let choose = move |event| {
        let chosen: Option<usize> = event_target_value(&event).parse().ok();
        at.set(chosen.unwrap_or_default());
    };
    let prompt = move || {
        let items = asked::items(open);
        let question = asked::question(content, &items.get(at.get())?.question)?;
        Some(question.prompt)
    };
    let counts = move || {
        let items = asked::items(open);
        let at = at.get();
        let votes = asked::votes(content, items.get(at)?).into_iter();
        let rows = votes
            .enumerate()
            .map(|(number, (vote, label))| count_of(open, at, number, vote, label, is_closed));
        Some(rows.collect_view())
    };
    let counted = move || {
        let hands = open.read(|it| it.ballots.hands(at.get()).map_or(0, Tally::votes));
        words::workshop::hands_counted(usize::try_from(hands).unwrap_or(usize::MAX))
    };
    view! {
        <p class="field__hint">{words::workshop::hands_more()}</p>
        <div class="field">
            <label for="hands-question">{words::workshop::hands_question()}</label>
            <select id="hands-question" on:change=choose>
                {options}
            </select>
        </div>
        <p class="measure" dir="auto">
            {prompt}
        </p>
        <div>{counts}</div>
        <p role="status">{counted}</p>
        <p class="cluster">
            <button
                class="button"
                type="button"
                aria-disabled=move || (at.get() == 0).then_some("true")
                on:click=move |_| at.update(|at| *at = at.saturating_sub(1))
            >
                {words::workshop::back()}
            </button>
            <button
                class="button"
                type="button"
                aria-disabled=move || (at.get() + 1 >= count).then_some("true")
                on:click=move |_| at.update(|at| *at = (*at + 1).min(count.saturating_sub(1)))
            >
                {words::workshop::next()}
            </button>
        </p>
    }
}

/// How many hands there are for a vote.
fn count_of(
    open: OpenWorkshop,
    at: usize,
    number: usize,
    vote: Vote,
    label: String,
    is_closed: Memo<bool>,
) -> impl IntoView {
    let value = Signal::derive(move || {
        open.read(|it| it.ballots.hands(at).map_or(0, |tally| tally.count(vote)))
    });
    let on_count = Callback::new(move |count| {
        open.change(|workshop| {
            workshop.ballots.set_hands(at, vote, count);
        });
    });
    view! {
        <CountInput
            id=format!("hands-{at}-{number}")
            label
            value
            most=u32::try_from(Ballots::MOST).unwrap_or(u32::MAX)
            steps=[words::workshop::fewer(), words::workshop::more()]
            is_closed
            on_count
        />
    }
}
