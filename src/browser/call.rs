//! Calls what a browser may lack, by its name.
//!
//! web-sys takes for granted that an object or a method is there, and stops the app where it is not. Here
//! that is an error like any other.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A property of an object; nothing where there is none.
pub(super) fn property(of: &JsValue, name: &str) -> Option<JsValue> {
    let value = Reflect::get(of, &name.into()).ok()?;
    (!value.is_null() && !value.is_undefined()).then_some(value)
}

/// A property of the window.
pub(super) fn of_window(name: &str) -> Option<JsValue> {
    property(&web_sys::window()?.into(), name)
}

/// A property of the navigator.
pub(super) fn of_navigator(name: &str) -> Option<JsValue> {
    property(&web_sys::window()?.navigator().into(), name)
}

/// Calls a method.
///
/// # Errors
/// When there is none, or what it throws.
pub(super) fn call(of: &JsValue, method: &str, with: &[JsValue]) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(of, &method.into())?.dyn_into()?;
    let list = Array::new();
    for value in with {
        list.push(value);
    }
    method.apply(of, &list)
}

/// Calls a method and waits for what it promises.
///
/// # Errors
/// As those of [`call`], and what the promise is refused with.
pub(super) async fn called(
    of: &JsValue,
    method: &str,
    with: &[JsValue],
) -> Result<JsValue, JsValue> {
    let promise = js_sys::Promise::resolve(&call(of, method, with)?);
    JsFuture::from(promise).await
}

/// The name of an error, such as `NotFoundError`; empty where it has none.
pub(super) fn error_name(error: &JsValue) -> String {
    let name = property(error, "name").and_then(|name| name.as_string());
    name.unwrap_or_default()
}
