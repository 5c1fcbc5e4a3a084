//! Which columns of event files mean what, as a browser remembers it.
//!
//! `{"format":"waymark-mappings","schema":1,"mappings":[{"kind","headers","columns",…}]}`. A
//! mapping that cannot be read is passed over: a choice that is lost is made again, and nothing hangs
//! on it.

use serde_json::Value;

use super::error::Misread;
use super::fields::Fields;
use super::object::Object;
use super::{Format, OpenError};
use crate::delivery::events::{Columns, EmptyRelated, EmptyUnplanned, Field, FileKind, Meanings};

/// What a person chose for files of a kind with the same headers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// What such a file holds.
    pub kind: FileKind,
    /// The headers by which such a file is known again.
    pub headers: Vec<String>,
    /// Which column is which.
    pub columns: Columns,
    /// What its words mean; those of other kinds are of no concern.
    pub meanings: Meanings,
    /// The name of the time zone; empty where none was chosen.
    pub zone: String,
}

/// Reads mappings; one that cannot be read is passed over.
///
/// # Errors
/// When the text holds no mappings, or was written by a newer Waymark.
pub fn open_mappings(text: &str) -> Result<Vec<Mapping>, OpenError> {
    Ok(read_mappings(&mut Format::MAPPINGS.open_text(text)?)?)
}

/// Reads the mappings of an object.
pub(super) fn read_mappings(fields: &mut Fields) -> Result<Vec<Mapping>, Misread> {
    let list = fields.list("mappings")?;
    Ok(list.into_iter().filter_map(read_one).collect())
}

/// Writes mappings, for [`open_mappings`].
pub fn write_mappings(mappings: &[Mapping]) -> String {
    let mut document = Format::MAPPINGS.begin(Object::empty());
    let mappings: Vec<Value> = mappings.iter().map(value_of).collect();
    document.put("mappings", mappings);
    document.into_value().to_string()
}

fn read_one(value: Value) -> Option<Mapping> {
    let mut fields = Fields::new("", value).ok()?;
    let columns = fields.entries("columns").ok()?;
    let columns = columns.into_iter().filter_map(|(field, header)| {
        let header = header.as_str()?.to_owned();
        Some((Field::from_key(&field)?, header))
    });
    Some(Mapping {
        kind: FileKind::from_key(&fields.text("kind").ok()?)?,
        headers: words(&mut fields, "headers")?,
        columns: columns.collect(),
        meanings: read_meanings(&mut fields)?,
        zone: fields.text("zone").ok()?,
    })
}

/// Words that a document does not list are those that everybody begins with.
fn read_meanings(fields: &mut Fields) -> Option<Meanings> {
    let mut meanings = Meanings::default();
    let names = fields.names();
    let has = |name: &str| names.iter().any(|one| one == name);
    for (name, list) in LISTS {
        if has(name) {
            *list(&mut meanings) = words(fields, name)?;
        }
    }
    if has("empty_related") {
        meanings.empty_related = EmptyRelated::from_key(&fields.text("empty_related").ok()?)?;
    }
    if has("empty_unplanned") {
        meanings.empty_unplanned = EmptyUnplanned::from_key(&fields.text("empty_unplanned").ok()?)?;
    }
    let services = fields.entries("services").ok()?;
    let services = services.into_iter().filter_map(|(said, meant)| {
        let meant = meant.as_str()?.to_owned();
        Some((said, meant))
    });
    meanings.services = services.collect();
    Some(meanings)
}

/// The lists of words, by their names in documents.
type List = (&'static str, fn(&mut Meanings) -> &mut Vec<String>);

const LISTS: [List; 9] = [
    ("success", |meanings| &mut meanings.success),
    ("broke", |meanings| &mut meanings.broke),
    ("no_success", |meanings| &mut meanings.no_success),
    ("production", |meanings| &mut meanings.production),
    ("elsewhere", |meanings| &mut meanings.elsewhere),
    ("unplanned", |meanings| &mut meanings.unplanned),
    ("planned", |meanings| &mut meanings.planned),
    ("related", |meanings| &mut meanings.related),
    ("unrelated", |meanings| &mut meanings.unrelated),
];

fn words(fields: &mut Fields, name: &str) -> Option<Vec<String>> {
    let words = fields.list(name).ok()?;
    words
        .into_iter()
        .map(|word| word.as_str().map(str::to_owned))
        .collect()
}

fn value_of(mapping: &Mapping) -> Value {
    let mut columns = Object::empty();
    for (field, header) in &mapping.columns {
        columns.put(field.key(), header.as_str());
    }
    let mut object = Object::empty();
    object.put("kind", mapping.kind.key());
    object.put("headers", mapping.headers.as_slice());
    object.put_object("columns", columns);
    let mut meanings = mapping.meanings.clone();
    for (name, list) in LISTS {
        object.put(name, list(&mut meanings).as_slice());
    }
    object.put("empty_related", meanings.empty_related.key());
    object.put("empty_unplanned", meanings.empty_unplanned.key());
    let mut services = Object::empty();
    for (said, meant) in &meanings.services {
        services.put(said, meant.as_str());
    }
    object.put_object("services", services);
    object.put_text("zone", &mapping.zone);
    object.into_value()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mapping() -> Mapping {
        Mapping {
            kind: FileKind::Deployments,
            headers: vec!["Kennung".to_owned(), "Fertig \"am\"".to_owned()],
            columns: Columns::from([(Field::DeploymentId, "Kennung".to_owned())]),
            meanings: Meanings {
                success: vec!["erfolgreich".to_owned(), String::new()],
                empty_related: EmptyRelated::Related,
                ..Meanings::default()
            },
            zone: "Europe/Berlin".to_owned(),
        }
    }

    #[test]
    fn mappings_come_back_as_they_were() {
        let second = Mapping {
            kind: FileKind::Incidents,
            columns: Columns::new(),
            zone: String::new(),
            ..mapping()
        };
        let mappings = [mapping(), second];
        let text = write_mappings(&mappings);
        assert_eq!(open_mappings(&text).as_deref(), Ok(&mappings[..]));
    }

    #[test]
    fn a_mapping_that_cannot_be_read_is_passed_over() {
        let text = write_mappings(&[mapping(), mapping()]);
        let broken = text.replacen("deployments", "weather", 1);
        assert_eq!(open_mappings(&broken), Ok(vec![mapping()]));
    }

    #[test]
    fn what_holds_no_mappings_says_why() {
        let of = |text: &str| open_mappings(text).unwrap_err();
        assert_eq!(of(""), OpenError::Empty);
        assert_eq!(of("[]"), OpenError::Foreign);
        assert_eq!(of(r#"{"format":"waymark","schema":1}"#), OpenError::Foreign);
        assert_eq!(
            of(r#"{"format":"waymark-mappings","schema":2}"#),
            OpenError::Newer(2)
        );
        assert!(matches!(
            of(r#"{"format":"waymark-mappings","schema":1,"mappings":{}}"#),
            OpenError::Shape { .. }
        ));
    }
}
