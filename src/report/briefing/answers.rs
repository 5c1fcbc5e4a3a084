//! Every answer with its note and its evidence, in the order of the questionnaires, each question once.

use super::{Block, Cell, Line, Table, Wanted, cell};
use crate::assessment::{Answer, Evidence, Response};
use crate::ordered::SortedSet;
use crate::questionnaire::{Question, QuestionId};
use crate::report::Summary;
use crate::scoring::DimensionScore;
use crate::text::{assess, number};
use crate::words::{first, question as labels, report as words, results};

pub(super) fn blocks(facts: &Summary<'_>, wanted: &Wanted) -> Vec<Block> {
    let mut seen = SortedSet::new();
    let mut blocks = Vec::new();
    let cards = facts.standing.scorecards;
    for card in cards {
        let mut table = table(&card.title, wanted);
        for dimension in &card.dimensions {
            let ids = new_in(dimension, &mut seen);
            if !ids.is_empty() {
                table
                    .groups
                    .push((table.rows.len(), dimension.title.clone()));
            }
            let rows = ids.iter().map(|id| row(facts, wanted, id));
            table.rows.extend(rows);
        }
        if !table.rows.is_empty() {
            blocks.push(Block::Heading(card.title.clone()));
            blocks.push(Block::Table(table));
        }
    }
    let answers = facts.assessment.answers.keys();
    let others = answers.filter(|id| !seen.contains(*id)).count();
    if others > 0 {
        blocks.push(Block::Note(words::answers_elsewhere(others)));
    }
    if blocks.len() > 1 && cards.len() > 1 {
        blocks.insert(0, Block::Note(words::answers_once().to_owned()));
    }
    blocks
}

/// The questions of a dimension that stand in none before.
fn new_in(dimension: &DimensionScore, seen: &mut SortedSet<QuestionId>) -> Vec<QuestionId> {
    let ids = dimension.entries.iter().map(|entry| &entry.question);
    ids.filter(|id| seen.insert((*id).clone()))
        .cloned()
        .collect()
}

/// A table without rows. Notes stand under their answers: most answers have none.
fn table(questionnaire: &str, wanted: &Wanted) -> Table {
    let answer = if wanted.with_notes {
        words::column_answer_noted()
    } else {
        results::column_answer()
    };
    Table {
        caption: words::answers_caption(questionnaire),
        numbers: vec![false; 2],
        heads: [words::column_question(), answer]
            .map(str::to_owned)
            .to_vec(),
        ..Table::default()
    }
}

fn row(facts: &Summary<'_>, wanted: &Wanted, id: &QuestionId) -> Vec<Cell> {
    let question = facts.standing.catalogue.question(id);
    let title = question.map_or_else(|| id.to_string(), |it| it.title.clone());
    let response = facts.assessment.answers.get(id);
    let answer = answered(facts, wanted, question);
    let target = facts.assessment.targets.questions.get(id);
    let target = target.and_then(|level| level_of(question?, *level));
    let target = target.map(|level| words::answer_target(&level));
    let before = question.and_then(|it| before(facts, it));
    let told = [Some(answer), before, target].into_iter().flatten();
    let mut lines = cell(number::apart(told));
    if wanted.with_notes {
        lines.extend(response.map(noted).unwrap_or_default());
    }
    vec![cell(title), lines]
}

/// The level before, where the answer is another one now.
fn before(facts: &Summary<'_>, question: &Question) -> Option<String> {
    let level = |answer: Option<&Answer>| match answer? {
        Answer::Level(level) => Some(*level),
        Answer::DontKnow | Answer::NotApplicable(_) => None,
    };
    let before = level(facts.earlier?.answer_to(question))?;
    if level(facts.assessment.answer_to(question)) == Some(before) {
        return None;
    }
    let rung = question.rung(before)?;
    Some(words::answer_before(&assess::level(rung)))
}

/// A level by its number and its name.
fn level_of(question: &Question, level: crate::questionnaire::Level) -> Option<String> {
    let rung = question.rung(level)?;
    let name = &question.level(level)?.name;
    Some(words::answer_level(&assess::level(rung), name))
}

fn answered(facts: &Summary<'_>, wanted: &Wanted, question: Option<&Question>) -> String {
    let answer = question.and_then(|it| facts.assessment.answer_to(it));
    match (question, answer) {
        (Some(question), Some(Answer::Level(level))) => {
            level_of(question, *level).unwrap_or_default()
        }
        (_, Some(Answer::DontKnow)) => first::assess_dont_know().to_owned(),
        (_, Some(Answer::NotApplicable(reason))) => {
            let reason = reason.trim();
            if wanted.with_notes && !reason.is_empty() {
                results::delivery_not_applicable_because(reason)
            } else {
                first::assess_not_applicable().to_owned()
            }
        }
        (None, Some(Answer::Level(_))) | (_, None) => results::delivery_open().to_owned(),
    }
}

/// The note, what the room said, and the evidence.
fn noted(response: &Response) -> Cell {
    let note = response.note.lines().map(str::trim);
    let note = note.filter(|line| !line.is_empty()).map(str::to_owned);
    let room = response.room.iter().map(assess::room);
    let lines = note.chain(room).map(Line::from);
    lines.chain(response.evidence.iter().map(shown)).collect()
}

/// A piece of evidence: what it is, where it lies and the day it was looked at.
fn shown(evidence: &Evidence) -> Line {
    let parts = [
        evidence.title.trim().to_owned(),
        evidence.url.trim().to_owned(),
        evidence.date.map(number::day).unwrap_or_default(),
    ];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    Line {
        words: words::answer_evidence(labels::evidence(), &number::apart(parts)),
        link: evidence.link().map(str::to_owned),
    }
}
