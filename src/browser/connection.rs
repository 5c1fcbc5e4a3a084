//! The connection, and how it is spared.

use wasm_bindgen::JsValue;

/// Whether the person asks the browser to transfer no more than it must.
pub fn is_spared() -> bool {
    let ask = || -> Option<JsValue> {
        let navigator = web_sys::window()?.navigator();
        let connection = js_sys::Reflect::get(&navigator, &"connection".into()).ok()?;
        js_sys::Reflect::get(&connection, &"saveData".into()).ok()
    };
    ask().is_some_and(|saves| saves.is_truthy())
}
