//! The address bar: where the page is, and how to go elsewhere without loading it anew.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use web_sys::{Element, HtmlAnchorElement, MouseEvent, UrlSearchParams};

/// The path and the query of the address.
pub fn current() -> (String, String) {
    let location = web_sys::window().map(|window| window.location());
    let part = |read: fn(&web_sys::Location) -> Result<String, JsValue>| {
        location
            .as_ref()
            .and_then(|location| read(location).ok())
            .unwrap_or_default()
    };
    (
        part(web_sys::Location::pathname),
        part(web_sys::Location::search),
    )
}

/// An address of this site with the host it lies on.
pub fn absolute(href: &str) -> String {
    let origin = web_sys::window().and_then(|window| window.location().origin().ok());
    format!("{}{href}", origin.unwrap_or_default())
}

/// What stands behind the `#` of the address, with it; empty where nothing does.
pub fn fragment() -> String {
    let location = web_sys::window().map(|window| window.location());
    let fragment = location.and_then(|location| location.hash().ok());
    fragment.unwrap_or_default()
}

/// Puts something behind the `#` of the address; the page hears of it as of a link.
pub fn set_fragment(fragment: &str) {
    if let Some(window) = web_sys::window() {
        drop(window.location().set_hash(fragment));
    }
}

/// Takes what stands behind the `#` out of the address, if `is_wanted`: neither a reload nor a bookmark
/// brings it again.
pub fn take_fragment(is_wanted: impl FnOnce(&str) -> bool) -> Option<String> {
    let fragment = web_sys::window()?.location().hash().ok()?;
    if !is_wanted(&fragment) {
        return None;
    }
    let (path, query) = current();
    replace(&format!("{path}{query}"));
    Some(fragment)
}

/// Goes to what the address names behind its `#`, and opens what hides it. A browser looks for that when a page
/// loads, before it is drawn.
pub fn go_to_fragment() {
    let Some(location) = web_sys::window().map(|window| window.location()) else {
        return;
    };
    let is_named = location.hash().is_ok_and(|hash| hash.len() > 1);
    if let (true, Ok(here)) = (is_named, location.href()) {
        drop(location.replace(&here));
    }
}

/// The value of a field of a query.
pub fn field(query: &str, name: &str) -> Option<String> {
    UrlSearchParams::new_with_str(query).ok()?.get(name)
}

/// Every field of a query, or of the query in an address, in order.
pub fn fields(address: &str) -> Vec<(String, String)> {
    let query = address.split_once('?').map_or(address, |(_, query)| query);
    let query = query.split('#').next().unwrap_or_default();
    let Ok(params) = UrlSearchParams::new_with_str(query) else {
        return Vec::new();
    };
    let entries = params.entries().into_iter().filter_map(Result::ok);
    entries
        .filter_map(|entry| {
            let entry: js_sys::Array = entry.dyn_into().ok()?;
            Some((entry.get(0).as_string()?, entry.get(1).as_string()?))
        })
        .collect()
}

/// Puts a new address into the bar and its history, and shows the page from its top.
pub fn push(href: &str) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let pushed = window
        .history()
        .and_then(|history| history.push_state_with_url(&JsValue::NULL, "", Some(href)));
    if pushed.is_err() {
        // A browser that refuses, as some do after very many, still loads the page.
        drop(window.location().set_href(href));
    }
    window.scroll_to_with_x_and_y(0.0, 0.0);
}

/// Puts another address into the bar in place of this one, and leaves the page where it is.
pub fn replace(href: &str) {
    let history = web_sys::window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        // After very many a browser refuses; then the bar is a little behind.
        drop(history.replace_state_with_url(&JsValue::NULL, "", Some(href)));
    }
}

/// The address of the link that was clicked, if it is for this tab and this origin to follow.
pub fn followed_link(event: &MouseEvent) -> Option<(String, String)> {
    let is_plain = event.button() == 0
        && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
    if !is_plain || event.default_prevented() {
        return None;
    }
    let clicked: Element = event.target()?.dyn_into().ok()?;
    let link: HtmlAnchorElement = clicked.closest("a[href]").ok()??.dyn_into().ok()?;
    let is_elsewhere = !link.target().is_empty()
        || link.has_attribute("download")
        || link.rel().split(' ').any(|word| word == "external")
        || Some(link.origin()) != web_sys::window()?.location().origin().ok()
        || !link.hash().is_empty();
    (!is_elsewhere).then(|| (link.pathname(), link.search()))
}
