use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::browser::{connection, crash, page};
use web_sys::CustomEvent;

use super::dom::{Piece, Pretence, document};

#[wasm_bindgen_test]
fn what_the_boot_script_says_of_the_page_is_read_from_its_root() {
    let root = document().document_element().unwrap();
    assert_eq!(page::base(), "");
    assert!(!page::is_safe_mode());
    assert!(!page::has_crashed());
    for (name, value) in [
        ("data-base", "/team/waymark"),
        ("data-safe-mode", ""),
        ("data-crashed", ""),
    ] {
        root.set_attribute(name, value).unwrap();
    }
    assert_eq!(page::base(), "/team/waymark");
    assert!(page::is_safe_mode());
    assert!(page::has_crashed());
    for name in ["data-base", "data-safe-mode", "data-crashed"] {
        root.remove_attribute(name).unwrap();
    }
}

#[wasm_bindgen_test]
fn a_chosen_theme_wins_over_the_systems() {
    let system = page::is_dark();
    page::set_theme(Some("dark"));
    assert!(page::is_dark());
    page::set_theme(Some("light"));
    assert!(!page::is_dark());
    page::set_theme(None);
    assert_eq!(page::is_dark(), system);
}

#[wasm_bindgen_test]
fn the_app_is_mounted_into_an_emptied_element() {
    assert!(page::mount_point().is_none());
    let app = Piece::new("main", &[("id", "app")]);
    app.html().set_text_content(Some("First words."));
    let mounted = page::mount_point().unwrap();
    assert_eq!(mounted.text_content().as_deref(), Some(""));
}

#[wasm_bindgen_test]
fn a_crash_is_told_to_the_page_with_its_reason() {
    let heard = Rc::new(RefCell::new(String::new()));
    let ear = heard.clone();
    let listen = Closure::<dyn FnMut(CustomEvent)>::new(move |event: CustomEvent| {
        *ear.borrow_mut() = event.detail().as_string().unwrap_or_default();
    });
    let window = web_sys::window().unwrap();
    window
        .add_event_listener_with_callback("waymark:panic", listen.as_ref().unchecked_ref())
        .unwrap();
    crash::report("a fault");
    assert_eq!(heard.borrow().as_str(), "a fault");
}

#[wasm_bindgen_test]
fn a_connection_is_spared_where_the_person_asks_for_it_only() {
    assert!(!connection::is_spared());
    let navigator = web_sys::window().unwrap().navigator();
    let saving = Pretence::new(&navigator, "connection", "return { saveData: true }");
    assert!(connection::is_spared());
    drop(saving);
    let unknown = Pretence::new(&navigator, "connection", "return undefined");
    assert!(!connection::is_spared());
    drop(unknown);
    assert!(!connection::is_spared());
}
