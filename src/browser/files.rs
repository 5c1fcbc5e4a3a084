//! Files in and out, and the clipboard.

use js_sys::Promise;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, FileList, HtmlAnchorElement, Url};

use super::call::{call, called, of_navigator, property};

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

/// Saves bytes as a file.
///
/// # Errors
/// When the browser cannot make the file.
pub fn save_bytes(name: &str, mime: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes).into());
    save(
        name,
        &Blob::new_with_u8_array_sequence_and_options(&parts, &options)?,
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

/// How much of a file tells what it is.
const START: f64 = 4_096.0;

/// How a file begins.
///
/// # Errors
/// When the browser cannot read it.
pub async fn start_of(file: &File) -> Result<Vec<u8>, JsValue> {
    let piece = file.slice_with_f64_and_f64(0.0, START.min(file.size()))?;
    let buffer = JsFuture::from(piece.array_buffer()).await?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// Why a large file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// The browser cannot read it: it was moved, changed or is not allowed.
    Lost,
    /// There is no room for it in memory.
    TooLarge,
    /// Whoever asked has stopped.
    Stopped,
}

/// The largest file that is read: a page has four gigabytes of memory in all.
const LARGEST: f64 = 512.0 * 1024.0 * 1024.0;
/// How much of a large file is fetched at a time.
const PIECE: f64 = 4.0 * 1024.0 * 1024.0;

/// The bytes of a large file, piece by piece: the page stays alive, and the browser holds no second
/// copy of the whole. Before each piece `goes_on` is asked, with the share from 0 to 1 that is here.
///
/// # Errors
/// Why it was not read.
pub async fn read_in_pieces(
    file: &File,
    mut goes_on: impl FnMut(f64) -> bool,
) -> Result<Vec<u8>, Unread> {
    let size = file.size();
    if size > LARGEST {
        return Err(Unread::TooLarge);
    }
    let mut bytes = Vec::new();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a size is not negative, and was just found small enough"
    )]
    let room = bytes.try_reserve_exact(size as usize);
    room.map_err(|_| Unread::TooLarge)?;
    let mut start = 0.0;
    while start < size {
        if !goes_on(start / size) {
            return Err(Unread::Stopped);
        }
        let end = (start + PIECE).min(size);
        let piece = file.slice_with_f64_and_f64(start, end);
        let piece = piece.map_err(|_| Unread::Lost)?;
        let buffer = JsFuture::from(piece.array_buffer()).await;
        let piece = js_sys::Uint8Array::new(&buffer.map_err(|_| Unread::Lost)?);
        let here = bytes.len();
        bytes.resize(here + piece.length() as usize, 0);
        if let Some(room) = bytes.get_mut(here..) {
            piece.copy_to(room);
        }
        start = end;
    }
    Ok(bytes)
}

/// A text as a file that was never saved.
///
/// # Errors
/// When the browser cannot make it.
pub fn file_of(name: &str, text: &str) -> Result<File, JsValue> {
    File::new_with_str_sequence(&js_sys::Array::of1(&text.into()), name)
}

/// A file's name, with the folders that lead to it where a folder was chosen.
pub fn path_of(file: &File) -> String {
    let path = property(file, "webkitRelativePath").and_then(|path| path.as_string());
    path.filter(|path| !path.is_empty())
        .unwrap_or_else(|| file.name())
}

/// Lets a field for files ask for a folder, where the browser can.
pub fn ask_for_folder(input: &web_sys::HtmlInputElement) {
    // Where it cannot, it asks for files.
    let _ = input.set_attribute("webkitdirectory", "");
}

/// The files of a list that the browser hands over.
pub fn list_of(files: Option<FileList>) -> Vec<File> {
    let Some(files) = files else {
        return Vec::new();
    };
    (0..files.length()).filter_map(|at| files.get(at)).collect()
}

/// Whether the page may copy at all; one that was not loaded securely may not.
pub fn can_copy() -> bool {
    of_navigator("clipboard").is_some()
}

/// Whether the browser hands texts to other apps.
pub fn can_share() -> bool {
    of_navigator("share").is_some()
}

/// Hands a text to another app that the person chooses. Call it straight from a click.
///
/// # Errors
/// When the browser refuses, or the person changed their mind.
pub async fn share(text: &str) -> Result<(), JsValue> {
    let data = js_sys::Object::new();
    js_sys::Reflect::set(&data, &"text".into(), &text.into())?;
    let window = web_sys::window().ok_or("there is no window")?;
    let navigator = window.navigator().into();
    called(&navigator, "share", &[data.into()]).await.map(drop)
}

/// Copies a text to the clipboard. Call it straight from a click: some browsers allow no wait.
///
/// # Errors
/// When the browser has no clipboard or refuses.
pub fn copy(text: &str) -> Result<impl Future<Output = Result<(), JsValue>> + use<>, JsValue> {
    // A page that was not loaded securely has none, and some browsers throw at once.
    let clipboard = of_navigator("clipboard").ok_or("there is no clipboard")?;
    let copying: Promise = call(&clipboard, "writeText", &[text.into()])?.dyn_into()?;
    Ok(async move { JsFuture::from(copying).await.map(|_| ()) })
}
