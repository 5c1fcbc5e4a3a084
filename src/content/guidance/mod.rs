//! Turns a file's tree into practices and insights.

mod check;

use std::cmp::Reverse;

use super::node::{Node, Value};
use super::reader::{Fields, Reader, without_offsets};
use super::reference::Reference;
use super::{Bounds, ProblemKind};
use crate::assessment::Metric;
use crate::ordered::sorted_by;
use crate::roadmap::{
    Condition, Effort, Guidance, Insight, Observation, Outcome, Phase, Practice, Threshold,
};
use crate::rounding::is_same;

const OUTCOMES: &str = "lead_time, deployment_frequency, recovery, change_fail_rate, rework_rate, reliability, well_being";
const DELIVERY: &str = "lead_time, deployment_frequency, recovery, change_fail_rate, rework_rate, throughput, stability, overall";

/// What the files read so far hold, with the references still to be checked.
#[derive(Debug, Default)]
pub(in crate::content) struct GuidanceDraft {
    practices: Vec<(Practice, usize, usize)>,
    insights: Vec<(Insight, usize, usize)>,
    required: Vec<Reference>,
    observed_questions: Vec<Reference>,
    /// The limit that stands beside each observed question, and where.
    level_limits: Vec<(&'static str, f64, usize)>,
    observed_dimensions: Vec<Reference>,
    looked_at: Vec<Reference>,
}

impl GuidanceDraft {
    pub(in crate::content) fn read(&mut self, reader: &mut Reader<'_>, file: usize, node: &Node) {
        if !matches!(node.value, Value::Table(_)) {
            return;
        }
        let fields = reader.unchecked_table(node);
        for practice in reader.list(&fields, "practice") {
            self.read_practice(reader, file, practice);
        }
        for insight in reader.list(&fields, "insight") {
            self.read_insight(reader, file, insight);
        }
    }

    fn read_practice(&mut self, reader: &mut Reader<'_>, file: usize, node: &Node) {
        let fields = reader.table(
            node,
            &[
                "id",
                "title",
                "summary",
                "first_step",
                "next_steps",
                "done_when",
                "pitfalls",
                "effort",
                "improves",
                "research",
                "requires",
                "phase",
                "sources",
            ],
        );
        let requires = reader.texts(&fields, "requires");
        self.required
            .extend(requires.iter().map(|(id, offset)| Reference {
                file,
                offset: *offset,
                id: id.clone(),
            }));
        let practice = Practice {
            id: reader.id(&fields).as_str().into(),
            title: reader.text(&fields, "title"),
            summary: reader.text(&fields, "summary"),
            first_step: reader.text(&fields, "first_step"),
            next_steps: without_offsets(reader.some_texts(&fields, "next_steps")),
            done_when: reader.text(&fields, "done_when"),
            pitfalls: without_offsets(reader.some_texts(&fields, "pitfalls")),
            effort: reader
                .word(&fields, "effort", "small, medium, large", Effort::from_key)
                .unwrap_or(Effort::Medium),
            research: read_research(reader, &fields),
            improves: read_improves(reader, &fields),
            requires: requires.iter().map(|(id, _)| id.as_str().into()).collect(),
            phase: reader
                .word(
                    &fields,
                    "phase",
                    "map, pilot, expand, scale",
                    Phase::from_key,
                )
                .unwrap_or(Phase::Pilot),
            sources: without_offsets(reader.some_texts(&fields, "sources")),
        };
        self.practices
            .push((practice, file, fields.offset_of("id")));
    }

    fn read_insight(&mut self, reader: &mut Reader<'_>, file: usize, node: &Node) {
        let fields = reader.table(node, &["id", "title", "text", "look_at", "all", "any"]);
        let look_at = reader.some_texts(&fields, "look_at");
        self.looked_at
            .extend(look_at.iter().map(|(id, offset)| Reference {
                file,
                offset: *offset,
                id: id.clone(),
            }));
        let mut conditions = |reader: &mut Reader<'_>, name| -> Vec<Condition> {
            reader
                .list(&fields, name)
                .iter()
                .filter_map(|node| self.read_condition(reader, file, node))
                .collect()
        };
        let all = conditions(reader, "all");
        let any = conditions(reader, "any");
        if all.len() + any.len() < 2 {
            reader.report(fields.start(), ProblemKind::LoneObservation);
        }
        let insight = Insight {
            id: reader.id(&fields).as_str().into(),
            title: reader.text(&fields, "title"),
            text: reader.text(&fields, "text"),
            look_at: without_offsets(look_at),
            all,
            any,
        };
        self.insights.push((insight, file, fields.offset_of("id")));
    }

