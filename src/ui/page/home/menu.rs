//! What else can be done to an assessment of the list.

use leptos::html::Details;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

use super::desk::Desk;
use super::keyboard;
use crate::assessment::AssessmentId;
use crate::browser::{files, focus};
use crate::state::{ARCHIVE, Handles};
use crate::text::home;
use crate::ui::part::control;
use crate::ui::route::Route;
use crate::words;

/// The menu of an assessment.
#[component]
pub(super) fn Menu(
    /// Which assessment.
    id: AssessmentId,
    /// What it is called beside all others.
    label: Memo<Option<String>>,
    /// What of the list is looked at.
    desk: Desk,
) -> impl IntoView {
    let handles = Handles::expect();
    let details = Route::Start.of(&id);
    let has_history = untrack(|| desk.assessments.find(&id)).is_some_and(|it| !it.sample);
    let id = StoredValue::new(id);
    let menu = NodeRef::<Details>::new();
    let leave = move || {
        close(menu);
        if let Some(summary) = menu.get_untracked().and_then(|m| m.first_element_child()) {
            focus::element(&summary);
        }
    };
    close_when_left(menu, leave);
    let duplicate = move |_| {
        leave();
        duplicate(handles, &id.get_value());
    };
    let save = move |_| {
        leave();
        save(handles, &id.get_value());
    };
    let open_earlier = move |_| {
        // A dialog gives the keyboard back to where it was, and the menu is closed by then.
        leave();
        desk.earlier.set(Some(id.get_value()));
    };
    view! {
        <details class="menu" node_ref=menu>
            <summary class="button">
                {named(words::home::more(), label)}
            </summary>
            <ul class="menu__list plain-list">
                <li>
                    <a class="button button--plain" href=details>
                        {named(words::home::details(), label)}
                    </a>
                </li>
                {item(words::home::duplicate(), label, duplicate)}
                {item(words::home::save_copy(), label, save)}
                {has_history.then(|| item(words::home::earlier(), label, open_earlier))}
                {item(words::home::delete(), label, move |_| delete(handles, &id.get_value()))}
            </ul>
        </details>
    }
}

fn close(menu: NodeRef<Details>) {
    if let Some(menu) = menu.try_get_untracked().flatten() {
        menu.set_open(false);
    }
}

/// Closes an open menu on Escape, wherever the keyboard is, and once keyboard or pointer have left it.
fn close_when_left(menu: NodeRef<Details>, leave: impl Fn() + Copy + 'static) {
    let is_inside = move |target: Option<web_sys::EventTarget>| {
        let node = target.and_then(|target| target.dyn_into::<web_sys::Node>().ok());
        let menu = menu.try_get_untracked().flatten();
        menu.is_some_and(|menu| menu.contains(node.as_ref()))
    };
    let pointed = window_event_listener(leptos::ev::pointerdown, move |event| {
        if !is_inside(event.target()) {
            close(menu);
        }
    });
    let moved = window_event_listener(leptos::ev::focusin, move |event| {
        if !is_inside(event.target()) {
            close(menu);
        }
    });
    let pressed = window_event_listener(leptos::ev::keydown, move |event| {
        let is_open = menu.try_get_untracked().flatten();
        if event.key() == "Escape" && is_open.is_some_and(|menu| menu.open()) {
            leave();
        }
    });
    on_cleanup(move || {
        pointed.remove();
        moved.remove();
        pressed.remove();
    });
}

fn duplicate(handles: Handles, id: &AssessmentId) {
    let Some(assessment) = untrack(|| handles.assessments.find(id)) else {
        return;
    };
    let copy = handles.assessments.duplicate(&assessment);
    let name = untrack(|| handles.assessments.find(&copy)).map(|copy| home::name(&copy));
    handles
        .notices
        .say(words::visits::duplicated(&name.unwrap_or_default()));
    keyboard::to_visit(&copy);
}

fn save(handles: Handles, id: &AssessmentId) {
    let Some(assessment) = untrack(|| handles.assessments.find(id)) else {
        return;
    };
    let text = handles.copy_of(&assessment);
    let name = home::file_name(&assessment);
    if files::save_text(&name, "application/json", &text).is_err() {
        handles.notices.say(words::first::shell_not_saved());
    }
}

/// Deletes an assessment, with a way back that has the keyboard.
fn delete(handles: Handles, id: &AssessmentId) {
    let Some(deleted) = handles.delete(id) else {
        return;
    };
    let name = home::name(&deleted.assessment);
    let said = match deleted.at() {
        Some(_) => home::deleted_for_now(&name),
        None => home::deleted(&name),
    };
    handles.notices.say_with_undo(said, move || {
        let back = deleted.assessment.id.clone();
        drop(handles.bring_back(&ARCHIVE, &deleted));
        keyboard::to_visit(&back);
    });
    keyboard::to_undo();
}

/// What is done, and for the ear to which assessment.
fn named(text: &'static str, label: Memo<Option<String>>) -> impl IntoView {
    move || control(text, &label.get().unwrap_or_default())
}

fn item(
    text: &'static str,
    label: Memo<Option<String>>,
    action: impl FnMut(leptos::ev::MouseEvent) + 'static,
) -> impl IntoView {
    view! {
        <li>
            <button class="button button--plain" type="button" on:click=action>
                {named(text, label)}
            </button>
        </li>
    }
}
