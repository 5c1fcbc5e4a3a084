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

/// What a tab of this browser opens; the page of the tests brings no mirror.
async fn tab(has_crashed: fn() -> bool) -> Storage {
    Storage::of_browser("", clock::milliseconds_since_1970, has_crashed).await
}

fn local() -> web_sys::Storage {
    web_sys::window().unwrap().local_storage().unwrap().unwrap()
}

#[wasm_bindgen_test]
async fn what_is_saved_is_there_for_the_next_tab_and_other_projects_are_left_alone() {
    local().set_item("neighbour", "stays").unwrap();
    let storage = tab(never).await;
    assert!(storage.is_lasting());
    let saved = assessment("Tide");
    storage.save(&saved).unwrap();
    let found = tab(never).await.load();
    assert_eq!(found.assessments, [saved]);
    storage.erase("now", Box::new(drop));
    assert!(tab(never).await.load().assessments.is_empty());
    assert_eq!(
        local().get_item("neighbour").unwrap().as_deref(),
        Some("stays")
    );
    local().remove_item("neighbour").unwrap();
}

#[wasm_bindgen_test]
async fn nothing_is_written_after_a_crash() {
    let before = local().length().unwrap();
    let refused = tab(always).await.save(&assessment("Tide"));
    assert_eq!(refused, Err(StorageError::Refused));
    assert_eq!(local().length().unwrap(), before);
}

#[wasm_bindgen_test]
async fn a_browser_that_lets_nothing_be_kept_is_found_out_before_anything_is_lost() {
    let window = web_sys::window().unwrap();
    for body in ["throw new DOMException('', 'SecurityError')", "return null"] {
        let _blocked = Pretence::new(&window, "localStorage", body);
        let storage = tab(never).await;
        assert!(!storage.is_lasting(), "{body}");
        // It still works for as long as the tab is open.
        storage.save(&assessment("Tide")).unwrap();
        assert_eq!(storage.load().assessments.len(), 1);
    }
    assert!(tab(never).await.is_lasting());
}

#[wasm_bindgen_test]
async fn f01_f02_f06_access_that_is_taken_back_while_the_page_is_open_is_a_failed_save_and_no_crash()
 {
    let window = web_sys::window().unwrap();
    let storage = tab(never).await;
    let saved = assessment("Tide");
    storage.save(&saved).unwrap();
    let refused = Err(StorageError::Refused);
    let blocked = |object: &wasm_bindgen::JsValue, property, body| {
        let _blocked = Pretence::new(object, property, body);
        assert_eq!(storage.remove(&saved.id), refused, "{body}");
        if property == "localStorage" {
            assert_eq!(storage.save(&saved), refused, "{body}");
            assert!(storage.changed_elsewhere().is_err(), "{body}");
        }
    };
    for body in ["throw new DOMException('', 'SecurityError')", "return null"] {
        blocked(&window, "localStorage", body);
    }
    let prototype = js_sys::Reflect::get(&local(), &"__proto__".into()).unwrap();
    blocked(&prototype, "removeItem", "return () => { throw 1 }");
    assert_eq!(tab(never).await.load().assessments, [saved]);
    storage.erase("now", Box::new(drop));
}
