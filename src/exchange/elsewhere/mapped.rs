//! Which question of Waymark looks at the same as another tool's item.

use super::item::{Outcome, Why};
use super::tool::Tool;
use crate::questionnaire::Level;

/// An item of another tool with the question of Waymark that looks at the same.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mapped {
    /// What the tool calls it, or a checksum of its words.
    pub(super) item: &'static str,
    /// The id of the question.
    pub(super) question: &'static str,
    /// Why, as a sentence.
    pub(super) why: &'static str,
    /// The tool's values that stand for a level, with the level. Others have none.
    pub(super) levels: &'static [(f64, Level)],
}

/// What the table of mappings holds for a tool.
#[derive(Clone, Copy, Debug)]
struct OfTool {
    /// The tool's key.
    tool: &'static str,
    /// The questionnaires that an assessment from it asks.
    questionnaires: &'static [&'static str],
    /// The tool's short codes with what they stand for.
    names: &'static [(&'static str, &'static str)],
    /// Its items.
    items: &'static [Mapped],
}

include!(concat!(env!("OUT_DIR"), "/mappings.rs"));

fn of(tool: Tool) -> Option<&'static OfTool> {
    MAPPINGS.iter().find(|entry| entry.tool == tool.key())
}

/// The ids of the questionnaires that an assessment from a tool asks, so that its notes are seen.
pub fn questionnaires_of(tool: Tool) -> &'static [&'static str] {
    of(tool).map_or(&[], |entry| entry.questionnaires)
}

/// What a short code of a tool stands for.
pub(super) fn name_of(tool: Tool, code: &str) -> Option<&'static str> {
    let mut names = of(tool)?.names.iter();
    names
        .find(|(known, _)| *known == code)
        .map(|(_, name)| *name)
}

/// What the table says of an item.
fn mapped(tool: Tool, item: &str) -> Option<&'static Mapped> {
    let mut items = of(tool)?.items.iter();
    items.find(|mapped| mapped.item == item)
}

/// What becomes of an item with a value.
pub(super) fn outcome(tool: Tool, item: &str, value: f64) -> Outcome {
    let Some(mapped) = mapped(tool, item) else {
        return Outcome::Kept(Why::NoQuestion);
    };
    let mut levels = mapped.levels.iter();
    let level = levels.find(|(of, _)| crate::rounding::is_same(*of, value));
    let why = Why::Mapping(mapped.why);
    match level {
        Some((_, level)) => Outcome::Level(mapped.question.into(), *level, why),
        None => Outcome::Note(mapped.question.into(), why),
    }
}

/// What becomes of something that proves an item.
pub(super) fn evidence(tool: Tool, item: &str) -> Outcome {
    mapped(tool, item).map_or(Outcome::Kept(Why::NoQuestion), |mapped| {
        Outcome::Evidence(mapped.question.into(), Why::Mapping(mapped.why))
    })
}

/// Every item of the table with its question and its levels, for a test to look at.
pub fn mapped_items()
-> impl Iterator<Item = (Tool, &'static str, &'static str, &'static [(f64, Level)])> {
    MAPPINGS.iter().flat_map(|entry| {
        let tool = Tool::from_key(entry.tool);
        let items = entry.items.iter();
        items.filter_map(move |item| Some((tool?, item.item, item.question, item.levels)))
    })
}
