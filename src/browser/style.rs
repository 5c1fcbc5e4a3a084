//! The style sheet of what comes after the first question.

use js_sys::Promise;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

/// The id of the link that the page carries: it names the sheet and fetches nothing.
const LINK: &str = "late-style";
/// Marks the link that applies it.
const APPLIED: &str = "link[data-late-style]";

/// Applies the late style sheet, once.
///
/// # Errors
/// When the page does not name the sheet, or it cannot be fetched; then it may be tried again.
pub async fn apply_late() -> Result<(), JsValue> {
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or("there is no document")?;
    if document.query_selector(APPLIED)?.is_some() {
        return Ok(());
    }
    let named = document.get_element_by_id(LINK);
    let href = named.and_then(|link| link.get_attribute("href"));
    let href = href.ok_or("this page does not name its late style")?;
    let link: HtmlElement = document.create_element("link")?.dyn_into()?;
    link.set_attribute("rel", "stylesheet")?;
    link.set_attribute("href", &super::content::address_of(&href))?;
    let arrived = Promise::new(&mut |resolve, reject| {
        link.set_onload(Some(&resolve));
        link.set_onerror(Some(&reject));
    });
    let head = document.query_selector("head")?.ok_or("there is no head")?;
    head.append_child(&link)?;
    match JsFuture::from(arrived).await {
        Ok(_) => link.set_attribute("data-late-style", ""),
        Err(error) => {
            link.remove();
            Err(error)
        }
    }
}
