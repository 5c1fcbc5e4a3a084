//! Answer codes, as tests/wasm asks them of a browser.

#[path = "../both/codes.rs"]
mod both;

#[test]
fn codes_are_the_same_on_every_machine() {
    both::hold();
}
