//! What the projector can show.

use leptos::prelude::*;

use super::desk::{Desk, Focus};
use crate::words::discuss as words;
use crate::workshop::Scene;

/// What a scene is called.
pub(super) fn name(scene: Scene) -> &'static str {
    match scene {
        Scene::Introduction => words::scene_introduction(),
        Scene::Blank => words::scene_blank(),
        Scene::Question { .. } => words::scene_questions(),
        Scene::Prompt(_) => words::scene_cards(),
        Scene::Decide => words::scene_decide(),
        Scene::Close { .. } => words::scene_close(),
    }
}

/// Chooses what the projector shows.
#[component]
pub(super) fn Scenes(
    /// The step.
    desk: Desk,
) -> impl IntoView {
    let last = RwSignal::new(0_usize);
    let choice = move |words: &'static str, is_on: fn(Focus) -> bool, act: Callback<()>| {
        let is_on = Memo::new(move |_| is_on(desk.focus.get()));
        view! {
            <button
                class="button"
                type="button"
                aria-pressed=move || is_on.get().to_string()
                on:click=move |_| act.run(())
            >
                {words}
            </button>
        }
    };
    let introduction = Callback::new(move |()| desk.show(Scene::Introduction));
    let questions = Callback::new(move |()| {
        if !matches!(desk.focus.get_untracked(), Focus::Question(_)) {
            let first = desk.places.with_untracked(|places| {
                let here = last.get_untracked();
                places
                    .contains(&here)
                    .then_some(here)
                    .or(places.first().copied())
            });
            if let Some(first) = first {
                desk.open(first);
            }
        }
    });
    let cards = Callback::new(move |()| {
        if !matches!(desk.focus.get_untracked(), Focus::Card(_)) {
            if let Focus::Question(at) = desk.focus.get_untracked() {
                last.set(at);
            }
            desk.open_card(0);
        }
    });
    let blank = Callback::new(move |()| {
        if let Focus::Question(at) = desk.focus.get_untracked() {
            last.set(at);
        }
        desk.show(Scene::Blank);
    });
    view! {
        <div class="show-scenes cluster" role="group" aria-labelledby="scenes">
            <span id="scenes" class="show-scenes__name">
                {words::on_projector()}
            </span>
            {choice(
                words::scene_introduction(),
                |focus| focus == Focus::Introduction,
                introduction,
            )}
            {choice(
                words::scene_questions(),
                |focus| matches!(focus, Focus::Question(_)),
                questions,
            )} {choice(words::scene_cards(), |focus| matches!(focus, Focus::Card(_)), cards)}
            {choice(words::scene_blank(), |focus| focus == Focus::Blank, blank)}
        </div>
    }
}
