//! Answer codes, as tests/wasm asks them of a browser.

#[path = "../shared/codes.rs"]
mod shared;

#[test]
fn codes_are_the_same_on_every_machine() {
    shared::hold();
}
