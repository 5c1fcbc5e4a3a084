use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::browser::content::{self, Content};
use waymark::browser::style;

use super::dom::{Piece, document};

/// The part of the boot script that brings files, as pages have it.
fn begin_to_bring() {
    js_sys::eval(include_str!("../../boot/bring.js")).unwrap();
}

#[wasm_bindgen_test]
async fn a_content_file_is_found_by_the_link_that_names_it() {
    begin_to_bring();
    let error = content::load(Content::Reading).await.unwrap_err();
    assert_eq!(
        content::reason(&error),
        "this page does not name its reading"
    );
    // Relative to the site, wherever the page is by now.
    let missing = Piece::new("link", &[("id", "reading"), ("href", "../absent.json")]);
    let error = content::load(Content::Reading).await.unwrap_err();
    assert_eq!(content::reason(&error), "404 for /absent.json");
    drop(missing);
    let _page = Piece::new("link", &[("id", "reading"), ("href", "./index.html")]);
    let text = content::load(Content::Reading).await.unwrap();
    assert!(text.contains("<html"), "{text}");
}

#[wasm_bindgen_test]
async fn a_style_sheet_that_does_not_come_leaves_nothing_behind_and_may_be_asked_for_again() {
    begin_to_bring();
    let sheets = || {
        let links = document().query_selector_all("link[rel=stylesheet]");
        links.unwrap().length()
    };
    let before = sheets();
    let _link = Piece::new("link", &[("id", "style-roadmap"), ("href", "./absent.css")]);
    for _ in 0..2 {
        assert!(JsFuture::from(style::begin("roadmap")).await.is_err());
        assert_eq!(sheets(), before);
    }
    // An area without a sheet has nothing to wait for.
    assert!(JsFuture::from(style::begin("nowhere")).await.is_ok());
}
