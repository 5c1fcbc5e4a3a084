//! Which questions to ask where there is no time for all.

use crate::ordered::SortedSet;
use crate::questionnaire::{Dimension, Entry, QuestionId, Questionnaire};

/// The fewest questions that are suggested, where there are as many.
const FEWEST: usize = 15;
/// The most. Source of both: Lean Agile Intelligence's guide for facilitators, after which templates
/// of 15 to 25 capabilities are most effective.
const MOST: usize = 25;

/// Some 15 to 25 questions of a questionnaire, in the order they are asked: the quick ones, and more
/// where these are fewer, from each dimension as many as can be.
///
/// How long answering takes is told by [`crate::assessment::Workload`].
pub fn suggested(questionnaire: &Questionnaire) -> Vec<QuestionId> {
    let quick = questionnaire.entries().filter(|(_, entry)| entry.quick);
    let wanted = quick.count().clamp(FEWEST, MOST);
    let mut chosen = SortedSet::new();
    let mut count = 0;
    for is_quick in [true, false] {
        while count < wanted {
            let Some(next) = fewest(questionnaire, &chosen, is_quick) else {
                break;
            };
            chosen.insert(next);
            count += 1;
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
