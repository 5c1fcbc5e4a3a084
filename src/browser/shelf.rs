//! What a coach brought of many teams, in a database of its own: nobody reads it before the page of many
//! teams is opened.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;

use super::call::property;
use super::database::Database;
use super::page;

/// Where it is kept: each deployment of a host has one.
const DATABASE: Database = Database {
    name: || format!("{}teams", page::site()),
    store: "brought",
    key: Some(NAME),
};

const NAME: &str = "name";
const TEXT: &str = "text";
const FILE: &str = "file";

/// Something that is kept: its name, its text, and the file that it comes from.
pub type Entry = (String, String, String);

/// Everything that is kept, each entry made out when it is asked for: some thousands at once would keep the page
/// waiting. One that is none has an empty name. Nothing where the browser keeps nothing.
pub async fn read() -> Option<impl ExactSizeIterator<Item = Entry>> {
    let all = DATABASE.ask("readonly", "getAll", &[]).await.ok()?;
    let all = Array::from(&all);
    Some((0..all.length()).map(move |at| entry_of(&all.get(at))))
}

fn entry_of(kept: &JsValue) -> Entry {
    let field = |name| property(kept, name).and_then(|field| field.as_string());
    let [name, text, file] = [NAME, TEXT, FILE].map(|name| field(name).unwrap_or_default());
    (name, text, file)
}

/// Keeps entries, all of them or none, and tells whether that was done.
pub async fn put(entries: &[Entry]) -> bool {
    let records = entries.iter().map(|(name, text, file)| {
        let record = Object::new();
        for (field, value) in [(NAME, name), (TEXT, text), (FILE, file)] {
            Reflect::set(&record, &field.into(), &value.into())?;
        }
        Ok(record.into())
    });
    match records.collect::<Result<Vec<JsValue>, JsValue>>() {
        Ok(records) => DATABASE.each("put", &records).await.is_ok(),
        Err(_) => false,
    }
}

/// Forgets entries by their names, all of them or none, and tells whether that was done.
pub async fn remove(names: &[String]) -> bool {
    let names: Vec<JsValue> = names.iter().map(JsValue::from).collect();
    DATABASE.each("delete", &names).await.is_ok()
}

/// Forgets everything, and tells whether that was done.
pub async fn clear() -> bool {
    DATABASE.ask("readwrite", "clear", &[]).await.is_ok()
}
