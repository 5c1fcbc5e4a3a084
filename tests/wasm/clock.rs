use std::collections::BTreeSet;

use wasm_bindgen_test::wasm_bindgen_test;
use waymark::browser::clock;

#[wasm_bindgen_test]
fn now_is_a_time_in_utc_and_today_a_day_of_the_persons_own() {
    let now = clock::now();
    assert_eq!(now.len(), "2026-11-28T10:00:00.000Z".len(), "{now}");
    assert!(now.ends_with('Z'), "{now}");
    let own = js_sys::Date::new_0();
    let today = clock::today().unwrap().to_string();
    let expected = format!(
        "{:04}-{:02}-{:02}",
        own.get_full_year(),
        own.get_month() + 1,
        own.get_date()
    );
    assert_eq!(today, expected);
}

#[wasm_bindgen_test]
fn ids_differ_though_they_are_made_at_once() {
    let ids: BTreeSet<String> = (0..200)
        .map(|_| clock::new_assessment_id().to_string())
        .collect();
    assert_eq!(ids.len(), 200);
}
