//! How many dimensions moved which way, in words.

use std::cmp::Ordering;

use super::Told;
use super::one::move_of;
use crate::scoring::ComparedQuestionnaire;
use crate::text::results::number;
use crate::words::results::{
    self as words, TallyBothWaysOf, TallyMovedOf, TallyMovedWay, TallyNoneMovedOf,
};

/// How many dimensions moved which way.
#[derive(Default)]
pub(super) struct Tally {
    pub(super) rose: usize,
    pub(super) fell: usize,
    /// Those that can be compared.
    pub(super) of: usize,
    /// Those there are.
    pub(super) all: usize,
}

impl Tally {
    /// Counts the dimensions of some questionnaires; nothing where none of them shares more than one
    /// answer.
    pub(super) fn of<'a>(
        told: impl IntoIterator<Item = (&'a Told<'a>, &'a ComparedQuestionnaire)>,
    ) -> Option<Self> {
        let mut tally = Self::default();
        for (told, since) in told {
            for dimension in &told.scorecard.dimensions {
                tally.all += 1;
                let Some(moved) = move_of(dimension, since, told.bands()) else {
                    continue;
                };
                tally.of += 1;
                match moved.direction() {
                    Ordering::Greater => tally.rose += 1,
                    Ordering::Less => tally.fell += 1,
                    Ordering::Equal => {}
                }
            }
        }
        (tally.of > 0).then_some(tally)
    }

    /// A few words.
    pub(super) fn heading(&self) -> String {
        let Self { rose, fell, of, .. } = *self;
        let is_all = self.is_of_all();
        let (up, down, all) = (number::word(rose), number::word(fell), number::word(of));
        let heading = match (rose, fell) {
            (0, 0) => words::tally_same().to_owned(),
            (1, 0) if of == 1 => words::tally_up().to_owned(),
            (0, 1) if of == 1 => words::tally_down().to_owned(),
            (rose, 0) if rose == of && is_all => words::tally_up_everywhere().to_owned(),
            (0, fell) if fell == of && is_all => words::tally_down_everywhere().to_owned(),
            (rose, 0) if rose + 1 == of && of > 3 && is_all => {
                words::tally_up_almost_everywhere().to_owned()
            }
            (_, 0) => words::tally_some_up(&up, &all),
            (0, _) => words::tally_some_down(&down, &all),
            _ => words::tally_up_and_down(&up, &down),
        };
        number::sentence_start(&heading)
    }

    /// A sentence, with what the assessment before is called.
    pub(super) fn sentence(&self, when: &str) -> String {
        let Self { rose, fell, of, .. } = *self;
        let (up, down, in_words) = (number::word(rose), number::word(fell), number::word(of));
        let sentence = match (rose, fell) {
            (0, 0) if of == 1 && self.is_of_all() => words::tally_dimension_same(when),
            (0, 0) => {
                let all = self.all_or(TallyNoneMovedOf::All, TallyNoneMovedOf::Some);
                words::tally_none_moved(all, of, &in_words, when)
            }
            (_, 0) => self.one_way(TallyMovedWay::Rose, &up, when),
            (0, _) => self.one_way(TallyMovedWay::Fell, &down, when),
            _ => {
                let all = self.all_or(TallyBothWaysOf::All, TallyBothWaysOf::Some);
                words::tally_both_ways(all, &up, &down, of, &in_words, when)
            }
        };
        number::sentence_start(&sentence)
    }

    fn one_way(&self, way: TallyMovedWay, moved: &str, when: &str) -> String {
        let all = self.all_or(TallyMovedOf::All, TallyMovedOf::Some);
        words::tally_moved(all, way, moved, self.of, &number::word(self.of), when)
    }

    /// Whether every dimension can be compared.
    fn is_of_all(&self) -> bool {
        self.of == self.all
    }

    fn all_or<T>(&self, all: T, some: T) -> T {
        if self.is_of_all() { all } else { some }
    }
}
