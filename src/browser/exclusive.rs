//! Tabs of one browser take turns.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::call::{call, of_navigator};
use super::page;

/// What the turns are for. Each deployment of a host has its own.
const NAME: &str = "save";

/// What is to be done, until it is.
type Once = Rc<RefCell<Option<Box<dyn FnOnce()>>>>;

/// Does something while no other tab does anything of the kind; at once where the browser has no way to
/// promise that.
pub fn exclusively(act: Box<dyn FnOnce()>) {
    let act: Once = Rc::new(RefCell::new(Some(act)));
    let turn = act.clone();
    let asked = ask(move || take(&turn));
    spawn_local(async move {
        let outcome = match asked {
            Ok(turn) => JsFuture::from(turn).await.map(drop),
            Err(error) => Err(error),
        };
        if outcome.is_err() {
            take(&act);
        }
    });
}

/// Does it, unless it is done.
fn take(act: &Once) {
    let act = act.borrow_mut().take();
    if let Some(act) = act {
        act();
    }
}

/// Asks the browser for a turn.
fn ask(turn: impl FnOnce() + 'static) -> Result<Promise, JsValue> {
    let locks = of_navigator("locks").ok_or(JsValue::NULL)?;
    let turn = Closure::once_into_js(turn);
    let name = format!("{}{NAME}", page::site());
    call(&locks, "request", &[name.into(), turn])?.dyn_into()
}
