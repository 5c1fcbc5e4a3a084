//! Show and talk: one question at a time, or a deck of cards, and what the projector shows of it.

mod agenda;
mod cards;
mod deck;
mod desk;
mod hands;
mod keys;
mod list;
mod question;
mod record;
mod rounds;
mod scenes;
mod timer;

use leptos::prelude::*;

use super::steps::Step;
use crate::state::OpenWorkshop;
use crate::text::discuss as text;
use crate::ui::follow::follow;
use crate::ui::part::Shown;
use crate::words::discuss as words;
pub(super) use agenda::Agenda;
use cards::Cards;
use desk::{Desk, FOCUS, Focus};
use keys::Keys;
use list::List;
use question::Question;
use scenes::Scenes;
use timer::Timer;

/// The step.
#[component]
pub(super) fn ShowStep() -> impl IntoView {
    let Some(workshop) = use_context::<OpenWorkshop>() else {
        return ().into_any();
    };
    let desk = Desk::new(workshop);
    follow(move || {
        let content = desk.content;
        if !desk.is_known() && !content.field().has_failed() {
            content.load_field();
        }
    });
    let focus = move || match desk.focus.get() {
        Focus::Introduction => view! { <Introduction desk /> }.into_any(),
        Focus::Blank => told(desk, words::blank_more(), None),
        Focus::Question(at) => view! { <Question desk at /> }.into_any(),
        Focus::Card(at) => view! { <Cards desk at /> }.into_any(),
        Focus::Elsewhere => {
            let decide = Step::Decide.href(workshop.id());
            told(desk, words::elsewhere_more(), Some(decide))
        }
    };
    let is_of_cards = Memo::new(move |_| matches!(desk.focus.get(), Focus::Card(_)));
    let has_timer =
        Memo::new(move |_| matches!(desk.focus.get(), Focus::Card(_) | Focus::Question(_)));
    view! {
        <div class="stack stack--wide">
            <div class="stack stack--tight">
                <h2>{words::title()}</h2>
                <p class="measure">{words::lede()}</p>
                <p class="aside-note">{words::own_screen()}</p>
            </div>
            <Scenes desk />
            <div class="split">
                <div class="stack stack--wide">{focus}</div>
                <div class="stack stack--wide">
                    <Shown when=has_timer>
                        <section class="panel" aria-labelledby="timer">
                            <h3 id="timer">{words::timer()}</h3>
                            <Timer clock=desk.clock field="timer-minutes" />
                            <p class="aside-note">{words::timer_more()}</p>
                        </section>
                    </Shown>
                    <Agenda workshop />
                </div>
            </div>
            <Shown when=move || !is_of_cards.get()>
                <List desk />
            </Shown>
            <Keys desk />
        </div>
    }
    .into_any()
}

/// What stands where there is nothing to talk about, with the way to the step that is shown.
fn told(desk: Desk, words: &'static str, decide: Option<String>) -> AnyView {
    let decide = decide.map(|href| view! { <a href=href>{words::to_decide()}</a> });
    view! {
        <section class="panel" aria-labelledby=FOCUS>
            <h3 id=FOCUS tabindex="-1">
                {move || scenes::name(desk.scene.get())}
            </h3>
            <p class="measure">{words}</p>
            <p class="cluster">
                <button class="signpost" type="button" on:click=move |_| desk.step(true)>
                    {words::begin()}
                </button>
                {decide}
            </p>
        </section>
    }
    .into_any()
}

/// What a workshop begins with, and what was tried since last time.
#[component]
fn Introduction(
    /// The step.
    desk: Desk,
) -> impl IntoView {
    let follows = desk.workshop.snapshot().session.follows;
    let tried = follows.unwrap_or_default().experiments;
    let tried = (!tried.is_empty()).then(|| {
        let rows = tried.iter().map(|(experiment, fate)| {
            view! { <li dir="auto">{text::tried(experiment, *fate)}</li> }
        });
        view! {
            <section class="stack stack--tight">
                <h3>{words::last_time_tried()}</h3>
                <ul class="plain-list">{rows.collect_view()}</ul>
            </section>
        }
    });
    let invite = StoredValue::new(Step::Invite.href(desk.workshop.id()));
    let is_empty = Memo::new(move |_| desk.workshop.read(|workshop| workshop.people() == 0));
    view! {
        {told(desk, words::introduction_more(), None)}
        <Shown when=is_empty>
            <div class="notice">
                <p>{words::nobody()} " " <a href=invite.get_value()>{words::to_invite()}</a></p>
            </div>
        </Shown>
        {tried}
    }
}
