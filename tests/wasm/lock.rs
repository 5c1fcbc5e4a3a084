//! Bytes that a passphrase locks.

use wasm_bindgen_test::wasm_bindgen_test;
use waymark::browser::lock::{LockError, lock, unlock};

#[wasm_bindgen_test]
async fn what_is_locked_is_unlocked_by_the_same_passphrase_alone() {
    let bytes: Vec<u8> = (0..=255).collect();
    let locked = lock("four grey pebbles", &bytes).await.unwrap();
    assert_eq!(
        unlock("four grey pebbles", &locked).await,
        Ok(bytes.clone())
    );
    assert_eq!(
        unlock("four grey pebble", &locked).await,
        Err(LockError::Wrong)
    );
    assert!(locked.windows(8).all(|part| !bytes.starts_with(part)));
    let again = lock("four grey pebbles", &bytes).await.unwrap();
    assert_ne!(again, locked);
}

#[wasm_bindgen_test]
async fn every_change_is_noticed() {
    let locked = lock("a", b"answers").await.unwrap();
    for at in [0, 16, 28, locked.len() - 1] {
        let mut changed = locked.clone();
        *changed.get_mut(at).unwrap() ^= 1;
        assert_eq!(unlock("a", &changed).await, Err(LockError::Wrong), "{at}");
    }
    for short in [0, 15, 27, 28] {
        let outcome = unlock("a", locked.get(..short).unwrap()).await;
        assert_eq!(outcome, Err(LockError::Wrong), "{short}");
    }
}

#[wasm_bindgen_test]
async fn a_letter_in_two_parts_is_the_same_letter() {
    let locked = lock("caf\u{e9}", b"answers").await.unwrap();
    let unlocked = unlock("cafe\u{301}", &locked).await;
    assert_eq!(unlocked, Ok(b"answers".to_vec()));
}
