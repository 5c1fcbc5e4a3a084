//! Where the keyboard is.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, EventTarget, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::call::call;
use super::page;

/// Moves the keyboard to the first element that matches.
pub fn on(selector: &str) {
    let found = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(found) = found {
        element(&found);
    }
}

/// Selects all that stands in the first element that matches, so that it can be copied by hand.
pub fn select(selector: &str) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let found = window.document();
    let found = found.and_then(|document| document.query_selector(selector).ok().flatten());
    let selection = call(&window.into(), "getSelection", &[]);
    if let (Some(found), Ok(selection)) = (found, selection) {
        // A browser that does not know it leaves the selecting to the person.
        drop(call(&selection, "selectAllChildren", &[found.into()]));
    }
}

/// Moves the keyboard to an element.
pub fn element(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // A heading takes the keyboard only when it is told that it can.
        if element.tab_index() < 0 {
            element.set_tab_index(-1);
        }
        drop(element.focus());
    }
}

/// Moves the keyboard through a field and the links below it, one `forward` or back; false where
/// there is nothing to move to.
pub fn step(field: &str, links: &str, forward: bool) -> bool {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return false;
    };
    let Ok(found) = document.query_selector_all(links) else {
        return false;
    };
    let links: Vec<Element> = (0..found.length())
        .filter_map(|at| found.get(at)?.dyn_into().ok())
        .collect();
    let active = document.active_element();
    let here = links.iter().position(|link| Some(link) == active.as_ref());
    let next = match (here, forward) {
        (None, true) => links.first(),
        (None, false) => None,
        (Some(here), true) => links.get(here + 1),
        (Some(0), false) => {
            on(field);
            return true;
        }
        (Some(here), false) => links.get(here - 1),
    };
    next.map(element).is_some()
}

/// Whether the keyboard is on an element that matches.
pub fn is_on(selector: &str) -> bool {
    active().is_some_and(|element| element.matches(selector).unwrap_or(false))
}

/// Whether an event was for an element that matches, or for something in it.
pub fn is_within(target: Option<EventTarget>, selector: &str) -> bool {
    let element = target.and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| element.closest(selector).ok().flatten().is_some())
}

/// Brings the first element that matches into sight, as far as it is not, and leaves the keyboard where
/// it is.
pub fn show(selector: &str) {
    let found = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(found) = found {
        let nearest = ScrollIntoViewOptions::new();
        nearest.set_block(ScrollLogicalPosition::Nearest);
        found.scroll_into_view_with_scroll_into_view_options(&nearest);
    }
}

/// Whether the keyboard is in a field that takes text, where single keys mean letters.
pub fn is_in_text_field() -> bool {
    text_field().is_some()
}

/// Takes the keyboard out of a field that takes text. The field says at once what it would say when
/// it is left; a browser that removes it with its page would only say so when the page is gone.
pub fn leave_field() {
    let field = text_field().and_then(|field| field.dyn_into::<HtmlElement>().ok());
    if let Some(field) = field {
        drop(field.blur());
    }
}

/// Takes the keyboard from whatever has it.
pub fn let_go() {
    if let Some(active) = active().and_then(|active| active.dyn_into::<HtmlElement>().ok()) {
        drop(active.blur());
    }
}

/// The field that takes text and has the keyboard.
fn text_field() -> Option<Element> {
    let active = active()?;
    let kind = active.get_attribute("type").unwrap_or_default();
    let takes_text = match active.tag_name().as_str() {
        "TEXTAREA" | "SELECT" => true,
        "INPUT" => !matches!(kind.as_str(), "radio" | "checkbox" | "button"),
        _ => false,
    };
    takes_text.then_some(active)
}

/// The element that has the keyboard, to find it again; nothing where none has.
pub fn place() -> Option<Element> {
    active().filter(|_| !is_on("body"))
}

/// Whether a person has left the keyboard alone since it was at a place: it is there, nowhere, or on what takes it only
/// from the app, such as a heading.
pub fn is_left_alone(place: Option<&Element>) -> bool {
    active().as_ref() == place || is_on("body, [tabindex='-1']")
}

/// Moves the keyboard to where it was, or to the heading where that is gone or takes it no more, once what
/// had it is gone from the page.
pub fn find_again(place: Option<&Element>) {
    if let Some(place) = place.filter(|_| is_on("body")) {
        element(place);
    }
    if is_on("body") {
        on("main h1");
    }
}

/// The element that has the keyboard.
fn active() -> Option<Element> {
    web_sys::window()?.document()?.active_element()
}

/// Whether a dialog is open, which owns the keyboard.
pub fn is_in_dialog() -> bool {
    page::has("dialog[open]")
}
