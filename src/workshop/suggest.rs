//! Which questions to ask where there is no time for all.

use std::ops::RangeInclusive;

use crate::ordered::SortedSet;
use crate::questionnaire::{Dimension, Entry, QuestionId, Questionnaire};

/// How many questions are suggested: fewer show too little, more take too long. Source: Lean Agile
/// Intelligence's guide for facilitators, after which 15 to 25 capabilities are most effective.
pub const SUGGESTED: RangeInclusive<usize> = 15..=25;

/// How many questions of a questionnaire fit a workshop: the quick ones, within [`SUGGESTED`], and no
/// more than there are.
pub fn suggested_count(questionnaire: &Questionnaire) -> usize {
    let quick = questionnaire.entries().filter(|(_, entry)| entry.quick);
    let wanted = quick.count().clamp(*SUGGESTED.start(), *SUGGESTED.end());
    wanted.min(questionnaire.entries().count())
}

/// So many questions of a questionnaire, or all where there are fewer, in the order they are asked:
/// the quick ones before others, and from each dimension as many as can be.
///
/// How long answering takes is told by [`crate::assessment::Workload`].
pub fn suggested(questionnaire: &Questionnaire, count: usize) -> Vec<QuestionId> {
    let mut chosen = SortedSet::new();
    let mut left = count;
    for is_quick in [true, false] {
        while left > 0
            && let Some(next) = fewest(questionnaire, &chosen, is_quick)
        {
            chosen.insert(next);
            left -= 1;
        }
    }
    let entries = questionnaire.entries().map(|(_, entry)| &entry.question);
    let entries = entries.filter(|question| chosen.contains(*question));
    entries.cloned().collect()
}

/// The next question of the dimension of which fewest are chosen, the first of several such, among
/// those that still have one.
fn fewest<'q>(
    questionnaire: &'q Questionnaire,
    chosen: &SortedSet<&QuestionId>,
    is_quick: bool,
) -> Option<&'q QuestionId> {
    let is_left = |entry: &&Entry| entry.quick == is_quick && !chosen.contains(&entry.question);
    let chosen_of = |dimension: &Dimension| {
        let entries = dimension.entries.iter();
        entries
            .filter(|entry| chosen.contains(&entry.question))
            .count()
    };
    let dimensions = questionnaire.dimensions.iter();
    let next = dimensions.filter_map(|dimension| {
        let next = dimension.entries.iter().find(is_left)?;
        Some((chosen_of(dimension), &next.question))
    });
    let next = next.min_by_key(|(count, _)| *count);
    next.map(|(_, question)| question)
}
