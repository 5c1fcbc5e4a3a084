//! The files of the site, which the boot script brings: `boot/bring.js` tries each once more past the cache.

use wasm_bindgen::JsValue;

use super::call::{call, called, of_window};

/// The text of a file by its whole address; past every cache where what came before is damaged.
pub(super) async fn text(url: &str, is_damaged: bool) -> Result<String, JsValue> {
    let text = called(&script()?, "text", &[url.into(), is_damaged.into()]).await?;
    text.as_string()
        .ok_or_else(|| "the content file is not text".into())
}

/// Applies a style sheet by its whole address.
pub(super) async fn link(url: &str) -> Result<(), JsValue> {
    called(&script()?, "linked", &[url.into()]).await.map(drop)
}

/// The files of the faces of the maps, semibold and italic.
///
/// # Errors
/// When they do not come.
pub async fn faces() -> Result<[Vec<u8>; 2], JsValue> {
    let module = called(&script()?, "face", &[]).await?;
    let files = called(&module, "bytes", &[]).await?;
    let file = |at: u32| js_sys::Uint8Array::new(&js_sys::Array::from(&files).get(at)).to_vec();
    Ok([file(0), file(1)])
}

/// Asks again for everything that is on its way, past the cache.
pub fn ask_again() {
    // It gives nothing back.
    drop(script().and_then(|script| call(&script, "askAgain", &[])));
}

/// Whether another build is published by now than the one that this page is of. Who cannot be asked is not.
pub async fn is_outdated() -> bool {
    let Ok(script) = script() else { return false };
    let outdated = called(&script, "isOutdated", &[]).await;
    outdated.is_ok_and(|outdated| outdated.is_truthy())
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        drop(window.location().reload());
    }
}

/// What the boot script hands to the app.
fn script() -> Result<JsValue, JsValue> {
    of_window("waymark").ok_or_else(|| "there is no boot script".into())
}
