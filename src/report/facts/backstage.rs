//! Facts for Backstage: for its Tech Insights, and as annotations.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::Facts;
use super::known::Known;
use crate::assessment::Assessment;

impl Facts<'_> {
    /// The facts as JSON for a fact retriever of Backstage's Tech Insights: `schema` as its
    /// registration has it, and `facts`, which its handler returns. `entity` is a reference such as
    /// `component:default/tide`; `now` the moment, in ISO 8601.
    ///
    /// What is not known is left out: a score of nothing is no fact. So is the band of a provisional
    /// score.
    ///
    /// Source: Backstage, Tech Insights, `FactRetriever` and `TechInsightFact`.
    pub fn to_backstage(&self, entity: &str, now: &str) -> Value {
        let (mut schema, mut values) = (Map::new(), Map::new());
        for fact in self.all() {
            let about = json!({ "type": fact.known.kind(), "description": fact.about });
            schema.insert(fact.name.clone(), about);
            values.insert(fact.name, fact.known.to_json());
        }
        let (kind, namespace, name) = entity_of(entity);
        json!({
            "id": "waymark",
            "version": "1.0.0",
            "schema": schema,
            "facts": [{
                "entity": { "kind": kind, "namespace": namespace, "name": name },
                "timestamp": now,
                "facts": values,
            }],
        })
    }

    /// The same as annotations for `catalog-info.yaml`: texts, each on a line of its own.
    pub fn to_annotations(&self) -> String {
        let mut text = String::from("metadata:\n  annotations:\n");
        for fact in self.all() {
            // A text of JSON is one of YAML, too.
            let value = Value::from(fact.known.to_text());
            // Writing to a text cannot fail.
            let _ = writeln!(text, "    waymark/{}: {value}", kebab(&fact.name));
        }
        text
    }
}

impl Known {
    /// Its type, as Tech Insights calls it.
    fn kind(&self) -> &'static str {
        match self {
            Self::Day(_) => "datetime",
            Self::Number(_) => "float",
            Self::Count(_) => "integer",
            Self::Flag(_) => "boolean",
            Self::Text(_) => "string",
        }
    }

    fn to_json(&self) -> Value {
        match self {
            Self::Day(day) => day.to_string().into(),
            Self::Number(number) => (*number).into(),
            Self::Count(count) => (*count).into(),
            Self::Flag(flag) => (*flag).into(),
            Self::Text(text) => text.as_str().into(),
        }
    }

    fn to_text(&self) -> String {
        match self {
            Self::Day(day) => day.to_string(),
            // For machines: with a point in every language.
            Self::Number(number) => ((number * 1e4).round() / 1e4).to_string(),
            Self::Count(count) => count.to_string(),
            Self::Flag(flag) => flag.to_string(),
            Self::Text(text) => text.clone(),
        }
    }
}

/// The kind, the namespace and the name that a reference means; what it leaves out is usual.
///
/// Source: Backstage, "Entity References".
fn entity_of(reference: &str) -> (String, String, String) {
    let reference = reference.trim();
    let (kind, rest) = reference
        .split_once(':')
        .unwrap_or(("component", reference));
    let (namespace, name) = rest.split_once('/').unwrap_or(("default", rest));
    let part = |text: &str, usual: &str| {
        let text = text.trim();
        if text.is_empty() { usual } else { text }.to_owned()
    };
    (
        part(kind, "component"),
        part(namespace, "default"),
        part(name, "service"),
    )
}

/// A name as an annotation has it: `threeWaysScore` is `three-ways-score`.
fn kebab(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            out.push('-');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

/// What an assessment's service may be called in Backstage: its scope, or else its team.
pub fn entity_name(of: &Assessment) -> String {
    let names = [of.scope.as_str(), of.team.as_str()].into_iter();
    let mut said = names.filter(|name| !name.trim().is_empty());
    taken(said.next().unwrap_or_default())
}

/// A name that Backstage takes for an entity: letters, digits and hyphens, 63 at most.
///
/// Source: Backstage, "Descriptor Format of Catalog Entities".
fn taken(text: &str) -> String {
    let mut name = String::new();
    for letter in text.chars().take(200) {
        if letter.is_ascii_alphanumeric() {
            name.push(letter.to_ascii_lowercase());
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
    }
    name.truncate(63);
    let name = name.trim_end_matches('-');
    if name.is_empty() { "service" } else { name }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_leaves_out_what_is_usual() {
        for (reference, expected) in [
            ("tide", ("component", "default", "tide")),
            ("system:acme/tide", ("system", "acme", "tide")),
            ("acme/tide", ("component", "acme", "tide")),
            ("", ("component", "default", "service")),
        ] {
            let (kind, namespace, name) = entity_of(reference);
            assert_eq!((&*kind, &*namespace, &*name), expected);
        }
    }

    #[test]
    fn names_are_in_the_form_of_whoever_reads_them() {
        assert_eq!(kebab("threeWaysIsProvisional"), "three-ways-is-provisional");
        assert_eq!(taken("  Zoë’s crew, 🚢 north "), "zo-s-crew-north");
        assert_eq!(taken("🚢"), "service");
    }
}
