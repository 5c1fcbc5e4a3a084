//! What several questionnaires say of one set of answers.

use std::cmp::Ordering;

use super::{Headline, Told};
use crate::scoring::{Compared, Score};
use crate::text::results::ground::Ends;
use crate::text::results::number;
use crate::words::results::{
    self as words, SeveralOverSharedMove, SeveralScoreEnds, SeveralScoreMove,
};

/// More questionnaires than this are told by their ends.
const TOLD_ONE_BY_ONE: usize = 3;

/// What several questionnaires say of one set of answers.
pub fn of_several(told: &[Told<'_>]) -> Headline {
    let heading = words::several(told.len(), &number::word(told.len()));
    let lede = if told.len() > TOLD_ONE_BY_ONE {
        of_many(told)
    } else {
        number::sentences(told.iter().map(one))
    };
    Headline { heading, lede }
}

/// One of a few questionnaires: its score and how it moved, in sentences.
fn one(told: &Told<'_>) -> String {
    let card = told.scorecard;
    let Some(score) = card.score else {
        return words::several_no_score(&card.title);
    };
    let moved = told.since.and_then(|(since, when)| {
        let by = number::moved(since.whole.change()?, told.bands());
        since.whole.is_whole().then_some((by, when))
    });
    let (by, when) = match moved {
        Some((by, when)) => (by.signed(), when),
        None => (String::new(), ""),
    };
    let way = match moved.map(|(by, _)| by.direction()) {
        None => SeveralScoreMove::Untold,
        Some(Ordering::Equal) => SeveralScoreMove::Same,
        Some(Ordering::Greater | Ordering::Less) => SeveralScoreMove::Moved,
    };
    let lowest = lowest_in(told);
    let ends = match lowest {
        Some(_) => SeveralScoreEnds::Apart,
        None => SeveralScoreEnds::Level,
    };
    let standing = words::several_score(
        way,
        ends,
        &card.title,
        &number::score_among(score, told.bands()),
        &by,
        when,
        &lowest.unwrap_or_default(),
    );
    let apart = told
        .since
        .and_then(|(since, when)| moved_apart(&since.whole, when, told));
    number::sentences(std::iter::once(standing).chain(apart))
}

/// How a questionnaire moved over what was answered both times, where its score rests on more; where
/// too little was answered both times, that.
fn moved_apart(whole: &Compared, when: &str, told: &Told<'_>) -> Option<String> {
    let Some(change) = whole.change() else {
        return (whole.shared > 0).then(|| words::several_too_little(when));
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
        &before,
        &now,
        &by.signed(),
        when,
    ))
}

/// The names of the lowest dimensions.
fn lowest_in(told: &Told<'_>) -> Option<String> {
    let ends = Ends::of(told.scorecard, told.bands());
    ends.lowest()
        .map(crate::text::results::ground::Ground::names)
}

/// The highest and the lowest of many questionnaires; one that rests on one answer is neither.
fn of_many(told: &[Told<'_>]) -> String {
    let scored: Vec<(&Told<'_>, Score)> = told
        .iter()
        .filter(|told| !told.scorecard.coverage.is_single())
        .filter_map(|told| Some((told, told.scorecard.score?)))
        .collect();
    let written = |told: &Told<'_>, score: Score| number::score_among(score, told.bands());
    let end = |is_further: fn(f64, f64) -> bool| {
        let (told, score) = scored.iter().copied().reduce(|end, next| {
            if is_further(next.1.value(), end.1.value()) {
                next
            } else {
                end
            }
        })?;
        Some(written(told, score))
    };
    let (Some(high), Some(low)) = (end(|next, end| next > end), end(|next, end| next < end)) else {
        return words::several_none().to_owned();
    };
    let at = |height: &str| -> Vec<&Told<'_>> {
        let here = scored
            .iter()
            .filter(|(told, score)| written(told, *score) == height);
        here.map(|(told, _)| *told).collect()
    };
    let without = told.len() - scored.len();
    let without = (without > 0)
        .then(|| number::sentence_start(&words::several_without(without, &number::word(without))));
    let sentences = if high == low {
        vec![words::several_all_level(&low, &names(&at(&low)))]
    } else {
        let highest = at(&high);
        let highest = words::several_highest(highest.len(), &names(&highest), &high);
        vec![highest, lowest(&at(&low), &low)]
    };
    number::sentences(sentences.into_iter().chain(without))
}

/// The lowest questionnaires, and the lowest dimensions of an only one.
fn lowest(told: &[&Told<'_>], height: &str) -> String {
    let within = match told {
        [only] => lowest_in(only),
        _ => None,
    };
    match within {
        Some(within) => words::several_lowest_in(&names(told), height, &within),
        None => words::several_lowest(told.len(), &names(told), height),
    }
}

/// The questionnaires by their titles, in a row.
fn names(told: &[&Told<'_>]) -> String {
    let titles: Vec<String> = told
        .iter()
        .map(|told| told.scorecard.title.clone())
        .collect();
    number::list(&titles)
}