    fn read_condition(
        &mut self,
        reader: &mut Reader<'_>,
        file: usize,
        node: &Node,
    ) -> Option<Condition> {
        let fields = reader.table(
            node,
            &["question", "dimension", "delivery", "at_least", "at_most"],
        );
        let observed = ["question", "dimension", "delivery"];
        let named = observed
            .iter()
            .filter(|name| fields.get(name).is_some())
            .count();
        let at_least = reader.number(&fields, "at_least");
        let at_most = reader.number(&fields, "at_most");
        let (threshold, limit, bound) = match (at_least, at_most) {
            (Some(limit), None) => (Threshold::AtLeast(limit), limit, "at_least"),
            (None, Some(limit)) => (Threshold::AtMost(limit), limit, "at_most"),
            _ => {
                reader.report(fields.start(), ProblemKind::Condition);
                return None;
            }
        };
        if named != 1 {
            reader.report(fields.start(), ProblemKind::Condition);
            return None;
        }
        let limit_at = fields.offset_of(bound);
        let reference = |name, references: &mut Vec<Reference>, reader: &mut Reader<'_>| {
            let id = reader.text(&fields, name);
            references.push(Reference {
                file,
                offset: fields.offset_of(name),
                id: id.clone(),
            });
            id
        };
        let observation = if fields.get("question").is_some() {
            let id = reference("question", &mut self.observed_questions, reader);
            self.level_limits.push((bound, limit, limit_at));
            return Some(Condition {
                observation: Observation::Level(id.as_str().into()),
                threshold,
            });
        } else if fields.get("dimension").is_some() {
            let path = reference("dimension", &mut self.observed_dimensions, reader);
            let (questionnaire, dimension) = path.split_once('/').unwrap_or((path.as_str(), ""));
            Observation::Dimension(questionnaire.into(), dimension.into())
        } else {
            reader.word(&fields, "delivery", DELIVERY, |key| match key {
                "throughput" => Some(Observation::Throughput),
                "stability" => Some(Observation::Stability),
                "overall" => Some(Observation::Delivery),
                _ => Metric::from_key(key).map(Observation::Metric),
            })?
        };
        if !(0.0..=10.0).contains(&limit) {
            reader.out_of_range(limit_at, bound, Bounds::Score);
        }
        Some(Condition {
            observation,
            threshold,
        })
    }

    pub(in crate::content) fn into_guidance(self) -> Guidance {
        Guidance::new(
            self.practices
                .into_iter()
                .map(|(practice, ..)| practice)
                .collect(),
            self.insights
                .into_iter()
                .map(|(insight, ..)| insight)
                .collect(),
        )
    }
}

fn read_improves(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Vec<(Outcome, u8)> {
    let Some(node) = reader.required(fields, "improves") else {
        return Vec::new();
    };
    let entries = reader.unchecked_table(node);
    let mut improves = Vec::new();
    for (key, strength) in entries.iter() {
        let Some(outcome) = Outcome::from_key(key) else {
            let kind = ProblemKind::UnknownWord {
                field: "improves".into(),
                word: key.to_owned(),
                known: OUTCOMES.to_owned(),
            };
            reader.report(strength.span.start, kind);
            continue;
        };
        let strengths = [1_u8, 2, 3];
        let chosen = match strength.value {
            Value::Number(number) => strengths
                .into_iter()
                .find(|known| is_same(f64::from(*known), number)),
            _ => None,
        };
        match chosen {
            Some(strength) => improves.push((outcome, strength)),
            None => reader.out_of_range(strength.span.start, key, Bounds::Strength),
        }
    }
    if improves.is_empty() {
        reader.report(node.span.start, ProblemKind::Empty("improves".into()));
    }
    // One order, whichever order the fields came in: JSON objects have none.
    let rank = |(outcome, strength): &(Outcome, u8)| (Reverse(*strength), *outcome);
    sorted_by(improves, |a, b| rank(a).cmp(&rank(b)))
}

/// With what of that which a practice improves research links it.
fn read_research(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Vec<Outcome> {
    let words = reader.texts(fields, "research");
    let Some(node) = fields.get("improves").filter(|_| !words.is_empty()) else {
        return Vec::new();
    };
    let entries = reader.unchecked_table(node);
    let known: Vec<&str> = entries.iter().map(|(key, _)| key).collect();
    let mut research = Vec::new();
    for (word, offset) in words {
        if let Some(named) = Outcome::from_key(&word)
            && known.contains(&word.as_str())
        {
            research.push(named);
        } else {
            let kind = ProblemKind::UnknownWord {
                field: "research".into(),
                word,
                known: known.join(", "),
            };
            reader.report(offset, kind);
        }
    }
    research
}
