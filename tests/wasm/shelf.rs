use wasm_bindgen_test::wasm_bindgen_test;
use waymark::browser::shelf::{self, Entry};

fn entry(name: &str, text: &str) -> Entry {
    (name.to_owned(), text.to_owned(), "a/file.json".to_owned())
}

async fn kept() -> Option<Vec<Entry>> {
    shelf::read().await.map(Iterator::collect)
}

#[wasm_bindgen_test]
async fn what_was_brought_is_kept_replaced_and_forgotten() {
    assert!(shelf::clear().await);
    let (one, other) = (entry("assessment:ä", "{}"), entry("assessment:b", "1"));
    assert!(shelf::put(&[one.clone(), other.clone()]).await);
    assert_eq!(kept().await, Some(vec![other.clone(), one.clone()]));
    let newer = entry("assessment:b", "2");
    assert!(shelf::put(std::slice::from_ref(&newer)).await);
    assert!(shelf::remove(&[one.0]).await);
    assert_eq!(kept().await, Some(vec![newer]));
    assert!(shelf::clear().await);
    assert_eq!(kept().await, Some(Vec::new()));
}
