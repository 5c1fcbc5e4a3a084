//! What the app asks of a browser, asked of a real one. `cargo xtask test` builds this for WebAssembly and
//! opens it in the browser of the browser tests; natively it is empty.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test may stop")]

mod address;
mod clock;
mod codes;
mod content;
mod dom;
mod files;
mod focus;
mod language;
mod lock;
mod page;
mod shelf;
mod storage;
mod time_zone;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
