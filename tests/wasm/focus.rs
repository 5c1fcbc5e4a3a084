use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::browser::focus;

use super::dom::{Piece, document};

#[wasm_bindgen_test]
fn a_heading_takes_the_keyboard_though_it_cannot_be_tabbed_to() {
    let heading = Piece::new("h1", &[("id", "place")]);
    focus::on("#place");
    assert!(focus::is_on("#place"));
    assert_eq!(heading.html().tab_index(), -1);
}

#[wasm_bindgen_test]
fn only_fields_that_take_letters_keep_single_keys_to_themselves() {
    let fields = [
        ("input", "", true),
        ("input", "number", true),
        ("textarea", "", true),
        ("select", "", true),
        ("input", "radio", false),
        ("button", "button", false),
    ];
    for (kind, of_type, takes_text) in fields {
        let field = Piece::new(kind, &[("type", of_type)]);
        focus::element(&field.as_is());
        assert_eq!(focus::is_in_text_field(), takes_text, "{kind} {of_type}");
    }
}

#[wasm_bindgen_test]
fn a_field_that_is_left_says_so_while_it_is_still_in_the_page() {
    let field = Piece::new("input", &[]);
    let said = Rc::new(Cell::new(false));
    let say = said.clone();
    let on_blur = Closure::<dyn FnMut()>::new(move || say.set(true));
    field
        .html()
        .add_event_listener_with_callback("blur", on_blur.as_ref().unchecked_ref())
        .unwrap();
    focus::element(&field.as_is());
    focus::leave_field();
    assert!(said.get());
    assert!(!focus::is_in_text_field());
}

#[wasm_bindgen_test]
fn the_keyboard_steps_from_a_field_through_links_and_back() {
    let field = Piece::new("input", &[("id", "search")]);
    let _first = Piece::new("a", &[("class", "hit"), ("href", "#1"), ("id", "one")]);
    let _second = Piece::new("a", &[("class", "hit"), ("href", "#2"), ("id", "two")]);
    focus::element(&field.as_is());
    let step = |forward| focus::step("#search", "a.hit", forward);
    assert!(!step(false));
    assert!(step(true) && focus::is_on("#one"));
    assert!(step(true) && focus::is_on("#two"));
    assert!(!step(true) && focus::is_on("#two"));
    assert!(step(false) && focus::is_on("#one"));
    assert!(step(false) && focus::is_on("#search"));
}

#[wasm_bindgen_test]
fn a_dialog_owns_the_keyboard_while_it_is_open() {
    let dialog = Piece::new("dialog", &[]);
    assert!(!focus::is_in_dialog());
    let element: web_sys::HtmlDialogElement = dialog.as_is();
    waymark::browser::dialog::open(&element);
    // A second time changes nothing, where the browser itself would throw.
    waymark::browser::dialog::open(&element);
    assert!(focus::is_in_dialog());
    element.close();
    assert!(!focus::is_in_dialog());
    assert!(document().active_element().is_some());
}
