//! Which columns of event files mean what, as a browser remembers it.
//!
//! `{"format":"waymark-mappings","schema":1,"mappings":[{"kind","headers","columns",…}]}`. What
//! cannot be read is passed over: a choice that is lost is made again, and nothing hangs on it.

use serde_json::Value;

use super::SCHEMA;
use super::fields::Fields;
use super::write::Object;
use crate::delivery::events::{Columns, EmptyRelated, Field, FileKind, Meanings};

pub(super) const FORMAT: &str = "waymark-mappings";

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

/// Reads mappings; none where the text holds none.
pub fn open_mappings(text: &str) -> Vec<Mapping> {
    read_all(text).unwrap_or_default()
}

/// Writes mappings, for [`open_mappings`].
pub fn write_mappings(mappings: &[Mapping]) -> String {
    let mut document = empty();
    document.put("format", FORMAT);
    document.put("schema", SCHEMA);
    let mappings: Vec<Value> = mappings.iter().map(value_of).collect();
    document.put("mappings", mappings);
    document.into_value().to_string()
}

fn read_all(text: &str) -> Option<Vec<Mapping>> {
    let mut fields = Fields::new("", serde_json::from_str(text).ok()?).ok()?;
    if fields.text("format").ok()? != FORMAT {
        return None;
    }
    fields.whole("schema", 1..=SCHEMA).ok()??;
    Some(read_mappings(fields.list("mappings").ok()?))
}

/// The mappings of a list; those that cannot be read are passed over.
pub(super) fn read_mappings(list: Vec<Value>) -> Vec<Mapping> {
    list.into_iter().filter_map(read_one).collect()
}

fn read_one(value: Value) -> Option<Mapping> {
    let mut fields = Fields::new("", value).ok()?;
    let columns = fields.entries("columns").ok()?;
    let columns = columns.into_iter().filter_map(|(field, header)| {
        let header = header.as_str()?.to_owned();
        Some((Field::from_key(&field)?, header))
    });
    let empty_related = fields.text("empty_related").ok()?;
    Some(Mapping {
        kind: FileKind::from_key(&fields.text("kind").ok()?)?,
        headers: words(&mut fields, "headers")?,
        columns: columns.collect(),
        meanings: Meanings {
            success: words(&mut fields, "success")?,
            production: words(&mut fields, "production")?,
            unplanned: words(&mut fields, "unplanned")?,
            related: words(&mut fields, "related")?,
            empty_related: EmptyRelated::from_key(&empty_related)?,
        },
        zone: fields.text("zone").ok()?,
    })
}

fn words(fields: &mut Fields, name: &str) -> Option<Vec<String>> {
    let words = fields.list(name).ok()?;
    words
        .into_iter()
        .map(|word| word.as_str().map(str::to_owned))
        .collect()
}

fn value_of(mapping: &Mapping) -> Value {
    let mut columns = empty();
    for (field, header) in &mapping.columns {
        columns.put(field.key(), header.as_str());
    }
    let meanings = &mapping.meanings;
    let mut object = empty();
    object.put("kind", mapping.kind.key());
    object.put("headers", mapping.headers.as_slice());
    object.put_object("columns", columns);
    object.put("success", meanings.success.as_slice());
    object.put("production", meanings.production.as_slice());
    object.put("unplanned", meanings.unplanned.as_slice());
    object.put("related", meanings.related.as_slice());
    object.put("empty_related", meanings.empty_related.key());
    object.put_text("zone", &mapping.zone);
    object.into_value()
}

fn empty() -> Object {
    Object::keeping(&std::collections::BTreeMap::default())
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
        assert_eq!(open_mappings(&write_mappings(&mappings)), mappings);
    }

    #[test]
    fn what_cannot_be_read_is_passed_over() {
        for text in [
            "",
            "[]",
            "{}",
            r#"{"format":"waymark-mappings","schema":2}"#,
        ] {
            assert_eq!(open_mappings(text), []);
        }
        let text = write_mappings(&[mapping(), mapping()]);
        let broken = text.replacen("deployments", "weather", 1);
        assert_eq!(open_mappings(&broken), [mapping()]);
    }
}
