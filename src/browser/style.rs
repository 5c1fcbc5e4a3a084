//! The style sheets of what comes after the first question.

use js_sys::{Array, Promise};

use super::{coming, content, site};

/// What several areas share.
const SHARED: &str = "shared";

/// Begins to apply the style sheets of an area, each once; the promise holds whether all are applied, and
/// after a failure it may be tried again. The page carries a link for each that it has (`style-results`),
/// which names the sheet and fetches nothing.
pub fn begin(area: &str) -> Promise {
    let arriving = Array::new();
    let document = web_sys::window().and_then(|window| window.document());
    let sheets = document
        .iter()
        .flat_map(|document| [SHARED, area].map(|name| (document, name)));
    for (document, name) in sheets {
        let id = format!("style-{name}");
        let named = document.get_element_by_id(&id);
        if let Some(href) = named.and_then(|link| link.get_attribute("href")) {
            let bring = async move { site::link(&content::address_of(&href)).await };
            arriving.push(&coming::once(id, Box::pin(bring)));
        }
    }
    Promise::all(&arriving)
}
