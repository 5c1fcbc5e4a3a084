//! Turns a file's tree into practices and insights.

use std::cmp::Reverse;

use super::{
    Basis, Condition, Effort, Guidance, Insight, Observation, Outcome, Phase, Practice, Threshold,
};
use crate::assessment::Metric;
use crate::ordered::sorted_by;
use crate::questionnaire::node::{Node, Value};
use crate::questionnaire::parse::{
    Draft, Reference, check_references, report_duplicates, without_offsets,
};
use crate::questionnaire::reader::{Fields, Reader};
use crate::questionnaire::{PracticeId, ProblemKind};

const OUTCOMES: &str = "lead_time, deployment_frequency, recovery, change_fail_rate, rework_rate, reliability, well_being";
const DELIVERY: &str = "lead_time, deployment_frequency, recovery, change_fail_rate, rework_rate, throughput, stability, overall";

/// What the files read so far hold, with the references still to be checked.
#[derive(Debug, Default)]
pub(super) struct GuidanceDraft {
    practices: Vec<(Practice, usize, usize)>,
    insights: Vec<(Insight, usize, usize)>,
    required: Vec<Reference>,
    observed_questions: Vec<Reference>,
    observed_dimensions: Vec<Reference>,
    looked_at: Vec<Reference>,
}

impl GuidanceDraft {
    pub(super) fn read(&mut self, reader: &mut Reader<'_>, file: usize, node: &Node) {
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
                "improves_basis",
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
            improves: read_improves(reader, &fields),
            basis: reader
                .word(
                    &fields,
                    "improves_basis",
                    "research, judgement",
                    Basis::from_key,
                )
                .unwrap_or(Basis::Judgement),
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
        let threshold = match (at_least, at_most) {
            (Some(limit), None) => Threshold::AtLeast(limit),
            (None, Some(limit)) => Threshold::AtMost(limit),
            _ => {
                reader.report(fields.start(), ProblemKind::Condition);
                return None;
            }
        };
        if named != 1 {
            reader.report(fields.start(), ProblemKind::Condition);
            return None;
        }
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
            Observation::Level(id.as_str().into())
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
        Some(Condition {
            observation,
            threshold,
        })
    }

    /// Checks what the practices say of each other: ids, references and cycles.
    pub(super) fn check_practices(&self, readers: &mut [Reader<'_>]) {
        report_duplicates(
            self.practices
                .iter()
                .map(|(p, file, at)| (p.id.as_str(), *file, *at)),
            readers,
        );
        report_duplicates(
            self.insights
                .iter()
                .map(|(i, file, at)| (i.id.as_str(), *file, *at)),
            readers,
        );
        check_references(&self.required, "practice", self.practice_ids(), readers);
        if let Some((cycle, file, offset)) = self.cycle()
            && let Some(reader) = readers.get_mut(file)
        {
            reader.report(offset, ProblemKind::Cycle(cycle.join(" → ")));
        }
    }

    /// Checks what questions and insights refer to.
    pub(super) fn check_against(&self, draft: &Draft, readers: &mut [Reader<'_>]) {
        check_references(
            &draft.practice_references,
            "practice",
            self.practice_ids(),
            readers,
        );
        check_references(
            &self.observed_questions,
            "question",
            draft.question_ids(),
            readers,
        );
        let dimensions = draft.dimension_paths();
        check_references(
            &self.observed_dimensions,
            "dimension",
            dimensions.iter().map(String::as_str),
            readers,
        );
        let things = draft.question_ids().chain(self.practice_ids());
        check_references(&self.looked_at, "question or practice", things, readers);
    }

    fn practice_ids(&self) -> impl Iterator<Item = &str> + Clone {
        self.practices
            .iter()
            .map(|(practice, ..)| practice.id.as_str())
    }

    fn practice(&self, id: &PracticeId) -> Option<&(Practice, usize, usize)> {
        self.practices
            .iter()
            .find(|(practice, ..)| practice.id == *id)
    }

    /// The first circle of requirements, with the place of the practice it starts from.
    fn cycle(&self) -> Option<(Vec<String>, usize, usize)> {
        let mut settled = Vec::new();
        let circle = self.practices.iter().find_map(|(practice, ..)| {
            self.cycle_from(&practice.id, &mut Vec::new(), &mut settled)
        })?;
        let (_, file, offset) = self.practice(&circle.first()?.as_str().into())?;
        Some((circle, *file, *offset))
    }

    fn cycle_from(
        &self,
        id: &PracticeId,
        path: &mut Vec<PracticeId>,
        settled: &mut Vec<PracticeId>,
    ) -> Option<Vec<String>> {
        if let Some(start) = path.iter().position(|before| before == id) {
            let circle = path.iter().skip(start).chain([id]);
            return Some(circle.map(ToString::to_string).collect());
        }
        if settled.contains(id) {
            return None;
        }
        let (practice, ..) = self.practice(id)?;
        path.push(id.clone());
        let found = practice
            .requires
            .iter()
            .find_map(|required| self.cycle_from(required, path, settled));
        path.pop();
        settled.push(id.clone());
        found
    }

    pub(super) fn into_guidance(self) -> Guidance {
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
                .find(|known| (f64::from(*known) - number).abs() < f64::EPSILON),
            _ => None,
        };
        match chosen {
            Some(strength) => improves.push((outcome, strength)),
            None => reader.report(
                strength.span.start,
                ProblemKind::OutOfRange {
                    field: key.to_owned(),
                    range: "1, 2 or 3",
                },
            ),
        }
    }
    if improves.is_empty() {
        reader.report(node.span.start, ProblemKind::Empty("improves".into()));
    }
    // One order, whichever order the fields came in: JSON objects have none.
    let rank = |(outcome, strength): &(Outcome, u8)| (Reverse(*strength), *outcome);
    sorted_by(improves, |a, b| rank(a).cmp(&rank(b)))
}
