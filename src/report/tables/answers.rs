//! The long table of answers: a row for each assessment and question.

use super::Subject;
use super::column::{Column, Kind};
use super::said::Said;
use crate::assessment::{Answer, Response};
use crate::ordered::SortedMap;
use crate::questionnaire::{Question, QuestionId, Questionnaire};
use crate::scoring::Score;
use crate::words::tables as words;

/// A question with what an assessment says to it.
pub(super) struct Row<'a> {
    subject: &'a Subject<'a>,
    id: &'a QuestionId,
    question: Option<&'a Question>,
    response: Option<&'a Response>,
    /// The chosen questionnaires that ask it.
    asked_by: Vec<&'a str>,
    said: Said,
}

impl Row<'_> {
    /// Whether the ladder has the level that was chosen.
    fn placed(&self) -> Option<&Question> {
        self.question.filter(|_| self.said == Said::Answered)
    }
}

/// The questions of the chosen questionnaires in the order of asking, then whatever else was answered or aimed
/// at: nothing that a person said is left out.
pub(super) fn rows<'a>(subject: &'a Subject<'a>) -> Vec<Row<'a>> {
    let (catalogue, assessment) = (&subject.library.catalogue, subject.assessment);
    let mut order: Vec<&QuestionId> = Vec::new();
    let mut asked: SortedMap<&QuestionId, Vec<&str>> = SortedMap::new();
    for questionnaire in assessment.chosen(catalogue) {
        for (_, entry) in Questionnaire::entries(questionnaire) {
            if !asked.contains_key(&entry.question) {
                order.push(&entry.question);
                asked.insert(&entry.question, Vec::new());
            }
            if assessment.asks(catalogue, entry)
                && let Some(by) = asked.get_mut(&entry.question)
            {
                by.push(questionnaire.id.as_str());
            }
        }
    }
    let beside = assessment.answers.keys();
    for id in beside.chain(assessment.targets.questions.keys()) {
        if !asked.contains_key(id) {
            order.push(id);
            asked.insert(id, Vec::new());
        }
    }
    let rows = order.into_iter().map(|id| {
        let question = catalogue.question(id);
        let asked_by = asked.remove(id).unwrap_or_default();
        Row {
            subject,
            id,
            question,
            response: assessment.answers.get(id),
            said: Said::to(assessment, id, question, !asked_by.is_empty()),
            asked_by,
        }
    });
    rows.collect()
}

/// Its columns, in their order.
pub(super) fn columns<'a>() -> Vec<Column<Row<'a>>> {
    vec![
        Column::text("assessment", words::assessment(), |row: &Row<'a>| {
            row.subject.assessment.id.as_str()
        })
        .required(),
        Column::text("question", words::question(), |row: &Row<'a>| {
            row.id.as_str()
        })
        .required(),
        Column::new(
            "asked_by",
            Kind::Text,
            words::asked_by(),
            |row: &Row<'a>| row.asked_by.join(" ").into(),
        ),
        Column::new("state", Said::kind(), words::state(), |row: &Row<'a>| {
            row.said.key().into()
        })
        .required(),
        Column::new(
            "level",
            Kind::Whole(1, Some(7)),
            words::level(),
            |row: &Row<'a>| row.subject.assessment.level(row.id).into(),
        ),
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
        Column::new("score", Kind::SCORE, words::score(), |row: &Row<'a>| {
            let level = row.subject.assessment.level(row.id);
            let placed = row.placed().zip(level);
            placed
                .and_then(|(question, level)| Score::of(question, level))
                .into()
        }),
        Column::new("note", Kind::Text, words::note(), |row: &Row<'a>| {
            row.response.map(|response| response.note.as_str()).into()
        }),
        Column::new(
            "evidence",
            Kind::COUNT,
            words::evidence(),
            |row: &Row<'a>| {
                let evidence = row.response.map(|response| response.evidence.len());
                evidence.unwrap_or_default().into()
            },
        )
        .required(),
        Column::new(
            "reason",
            Kind::Text,
            words::reason(),
            |row: &Row<'a>| match row.response.and_then(|response| response.answer.as_ref()) {
                Some(Answer::NotApplicable(reason)) => reason.as_str().into(),
                _ => None::<&str>.into(),
            },
        ),
        Column::new(
            "target",
            Kind::Whole(1, Some(7)),
            words::target(),
            |row: &Row<'a>| {
                let targets = &row.subject.assessment.targets.questions;
                targets.get(row.id).copied().into()
            },
        ),
    ]
}
