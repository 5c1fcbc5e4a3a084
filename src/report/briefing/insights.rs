//! The patterns in the answers, with what made each of them.

use super::{Block, list};
use crate::report::Summary;
use crate::roadmap::FiredInsight;
use crate::words::{report as words, results};

pub(super) fn blocks(facts: &Summary<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for FiredInsight { insight, evidence } in facts.fired() {
        if blocks.is_empty() {
            blocks.push(Block::Note(words::insights_are().to_owned()));
        }
        let observed = evidence.iter();
        let observed = observed.filter_map(|(it, value)| facts.observed(it, *value));
        blocks.extend([
            Block::Heading(insight.title.clone()),
            Block::Words(insight.text.clone()),
            Block::Words(results::report_because().to_owned()),
            list(observed),
        ]);
    }
    blocks
}
