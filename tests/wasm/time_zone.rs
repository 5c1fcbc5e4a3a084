use wasm_bindgen_test::wasm_bindgen_test;
use waymark::browser::time_zone::{self, ZoneClock};

const HOUR: i64 = 3_600;

#[wasm_bindgen_test]
fn a_zone_tells_how_far_its_clocks_are_ahead_before_and_after_a_change() {
    let berlin = ZoneClock::of("Europe/Berlin").unwrap();
    // 2026-03-29T01:00:00Z, when the clocks go forward.
    let change = 1_774_746_000_000;
    assert_eq!(berlin.seconds_at(change - 1_000), HOUR);
    assert_eq!(berlin.seconds_at(change), 2 * HOUR);
    let kathmandu = ZoneClock::of("Asia/Kathmandu").unwrap();
    assert_eq!(kathmandu.seconds_at(change), 5 * HOUR + 45 * 60);
    // Before 1970, and in a leap year.
    let utc = ZoneClock::of("UTC").unwrap();
    for moment in [-86_400_000 * 366, -1_000, 0, 1_709_164_800_000] {
        assert_eq!(utc.seconds_at(moment), 0, "{moment}");
    }
}

#[wasm_bindgen_test]
fn a_zone_that_nobody_knows_is_none() {
    assert!(ZoneClock::of("Middle-earth/Shire").is_none());
    assert!(ZoneClock::of("").is_none());
    assert!(ZoneClock::of(&time_zone::own()).is_some());
    assert!(
        time_zone::names()
            .iter()
            .any(|name| name == "Europe/Berlin")
    );
}
