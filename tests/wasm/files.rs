use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::browser::files::{self, Unread};
use waymark::browser::picture;

use super::dom::Pretence;

#[wasm_bindgen_test]
async fn a_text_becomes_a_file_and_its_bytes_come_back() {
    let file = files::file_of("waymark-ä.json", "{\"ä\": 1}").unwrap();
    assert_eq!(file.name(), "waymark-ä.json");
    assert_eq!(files::read(&file).await.unwrap(), "{\"ä\": 1}".as_bytes());
}

/// Larger than two of the pieces in which it is read.
fn large() -> String {
    "0123456789abcdef".repeat(600_000)
}

#[wasm_bindgen_test]
async fn a_large_file_comes_in_pieces_and_is_whole() {
    let text = large();
    let file = files::file_of("large.csv", &text).unwrap();
    let mut shares = Vec::new();
    let bytes = files::read_in_pieces(&file, |share| {
        shares.push(share);
        true
    });
    assert_eq!(bytes.await.unwrap(), text.as_bytes());
    assert_eq!(shares.len(), 3);
    assert!(shares.is_sorted() && shares.first() == Some(&0.0));
}

#[wasm_bindgen_test]
async fn reading_stops_when_it_is_told_to() {
    let file = files::file_of("large.csv", &large()).unwrap();
    let read = files::read_in_pieces(&file, |share| share < 0.5).await;
    assert_eq!(read, Err(Unread::Stopped));
}

#[wasm_bindgen_test]
fn a_browser_without_a_clipboard_is_an_error_and_not_a_crash() {
    let navigator = web_sys::window().unwrap().navigator();
    for body in [
        "return undefined",
        "return null",
        "throw new Error('no')",
        "return {}",
        "return { writeText() { throw new Error('no'); } }",
    ] {
        let _none = Pretence::new(&navigator, "clipboard", body);
        assert!(files::copy("text").is_err(), "{body}");
    }
}

#[wasm_bindgen_test]
async fn a_drawing_is_painted_at_twice_its_size() {
    let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><path d="M0 0h30v20z"/></svg>"#;
    let picture = picture::png_of(svg, 30, 20).await.unwrap();
    let buffer = wasm_bindgen_futures::JsFuture::from(picture.array_buffer()).await;
    let bytes = js_sys::Uint8Array::new(&buffer.unwrap()).to_vec();
    assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n"));
    // The width and the height stand first in the header.
    let size = bytes.get(16..24).unwrap();
    assert_eq!(size, [0, 0, 0, 60, 0, 0, 0, 40]);
}

#[wasm_bindgen_test]
async fn what_is_no_drawing_is_an_error() {
    let painted = picture::png_of("<svg", 30, 20).await;
    assert!(painted.is_err_and(|error| error != JsValue::UNDEFINED));
}
