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

/// Everything that is kept; nothing where the browser keeps nothing.
pub async fn read() -> Option<Vec<Entry>> {
    let all = DATABASE.ask("readonly", "getAll", &[]).await.ok()?;
    let entry = |it: JsValue| {
        let field = |name| property(&it, name)?.as_string();
        Some((field(NAME)?, field(TEXT)?, field(FILE).unwrap_or_default()))
    };
    Some(Array::from(&all).iter().filter_map(entry).collect())
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
