//! What several questionnaires say of one set of answers.

use std::cmp::Ordering;

use super::one::{ends_alone, lies_at, lowest_ground};
use super::tally::Tally;
use super::{Headline, Told};
use crate::scoring::Compared;
use crate::text::results::ground::Ends;
use crate::text::results::number;
use crate::words::results::{self as words, SeveralOverSharedMove};

/// What several questionnaires say of one set of answers: their dimensions are looked at as one
/// range of hills, each named with its questionnaire. No mean is made of them.
pub fn of_several(told: &[Told<'_>]) -> Headline {
    let headline = of_all(told);
    let apart = told.iter().filter_map(moved_apart);
    let without = told.iter().filter(|told| told.scorecard.score.is_none());
    let without = without.map(|told| words::several_no_score(&told.scorecard.title));
    Headline {
        heading: headline.heading,
        lede: number::sentences(std::iter::once(headline.lede).chain(apart).chain(without)),
    }
}

/// The same in few words: without what became of each, which for many of them is longer than anybody reads.
pub fn of_all(told: &[Told<'_>]) -> Headline {
    let ends = Ends::of_several(told.iter().map(|told| (told.scorecard, told.bands())));
    compared(told, &ends).unwrap_or_else(|| alone(told, &ends))
}

fn alone(told: &[Told<'_>], ends: &Ends<'_>) -> Headline {
    let dimensions = told.iter().flat_map(|told| &told.scorecard.dimensions);
    let scored = dimensions.filter(|dimension| dimension.score.is_some());
    match scored.count() {
        0 => Headline {
            heading: words::headline_nothing().to_owned(),
            lede: String::new(),
        },
        scored => ends_alone(ends, scored),
    }
}

/// How the dimensions of all of them moved; nothing unless each shares enough with the assessment
/// before.
fn compared(told: &[Told<'_>], ends: &Ends<'_>) -> Option<Headline> {
    let is_told = |told: &Told<'_>| {
        told.since
            .is_some_and(|(since, _)| since.whole.change().is_some())
    };
    if !told.iter().all(is_told) {
        return None;
    }
    let (_, when) = told.first()?.since?;
    let pairs = told.iter().filter_map(|told| Some((told, told.since?.0)));
    let tally = Tally::of(pairs)?;
    let lowest = ends.lowest().map(lies_at);
    Some(Headline {
        heading: number::sentences(std::iter::once(tally.heading()).chain(lowest_ground(ends))),
        lede: number::sentences(std::iter::once(tally.sentence(when)).chain(lowest)),
    })
}

/// How a questionnaire moved over what was answered both times, where its score rests on more; where
/// too little was answered both times, that.
fn moved_apart(told: &Told<'_>) -> Option<String> {
    let (since, when) = told.since?;
    let whole: &Compared = &since.whole;
    let title = &told.scorecard.title;
    let Some(change) = whole.change() else {
        return (whole.shared > 0).then(|| words::several_too_little(title, when));
    };
    if whole.is_whole() {
        return None;
    }
    let by = number::moved(change, told.bands());
    let moved = match by.direction() {
        Ordering::Equal => SeveralOverSharedMove::Same,
        Ordering::Greater | Ordering::Less => SeveralOverSharedMove::Moved,
    };
    let ends = [change.before(), change.now()];
    let [before, now] = ends.map(|score| number::score_among(score, told.bands()));
    Some(words::several_over_shared(
        moved,
        whole.shared,
        title,
        &before,
        &now,
        &by.signed(),
        when,
    ))
}
