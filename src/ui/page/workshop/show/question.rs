//! The question in focus: before the reveal its levels, afterwards what was said.

use leptos::prelude::*;

use super::desk::{Desk, FOCUS};
use super::hands::Hands;
use super::record::Record;
use super::rounds::Rounds;
use crate::questionnaire::Question as Words;
use crate::state::OpenWorkshop;
use crate::ui::page::workshop::steps::Step;
use crate::ui::part::{LevelChip, Shown};
use crate::words::discuss as words;

/// A question.
#[component]
pub(super) fn Question(
    /// The step.
    desk: Desk,
    /// Which, counted from 0.
    at: usize,
) -> impl IntoView {
    let Some(item) = desk.item(at) else {
        return ().into_any();
    };
    let id = StoredValue::new(item.question);
    // What is still on its way is shown as soon as it is here.
    let question = Memo::new(move |_| id.with_value(|id| desk.words_of(id)));
    let prompt = move || {
        let prompt = question.with(|question| question.as_ref().map(|it| it.prompt.clone()));
        prompt.unwrap_or_else(|| id.with_value(ToString::to_string))
    };
    let is_absent = Memo::new(move |_| question.with(Option::is_none));
    let is_revealed = desk.is_revealed(at);
    view! {
        <section class="panel show-focus" aria-labelledby=FOCUS>
            <p class="map-name">{move || place(desk, at)}</p>
            <h3 class="show-focus__prompt" id=FOCUS tabindex="-1" dir="auto">
                {prompt}
            </h3>
            <Shown when=move || is_absent.get() && desk.content.field().is_here()>
                <p class="notice">{words::absent()}</p>
            </Shown>
            <HandedIn desk at />
            <Actions desk at />
            <Shown when=move || !is_revealed.get()>
                {move || question.with(|question| question.as_ref().map(levels))}
            </Shown>
            <Rounds desk at question />
            <Shown when=move || is_revealed.get()>
                <details class="working">
                    <summary>{words::levels()}</summary>
                    <div class="working__body">
                        {move || question.with(|question| question.as_ref().map(levels))}
                    </div>
                </details>
                <Record desk at question />
            </Shown>
            <details class="working">
                <summary>{words::hands()}</summary>
                <div class="working__body">
                    <Hands desk at question />
                </div>
            </details>
        </section>
    }
    .into_any()
}

/// The dimension, and where the question stands in the order that is chosen.
fn place(desk: Desk, at: usize) -> Option<String> {
    let item = desk.item(at)?;
    let (place, of) = desk.places.with(|places| {
        let place = places.iter().position(|it| *it == at);
        (place, places.len())
    });
    let place = place? + 1;
    let dimension = dimension(desk.workshop, desk, &item.question);
    Some(match dimension {
        Some(dimension) => words::place(&dimension, place, of),
        None => words::place_alone(place, of),
    })
}

fn dimension(
    workshop: OpenWorkshop,
    desk: Desk,
    question: &crate::questionnaire::QuestionId,
) -> Option<String> {
    let chosen = workshop.read(|it| it.session.invitation().questionnaire().id.clone());
    let catalogue = desk.content.catalogue();
    let mut entries = catalogue.questionnaire(&chosen)?.entries();
    let (dimension, _) = entries.find(|(_, entry)| entry.question == *question)?;
    Some(dimension.title.clone())
}

/// How many have answered.
#[component]
fn HandedIn(
    /// The step.
    desk: Desk,
    /// Which question, counted from 0.
    at: usize,
) -> impl IntoView {
    let counted = Memo::new(move |_| {
        desk.workshop.read(|workshop| {
            let handed_in = workshop.ballots.handed_in(at);
            (handed_in, workshop.people().max(handed_in))
        })
    });
    let is_revealed = desk.is_revealed(at);
    let is_early = Memo::new(move |_| {
        let (handed_in, people) = counted.get();
        !is_revealed.get() && handed_in < people
    });
    let is_again = Memo::new(move |_| {
        let has_earlier = desk.workshop.read(|it| !it.ballots.over(at).is_empty());
        has_earlier && !is_revealed.get()
    });
    view! {
        <p class="show-focus__count" role="status">
            {move || {
                let (handed_in, people) = counted.get();
                words::answered(handed_in, people)
            }}
        </p>
        <Shown when=is_early>
            <p class="aside-note">{words::reveal_early()}</p>
        </Shown>
        <Shown when=is_again>
            <p class="aside-note">{words::again_more()}</p>
        </Shown>
    }
}

/// The levels in full.
fn levels(question: &Words) -> impl IntoView + use<> {
    let levels = question.rungs().map(|(rung, text)| {
        let more = (!text.text.is_empty()).then(|| view! { <br /> {text.text.clone()} });
        view! {
            <li class="show-levels__level" dir="auto">
                <LevelChip rung />
                <p>
                    <strong>{text.name.clone()}</strong>
                    {more}
                </p>
            </li>
        }
    });
    let levels = levels.collect_view();
    view! { <ol class="show-levels plain-list">{levels}</ol> }
}

/// What can be done with the question.
#[component]
fn Actions(
    /// The step.
    desk: Desk,
    /// Which question, counted from 0.
    at: usize,
) -> impl IntoView {
    let is_revealed = desk.is_revealed(at);
    let next = Memo::new(move |_| desk.beside(at, true));
    let before = Memo::new(move |_| desk.beside(at, false));
    let is_closed = Memo::new(move |_| desk.workshop.read(|it| it.ballots.is_closed()));
    let decide = StoredValue::new(Step::Decide.href(desk.workshop.id()));
    let go = move |place: Option<usize>| {
        if let Some(place) = place {
            desk.open(place);
        }
    };
    // One signpost: before the reveal it reveals, afterwards it leads on.
    let on = move || {
        if !is_revealed.get() {
            return view! {
                <button class="signpost" type="button" on:click=move |_| desk.reveal()>
                    {words::reveal()}
                </button>
            }
            .into_any();
        }
        match next.get() {
            Some(_) => view! {
                <button
                    class="signpost"
                    type="button"
                    on:click=move |_| go(next.get_untracked())
                >
                    {words::next()}
                </button>
            }
            .into_any(),
            None => view! {
                <a class="signpost" href=decide.get_value()>
                    {words::to_decide()}
                </a>
            }
            .into_any(),
        }
    };
    view! {
        <p class="cluster">
            {on}
            <Shown when=move || is_revealed.get() && !is_closed.get()>
                <button class="button" type="button" on:click=move |_| desk.vote_again(at)>
                    {words::vote_again()}
                </button>
            </Shown>
            <Shown when=move || !is_revealed.get() && next.get().is_some()>
                <button class="button" type="button" on:click=move |_| go(next.get_untracked())>
                    {words::next()}
                </button>
            </Shown>
            <Shown when=move || before.get().is_some()>
                <button
                    class="button button--plain"
                    type="button"
                    on:click=move |_| go(before.get_untracked())
                >
                    {words::back()}
                </button>
            </Shown>
            <Shown when=is_revealed>
                <button class="button button--plain" type="button" on:click=move |_| desk.reveal()>
                    {words::hide_answers()}
                </button>
            </Shown>
        </p>
    }
}
