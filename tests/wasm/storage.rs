use wasm_bindgen_test::wasm_bindgen_test;
use waymark::assessment::Assessment;
use waymark::browser::clock;
use waymark::storage::{Storage, StorageError};

use super::dom::Pretence;

fn never() -> bool {
    false
}

fn always() -> bool {
    true
}

fn assessment(team: &str) -> Assessment {
    let mut assessment = Assessment::new(clock::new_assessment_id());
    team.clone_into(&mut assessment.team);
    assessment
}

fn local() -> web_sys::Storage {
    web_sys::window().unwrap().local_storage().unwrap().unwrap()
}

#[wasm_bindgen_test]
fn what_is_saved_is_there_for_the_next_tab_and_other_projects_are_left_alone() {
    local().set_item("neighbour", "stays").unwrap();
    let storage = Storage::of_browser(never);
    assert!(storage.is_lasting());
    let saved = assessment("Tide");
    storage.save(&saved).unwrap();
    let found = Storage::of_browser(never).load();
    assert_eq!(found.assessments, [saved]);
    storage.erase();
    assert!(Storage::of_browser(never).load().assessments.is_empty());
    assert_eq!(
        local().get_item("neighbour").unwrap().as_deref(),
        Some("stays")
    );
    local().remove_item("neighbour").unwrap();
}

#[wasm_bindgen_test]
fn nothing_is_written_after_a_crash() {
    let before = local().length().unwrap();
    let refused = Storage::of_browser(always).save(&assessment("Tide"));
    assert_eq!(refused, Err(StorageError::Refused));
    assert_eq!(local().length().unwrap(), before);
}

#[wasm_bindgen_test]
fn a_browser_that_lets_nothing_be_kept_is_found_out_before_anything_is_lost() {
    let window = web_sys::window().unwrap();
    for body in ["throw new DOMException('', 'SecurityError')", "return null"] {
        let _blocked = Pretence::new(&window, "localStorage", body);
        let storage = Storage::of_browser(never);
        assert!(!storage.is_lasting(), "{body}");
        // It still works for as long as the tab is open.
        storage.save(&assessment("Tide")).unwrap();
        assert_eq!(storage.load().assessments.len(), 1);
    }
    assert!(Storage::of_browser(never).is_lasting());
}
