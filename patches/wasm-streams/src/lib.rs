//! Takes the place of the crate of this name, of which `server_fn` needs one type.
//!
//! Leptos brings `server_fn` along, for calls to a server. Waymark has none, so nothing ever makes a
//! stream; but the original exports its classes to JavaScript, and what is exported stays in the
//! first file although nobody calls it. Here a stream can only fail: whoever reads one gets an error,
//! and the browser refuses a request that is to send one.

#![cfg(target_family = "wasm")]

use futures_util::stream::{Stream, iter};
use wasm_bindgen::JsValue;

/// What a stream is said to be where it fails.
const LEFT_OUT: &str = "streams are left out of this build";

/// A stream between Rust and the browser, which nothing can pass.
#[derive(Debug)]
pub struct ReadableStream;

impl ReadableStream {
    /// What the browser has received.
    pub fn from_raw(_raw: web_sys::ReadableStream) -> Self {
        Self
    }

    /// What Rust sends.
    pub fn from_stream<S>(_stream: S) -> Self
    where
        S: Stream<Item = Result<JsValue, JsValue>> + 'static,
    {
        Self
    }

    /// The body of a request: a symbol, which no request can have.
    pub fn into_raw(self) -> JsValue {
        JsValue::symbol(Some(LEFT_OUT))
    }

    /// What Rust reads: an error.
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> {
        iter([Err(JsValue::from_str(LEFT_OUT))])
    }
}
