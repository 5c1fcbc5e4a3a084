//! Answer codes: a phone writes them, a laptop reads them.

use wasm_bindgen_test::wasm_bindgen_test;

#[path = "../both/codes.rs"]
mod both;

#[wasm_bindgen_test]
fn codes_are_the_same_in_a_browser() {
    both::hold();
}
