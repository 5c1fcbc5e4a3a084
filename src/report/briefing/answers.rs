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
        let mut tables = Vec::new();
        for dimension in &card.dimensions {
            let ids: Vec<QuestionId> = new_in(dimension, &mut seen);
            let rows = ids.iter().map(|id| row(facts, wanted, id));
            let rows: Vec<Vec<Cell>> = rows.collect();
            if !rows.is_empty() {
                tables.push(Block::Minor(dimension.title.clone()));
                tables.push(Block::Table(table(&dimension.title, wanted, rows)));
            }
        }
        if !tables.is_empty() {
            blocks.push(Block::Heading(card.title.clone()));
            blocks.extend(tables);
        }
    }
    let mut others = facts.assessment.answers.keys();
    let others = others.by_ref().filter(|id| !seen.contains(*id)).count();
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

fn table(dimension: &str, wanted: &Wanted, rows: Vec<Vec<Cell>>) -> Table {
    let notes = wanted.with_notes.then(words::column_notes);
    let heads = [words::column_question(), results::column_answer()];
    let heads: Vec<String> = heads.into_iter().chain(notes).map(str::to_owned).collect();
    Table {
        caption: words::answers_caption(dimension),
        numbers: vec![false; heads.len()],
        heads,
        rows,
        sums: Vec::new(),
    }
}

fn row(facts: &Summary<'_>, wanted: &Wanted, id: &QuestionId) -> Vec<Cell> {
    let question = facts.standing.catalogue.question(id);
    let title = question.map_or_else(|| id.to_string(), |it| it.title.clone());
    let response = facts.assessment.answers.get(id);
    let mut answer = answered(facts, wanted, question);
    let target = facts.assessment.targets.questions.get(id);
    let target = target.and_then(|level| level_of(question?, *level));
    answer.extend(target.map(|level| Line::from(words::answer_target(&level))));
    let mut cells = vec![cell(title), answer];
    if wanted.with_notes {
        cells.push(response.map(noted).unwrap_or_default());
    }
    cells
}

/// A level by its number and its name.
fn level_of(question: &Question, level: crate::questionnaire::Level) -> Option<String> {
    let rung = question.rung(level)?;
    let name = &question.level(level)?.name;
    Some(words::answer_level(&assess::level(rung), name))
}

fn answered(facts: &Summary<'_>, wanted: &Wanted, question: Option<&Question>) -> Cell {
    let answer = question.and_then(|it| facts.assessment.answer_to(it));
    match (question, answer) {
        (Some(question), Some(Answer::Level(level))) => {
            cell(level_of(question, *level).unwrap_or_default())
        }
        (_, Some(Answer::DontKnow)) => cell(first::assess_dont_know()),
        (_, Some(Answer::NotApplicable(reason))) => {
            let reason = reason.trim();
            if wanted.with_notes && !reason.is_empty() {
                cell(results::delivery_not_applicable_because(reason))
            } else {
                cell(first::assess_not_applicable())
            }
        }
        (None, Some(Answer::Level(_))) | (_, None) => cell(results::delivery_open()),
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
