//! What rows say that are left out: the words behind a reason.

use std::collections::BTreeMap;

use crate::delivery::events::names::{BLANK, Names};
use crate::delivery::events::reason::{Reason, Tally};

/// So many words of a reason are told.
const TOLD: usize = 5;

/// How many rows say each word, by reason and the word's number.
#[derive(Debug, Default)]
pub(super) struct Heard(BTreeMap<Reason, Vec<u32>>);

impl Heard {
    pub(super) fn add(&mut self, reason: Reason, word: u32) {
        let counts = self.0.entry(reason).or_default();
        let at = word as usize;
        if counts.len() <= at {
            counts.resize(at + 1, 0);
        }
        if let Some(count) = counts.get_mut(at) {
            *count += 1;
        }
    }

    /// Puts the most frequent words of each reason into the tally, from the names of its column.
    pub(super) fn tell<'a>(&self, tally: &mut Tally, names: impl Fn(Reason) -> Option<&'a Names>) {
        for (reason, counts) in &self.0 {
            let Some(names) = names(*reason) else {
                continue;
            };
            let said = (0..).zip(counts).filter(|(_, count)| **count > 0);
            let mut said: Vec<(u32, u32)> = said.map(|(word, count)| (word, *count)).collect();
            let order = |a: &(u32, u32), b: &(u32, u32)| {
                // Of words that are as frequent, empty cells come last.
                let word = |number| (number == BLANK, names.get(number));
                b.1.cmp(&a.1).then_with(|| word(a.0).cmp(&word(b.0)))
            };
            if said.len() > TOLD {
                said.select_nth_unstable_by(TOLD, order);
                said.truncate(TOLD);
            }
            said.sort_unstable_by(order);
            let words = said
                .into_iter()
                .map(|(word, count)| (names.text(word), count));
            tally.words.insert(*reason, words.collect());
        }
    }
}
