//! What is on its way, so that nobody fetches it twice.

use std::cell::RefCell;
use std::pin::Pin;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::future_to_promise;

thread_local! {
    /// By the id of the link that names it. What is here stays; what did not come may be asked for again.
    static COMING: RefCell<Vec<(String, Promise)>> = const { RefCell::new(Vec::new()) };
}

/// The arrival of what the link of this id names; `bring` brings it unless that has begun.
pub(super) fn once(
    id: String,
    bring: Pin<Box<dyn Future<Output = Result<(), JsValue>>>>,
) -> Promise {
    let begun = COMING.with_borrow(|coming| {
        let begun = coming.iter().find(|(one, _)| *one == id);
        begun.map(|(_, promise)| promise.clone())
    });
    begun.unwrap_or_else(|| {
        let name = id.clone();
        let promise = future_to_promise(async move {
            let brought = bring.await;
            if brought.is_err() {
                COMING.with_borrow_mut(|coming| coming.retain(|(one, _)| *one != name));
            }
            brought.map(|()| JsValue::TRUE)
        });
        COMING.with_borrow_mut(|coming| coming.push((id, promise.clone())));
        promise
    })
}
