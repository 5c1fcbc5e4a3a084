//! Takes known fields out of a JSON object and keeps what is left.

use std::ops::RangeInclusive;
use std::str::FromStr;

use serde_json::{Map, Value};

use super::error::Misread;
use super::limit::check_text;
use super::{Expected, OpenError};
use crate::assessment::{Assessment, Date, UnknownFields};
use crate::questionnaire::{Level, Question, Questionnaire};

/// The value of a JSON text.
pub(super) fn parsed(text: &str) -> Result<Value, Misread> {
    if text.trim().is_empty() {
        return Err(OpenError::Empty.into());
    }
    check_text(text)?;
    serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        OpenError::NotJson { line, column }.into()
    })
}

/// A JSON object on its way to becoming a domain value, with its path for error messages.
#[derive(Debug)]
pub(super) struct Fields {
    path: String,
    map: Map<String, Value>,
}

impl Fields {
    pub(super) fn new(path: &str, value: Value) -> Result<Self, Misread> {
        match value {
            Value::Object(map) => Ok(Self {
                path: path.to_owned(),
                map,
            }),
            _ => Err(shape(path, Expected::Object)),
        }
    }

    /// The fields that a document of a later version, or another part of it, left.
    pub(super) fn kept(unknown: &UnknownFields) -> Self {
        let mut map = Map::new();
        // One by one, for collecting would sort (`crate::ordered`).
        for (name, json) in unknown {
            if let Ok(value) = serde_json::from_str(json) {
                map.insert(name.clone(), value);
            }
        }
        Self {
            path: String::new(),
            map,
        }
    }

    /// Every field that is left, for a migration.
    pub(super) fn all_mut(&mut self) -> &mut Map<String, Value> {
        &mut self.map
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
    pub(super) fn text(&mut self, name: &str) -> Result<String, Misread> {
        match self.take(name) {
            None => Ok(String::new()),
            Some(Value::String(text)) => Ok(text),
            Some(Value::Number(number)) => Ok(number.to_string()),
            Some(_) => Err(shape(&self.at(name), Expected::Text)),
        }
    }

    /// A number, if the field is there.
    pub(super) fn number(&mut self, name: &str) -> Result<Option<f64>, Misread> {
        match self.take(name) {
            None => Ok(None),
            Some(value) => match value.as_f64() {
                Some(number) => Ok(Some(number)),
                None => Err(shape(&self.at(name), Expected::Number)),
            },
        }
    }

    /// A whole number in a range, if the field is there.
    pub(super) fn whole(
        &mut self,
        name: &str,
        range: RangeInclusive<u64>,
    ) -> Result<Option<u64>, Misread> {
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
        let (from, to) = range.into_inner();
        Err(shape(&self.at(name), Expected::WholeBetween { from, to }))
    }

    /// How often something was saved; 0 when absent.
    ///
    /// One that no saving could reach begins again at 0. It says nothing of what was answered, and must
    /// neither hide that nor be one that cannot be counted on from.
    pub(super) fn revision(&mut self, name: &str) -> Result<u64, Misread> {
        let revision = self.whole(name, 0..=u64::MAX)?;
        let countable = revision.filter(|revision| *revision <= Assessment::MAX_REVISION);
        Ok(countable.unwrap_or(0))
    }

    /// A small whole number in a range, such as a level or a code, if the field is there.
    pub(super) fn small(
        &mut self,
        name: &str,
        range: RangeInclusive<u8>,
    ) -> Result<Option<u8>, Misread> {
        let range = u64::from(*range.start())..=u64::from(*range.end());
        let number = self.whole(name, range)?;
        Ok(number.and_then(|number| u8::try_from(number).ok()))
    }

    /// A level of any ladder, own scales included, if the field is there.
    pub(super) fn level(&mut self, name: &str) -> Result<Option<Level>, Misread> {
        self.small(name, 1..=Question::MAX_LEVEL)
    }

    /// The version of a questionnaire; 1 when absent.
    pub(super) fn version(&mut self) -> Result<u32, Misread> {
        let version = self.whole("version", 0..=Questionnaire::MAX_VERSION.into())?;
        Ok(version.map_or(1, |version| u32::try_from(version).unwrap_or(u32::MAX)))
    }

    /// A day, if the field is there and not empty.
    pub(super) fn date(&mut self, name: &str) -> Result<Option<Date>, Misread> {
        let text = self.text(name)?;
        if text.is_empty() {
            return Ok(None);
        }
        Date::from_str(&text)
            .map(Some)
            .map_err(|_| shape(&self.at(name), Expected::Day))
    }

    /// Why something is so, where it is: a text, or a bare true for one that gives no reason.
    pub(super) fn reason(&mut self, name: &str) -> Result<Option<String>, Misread> {
        match self.take(name) {
            None | Some(Value::Bool(false)) => Ok(None),
            Some(Value::String(reason)) => Ok(Some(reason)),
            Some(Value::Bool(true)) => Ok(Some(String::new())),
            Some(_) => Err(shape(&self.at(name), Expected::Reason)),
        }
    }

    /// A flag; false when absent.
    pub(super) fn flag(&mut self, name: &str) -> Result<bool, Misread> {
        match self.take(name) {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(flag),
            Some(_) => Err(shape(&self.at(name), Expected::Flag)),
        }
    }

    /// A list; empty when absent.
    pub(super) fn list(&mut self, name: &str) -> Result<Vec<Value>, Misread> {
        match self.take(name) {
            None => Ok(Vec::new()),
            Some(Value::Array(list)) => Ok(list),
            Some(_) => Err(shape(&self.at(name), Expected::List)),
        }
    }

    /// The entries of an object; none when absent.
    pub(super) fn entries(&mut self, name: &str) -> Result<Map<String, Value>, Misread> {
        match self.take(name) {
            None => Ok(Map::new()),
            Some(Value::Object(map)) => Ok(map),
            Some(_) => Err(shape(&self.at(name), Expected::Object)),
        }
    }

    /// An object below this one; empty when absent.
    pub(super) fn object(&mut self, name: &str) -> Result<Self, Misread> {
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

    /// What nobody took so far, as JSON text by name.
    pub(super) fn take_unknown(&mut self) -> UnknownFields {
        unknown(std::mem::take(&mut self.map))
    }

    /// What nobody took, as JSON text by name.
    pub(super) fn into_unknown(self) -> UnknownFields {
        unknown(self.map)
    }
}

/// Fields as JSON text by name, to be kept until they are written again.
pub(super) fn unknown(map: Map<String, Value>) -> UnknownFields {
    let fields = map.into_iter();
    fields
        .map(|(name, value)| (name, value.to_string()))
        .collect()
}

pub(super) fn shape(path: &str, expected: Expected) -> Misread {
    let path = path.to_owned();
    OpenError::Shape { path, expected }.into()
}
