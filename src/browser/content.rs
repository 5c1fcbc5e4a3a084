//! Loads the content files that travel beside the app.

use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast as _, JsValue};

use super::{coming, site};
use crate::words::{self, Area};

/// A content file, named by the id of the `link` element that carries its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// The first questionnaires and the questions of their quick round.
    Catalogue,
    /// All other questionnaires and questions.
    Field,
    /// Practices and insights.
    Guidance,
    /// Terms and articles.
    Reading,
    /// The sample assessments.
    Sample,
}

impl Content {
    fn link_id(self) -> &'static str {
        match self {
            Self::Catalogue => "catalogue",
            Self::Field => "field",
            Self::Guidance => "guidance",
            Self::Reading => "reading",
            Self::Sample => "sample",
        }
    }
}

/// The text of a content file.
///
/// # Errors
/// When the page does not name the file, or it cannot be fetched; the error is the browser's.
pub async fn load(content: Content) -> Result<String, JsValue> {
    load_linked(content.link_id()).await
}

/// Tells the console of words that a page says before they are here.
pub fn report_absent_words() {
    words::report_absent(|area| {
        let line = format!("the words of {} are not here", area.name());
        web_sys::console::error_1(&line.into());
    });
}

/// The arrival of an area's words.
fn words_of(area: Area) -> Promise {
    let id = format!("words-{}", area.name());
    let bring = {
        let id = id.clone();
        async move {
            words::bring(area, load_linked(&id).await?);
            Ok(())
        }
    };
    coming::once(id, Box::pin(bring))
}

/// Begins to bring the words of areas, all at once; the promise holds whether all arrived.
pub fn begin_words(areas: &'static [Area]) -> Promise {
    let each: Array = areas.iter().map(|&area| words_of(area)).collect();
    Promise::all(&each)
}

async fn load_linked(id: &str) -> Result<String, JsValue> {
    let link = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.get_attribute("href"))
        .ok_or_else(|| format!("this page does not name its {id}"))?;
    let url = address_of(&link);
    let text = site::text(&url, false).await?;
    if is_whole(&url, &text) {
        return Ok(text);
    }
    // Cut off, or what a cache or a host has made of it. What comes then has to do.
    site::text(&url, true).await
}

/// Whether a text is what its file was named after: `xtask/src/naming.rs` hashes it in the same way.
fn is_whole(url: &str, text: &str) -> bool {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    // By letters: looking for a text in a text would bring code for that alone.
    let name = url
        .rsplit_once('-')
        .and_then(|(_, end)| end.split_once('.'));
    name.is_some_and(|(name, _)| name == format!("{hash:016x}"))
}

/// The whole address of a file that the page links. The links are relative, and the address of the
/// page has moved since it was loaded.
pub(super) fn address_of(link: &str) -> String {
    let mut file = link;
    while let Some(rest) = ["../", "./"].iter().find_map(|up| file.strip_prefix(up)) {
        file = rest;
    }
    format!("{}/{file}", super::page::base())
}

/// Why something failed, as the browser says it.
pub fn reason(error: &JsValue) -> String {
    let message = error
        .dyn_ref::<js_sys::Error>()
        .map(|error| error.message().into());
    message.or_else(|| error.as_string()).unwrap_or_default()
}
