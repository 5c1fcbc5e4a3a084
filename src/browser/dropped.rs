//! Folders that are dropped on the page, with everything below them.

use js_sys::{Array, Function};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DragEvent, File};

use super::call::{call, property};

/// What was dropped: files and folders, as the browser has them.
#[derive(Debug)]
pub struct Dropped(Vec<JsValue>);

impl Dropped {
    /// What an event of dropping brings. It has to be asked for at once: later the browser has forgotten it.
    pub fn of(event: &DragEvent) -> Self {
        let items = property(event, "dataTransfer").and_then(|it| property(&it, "items"));
        let items = items.map(|items| Array::from(&items)).unwrap_or_default();
        let entry = |item: JsValue| call(&item, "webkitGetAsEntry", &[]).ok();
        let entries = items.iter().filter_map(entry);
        Self(entries.filter(JsValue::is_object).collect())
    }

    /// Every file, each with the folders that lead to it; what cannot be looked into is passed over.
    pub async fn files(self) -> Vec<(String, File)> {
        let mut found = Vec::new();
        let mut waiting = self.0;
        while let Some(entry) = waiting.pop() {
            let is_folder = property(&entry, "isDirectory").is_some_and(|it| it.is_truthy());
            if is_folder {
                waiting.extend(below(&entry).await);
            } else if let Ok(file) = told(&entry, "file").await
                && let Ok(file) = file.dyn_into::<File>()
            {
                let path = property(&entry, "fullPath").and_then(|path| path.as_string());
                let path = path.unwrap_or_else(|| file.name());
                found.push((path.trim_start_matches('/').to_owned(), file));
            }
        }
        crate::ordered::sorted_by(found, |a, b| a.0.cmp(&b.0))
    }
}

/// What lies in a folder. The browser hands over a hundred at a time.
async fn below(folder: &JsValue) -> Vec<JsValue> {
    let mut all = Vec::new();
    let Ok(reader) = call(folder, "createReader", &[]) else {
        return all;
    };
    loop {
        let some = told(&reader, "readEntries").await;
        let some = some.map(|some| Array::from(&some)).unwrap_or_default();
        if some.length() == 0 {
            return all;
        }
        all.extend(some.iter());
    }
}

/// Asks for something that a browser tells by calling back.
async fn told(of: &JsValue, method: &str) -> Result<JsValue, JsValue> {
    let promise = js_sys::Promise::new(&mut |resolve: Function, reject: Function| {
        let refused = reject.clone();
        let good = Closure::once_into_js(move |value: JsValue| {
            resolve.call1(&JsValue::UNDEFINED, &value).is_ok()
        });
        let bad = Closure::once_into_js(move |error: JsValue| {
            reject.call1(&JsValue::UNDEFINED, &error).is_ok()
        });
        if let Err(error) = call(of, method, &[good, bad]) {
            // The promise is all that hears of it.
            let _ = refused.call1(&JsValue::UNDEFINED, &error);
        }
    });
    JsFuture::from(promise).await
}
