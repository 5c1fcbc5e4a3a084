//! The style sheets of what comes after the first question.

use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, HtmlElement};

use super::{coming, content};

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
            arriving.push(&coming::once(id, Box::pin(sheet(document.clone(), href))));
        }
    }
    Promise::all(&arriving)
}

/// Applies a sheet; its link is taken away again if it does not come.
async fn sheet(document: Document, href: String) -> Result<(), JsValue> {
    let link: HtmlElement = document.create_element("link")?.dyn_into()?;
    link.set_attribute("rel", "stylesheet")?;
    link.set_attribute("href", &content::address_of(&href))?;
    let applied = Promise::new(&mut |resolve, reject| {
        link.set_onload(Some(&resolve));
        link.set_onerror(Some(&reject));
    });
    let head = document.query_selector("head")?.ok_or("there is no head")?;
    head.append_child(&link)?;
    JsFuture::from(applied)
        .await
        .map(drop)
        .inspect_err(|_| link.remove())
}
