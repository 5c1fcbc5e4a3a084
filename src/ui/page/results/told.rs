//! What is told beside the map: where the team stands, what stands out, what is next.

use leptos::prelude::*;

use super::lens::Lens;
use crate::roadmap::Standing;
use crate::scoring::State;
use crate::state::Current;
use crate::text::number;
use crate::text::results::ground::{self, Ends};
use crate::text::results::{self, told};
use crate::ui::part::{CoverageMeter, ScoreBadge, said, strong};
use crate::words::results as words;

/// A heading with what it heads.
fn part(heading: &'static str, body: impl IntoView) -> impl IntoView {
    view! {
        <section class="told">
            <h2 class="map-name">{heading}</h2>
            {body}
        </section>
    }
}

/// Where the team stands: the score of one questionnaire, or a row for each of several.
pub(super) fn standing(lenses: &[Lens]) -> impl IntoView + use<> {
    match lenses {
        [only] => part(words::told_where(), of_one(only)).into_any(),
        several => {
            let rows = several.iter().map(row).collect_view();
            let note = several.iter().find_map(provisional);
            let body = view! {
                <ul class="standings plain-list">{rows}</ul>
                {note.map(|note| view! { <p class="aside-note">{note}</p> })}
            };
            part(words::told_where(), body).into_any()
        }
    }
}

/// Why the score of one of several will move.
fn provisional(lens: &Lens) -> Option<String> {
    let note = told::provisional(&lens.scorecard)?;
    Some(words::told_of(&lens.scorecard.title, &note))
}

/// The score with its band, what it is the mean of, and its coverage.
fn of_one(lens: &Lens) -> impl IntoView + use<> {
    let card = &lens.scorecard;
    let scored = card.dimensions.iter().filter(|d| d.score.is_some()).count();
    let lowest = ground::lowest(card, lens.bands());
    let note = card.score.map(|_| {
        let of = results::score_of(&card.title, scored, lens.bands());
        let of = number::sentences(std::iter::once(of).chain(told::provisional(card)));
        view! {
            <p class="aside-note">
                {of} " " {lowest.map(|lowest| said(words::score_lowest(&lowest), |_, point| strong(point)))}
            </p>
        }
    });
    view! {
        <p>
            <ScoreBadge
                score=card.score
                naming=lens.naming()
                coverage=card.coverage
                large=true
            />
        </p>
        {note}
        <p>
            <CoverageMeter coverage=card.coverage states=states(lens) />
        </p>
    }
}

fn states(lens: &Lens) -> Vec<State> {
    let dimensions = lens.scorecard.dimensions.iter();
    dimensions
        .flat_map(|dimension| dimension.entries.iter().map(|entry| entry.state))
        .collect()
}

/// One of several: its name, its score, how it moved, and its coverage.
fn row(lens: &Lens) -> impl IntoView + use<> {
    let card = &lens.scorecard;
    let moved = lens.since.as_ref().and_then(|since| {
        let whole = &since.compared.whole;
        let change = whole.change().filter(|_| whole.is_whole())?;
        let by = number::moved(change, lens.bands()).signed();
        Some(words::told_since(&by, &since.when))
    });
    let lowest = ground::lowest(card, lens.bands());
    let answered = words::told_answered(card.coverage.answered, card.coverage.applicable());
    let note = number::apart(moved.into_iter().chain([answered]).chain(lowest));
    view! {
        <li class="standings__row">
            <span class="standings__name">{card.title.clone()}</span>
            <span>
                <ScoreBadge score=card.score naming=lens.naming() coverage=card.coverage />
            </span>
            <span class="standings__note aside-note">{note}</span>
        </li>
    }
}

/// What stands out: the ends of the map or what moved, and the lowest answers.
pub(super) fn stands_out(current: Current, lenses: &[Lens], lede: String) -> impl IntoView + use<> {
    let catalogue = current.catalogue();
    let ends = match lenses {
        [only] => only.ends(),
        several => Ends::of_several(several.iter().map(|it| (&it.scorecard, it.bands()))),
    };
    let lowest = ends
        .lowest()
        .and_then(|ground| told::lowest_answers(ground, &catalogue));
    let words = number::sentences(std::iter::once(lede).chain(lowest));
    (!words.is_empty()).then(|| part(words::told_out(), view! { <p>{words}</p> }))
}

/// What the roadmap proposes, once the practices are here.
pub(super) fn next(current: Current) -> Option<String> {
    let guidance = current.guidance()?;
    let (catalogue, scorecards) = (current.catalogue(), current.scorecards());
    let performance = current.performance();
    let standing = Standing {
        catalogue: &catalogue,
        scorecards: &scorecards,
        performance: &performance,
    };
    let next = told::next(&current.roadmap(), &guidance, standing, current.edition());
    Some(next.unwrap_or_else(|| words::told_next_nothing().to_owned()))
}
