//! The document itself: its title, its theme, its address, its print.

use web_sys::{Document, Element, Window};

use crate::exchange::key::{exchanged, site_at};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn root() -> Option<Element> {
    document()?.document_element()
}

/// The path that the site lies under, without a closing slash; empty at the root of a host.
pub fn base() -> String {
    root()
        .and_then(|root| root.get_attribute("data-base"))
        .unwrap_or_default()
}

/// What the names of this deployment begin with on its host, where others may lie at other paths.
pub fn site() -> String {
    site_at(&base())
}

/// What this deployment calls what its host keeps under a name.
pub fn own_name(name: &str) -> String {
    exchanged(name, &site())
}

/// The language that the page is in, such as `en`.
pub fn language() -> String {
    root()
        .and_then(|root| root.get_attribute("lang"))
        .unwrap_or_default()
}

/// Whether the page is written from right to left.
pub fn is_from_right() -> bool {
    root().is_some_and(|root| root.get_attribute("dir").as_deref() == Some("rtl"))
}

/// Whether the last starts crashed, so that nothing should open of its own accord.
pub fn is_safe_mode() -> bool {
    root().is_some_and(|root| root.has_attribute("data-safe-mode"))
}

/// Whether a person asked to start without the data, this once.
pub fn is_aside() -> bool {
    root().is_some_and(|root| root.has_attribute("data-aside"))
}

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets the theme, or leaves it to the system; what the browser paints around the page goes with it.
pub fn set_theme(theme: Option<&str>) {
    let Some(root) = root() else { return };
    let set = match theme {
        Some(theme) => root.set_attribute("data-theme", theme),
        None => root.remove_attribute("data-theme"),
    };
    drop(set);
    for of in ["light", "dark"] {
        let media = match theme {
            None => &format!("(prefers-color-scheme: {of})"),
            Some(theme) if theme == of => "all",
            Some(_) => "not all",
        };
        let meta = document()
            .and_then(|it| it.query_selector(&format!("meta[data-of={of}]")).ok())
            .flatten();
        if let Some(meta) = meta {
            drop(meta.set_attribute("media", media));
        }
    }
}

/// Opens a page in a window of this name, or shows the one that has it; false where the browser lets none
/// open.
pub fn open_window(href: &str, name: &str) -> bool {
    let opened = window().map(|window| window.open_with_url_and_target(href, name));
    matches!(opened, Some(Ok(Some(_))))
}

/// Whether a person can see the page.
pub fn is_visible() -> bool {
    document().is_some_and(|document| !document.hidden())
}

/// Whether there is an element that matches.
pub fn has(selector: &str) -> bool {
    document().is_some_and(|document| matches!(document.query_selector(selector), Ok(Some(_))))
}

/// Whether the page is shown dark.
pub fn is_dark() -> bool {
    match root()
        .and_then(|root| root.get_attribute("data-theme"))
        .as_deref()
    {
        Some("dark") => true,
        Some("light") => false,
        _ => window()
            .and_then(|window| {
                window
                    .match_media("(prefers-color-scheme: dark)")
                    .ok()
                    .flatten()
            })
            .is_some_and(|query| query.matches()),
    }
}

/// Loads the page again.
pub fn reload() {
    if let Some(window) = window() {
        drop(window.location().reload());
    }
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = window() {
        drop(window.print());
    }
}

/// The element that the app is mounted into, emptied of its first words.
pub fn mount_point() -> Option<web_sys::HtmlElement> {
    use wasm_bindgen::JsCast as _;
    let element = document()?.get_element_by_id("app")?;
    element.set_text_content(None);
    element.dyn_into().ok()
}

/// Whether the crash screen is up.
pub fn has_crashed() -> bool {
    root().is_some_and(|root| root.has_attribute("data-crashed"))
}

/// Whether nobody sees the page at the moment.
pub fn is_hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}
