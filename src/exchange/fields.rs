//! Takes known fields out of a JSON object and keeps what is left.

use std::collections::BTreeMap;
use std::str::FromStr;

use serde_json::{Map, Value};

use super::OpenError;
use crate::assessment::Date;
use crate::ordered::collected;
use crate::questionnaire::Level;

/// The highest level of any ladder, own scales included.
pub(super) const MAX_LEVEL: u64 = 7;

/// A JSON object on its way to becoming a domain value, with its path for error messages.
#[derive(Debug)]
pub(super) struct Fields {
    path: String,
    map: Map<String, Value>,
}

impl Fields {
    pub(super) fn new(path: &str, value: Value) -> Result<Self, OpenError> {
        match value {
            Value::Object(map) => Ok(Self {
                path: path.to_owned(),
                map,
            }),
            _ => Err(shape(path, "an object")),
        }
    }

    /// The path of a field below this object.
    pub(super) fn at(&self, name: &str) -> String {
        if self.path.is_empty() {
            name.to_owned()
        } else {
            format!("{}.{name}", self.path)
        }
    }

    /// The field, if it is there and not null.
    pub(super) fn take(&mut self, name: &str) -> Option<Value> {
        self.map.remove(name).filter(|value| !value.is_null())
    }

    /// A text; empty when absent. A number is taken as it is written.
    pub(super) fn text(&mut self, name: &str) -> Result<String, OpenError> {
        match self.take(name) {
            None => Ok(String::new()),
            Some(Value::String(text)) => Ok(text),
            Some(Value::Number(number)) => Ok(number.to_string()),
            Some(_) => Err(shape(&self.at(name), "a text")),
        }
    }

    /// A number, if the field is there.
    pub(super) fn number(&mut self, name: &str) -> Result<Option<f64>, OpenError> {
        match self.take(name) {
            None => Ok(None),
            Some(value) => match value.as_f64() {
                Some(number) => Ok(Some(number)),
                None => Err(shape(&self.at(name), "a number")),
            },
        }
    }

    /// A whole number in a range, if the field is there.
    pub(super) fn whole(
        &mut self,
        name: &str,
        range: std::ops::RangeInclusive<u64>,
    ) -> Result<Option<u64>, OpenError> {
        let Some(value) = self.take(name) else {
            return Ok(None);
        };
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "checked to be whole and in range"
        )]
        let number = value.as_u64().or_else(|| {
            value
                .as_f64()
                .filter(|n| n.fract() == 0.0 && (0.0..1e15).contains(n))
                .map(|n| n as u64)
        });
        if let Some(number) = number.filter(|number| range.contains(number)) {
            return Ok(Some(number));
        }
        let expected = format!("a whole number from {} to {}", range.start(), range.end());
        Err(OpenError::Shape {
            path: self.at(name),
            expected,
        })
    }

    /// A flag; false when absent.
    pub(super) fn flag(&mut self, name: &str) -> Result<bool, OpenError> {
        match self.take(name) {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(flag),
            Some(_) => Err(shape(&self.at(name), "true or false")),
        }
    }

    /// A list; empty when absent.
    pub(super) fn list(&mut self, name: &str) -> Result<Vec<Value>, OpenError> {
        match self.take(name) {
            None => Ok(Vec::new()),
            Some(Value::Array(list)) => Ok(list),
            Some(_) => Err(shape(&self.at(name), "a list")),
        }
    }

    /// The entries of an object; none when absent.
    pub(super) fn entries(&mut self, name: &str) -> Result<Map<String, Value>, OpenError> {
        match self.take(name) {
            None => Ok(Map::new()),
            Some(Value::Object(map)) => Ok(map),
            Some(_) => Err(shape(&self.at(name), "an object")),
        }
    }

    /// An object below this one; empty when absent.
    pub(super) fn object(&mut self, name: &str) -> Result<Self, OpenError> {
        let path = self.at(name);
        let map = self.entries(name)?;
        Ok(Self { path, map })
    }

    /// The names of the fields that nobody took yet.
    pub(super) fn names(&self) -> Vec<String> {
        self.map.keys().cloned().collect()
    }

    /// Puts back what nobody took of a field that was taken, so that it is kept under its name.
    pub(super) fn put_back(&mut self, name: &str, rest: Map<String, Value>) {
        if !rest.is_empty() {
            self.map.insert(name.to_owned(), rest.into());
        }
    }

    /// What nobody took.
    pub(super) fn into_rest(self) -> Map<String, Value> {
        self.map
    }

    /// What nobody took, as JSON text by name.
    pub(super) fn into_unknown(self) -> BTreeMap<String, String> {
        collected(
            self.map
                .into_iter()
                .map(|(name, value)| (name, value.to_string())),
        )
    }
}

pub(super) fn shape(path: &str, expected: &str) -> OpenError {
    OpenError::Shape {
        path: path.to_owned(),
        expected: expected.to_owned(),
    }
}

pub(super) fn read_date(fields: &mut Fields, name: &str) -> Result<Option<Date>, OpenError> {
    let text = fields.text(name)?;
    if text.is_empty() {
        return Ok(None);
    }
    Date::from_str(&text)
        .map(Some)
        .map_err(|_| shape(&fields.at(name), "a day written as YYYY-MM-DD"))
}

/// A level that was checked to be one.
pub(super) fn small(level: u64) -> Level {
    Level::try_from(level).unwrap_or(Level::MAX)
}

/// The reason of a "not applicable": a text, or a bare true.
pub(super) fn take_reason(fields: &mut Fields) -> Result<Option<String>, OpenError> {
    match fields.take("not_applicable") {
        None | Some(Value::Bool(false)) => Ok(None),
        Some(Value::String(reason)) => Ok(Some(reason)),
        Some(Value::Bool(true)) => Ok(Some(String::new())),
        Some(_) => Err(shape(&fields.at("not_applicable"), "a reason in words")),
    }
}
