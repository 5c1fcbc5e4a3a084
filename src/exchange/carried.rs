//! What a document carries of other kinds: the calculators' sheets, and what was chosen for event
//! files.
//!
//! A part stands in a field of its own without its header. Its schema stands in the field
//! `schemas`, by the name of the part's field: `"schemas":{"tools":1,"mappings":1}`. A part that is
//! not named there is of schema 1, for documents were written before parts had numbers.

use serde_json::{Map, Value, json};

use super::error::Misread;
use super::fields::{Fields, parsed};
use super::object::Object;
use super::{Format, OpenError};
use crate::assessment::UnknownFields;

/// The field of the parts' schemas.
const SCHEMAS: &str = "schemas";

/// The field of the preferences, which have no schema: what is not known is kept.
pub(super) const PREFERENCES: &str = "preferences";

/// The field of the workshops: each by its id, with its header.
pub(super) const WORKSHOPS: &str = "workshops";

/// The field of what was answered in workshops: each by the workshop's id, with its header.
pub(super) const JOINED: &str = "joined";

/// A part that belongs to no assessment.
#[derive(Debug)]
pub(super) struct Part {
    /// The field in which it stands.
    field: &'static str,
    /// What it is.
    format: Format,
    /// The one field of it that is a list, and stands for all of it while it is the only one.
    list: Option<&'static str>,
}

impl Part {
    /// The calculators' sheets.
    pub(super) const SHEETS: Self = Self {
        field: "tools",
        format: Format::SHEETS,
        list: None,
    };
    /// What was chosen for event files.
    pub(super) const MAPPINGS: Self = Self {
        field: "mappings",
        format: Format::MAPPINGS,
        list: Some("mappings"),
    };

    /// The field in which it stands, which is also its name in a browser.
    pub(super) fn name(&self) -> &'static str {
        self.field
    }

    /// Puts what a browser keeps into a document. It is not read, so that a copy is complete
    /// whatever wrote it. What holds nothing stays out.
    ///
    /// # Errors
    /// When it is another kind of document, or none; it stays out.
    pub(super) fn put_kept(&self, document: &mut Object, text: &str) -> Result<(), OpenError> {
        let Value::Object(mut kept) = parsed(text)? else {
            return Err(OpenError::Foreign);
        };
        if !kept
            .remove("format")
            .is_some_and(|name| name == self.format.name)
        {
            return Err(OpenError::Foreign);
        }
        let schema = kept.remove("schema");
        let Some(value) = self.without_header(kept) else {
            return Ok(());
        };
        document.put(self.field, value);
        if let Some(schema) = schema {
            let mut schemas = document.kept_below(SCHEMAS);
            schemas.put(self.field, schema);
            document.put_object(SCHEMAS, schemas);
        }
        Ok(())
    }

    /// How the part stands in its field; nothing where it holds nothing.
    fn without_header(&self, mut kept: Map<String, Value>) -> Option<Value> {
        let is_list = |name: &&str| kept.len() == 1 && kept.get(*name).is_some_and(Value::is_array);
        let list = self.list.filter(is_list).and_then(|name| kept.remove(name));
        match list {
            Some(Value::Array(list)) => (!list.is_empty()).then(|| list.into()),
            _ => (!kept.is_empty()).then(|| kept.into()),
        }
    }
}

/// The parts of a document on their way out of it.
#[derive(Debug)]
pub(super) struct Carried {
    document: Fields,
    schemas: Result<Fields, OpenError>,
}

impl Carried {
    /// Begins with the fields that the reader of assessments does not know.
    pub(super) fn of(unknown: &UnknownFields) -> Self {
        let mut document = Fields::kept(unknown);
        let schemas = document.object(SCHEMAS).map_err(OpenError::from);
        Self { document, schemas }
    }

    /// Takes out a part, if it is there, and reads it once it is as the present schema has it.
    pub(super) fn take<T>(
        &mut self,
        part: &Part,
        read: impl FnOnce(&mut Fields) -> Result<T, Misread>,
    ) -> Result<Option<T>, OpenError> {
        let value = match (self.document.take(part.field), part.list) {
            (None, _) => return Ok(None),
            (Some(list @ Value::Array(_)), Some(name)) => json!({ name: list }),
            (Some(value), _) => value,
        };
        let fields = Fields::new(part.field, value)?;
        let schemas = self.schemas.as_mut().map_err(|error| error.clone())?;
        let schema = schemas.whole(part.field, 1..=u64::MAX)?.unwrap_or(1);
        Ok(Some(read(&mut part.format.bring_up(schema, fields)?)?))
    }

    /// Takes out a field that has no schema of its own, if it is there.
    pub(super) fn take_value(&mut self, name: &str) -> Option<Value> {
        self.document.take(name)
    }

    /// What nobody took.
    pub(super) fn into_unknown(mut self) -> UnknownFields {
        if let Ok(schemas) = self.schemas {
            self.document.put_back(SCHEMAS, schemas.into_rest());
        }
        self.document.into_unknown()
    }
}
