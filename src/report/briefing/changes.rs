//! What moved since the visit before, with what was noted.

use super::{Block, Wanted, list};
use crate::report::Summary;
use crate::scoring::LevelChange;
use crate::text::number;
use crate::text::results::changes;
use crate::words::{report as words, results};

pub(super) fn blocks(facts: &Summary<'_>, wanted: &Wanted) -> Vec<Block> {
    let Some((comparison, when)) = facts.previous else {
        return Vec::new();
    };
    let mut blocks = vec![
        Block::Lead(changes::summary(comparison, when)),
        Block::Note(changes::how(facts.edition)),
    ];
    let versions = comparison.questionnaires.iter().filter_map(|compared| {
        let cards = &mut facts.standing.scorecards.iter();
        let card = cards.find(|card| card.questionnaire == compared.questionnaire)?;
        Some(changes::versions(&card.title, compared.versions?))
    });
    blocks.extend(versions.map(Block::Note));
    let changed = comparison.changes.iter();
    let (risen, mut fallen): (Vec<_>, Vec<_>) = changed.partition(|change| change.by() > 0);
    // The largest fall first.
    fallen.reverse();
    for (heading, changes) in [
        (results::changes_risen(risen.len()), risen),
        (results::changes_fallen(fallen.len()), fallen),
    ] {
        let told = changes.into_iter().filter_map(|it| told(facts, wanted, it));
        let told: Vec<String> = told.collect();
        if !told.is_empty() {
            blocks.extend([Block::Heading(heading), list(told)]);
        }
    }
    blocks
}

fn told(facts: &Summary<'_>, wanted: &Wanted, change: &LevelChange) -> Option<String> {
    let changed = facts.changed(change)?;
    let response = facts.assessment.answers.get(&change.question);
    let note = response.map(|it| it.note.trim()).unwrap_or_default();
    let note = (wanted.with_notes && !note.is_empty()).then(|| words::change_noted(note));
    Some(number::apart(std::iter::once(changed).chain(note)))
}
