//! A database of one store, by its name: what stands in `IndexedDB` and is no second copy of anything.

use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::call::{call, of_window, property};

/// A database with one store.
#[derive(Clone, Copy, Debug)]
pub(super) struct Database {
    /// Its name.
    pub(super) name: fn() -> String,
    /// The name of its store.
    pub(super) store: &'static str,
    /// The field of a record that names it; without one, whoever puts it says.
    pub(super) key: Option<&'static str>,
}

impl Database {
    /// Asks the store for one thing and waits for it.
    pub(super) async fn ask(
        self,
        mode: &str,
        method: &str,
        with: &[JsValue],
    ) -> Result<JsValue, JsValue> {
        let database = self.open().await?;
        let outcome = match self.begin(&database, mode) {
            Ok((_, store)) => match call(&store, method, with) {
                Ok(request) => answer(&request).await,
                Err(error) => Err(error),
            },
            Err(error) => Err(error),
        };
        call(&database, "close", &[])?;
        outcome
    }

    /// Does the same to many things, all of it or nothing.
    pub(super) async fn each(self, method: &str, of: &[JsValue]) -> Result<(), JsValue> {
        let database = self.open().await?;
        let outcome = match self.begun(&database, method, of) {
            Ok(transaction) => settled(&transaction, "oncomplete", "onabort").await,
            Err(error) => Err(error),
        };
        call(&database, "close", &[])?;
        outcome.map(drop)
    }

    fn begun(self, database: &JsValue, method: &str, of: &[JsValue]) -> Result<JsValue, JsValue> {
        let (transaction, store) = self.begin(database, "readwrite")?;
        for one in of {
            call(&store, method, std::slice::from_ref(one))?;
        }
        Ok(transaction)
    }

    fn begin(self, database: &JsValue, mode: &str) -> Result<(JsValue, JsValue), JsValue> {
        let transaction = call(database, "transaction", &[self.store.into(), mode.into()])?;
        let store = call(&transaction, "objectStore", &[self.store.into()])?;
        Ok((transaction, store))
    }

    async fn open(self) -> Result<JsValue, JsValue> {
        let factory = of_window("indexedDB").ok_or("there is no database")?;
        let opening = call(&factory, "open", &[(self.name)().into(), 1.into()])?;
        let request = opening.clone();
        let make = Closure::once_into_js(move || {
            let database = property(&request, "result").unwrap_or_default();
            let options = Object::new();
            let mut with = vec![self.store.into()];
            if let Some(key) = self.key {
                // Without it, nothing that is put has a name, which fails there.
                let _ = Reflect::set(&options, &"keyPath".into(), &key.into());
                with.push(options.into());
            }
            call(&database, "createObjectStore", &with).is_ok()
        });
        Reflect::set(&opening, &"onupgradeneeded".into(), &make)?;
        answer(&opening).await
    }
}

/// What a request to the database is answered.
async fn answer(request: &JsValue) -> Result<JsValue, JsValue> {
    settled(request, "onsuccess", "onerror").await?;
    Ok(property(request, "result").unwrap_or_default())
}

/// Waits for one of two events.
async fn settled(of: &JsValue, good: &str, bad: &str) -> Result<JsValue, JsValue> {
    let promise = Promise::new(&mut |resolve, reject| {
        let refused = of.clone();
        let on_good = Closure::once_into_js(move || resolve.call0(&JsValue::UNDEFINED).is_ok());
        let on_bad = Closure::once_into_js(move || {
            let error = property(&refused, "error").unwrap_or_default();
            reject.call1(&JsValue::UNDEFINED, &error).is_ok()
        });
        for (event, heard) in [(good, on_good), (bad, on_bad)] {
            // One that cannot be heard is no request.
            let _ = Reflect::set(of, &event.into(), heard.unchecked_ref());
        }
    });
    JsFuture::from(promise).await
}
