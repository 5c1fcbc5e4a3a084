//! The closing round: whether it was worth the time.

use leptos::prelude::*;

use crate::state::OpenWorkshop;
use crate::text::{discuss as text, number};
use crate::ui::part::{CountInput, Shown};
use crate::words::{closing as words, workshop as prepared};
use crate::workshop::{Ballots, ReturnOnTime, Scene};

/// The longest answer to the one question more.
const LONGEST: &str = "2000";

/// Counts from 0 to 5, their mean, and one question more where it is low.
#[component]
pub(super) fn Worth(
    /// The workshop.
    workshop: OpenWorkshop,
) -> impl IntoView {
    let worth = Memo::new(move |_| workshop.read(|it| it.worth));
    let scene = Memo::new(move |_| workshop.read(|it| it.scene));
    let most = u32::try_from(Ballots::MOST).unwrap_or(u32::MAX);
    let counters = (0..=ReturnOnTime::BEST).map(|number| {
        let value = Signal::derive(move || {
            let count = worth.with(|it| it.counts().get(usize::from(number)).copied());
            count.unwrap_or_default()
        });
        let on_count = Callback::new(move |count| {
            workshop.change(|workshop| {
                workshop.worth.set(number, count);
            });
        });
        view! {
            <CountInput
                id=format!("worth-{number}")
                label=words::worth_number(usize::from(number))
                value
                most
                steps=[prepared::fewer(), prepared::more()]
                is_closed=false
                on_count
            />
        }
    });
    let mean = move || {
        let worth = worth.get();
        let mean = number::decimal(worth.mean()?);
        Some(words::worth_mean(&mean, text::whole(worth.votes())))
    };
    let show = move |shown: Scene, words: &'static str| {
        let is_on = Memo::new(move |_| scene.get() == shown);
        view! {
            <button
                class="button"
                type="button"
                aria-pressed=move || is_on.get().to_string()
                on:click=move |_| workshop.change(|workshop| workshop.scene = shown)
            >
                {words}
            </button>
        }
    };
    view! {
        <section class="stack" aria-labelledby="worth">
            <div class="section-head">
                <h3 id="worth">{words::worth()}</h3>
                <p class="aside-note measure">{words::worth_more()}</p>
            </div>
            <p class="decide-scenes cluster">
                {show(Scene::Decide, words::decide_show())}
                {show(Scene::Close { is_revealed: false }, words::worth_ask())}
                {show(Scene::Close { is_revealed: true }, words::worth_reveal())}
            </p>
            <div>{counters.collect_view()}</div>
            <p role="status">
                <strong>{mean}</strong>
            </p>
            <Shown when=move || worth.with(ReturnOnTime::is_low)>
                <div class="notice stack stack--tight">
                    <p>{words::worth_low()}</p>
                    <div class="field">
                        <label for="worth-answer">{words::worth_answer()}</label>
                        <textarea
                            id="worth-answer"
                            dir="auto"
                            rows="2"
                            maxlength=LONGEST
                            prop:value=move || workshop.read(|it| it.worth_more.clone())
                            on:input=move |event| {
                                let written = event_target_value(&event);
                                workshop.change(|workshop| workshop.worth_more = written);
                            }
                        ></textarea>
                    </div>
                </div>
            </Shown>
        </section>
    }
}
