//! The long table of evidence: a row for each assessment, question and thing that shows an answer to be true.

use super::Subject;
use super::column::{Column, Kind};
use crate::assessment::Evidence;
use crate::questionnaire::QuestionId;
use crate::words::tables as words;

/// Something that shows an answer to be true.
pub(super) struct Row<'a> {
    subject: &'a Subject<'a>,
    question: &'a QuestionId,
    /// Its place among the evidence of the answer, from 1.
    number: usize,
    evidence: &'a Evidence,
}

/// By question, in the order that it was written down.
pub(super) fn rows<'a>(subject: &'a Subject<'a>) -> impl Iterator<Item = Row<'a>> {
    let answers = subject.assessment.answers.iter();
    answers.flat_map(move |(question, response)| {
        let evidence = response.evidence.iter().zip(1..);
        evidence.map(move |(evidence, number)| Row {
            subject,
            question,
            number,
            evidence,
        })
    })
}

/// Its columns, in their order.
pub(super) fn columns<'a>() -> Vec<Column<Row<'a>>> {
    vec![
        Column::text("assessment", words::assessment(), |row: &Row<'a>| {
            row.subject.assessment.id.as_str()
        })
        .required(),
        Column::text("question", words::question(), |row: &Row<'a>| {
            row.question.as_str()
        })
        .required(),
        Column::new(
            "number",
            Kind::Whole(1, None),
            words::evidence_number(),
            |row: &Row<'a>| row.number.into(),
        )
        .required(),
        Column::text("title", words::evidence_title(), |row: &Row<'a>| {
            row.evidence.title.as_str()
        }),
        Column::text("url", words::evidence_url(), |row: &Row<'a>| {
            row.evidence.url.as_str()
        }),
        Column::new(
            "date",
            Kind::Day,
            words::evidence_date(),
            |row: &Row<'a>| row.evidence.date.into(),
        ),
    ]
}
