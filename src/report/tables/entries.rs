//! The table of entries: what each questionnaire asks, and how much it counts. With it, any score can be made
//! anew from the answers.

use super::column::{Column, Kind};
use crate::questionnaire::{Catalogue, Dimension, Entry, Question, Questionnaire};
use crate::words::tables as words;

/// A question's place in a questionnaire.
pub(super) struct Row<'a> {
    questionnaire: &'a Questionnaire,
    dimension: &'a Dimension,
    entry: &'a Entry,
    question: Option<&'a Question>,
}

/// In the order of the questionnaire.
pub(super) fn rows<'a>(
    catalogue: &'a Catalogue,
    questionnaire: &'a Questionnaire,
) -> impl Iterator<Item = Row<'a>> {
    questionnaire.dimensions.iter().flat_map(move |dimension| {
        dimension.entries.iter().map(move |entry| Row {
            questionnaire,
            dimension,
            entry,
            question: catalogue.question(&entry.question),
        })
    })
}

/// Its columns, in their order.
pub(super) fn columns<'a>() -> Vec<Column<Row<'a>>> {
    vec![
        Column::text("questionnaire", words::questionnaire(), |row: &Row<'a>| {
            row.questionnaire.id.as_str()
        })
        .required(),
        Column::new(
            "version",
            Kind::COUNT,
            words::version_here(),
            |row: &Row<'a>| row.questionnaire.version.into(),
        )
        .required(),
        Column::text("title", words::questionnaire_title(), |row: &Row<'a>| {
            &row.questionnaire.title
        })
        .required(),
        Column::text("dimension", words::dimension_here(), |row: &Row<'a>| {
            row.dimension.id.as_str()
        })
        .required(),
        Column::text(
            "dimension_title",
            words::dimension_title(),
            |row: &Row<'a>| &row.dimension.title,
        )
        .required(),
        Column::new(
            "dimension_weight",
            Kind::Number(0.0, None),
            words::dimension_weight(),
            |row: &Row<'a>| row.dimension.weight.into(),
        )
        .required(),
        Column::text("question", words::question(), |row: &Row<'a>| {
            row.entry.question.as_str()
        })
        .required(),
        Column::new(
            "question_title",
            Kind::Text,
            words::question_title(),
            |row: &Row<'a>| row.question.map(|question| question.title.as_str()).into(),
        ),
        Column::new(
            "weight",
            Kind::Number(0.0, None),
            words::weight(),
            |row: &Row<'a>| row.entry.weight.into(),
        )
        .required(),
        Column::new("quick", Kind::Flag, words::quick(), |row: &Row<'a>| {
            row.entry.quick.into()
        })
        .required(),
        Column::new(
            "levels",
            Kind::Whole(3, Some(7)),
            words::levels(),
            |row: &Row<'a>| row.question.map(Question::top).into(),
        ),
        Column::new(
            "reversed",
            Kind::Flag,
            words::reversed(),
            |row: &Row<'a>| row.question.map(|question| question.reversed).into(),
        ),
    ]
}
