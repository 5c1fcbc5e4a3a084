//! Reads the content files that the build makes of the questionnaire files (see
//! [`super::bundle()`]).
//!
//! This is how the web app gets what ships. Nothing here reads TOML, so that the app's first file
//! carries no parser for it.

use super::catalogue::CatalogueDraft;
use super::guidance::GuidanceDraft;
use super::handbook::HandbookDraft;
use super::node::{Node, Value};
use super::reader::Reader;
use super::{Problem, Source};
use crate::questionnaire::{Catalogue, Outline, QuestionId};
use crate::reading::Handbook;
use crate::roadmap::Guidance;

/// The name under which a content file tells how long the questions are that follow it: of every question that
/// its questionnaires ask, in their order, which spares their names.
pub(super) const LENGTHS: &str = "words_to_read";

/// The name under which a content file tells which questionnaires follow it.
pub(super) const FURTHER: &str = "further";

/// The name under which a content file brings the sources of questions that came before it, for who looks them up.
pub(super) const SOURCES: &str = "sources_of";

/// Why shipped content could not be used.
#[derive(Debug, thiserror::Error)]
pub enum BundledError {
    /// It is not JSON.
    #[error("the content file is not JSON")]
    Json(#[from] serde_json::Error),
    /// It is JSON, but breaks the rules of the format.
    #[error("the content file has {} problems", .0.len())]
    Problems(Vec<Problem>),
}

/// Reads the first questionnaires and the questions of their quick round.
///
/// # Errors
/// When the text is not JSON or breaks the rules of the format.
pub fn catalogue(text: &str) -> Result<Catalogue, BundledError> {
    with_field(&Catalogue::default(), text)
}

/// A catalogue with the questionnaires and questions that follow it.
///
/// Which question a questionnaire asks is not looked up here: the build has checked every
/// reference, and a question may be in a file that follows.
///
/// # Errors
/// When the text is not JSON or breaks the rules of the format.
pub fn with_field(catalogue: &Catalogue, text: &str) -> Result<Catalogue, BundledError> {
    let mut node = parsed(text)?;
    let lengths = take_lengths(&mut node);
    let further = take_outlines(&mut node);
    let sources = take_sources(&mut node);
    let mut reader = reader("catalogue");
    let mut draft = CatalogueDraft::default();
    draft.read(&mut reader, 0, &node);
    refuse_problems(reader)?;
    let added = draft.into_catalogue();
    let lengths = added.asked().cloned().zip(lengths).collect();
    let added = added.awaiting(lengths, further);
    Ok(catalogue.merged(&added).citing(sources))
}

/// Reads the practices and insights.
///
/// # Errors
/// When the text is not JSON or breaks the rules of the format.
pub fn guidance(text: &str) -> Result<Guidance, BundledError> {
    let node = parsed(text)?;
    let mut readers = [reader("guidance")];
    let mut draft = GuidanceDraft::default();
    let [reader] = &mut readers;
    draft.read(reader, 0, &node);
    draft.check_practices(&Guidance::default(), &mut readers);
    let [reader] = readers;
    refuse_problems(reader)?;
    Ok(draft.into_guidance())
}

/// Reads the terms and articles.
///
/// # Errors
/// When the text is not JSON or breaks the rules of the format.
pub fn handbook(text: &str) -> Result<Handbook, BundledError> {
    let node = parsed(text)?;
    let mut reader = reader("reading");
    let mut draft = HandbookDraft::default();
    draft.read(&mut reader, 0, &node);
    refuse_problems(reader)?;
    Ok(draft.into_handbook())
}

fn parsed(text: &str) -> Result<Node, serde_json::Error> {
    serde_json::from_str::<serde_json::Value>(text).map(Node::from)
}

/// What the build made stands on one line, so that there is nothing to quote.
fn reader(file: &str) -> Reader<'_> {
    Reader::new(Source { file, text: "" })
}

fn refuse_problems(reader: Reader<'_>) -> Result<(), BundledError> {
    let problems = reader.into_problems();
    if problems.is_empty() {
        Ok(())
    } else {
        Err(BundledError::Problems(problems))
    }
}

/// Takes the lengths of questions that follow out of a content file; no author writes them.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a count of words is a small whole number, and anything else becomes one"
)]
fn take_lengths(node: &mut Node) -> Vec<usize> {
    let Some(Value::List(lengths)) = take(node, LENGTHS) else {
        return Vec::new();
    };
    let counts = lengths.into_iter().map(|node| match node.value {
        Value::Number(count) => count as usize,
        Value::Text(_) | Value::Flag(_) | Value::List(_) | Value::Table(_) => 0,
    });
    counts.collect()
}

/// Takes what is told of the questionnaires that follow out of a content file.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a count of questions is a small whole number, and anything else becomes one"
)]
fn take_outlines(node: &mut Node) -> Vec<Outline> {
    let Some(Value::List(outlines)) = take(node, FURTHER) else {
        return Vec::new();
    };
    let outline = |mut node: Node| {
        let mut text = |name| match take(&mut node, name) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        };
        let (id, title, summary) = (text("id")?, text("title")?, text("summary")?);
        let Some(Value::Number(questions)) = take(&mut node, "questions") else {
            return None;
        };
        Some(Outline {
            id: id.as_str().into(),
            title,
            summary,
            questions: questions as usize,
        })
    };
    outlines.into_iter().filter_map(outline).collect()
}

/// Takes the sources of earlier questions out of a content file.
fn take_sources(node: &mut Node) -> Vec<(QuestionId, Vec<String>)> {
    let Some(Value::Table(lists)) = take(node, SOURCES) else {
        return Vec::new();
    };
    let texts = |node: Node| match node.value {
        Value::List(list) => list.into_iter().filter_map(text).collect(),
        _ => Vec::new(),
    };
    let lists = lists.into_iter();
    lists
        .map(|(key, node)| (key.name.as_str().into(), texts(node)))
        .collect()
}

fn text(node: Node) -> Option<String> {
    match node.value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

/// Takes a field out of a table.
fn take(node: &mut Node, name: &str) -> Option<Value> {
    let Value::Table(fields) = &mut node.value else {
        return None;
    };
    let at = fields.iter().position(|(key, _)| key.name == name)?;
    Some(fields.remove(at).1.value)
}
