//! An object on its way out.

use serde_json::{Map, Value};

use super::fields::{Fields, unknown};
use crate::assessment::UnknownFields;

/// An object that leaves out what says nothing.
#[derive(Default)]
pub(super) struct Object(Map<String, Value>);

impl Object {
    pub(super) fn empty() -> Self {
        Self(Map::new())
    }

    /// Begins with the fields that an unknown version wrote.
    pub(super) fn keeping(unknown: &UnknownFields) -> Self {
        Self(Fields::kept(unknown).into_rest())
    }

    /// Adds fields that an unknown version wrote, where none of the name is. What stands below a name, each
    /// under an id, is brought together.
    pub(super) fn put_missing(&mut self, more: &UnknownFields) {
        for (name, value) in Fields::kept(more).into_rest() {
            match (self.0.get_mut(&name), value) {
                (Some(Value::Object(here)), Value::Object(below)) => {
                    for (id, value) in below {
                        here.entry(id).or_insert(value);
                    }
                }
                (Some(_), _) => {}
                (None, value) => drop(self.0.insert(name, value)),
            }
        }
    }

    pub(super) fn put(&mut self, name: &str, value: impl Into<Value>) {
        self.0.insert(name.to_owned(), value.into());
    }

    /// The fields that an unknown version wrote below a field, to begin that field with.
    pub(super) fn kept_below(&mut self, name: &str) -> Self {
        match self.0.remove(name) {
            Some(Value::Object(kept)) => Self(kept),
            _ => Self(Map::new()),
        }
    }

    pub(super) fn put_text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.put(name, text);
        }
    }

    pub(super) fn put_some(&mut self, name: &str, value: Option<impl ToString>) {
        if let Some(value) = value {
            self.put(name, value.to_string());
        }
    }

    pub(super) fn put_flag(&mut self, name: &str, flag: bool) {
        if flag {
            self.put(name, true);
        }
    }

    pub(super) fn put_object(&mut self, name: &str, object: Self) {
        if !object.0.is_empty() {
            self.put(name, object.0);
        }
    }

    /// The fields as JSON text by name.
    pub(super) fn into_unknown(self) -> UnknownFields {
        unknown(self.0)
    }

    pub(super) fn into_value(self) -> Value {
        self.0.into()
    }
}
