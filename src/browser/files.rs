//! Files in and out, and the clipboard.

use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Url};

/// How long a browser may take to begin a download, in milliseconds.
const DOWNLOAD_BEGINS_WITHIN: i32 = 40_000;

/// Saves a text as a file.
///
/// # Errors
/// When the browser cannot make the file.
pub fn save_text(name: &str, mime: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let parts = js_sys::Array::of1(&text.into());
    save(
        name,
        &Blob::new_with_str_sequence_and_options(&parts, &options)?,
    )
}

/// Saves a blob as a file.
///
/// # Errors
/// When the browser cannot make the file.
pub fn save(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or("there is no window")?;
    let document = window.document().ok_or("there is no document")?;
    let url = Url::create_object_url_with_blob(blob)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    let forget =
        wasm_bindgen::closure::Closure::once_into_js(move || drop(Url::revoke_object_url(&url)));
    window.set_timeout_with_callback_and_timeout_and_arguments_0(
        forget.unchecked_ref(),
        DOWNLOAD_BEGINS_WITHIN,
    )?;
    Ok(())
}

/// The bytes of a file that a person chose.
///
/// # Errors
/// When the browser cannot read it.
pub async fn read(file: &File) -> Result<Vec<u8>, JsValue> {
    let buffer = JsFuture::from(file.array_buffer()).await?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// Copies a text to the clipboard. Call it straight from a click: some browsers allow no wait.
///
/// # Errors
/// When the browser has no clipboard or refuses.
pub fn copy(text: &str) -> Result<impl Future<Output = Result<(), JsValue>> + use<>, JsValue> {
    let window = web_sys::window().ok_or("there is no window")?;
    let navigator = window.navigator();
    // Undefined on pages that were not loaded securely.
    if !js_sys::Reflect::has(&navigator, &"clipboard".into())? {
        return Err("there is no clipboard".into());
    }
    let copying = navigator.clipboard().write_text(text);
    Ok(async move { JsFuture::from(copying).await.map(|_| ()) })
}
