//! What a catalogue of services shows of an assessment: facts for Backstage, and a snippet for a
//! README or a wiki.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::markdown::escaped;
use super::scored::Scored;
use crate::assessment::Assessment;
use crate::delivery::{Performance, nearest_cluster};
use crate::roadmap::{Column, Roadmap};
use crate::scoring::{BandEdition, Scorecard};
use crate::text::number;
use crate::words::{export as words, results};

/// An assessment with what is told of it elsewhere.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The assessment.
    pub assessment: &'a Assessment,
    /// The scores of its questionnaires.
    pub scorecards: &'a [Scorecard],
    /// Its delivery performance.
    pub performance: &'a Performance,
    /// What it is to try.
    pub roadmap: &'a Roadmap,
    /// The year whose clusters name the bands.
    pub edition: BandEdition,
}

/// A fact with its type and what it means.
struct Fact {
    name: String,
    kind: &'static str,
    about: String,
    value: Value,
}

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
        let facts = self.all();
        let schema: Map<String, Value> = facts
            .iter()
            .map(|fact| {
                let about = json!({ "type": fact.kind, "description": fact.about });
                (fact.name.clone(), about)
            })
            .collect();
        let values: Map<String, Value> = facts
            .into_iter()
            .map(|fact| (fact.name, fact.value))
            .collect();
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
            let value = match &fact.value {
                Value::String(text) => text.clone(),
                Value::Number(whole) if whole.is_u64() => whole.to_string(),
                Value::Number(number) => number.as_f64().map_or_else(String::new, number::exact),
                other => other.to_string(),
            };
            // A text of JSON is one of YAML, too.
            let value = Value::from(value);
            // Writing to a text cannot fail.
            let _ = writeln!(text, "    waymark/{}: {value}", kebab(&fact.name));
        }
        text
    }

    fn all(&self) -> Vec<Fact> {
        let mut facts = Vec::new();
        if let Some(date) = self.assessment.date {
            facts.push(Fact {
                name: "assessedOn".into(),
                kind: "datetime",
                about: words::fact_assessed_on().to_owned(),
                value: date.to_string().into(),
            });
        }
        for card in self.scorecards {
            let named = |what: &str| format!("{}{what}", camel(card.questionnaire.as_str()));
            let coverage = card.coverage;
            if let Some(share) = coverage.share() {
                facts.push(Fact {
                    name: named("Coverage"),
                    kind: "float",
                    about: words::fact_coverage(&card.title),
                    value: share.into(),
                });
            }
            let Some(score) = card.score else { continue };
            facts.push(Fact {
                name: named("Score"),
                kind: "float",
                about: words::fact_score(&card.title),
                value: score.value().into(),
            });
            facts.push(Fact {
                name: named("IsProvisional"),
                kind: "boolean",
                about: words::fact_provisional(&card.title),
                value: coverage.is_provisional().into(),
            });
            let bands = card.bands(self.edition);
            let band = bands
                .name_covered(score, coverage)
                .filter(|_| !coverage.is_provisional());
            if let Some(band) = band {
                facts.push(Fact {
                    name: named("Band"),
                    kind: "string",
                    about: words::fact_band(&card.title, &self.edition.year().to_string()),
                    value: crate::text::term::band_name(band).into(),
                });
            }
            if let Some(weakest) = card.weakest() {
                facts.push(Fact {
                    name: named("Weakest"),
                    kind: "string",
                    about: words::fact_weakest(&card.title),
                    value: weakest.title.as_str().into(),
                });
            }
        }
        if let Some(score) = self.performance.overall() {
            facts.push(Fact {
                name: "deliveryScore".into(),
                kind: "float",
                about: words::fact_delivery().to_owned(),
                value: score.value().into(),
            });
        }
        if let Some(cluster) = nearest_cluster(self.performance, self.edition) {
            facts.push(Fact {
                name: "deliveryCluster".into(),
                kind: "string",
                about: words::fact_cluster(&self.edition.year().to_string()),
                value: crate::text::term::band(cluster.level).into(),
            });
        }
        facts.push(Fact {
            name: "actionsNow".into(),
            kind: "integer",
            about: words::fact_actions().to_owned(),
            value: self.roadmap.column(Column::Now).count().into(),
        });
        facts
    }

    /// A snippet of Markdown: a row for each questionnaire, with a badge for each where `badges` are
    /// the names of their files.
    pub fn to_snippet(&self, badges: &[String]) -> String {
        let mut lines = Vec::new();
        for (card, file) in self.scorecards.iter().zip(badges) {
            let badge = super::badge(card, self.assessment.date, self.edition);
            lines.push(format!("![{}](<{file}>)", escaped(&badge.title)));
        }
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let heads = [
            results::column_questionnaire(),
            results::column_answered(),
            results::column_score(),
            results::column_band(),
        ];
        lines.push(row(&heads.map(str::to_owned)));
        lines.push("|---|---|--:|---|".to_owned());
        for card in self.scorecards {
            let total = Scored::of(card, self.assessment, None, self.edition).total();
            let score = if total.is_provisional {
                results::report_provisional(&total.score)
            } else {
                total.score
            };
            lines.push(row(&[total.name, total.answered, score, total.band]));
        }
        lines.push(String::new());
        let year = self.edition.year().to_string();
        lines.push(escaped(&match self.assessment.date {
            Some(date) => words::snippet_of_day(&number::day(date), &year),
            None => words::snippet(&year),
        }));
        lines.join("\n") + "\n"
    }
}

fn row(cells: &[String; 4]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| escaped(cell)).collect();
    format!("| {} |", cells.join(" | "))
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

/// An id as the beginning of a name: `three-ways` is `threeWays`.
fn camel(id: &str) -> String {
    let mut out = String::new();
    let mut is_new = false;
    for letter in id.chars() {
        if !letter.is_ascii_alphanumeric() {
            is_new = !out.is_empty();
        } else if is_new {
            out.push(letter.to_ascii_uppercase());
            is_new = false;
        } else {
            out.push(letter);
        }
    }
    out
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

/// A name that Backstage takes for an entity: letters, digits and hyphens, 63 at most.
///
/// Source: Backstage, "Descriptor Format of Catalog Entities".
pub fn entity_name(text: &str) -> String {
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
        assert_eq!(camel("three-ways"), "threeWays");
        assert_eq!(camel("Own 2!"), "Own2");
        assert_eq!(kebab("threeWaysIsProvisional"), "three-ways-is-provisional");
        assert_eq!(entity_name("  Zoë’s crew, 🚢 north "), "zo-s-crew-north");
        assert_eq!(entity_name("🚢"), "service");
    }
}
