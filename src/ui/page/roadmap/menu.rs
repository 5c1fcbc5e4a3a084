//! What else can be done with a practice, behind a button.

use leptos::ev::{FocusEvent, KeyboardEvent, PointerEvent};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

use super::board::{Board, button};
use super::tool::{Read, Tool};
use crate::browser::focus;
use crate::questionnaire::PracticeId;
use crate::roadmap::Practice;
use crate::ui::part::{Shown, control};
use crate::words;

/// Something that can be done with a practice.
#[derive(Clone, Copy)]
pub(super) struct Verb {
    pub(super) words: &'static str,
    /// Whether it can be done now.
    pub(super) is_there: Signal<bool>,
    pub(super) act: fn(Board, &PracticeId),
}

/// The verbs that can be done, and the way to all about the practice.
///
/// It closes when something is chosen, on Escape, and when the keyboard or a press goes elsewhere.
#[component]
pub(super) fn Menu(
    /// The roadmap.
    board: Board,
    /// The practice.
    practice: Practice,
    /// What can be done, in order.
    verbs: Vec<Verb>,
) -> impl IntoView {
    let element = NodeRef::<html::Details>::new();
    let summary = button(&practice.id, "more");
    let list = button(&practice.id, "menu");
    let selector = StoredValue::new((format!("#{summary}"), format!("#{list} :is(button, a)")));
    let close = move || {
        if let Some(element) = element.try_get_untracked().flatten() {
            element.set_open(false);
        }
    };
    let is_open = move || element.get_untracked().is_some_and(|menu| menu.open());
    // The keyboard goes back before anything is done: a dialog gives it back to where it was.
    let leave = move || {
        close();
        selector.with_value(|(summary, _)| focus::on(summary));
    };
    let on_key = move |event: KeyboardEvent| match event.key().as_str() {
        "Escape" if is_open() => {
            event.stop_propagation();
            leave();
        }
        key @ ("ArrowDown" | "ArrowUp") => {
            event.prevent_default();
            if let Some(element) = element.get_untracked() {
                element.set_open(true);
            }
            selector.with_value(|(summary, items)| focus::step(summary, items, key == "ArrowDown"));
        }
        _ => {}
    };
    let contains = move |target: Option<web_sys::EventTarget>| {
        let target = target.and_then(|target| target.dyn_into::<web_sys::Node>().ok());
        let menu = element.try_get_untracked().flatten();
        menu.is_some_and(|menu| menu.contains(target.as_ref()))
    };
    let on_focusout = move |event: FocusEvent| {
        // Nothing takes the keyboard where a browser gives none to a pressed button, or the window loses it.
        if event.related_target().is_some() && !contains(event.related_target()) {
            close();
        }
    };
    let outside = window_event_listener(leptos::ev::pointerdown, move |event: PointerEvent| {
        if !contains(event.target()) {
            close();
        }
    });
    on_cleanup(move || outside.remove());
    let id = StoredValue::new(practice.id.clone());
    let title = StoredValue::new(practice.title.clone());
    let item = |verb: Verb| {
        let on_press = Callback::new(move |()| {
            leave();
            id.with_value(|id| (verb.act)(board, id));
        });
        view! {
            <Shown when=verb.is_there>
                <li>
                    <Tool words=verb.words title=title.get_value() on_press />
                </li>
            </Shown>
        }
    };
    view! {
        <details class="menu" node_ref=element on:keydown=on_key on:focusout=on_focusout>
            <summary class="button" id=summary>
                {control(words::roadmap::card_rest(), &practice.title)}
            </summary>
            <ul class="menu__list plain-list" id=list>
                {verbs.into_iter().map(item).collect_view()}
                <li>
                    <Read practice />
                </li>
            </ul>
        </details>
    }
}
