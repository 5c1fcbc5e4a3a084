//! The patterns in the answers, with what made each of them.

use super::{Block, list};
use crate::report::Summary;
use crate::roadmap::FiredInsight;
use crate::text::number;
use crate::words::report as words;

/// How many are told in full; the others by what they are called and what made them.
const IN_FULL: usize = 4;

/// How many are told in few words; of many questionnaires they would fill pages.
const IN_SHORT: usize = 8;

pub(super) fn blocks(facts: &Summary<'_>) -> Vec<Block> {
    let fired = facts.fired();
    if fired.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Note(words::insights_are().to_owned())];
    let (full, rest) = fired.split_at(fired.len().min(IN_FULL));
    for one in full {
        blocks.extend([
            Block::Heading(one.insight.title.clone()),
            Block::Words(one.insight.text.clone()),
            Block::Note(words::insight_behind(&behind(facts, one))),
        ]);
    }
    if !rest.is_empty() {
        blocks.push(Block::Heading(words::insights_more(rest.len())));
        let (told, more) = rest.split_at(rest.len().min(IN_SHORT));
        let told = told.iter();
        blocks.push(list(told.map(|one| {
            words::insight_in_short(&one.insight.title, &behind(facts, one))
        })));
        let more = (!more.is_empty()).then(|| words::insights_rest(more.len()));
        blocks.extend(more.map(Block::Words));
    }
    blocks
}

/// The answers and scores that made a pattern, in a line.
fn behind(facts: &Summary<'_>, FiredInsight { evidence, .. }: &FiredInsight<'_>) -> String {
    let observed = evidence.iter();
    let observed = observed.filter_map(|(it, value)| facts.observed(it, *value));
    number::apart(observed)
}
