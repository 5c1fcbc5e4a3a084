//! The mirror in `IndexedDB`, which the boot script carries: it has begun to read long before the app is here,
//! and the screen that stands in for the app reads it, too.

use std::cell::RefCell;

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::mirror::{Mirror, Record};
use super::past::{Archive, Kind, Past, ThenPast};

#[wasm_bindgen]
extern "C" {
    /// What `boot/mirror.js` hands to the app.
    type Carrier;

    #[wasm_bindgen(thread_local_v2, js_name = waymarkMirror)]
    static CARRIER: Option<Carrier>;

    #[wasm_bindgen(method)]
    fn read(this: &Carrier) -> Promise;
    #[wasm_bindgen(method)]
    fn put(this: &Carrier, name: &str, text: JsValue, at: f64);
    #[wasm_bindgen(method)]
    fn forget(this: &Carrier, name: &str);
    #[wasm_bindgen(method)]
    fn erase(this: &Carrier, name: &str, at: f64) -> Promise;
    #[wasm_bindgen(method, js_name = keepPast)]
    fn keep_past(this: &Carrier, kind: &str, of: &str, at: f64, text: &str);
    #[wasm_bindgen(method, js_name = forgetPast)]
    fn forget_past(this: &Carrier, kind: &str, of: &str, at: f64);
    #[wasm_bindgen(method)]
    fn past(this: &Carrier, kind: &str, of: Option<&str>) -> Promise;
    #[wasm_bindgen(method, js_name = isBehind)]
    fn is_behind(this: &Carrier) -> bool;
    #[wasm_bindgen(method)]
    fn follow(this: &Carrier, told: &Function);
}

/// The mirror of this browser.
pub(super) struct Indexed {
    carrier: Carrier,
    is_read: bool,
    /// The records that were found, as the browser has them: what reads them arrives later.
    found: RefCell<Option<Array>>,
}

impl Indexed {
    /// The mirror, once it is read or has taken too long; nothing where the page brought none.
    pub(super) async fn open() -> Option<Self> {
        let carrier = carrier()?;
        let found = JsFuture::from(carrier.read()).await.ok();
        let found: Option<Array> = found.and_then(|found| found.dyn_into().ok());
        Some(Self {
            carrier,
            is_read: found.is_some(),
            found: RefCell::new(found),
        })
    }
}

/// What carries, where the page brought it.
fn carrier() -> Option<Carrier> {
    CARRIER.with(|carrier| {
        let carrier: &JsValue = carrier.as_ref()?;
        // It is of no class that could be asked for.
        Some(carrier.clone().unchecked_into())
    })
}

fn field(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok()
}

/// When something was written, by a record as the browser has it.
fn time(of: &JsValue) -> Option<u64> {
    let at = field(of, "at")?.as_f64().filter(|at| *at >= 1.0)?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a whole number that the clock gave out"
    )]
    Some(at as u64)
}

/// A record as the browser has it; nothing where it is none.
fn record(value: &JsValue) -> Option<Record> {
    Some(Record {
        name: field(value, "name")?.as_string()?,
        text: field(value, "text")?.as_string(),
        at: time(value)?,
    })
}

#[expect(
    clippy::cast_precision_loss,
    reason = "the clock gives out what is counted exactly"
)]
fn number(at: u64) -> f64 {
    at as f64
}

impl Mirror for Indexed {
    fn is_read(&self) -> bool {
        self.is_read
    }

    fn has_found(&self) -> bool {
        let found = self.found.borrow();
        found.as_ref().is_some_and(|found| found.length() > 0)
    }

    fn take_found(&self) -> Option<Vec<Record>> {
        let found = self.found.take()?;
        Some(found.iter().filter_map(|value| record(&value)).collect())
    }

    fn put(&self, name: &str, text: Option<&str>, at: u64) {
        let text = text.map_or(JsValue::NULL, JsValue::from_str);
        self.carrier.put(name, text, number(at));
    }

    fn forget(&self, name: &str) {
        self.carrier.forget(name);
    }

    fn erase(&self, name: &str, at: u64, done: Box<dyn FnOnce(bool)>) {
        let erased = JsFuture::from(self.carrier.erase(name, number(at)));
        spawn_local(async move {
            done(erased.await.is_ok_and(|is_done| is_done.is_truthy()));
        });
    }

    fn keep_past(&self, past: &Past) {
        let Past { kind, of, at, text } = past;
        self.carrier.keep_past(kind.name(), of, number(*at), text);
    }

    fn is_behind(&self) -> bool {
        self.carrier.is_behind()
    }

    fn follow(&self, told: Box<dyn Fn()>) {
        let told = Closure::wrap(told).into_js_value();
        self.carrier.follow(told.unchecked_ref());
    }
}

/// The past that this browser keeps. What reads it is no part of the first file.
#[derive(Clone, Copy, Debug)]
pub struct BrowserArchive;

impl Archive for BrowserArchive {
    fn read(&self, kind: Kind, of: Option<&str>, then: ThenPast) {
        let read = carrier().map(|carrier| carrier.past(kind.name(), of));
        spawn_local(async move {
            let Some(read) = read else { return then(None) };
            let found = JsFuture::from(read).await.ok();
            let found: Option<Array> = found.and_then(|found| found.dyn_into().ok());
            then(found.map(|found| found.iter().filter_map(|it| past(kind, &it)).collect()));
        });
    }

    fn forget(&self, past: &Past) {
        if let Some(carrier) = carrier() {
            carrier.forget_past(past.kind.name(), &past.of, number(past.at));
        }
    }
}

/// Something of the past as the browser has it; nothing where it is none.
fn past(kind: Kind, value: &JsValue) -> Option<Past> {
    Some(Past {
        kind,
        of: field(value, "of")?.as_string()?,
        at: time(value)?,
        text: field(value, "text")?.as_string()?,
    })
}
