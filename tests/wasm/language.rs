use wasm_bindgen_test::wasm_bindgen_test;
use waymark::browser::language;
use waymark::text::number;

use super::dom::document;

#[wasm_bindgen_test]
fn a_page_in_another_language_counts_as_intl_does() {
    let root = document().document_element().unwrap();
    root.set_attribute("lang", "en").unwrap();
    language::count_as_the_page_does();
    assert_eq!(number::decimal(1234.5), "1,234.5");
    root.set_attribute("lang", "de").unwrap();
    language::count_as_the_page_does();
    assert_eq!(number::decimal(1234.5), "1.234,5");
    assert_eq!(number::decimal(-0.04), "0,0");
}
