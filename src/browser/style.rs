//! The style sheets of what comes after the first question.

use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, HtmlElement};

/// What several areas share.
const SHARED: &str = "shared";

/// Applies the style sheets of an area, each once. The page carries a link for each that it has
/// (`style-results`), which names the sheet and fetches nothing.
///
/// # Errors
/// When a sheet cannot be fetched; then it may be tried again.
pub async fn apply(area: &str) -> Result<(), JsValue> {
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or("there is no document")?;
    let arriving = Array::new();
    for name in [SHARED, area] {
        let named = document.get_element_by_id(&format!("style-{name}"));
        if let Some(href) = named.and_then(|link| link.get_attribute("href")) {
            let sheet = begin(&document, &href)?;
            arriving.push(&sheet);
        }
    }
    JsFuture::from(Promise::all(&arriving)).await.map(drop)
}

/// Begins to apply a sheet, unless that has begun; the promise holds when it is applied.
fn begin(document: &Document, href: &str) -> Result<Promise, JsValue> {
    let href = super::content::address_of(href);
    let begun = document.query_selector(&format!("link[rel=stylesheet][href=\"{href}\"]"))?;
    let link: HtmlElement = match begun {
        Some(link) if link.has_attribute(APPLIED) => return Ok(Promise::resolve(&JsValue::NULL)),
        Some(link) => link.dyn_into()?,
        None => {
            let link = document.create_element("link")?;
            link.set_attribute("rel", "stylesheet")?;
            link.set_attribute("href", &href)?;
            let head = document.query_selector("head")?.ok_or("there is no head")?;
            head.append_child(&link)?;
            link.dyn_into()?
        }
    };
    let applied = Promise::new(&mut |resolve, reject| {
        drop(link.add_event_listener_with_callback("load", &resolve));
        drop(link.add_event_listener_with_callback("error", &reject));
    });
    Ok(future_of(link, applied))
}

/// Marks the link once its sheet is applied, and takes one away that did not come.
fn future_of(link: HtmlElement, applied: Promise) -> Promise {
    wasm_bindgen_futures::future_to_promise(async move {
        match JsFuture::from(applied).await {
            Ok(_) => link.set_attribute(APPLIED, "").map(|()| JsValue::NULL),
            Err(error) => {
                link.remove();
                Err(error)
            }
        }
    })
}

/// Marks a link whose sheet is applied.
const APPLIED: &str = "data-applied";
