//! Every sheet, column by column.

use super::section::{Column, Key, Section, Way};
use crate::exchange::tabular::column::Kind::{self, Day, Flag, Number, Text, Whole};
use crate::exchange::tabular::part::Part;
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
pub(in crate::exchange::tabular) static SECTIONS: [Section; 8] = [
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
