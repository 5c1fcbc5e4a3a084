use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::browser::address;
use web_sys::MouseEvent;

use super::dom::Piece;

#[wasm_bindgen_test]
fn an_address_that_is_pushed_is_the_current_one_and_can_be_gone_back_from() {
    let history = web_sys::window().unwrap().history().unwrap();
    let (path, _) = address::current();
    let before = history.length().unwrap();
    address::push("?a=first");
    assert_eq!(address::current(), (path.clone(), "?a=first".to_owned()));
    assert_eq!(history.length().unwrap(), before + 1);
    address::replace("?a=second");
    assert_eq!(address::current(), (path, "?a=second".to_owned()));
    assert_eq!(history.length().unwrap(), before + 1);
}

#[wasm_bindgen_test]
fn fields_of_an_address_are_read_as_a_form_writes_them() {
    let address = "https://example.org/?team=A+%26+B&team=C&empty=#team=not-this";
    let fields = address::fields(address);
    let expected = [("team", "A & B"), ("team", "C"), ("empty", "")];
    assert_eq!(
        fields,
        expected.map(|(name, value)| (name.to_owned(), value.to_owned()))
    );
    assert_eq!(address::field("?a=%C3%A4", "a").as_deref(), Some("ä"));
    assert_eq!(address::field("?a=1", "b"), None);
}

/// A click as a person makes it, with these keys held.
fn click(held: &[&str]) -> MouseEvent {
    let details = js_sys::Object::new();
    for name in ["bubbles", "cancelable"].iter().chain(held) {
        js_sys::Reflect::set(&details, &(*name).into(), &true.into()).unwrap();
    }
    let class = js_sys::Reflect::get(&js_sys::global(), &"MouseEvent".into()).unwrap();
    let arguments = js_sys::Array::of2(&"click".into(), &details);
    let class: js_sys::Function = class.unchecked_into();
    let event = js_sys::Reflect::construct(&class, &arguments).unwrap();
    event.unchecked_into()
}

/// What the app makes of a click on a link with these attributes.
fn followed(attributes: &[(&str, &str)], held: &[&str]) -> Option<(String, String)> {
    let link = Piece::new("a", attributes);
    let found = Rc::new(RefCell::new(None));
    let seen = found.clone();
    let look = Closure::<dyn FnMut(MouseEvent)>::new(move |event: MouseEvent| {
        *seen.borrow_mut() = address::followed_link(&event);
        // The page of the tests stays.
        event.prevent_default();
    });
    let link = link.html();
    link.add_event_listener_with_callback("click", look.as_ref().unchecked_ref())
        .unwrap();
    link.dispatch_event(&click(held)).unwrap();
    found.take()
}

#[wasm_bindgen_test]
fn a_plain_click_on_a_link_of_the_site_is_followed_and_no_other() {
    assert_eq!(
        followed(&[("href", "/results/?a=1")], &[]),
        Some(("/results/".to_owned(), "?a=1".to_owned()))
    );
    let others: [&[(&str, &str)]; 5] = [
        &[("href", "https://example.org/results/")],
        &[("href", "/results/"), ("target", "_blank")],
        &[("href", "/results/"), ("download", "")],
        &[("href", "/results/"), ("rel", "external")],
        &[("href", "#part")],
    ];
    for attributes in others {
        assert_eq!(followed(attributes, &[]), None, "{attributes:?}");
    }
    for held in ["ctrlKey", "metaKey", "shiftKey", "altKey"] {
        assert_eq!(followed(&[("href", "/results/")], &[held]), None, "{held}");
    }
}
