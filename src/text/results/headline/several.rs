//! What several questionnaires say of one set of answers.

use std::cmp::Ordering;

use super::super::ground::Ends;
use super::super::number;
use super::{Headline, Told};
use crate::scoring::{Compared, Score};

/// More questionnaires than this are told by their ends.
const TOLD_ONE_BY_ONE: usize = 3;

/// What several questionnaires say of one set of answers.
pub fn of_several(told: &[Told<'_>]) -> Headline {
    let heading = format!("One set of answers, {} maps.", number::word(told.len()));
    let lede = if told.len() > TOLD_ONE_BY_ONE {
        of_many(told)
    } else {
        let sentences: Vec<String> = told.iter().map(sentence).collect();
        sentences.join(" ")
    };
    Headline { heading, lede }
}

/// One of a few questionnaires.
fn sentence(told: &Told<'_>) -> String {
    let card = told.scorecard;
    let Some(score) = card.score else {
        return format!("{} has no score yet.", card.title);
    };
    let now = format!(
        "{} is {}",
        card.title,
        number::score_among(score, told.bands())
    );
    let (beside, after) = match told.since {
        Some((since, when)) => moved(&since.whole, when, told),
        None => (String::new(), String::new()),
    };
    let lowest = lowest_in(told)
        .map(|names| format!(", and lowest in {names}"))
        .unwrap_or_default();
    format!("{now}{beside}{lowest}.{after}")
}

/// How a questionnaire moved: beside its score where that rests on the same answers, else in a
/// sentence of its own. Where too little was answered both times it says so.
fn moved(whole: &Compared, when: &str, told: &Told<'_>) -> (String, String) {
    let Some(change) = whole.change() else {
        return match whole.shared {
            0 => (String::new(), String::new()),
            _ => (
                String::new(),
                format!(
                    " Too little of it was answered both times to say how it moved since {when}."
                ),
            ),
        };
    };
    let by = number::moved(change, told.bands());
    let since = match by.direction() {
        Ordering::Equal => format!("as it was ({when})"),
        Ordering::Greater | Ordering::Less => format!("{} since {when}", by.signed()),
    };
    if whole.is_whole() {
        return (format!(", {since}"), String::new());
    }
    let ends = [change.before(), change.now()];
    let [before, now] = ends.map(|score| number::score_among(score, told.bands()));
    let apart = format!(
        " Over the {} answered both times it went from {before} to {now}, {since}.",
        number::count(whole.shared, "question", "questions")
    );
    (String::new(), apart)
}

/// The names of the lowest dimensions.
fn lowest_in(told: &Told<'_>) -> Option<String> {
    let ends = Ends::of(told.scorecard, told.bands());
    ends.lowest().map(super::super::ground::Ground::names)
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
        return "None of them has a score of more than one answer yet.".to_owned();
    };
    let at = |height: &str| -> Vec<&Told<'_>> {
        let here = scored
            .iter()
            .filter(|(told, score)| written(told, *score) == height);
        here.map(|(told, _)| *told).collect()
    };
    let names = |told: &[&Told<'_>]| {
        let names: Vec<String> = told
            .iter()
            .map(|told| told.scorecard.title.clone())
            .collect();
        number::list(&names)
    };
    let without = match told.len() - scored.len() {
        0 => String::new(),
        1 => " One has no score of more than one answer yet.".to_owned(),
        several => format!(
            " {} have no score of more than one answer yet.",
            number::sentence_word(several)
        ),
    };
    if high == low {
        let all = names(&at(&low));
        return format!("All level at {low}: {all}.{without}");
    }
    let (highest, lowest) = (at(&high), at(&low));
    let verb = |told: &[&Told<'_>]| if told.len() == 1 { "stands" } else { "stand" };
    let within = match lowest.as_slice() {
        [only] => lowest_in(only),
        _ => None,
    };
    let within = within
        .map(|names| format!(", and lowest in {names}"))
        .unwrap_or_default();
    format!(
        "{} {} highest at {high}. {} {} lowest at {low}{within}.{without}",
        names(&highest),
        verb(&highest),
        names(&lowest),
        verb(&lowest),
    )
}
