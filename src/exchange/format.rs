//! The kinds of documents, each with a schema number of its own.
//!
//! A number rises when a build that knows only the last one would misread what is written. Fields
//! that are only added need no new number: whoever does not know one keeps it. Raising the number of
//! one kind leaves every other as it is, also where one document travels inside another.

use serde_json::Value;

use super::fields::{Fields, parsed, shape};
use super::migrate::{Step, is_complete, migrate};
use super::object::Object;
use super::{Expected, OpenError};

/// A kind of document.
#[derive(Debug)]
pub struct Format {
    /// What stands in the field `format` of such a document.
    pub name: &'static str,
    /// The schema that this build writes, and the newest that it reads. The first is 1.
    pub schema: u64,
    steps: &'static [Step],
}

impl Format {
    /// Assessments, with the authors' files that those ask and, in a copy of everything, what
    /// belongs to none.
    pub const DOCUMENT: Self = Self::new("waymark", 1, &[]);
    /// The calculators' sheets.
    pub const SHEETS: Self = Self::new("waymark-tools", 1, &[]);
    /// What was chosen for event files.
    pub const MAPPINGS: Self = Self::new("waymark-mappings", 1, &[]);
    /// A workshop, of which the coach's browser keeps everything.
    pub const WORKSHOP: Self = Self::new("waymark-workshop", 1, &[]);
    /// What a person who was invited to a workshop answers.
    pub const JOINED: Self = Self::new("waymark-joined", 1, &[]);
    /// What the crash screen saves. The boot script writes it, where the app cannot.
    pub const RESCUE: Self = Self::new("waymark-rescue", 1, &[]);

    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::DOCUMENT,
        Self::SHEETS,
        Self::MAPPINGS,
        Self::WORKSHOP,
        Self::JOINED,
        Self::RESCUE,
    ];

    /// A kind of document. One whose steps do not lead from schema 1 to the present one does not
    /// compile as a constant.
    pub(crate) const fn new(name: &'static str, schema: u64, steps: &'static [Step]) -> Self {
        assert!(is_complete(steps, schema), "a step is missing");
        Self {
            name,
            schema,
            steps,
        }
    }

    /// Reads a text as a document of this kind: its fields without the header, as the present schema
    /// has them.
    pub(super) fn open_text(&self, text: &str) -> Result<Fields, OpenError> {
        self.open(parsed(text)?)
    }

    /// Reads a value as a document of this kind, as [`Self::open_text`] does.
    pub(super) fn open(&self, value: Value) -> Result<Fields, OpenError> {
        let mut fields = Fields::new("", value).map_err(|_| OpenError::Foreign)?;
        if !fields.take("format").is_some_and(|name| name == self.name) {
            return Err(OpenError::Foreign);
        }
        let schema = fields.whole("schema", 1..=u64::MAX)?;
        let schema = schema.ok_or_else(|| shape("schema", Expected::Whole))?;
        self.bring_up(schema, fields)
    }

    /// Brings the fields of an earlier schema up to the present one.
    pub(super) fn bring_up(&self, schema: u64, mut fields: Fields) -> Result<Fields, OpenError> {
        if schema > self.schema {
            return Err(OpenError::Newer(schema));
        }
        migrate(self.steps, schema, fields.all_mut())?;
        Ok(fields)
    }

    /// Whether a text is a document of an earlier schema of this kind.
    pub fn is_earlier(&self, text: &str) -> bool {
        // Nothing is before the first, and most of the time nobody has to look.
        self.schema > 1 && self.schema_of(text).is_some_and(|it| it < self.schema)
    }

    /// The schema of a text, if it is a document of this kind.
    fn schema_of(&self, text: &str) -> Option<u64> {
        let document = parsed(text).ok()?;
        let is_kind = document.get("format").is_some_and(|name| name == self.name);
        is_kind.then(|| document.get("schema")?.as_u64()).flatten()
    }

    /// A document of this kind, begun with what else it holds.
    pub(super) fn begin(&self, mut object: Object) -> Object {
        object.put("format", self.name);
        object.put("schema", self.schema);
        object
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, json};

    use super::*;

    /// A kind of document that was raised twice: a colour became a list of colours, which then moved
    /// below `paint`.
    const MADE_UP: Format = Format::new(
        "made-up",
        3,
        &[
            Step {
                from: 1,
                change: |fields| {
                    if let Some(colour) = fields.remove("colour") {
                        fields.insert("colours".to_owned(), json!([colour]));
                    }
                    Ok(())
                },
            },
            Step {
                from: 2,
                change: |fields| {
                    if let Some(colours) = fields.remove("colours") {
                        fields.insert("paint".to_owned(), json!({ "colours": colours }));
                    }
                    Ok(())
                },
            },
        ],
    );

    fn opened(document: &Value) -> Result<Map<String, Value>, OpenError> {
        MADE_UP
            .open_text(&document.to_string())
            .map(Fields::into_rest)
    }

    #[test]
    fn a_document_of_every_earlier_schema_reads_as_one_of_the_present() {
        let expected = json!({ "paint": { "colours": ["red"] }, "kept": true });
        for document in [
            json!({ "format": "made-up", "schema": 1, "colour": "red", "kept": true }),
            json!({ "format": "made-up", "schema": 2, "colours": ["red"], "kept": true }),
            json!({ "format": "made-up", "schema": 3, "paint": { "colours": ["red"] }, "kept": true }),
        ] {
            assert_eq!(opened(&document).map(Value::from), Ok(expected.clone()));
        }
    }

    #[test]
    fn a_document_of_an_earlier_schema_is_known_by_its_header() {
        let is_earlier = |schema: u64| {
            let document = json!({ "format": "made-up", "schema": schema });
            MADE_UP.is_earlier(&document.to_string())
        };
        assert_eq!([1, 2, 3, 4].map(is_earlier), [true, true, false, false]);
        for other in ["{", "[]", r#"{"format":"waymark","schema":1}"#] {
            assert!(!MADE_UP.is_earlier(other));
        }
    }

    #[test]
    fn what_an_earlier_schema_had_means_nothing_in_the_present_one() {
        let document = json!({ "format": "made-up", "schema": 3, "colour": "red" });
        let fields = opened(&document).unwrap();
        assert_eq!(fields.keys().collect::<Vec<_>>(), ["colour"]);
    }

    #[test]
    fn a_newer_document_is_refused_and_so_is_one_without_a_number_or_of_another_kind() {
        let at = |schema: Value| opened(&json!({ "format": "made-up", "schema": schema }));
        assert_eq!(at(json!(4)), Err(OpenError::Newer(4)));
        assert_eq!(
            at(json!(null)),
            Err(shape("schema", Expected::Whole).into())
        );
        assert!(matches!(at(json!(0)), Err(OpenError::Shape { .. })));
        assert!(matches!(at(json!("2")), Err(OpenError::Shape { .. })));
        for other in [
            json!({ "format": "waymark", "schema": 1 }),
            json!([]),
            json!({}),
        ] {
            assert_eq!(opened(&other), Err(OpenError::Foreign));
        }
    }

    #[test]
    fn what_is_begun_opens_as_its_kind() {
        let mut object = MADE_UP.begin(Object::empty());
        object.put("kept", true);
        let fields = MADE_UP.open(object.into_value()).map(Fields::into_rest);
        assert_eq!(fields.map(Value::from), Ok(json!({ "kept": true })));
    }

    #[test]
    fn no_two_kinds_have_one_name() {
        let mut names = Format::ALL.map(|format| format.name);
        names.sort_unstable();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
    }
}
