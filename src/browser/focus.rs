//! Where the keyboard is.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

/// Moves the keyboard to the first element that matches.
pub fn on(selector: &str) {
    let found = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(found) = found {
        element(&found);
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
    let active = web_sys::window()
        .and_then(|w| w.document())
        .and_then(|d| d.active_element());
    active.is_some_and(|element| element.matches(selector).unwrap_or(false))
}

/// Whether the keyboard is in a field that takes text, where single keys mean letters.
pub fn is_in_text_field() -> bool {
    let active = web_sys::window()
        .and_then(|w| w.document())
        .and_then(|d| d.active_element());
    active.is_some_and(|element| {
        let kind = element.get_attribute("type").unwrap_or_default();
        match element.tag_name().as_str() {
            "TEXTAREA" | "SELECT" => true,
            "INPUT" => !matches!(kind.as_str(), "radio" | "checkbox" | "button"),
            _ => false,
        }
    })
}

/// Whether a dialog is open, which owns the keyboard.
pub fn is_in_dialog() -> bool {
    web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector("dialog[open]").ok().flatten())
        .is_some()
}
