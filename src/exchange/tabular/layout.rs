//! Which value of an assessment stands in which column of which sheet.
//!
//! A field that gets a column of its own is added to [`SECTIONS`]. Every other stands on the sheet of
//! other fields and comes back just the same.

use super::Part;
use super::column::Kind;
use super::leaf::Leaf;
use super::path::{Path, Step};
use super::rows::in_assessment;
use crate::exchange::sheet::fits;

/// A sheet, of whose rows each tells of one thing of an assessment.
pub(super) struct Section {
    pub(super) part: Part,
    /// The headings of what a row is of.
    pub(super) keys: &'static [Key],
    pub(super) columns: &'static [Column],
}

/// What a row is of.
pub(super) struct Key {
    pub(super) heading: &'static str,
    /// Whether it is the place in a list, which is counted from 1.
    pub(super) is_item: bool,
}

/// A column with the path of its values below the assessment.
pub(super) struct Column {
    pub(super) heading: &'static str,
    pub(super) kind: Kind,
    path: &'static [Way],
}

/// A step of a column's paths.
enum Way {
    /// The field of this name.
    To(&'static str),
    /// Any field or item: the next of the row's keys.
    Any,
}

use Kind::{Day, Flag, Number, Text, Whole};
use Way::{Any, To};

const fn named(heading: &'static str) -> Key {
    Key {
        heading,
        is_item: false,
    }
}

const NUMBER: Key = Key {
    heading: "number",
    is_item: true,
};

const fn column(heading: &'static str, kind: Kind, path: &'static [Way]) -> Column {
    Column {
        heading,
        kind,
        path,
    }
}

/// Every sheet that is read again but the one of other fields.
pub(super) static SECTIONS: [Section; 8] = [
    Section {
        part: Part::Assessments,
        keys: &[],
        columns: &[
            column("id", Text, &[To("id")]),
            column("team", Text, &[To("team")]),
            column("title", Text, &[To("title")]),
            column("scope", Text, &[To("scope")]),
            column("participants", Text, &[To("participants")]),
            column("industry", Text, &[To("industry")]),
            column("size", Text, &[To("size")]),
            column("date", Day, &[To("date")]),
            column("depth", Text, &[To("depth")]),
            column("sample", Flag, &[To("sample")]),
            column("previous", Text, &[To("previous")]),
            column("position", Text, &[To("position")]),
            column("revision", Whole, &[To("revision")]),
            column("updated", Text, &[To("updated")]),
        ],
    },
    Section {
        part: Part::Questionnaires,
        keys: &[NUMBER],
        columns: &[
            column(
                "questionnaire",
                Text,
                &[To("questionnaires"), Any, To("id")],
            ),
            column(
                "version",
                Whole,
                &[To("questionnaires"), Any, To("version")],
            ),
        ],
    },
    Section {
        part: Part::Answers,
        keys: &[named("question")],
        columns: &[
            column("level", Whole, &[To("answers"), Any, To("level")]),
            column(
                "not_applicable",
                Text,
                &[To("answers"), Any, To("not_applicable")],
            ),
            column("dont_know", Flag, &[To("answers"), Any, To("dont_know")]),
            column("note", Text, &[To("answers"), Any, To("note")]),
            column("target", Whole, &[To("targets"), To("questions"), Any]),
            column(
                "agreed",
                Whole,
                &[To("answers"), Any, To("room"), To("agreed")],
            ),
        ],
    },
    Section {
        part: Part::Evidence,
        keys: &[named("question"), NUMBER],
        columns: &[
            column(
                "title",
                Text,
                &[To("answers"), Any, To("evidence"), Any, To("title")],
            ),
            column(
                "url",
                Text,
                &[To("answers"), Any, To("evidence"), Any, To("url")],
            ),
            column(
                "date",
                Day,
                &[To("answers"), Any, To("evidence"), Any, To("date")],
            ),
        ],
    },
    Section {
        part: Part::Delivery,
        keys: &[named("metric")],
        columns: &[
            column("code", Whole, &[To("delivery"), Any, To("code")]),
            column("percent", Number, &[To("delivery"), Any, To("percent")]),
            column(
                "not_applicable",
                Text,
                &[To("delivery"), Any, To("not_applicable")],
            ),
            column("dont_know", Flag, &[To("delivery"), Any, To("dont_know")]),
            column("exact", Number, &[To("delivery"), Any, To("exact")]),
            column("unit", Text, &[To("delivery"), Any, To("unit")]),
            column("source", Text, &[To("delivery"), Any, To("source")]),
            column("counted", Whole, &[To("delivery"), Any, To("counted")]),
        ],
    },
    Section {
        part: Part::Targets,
        keys: &[named("dimension")],
        columns: &[column(
            "target",
            Number,
            &[To("targets"), To("dimensions"), Any],
        )],
    },
    Section {
        part: Part::Actions,
        keys: &[named("practice")],
        columns: &[
            column(
                "status",
                Text,
                &[To("roadmap"), To("cards"), Any, To("status")],
            ),
            column(
                "owner",
                Text,
                &[To("roadmap"), To("cards"), Any, To("owner")],
            ),
            column("due", Day, &[To("roadmap"), To("cards"), Any, To("due")]),
            column(
                "first_step",
                Text,
                &[To("roadmap"), To("cards"), Any, To("first_step")],
            ),
            column(
                "measure",
                Text,
                &[To("roadmap"), To("cards"), Any, To("measure")],
            ),
            column(
                "pinned",
                Flag,
                &[To("roadmap"), To("cards"), Any, To("pinned")],
            ),
            column(
                "deferred",
                Flag,
                &[To("roadmap"), To("cards"), Any, To("deferred")],
            ),
            column(
                "dismissed",
                Text,
                &[To("roadmap"), To("cards"), Any, To("dismissed")],
            ),
        ],
    },
    Section {
        part: Part::ValueStream,
        keys: &[NUMBER],
        columns: &[
            column(
                "step",
                Text,
                &[To("value_stream"), To("steps"), Any, To("name")],
            ),
            column(
                "kind",
                Text,
                &[To("value_stream"), To("steps"), Any, To("kind")],
            ),
            column(
                "who",
                Text,
                &[To("value_stream"), To("steps"), Any, To("who")],
            ),
            column(
                "wait",
                Number,
                &[
                    To("value_stream"),
                    To("steps"),
                    Any,
                    To("wait"),
                    To("amount"),
                ],
            ),
            column(
                "wait_unit",
                Text,
                &[To("value_stream"), To("steps"), Any, To("wait"), To("unit")],
            ),
            column(
                "process",
                Number,
                &[
                    To("value_stream"),
                    To("steps"),
                    Any,
                    To("process"),
                    To("amount"),
                ],
            ),
            column(
                "process_unit",
                Text,
                &[
                    To("value_stream"),
                    To("steps"),
                    Any,
                    To("process"),
                    To("unit"),
                ],
            ),
            column(
                "complete_and_accurate",
                Number,
                &[
                    To("value_stream"),
                    To("steps"),
                    Any,
                    To("complete_and_accurate"),
                ],
            ),
        ],
    },
];

/// Where a value stands.
pub(super) struct Place {
    pub(super) section: &'static Section,
    /// Which of the section's columns.
    pub(super) column: usize,
    /// What the row is of.
    pub(super) keys: Vec<Step>,
}

/// The place of a value below its assessment.
pub(super) fn place(path: &[Step], leaf: &Leaf) -> Option<Place> {
    SECTIONS.iter().find_map(|section| {
        let mut columns = section.columns.iter().enumerate();
        columns.find_map(|(column, known)| {
            let keys = known.keys(path)?;
            let mut pairs = keys.iter().zip(section.keys);
            let are_keys = pairs.all(|(step, key)| match step {
                Step::Name(name) => !key.is_item && fits(name),
                Step::Item(_) => key.is_item,
            });
            (are_keys && known.kind.takes(leaf)).then_some(Place {
                section,
                column,
                keys,
            })
        })
    })
}

/// The assessment and the column of a value that has one.
pub(super) fn in_column(path: &[Step], leaf: &Leaf) -> Option<(usize, Place)> {
    let (at, below) = in_assessment(path)?;
    Some((at, place(below, leaf)?))
}

impl Section {
    /// Its place among the sections.
    pub(super) fn at(&self) -> usize {
        let mut sections = SECTIONS.iter();
        let found = sections.position(|other| other.part == self.part);
        found.unwrap_or_default()
    }
}

impl Column {
    /// What the row of a path is of, where the path is one of the column.
    fn keys(&self, path: &[Step]) -> Option<Vec<Step>> {
        if path.len() != self.path.len() {
            return None;
        }
        let mut keys = Vec::new();
        for (way, step) in self.path.iter().zip(path) {
            match (way, step) {
                (Any, step) => keys.push(step.clone()),
                (To(name), Step::Name(other)) if name == other => {}
                _ => return None,
            }
        }
        Some(keys)
    }

    /// The path of a row's value below the assessment.
    pub(super) fn path(&self, keys: &[Step]) -> Path {
        let mut keys = keys.iter();
        let steps = self.path.iter().filter_map(|way| match way {
            To(name) => Some(Step::Name((*name).to_owned())),
            Any => keys.next().cloned(),
        });
        steps.collect()
    }
}
