//! The dimensions in a table, with their working.

use std::cmp::Ordering;

use leptos::prelude::*;

use super::super::super::part::{BandRuler, CoverageMeter, ScoreBadge};
use super::super::super::route::Route;
use super::lens::Lens;
use super::working;
use crate::scoring::{DimensionScore, Score, State};
use crate::state::Current;
use crate::text::{number, results};

/// The table of a questionnaire's dimensions and the working of every score in it.
pub(super) fn dimensions(
    current: Current,
    lens: &Lens,
    is_one_of_several: bool,
) -> impl IntoView + use<> {
    let title = &lens.scorecard.title;
    let heading = if is_one_of_several {
        results::dimensions_of(title)
    } else {
        results::DIMENSIONS.to_owned()
    };
    let id = format!("dimensions-{}", lens.scorecard.questionnaire);
    view! {
        <section class="stack" aria-labelledby=id.clone()>
            <div class="section-head">
                <h2 id=id.clone()>{heading}</h2>
            </div>
            <div class="dimension-table-frame">{table(lens)}</div>
            {working::workings(current, lens)}
        </section>
    }
}

fn table(lens: &Lens) -> impl IntoView + use<> {
    let when = lens.before.as_ref().map(|before| before.when.as_str());
    let caption = results::dimensions_caption(&lens.scorecard.title, when);
    let since = when.map(|when| view! { <th scope="col">{results::since(when)}</th> });
    let rows = lens
        .scorecard
        .dimensions
        .iter()
        .map(|dimension| row(lens, dimension));
    view! {
        <table class="dimension-table">
            <caption class="visually-hidden">{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{results::DIMENSION_COLUMN}</th>
                    <th scope="col">{results::score_column(lens.bands())}</th>
                    <th class="dimension-table__ruler" scope="col" aria-hidden="true">
                        {results::RULER_COLUMN}
                    </th>
                    {since}
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
            <tfoot>{total(lens)}</tfoot>
        </table>
    }
}

fn row(lens: &Lens, dimension: &DimensionScore) -> impl IntoView + use<> {
    let states: Vec<State> = dimension.entries.iter().map(|entry| entry.state).collect();
    let tag = lens
        .is_lowest(dimension)
        .then(|| view! { " " <span class="tag">{results::LOWEST_TAG}</span> });
    let is_provisional = dimension.coverage.is_provisional();
    let before = lens.dimension_before(dimension);
    let href = Route::to_dimension(
        &lens.scorecard.questionnaire,
        &dimension.dimension,
        &lens.assessment,
    );
    view! {
        <tr>
            <th scope="row">
                <a class="dimension-table__name" href=href>
                    {dimension.title.clone()}
                </a>
                {tag}
                <span class="dimension-table__sub">
                    <CoverageMeter coverage=dimension.coverage states />
                </span>
            </th>
            {scores(lens, dimension.score, before, is_provisional)}
            {lens.before.is_some().then(|| change(lens.change(dimension)))}
        </tr>
    }
}

fn total(lens: &Lens) -> impl IntoView + use<> {
    let before = lens.score_before();
    let by = before
        .as_ref()
        .and_then(|(before, _)| Some(lens.scorecard.score?.value() - before.value()));
    view! {
        <tr>
            <th scope="row">{lens.scorecard.title.clone()}</th>
            {scores(lens, lens.scorecard.score, before, lens.is_provisional())}
            {lens.before.is_some().then(|| change(by))}
        </tr>
    }
}

/// The cells of a score and its ruler.
fn scores(
    lens: &Lens,
    score: Option<Score>,
    before: Option<(Score, String)>,
    is_provisional: bool,
) -> impl IntoView + use<> {
    let naming = lens.naming();
    view! {
        <td class="dimension-table__score">
            <ScoreBadge score naming=naming.clone() provisional=is_provisional />
        </td>
        <td class="dimension-table__ruler" aria-hidden="true">
            <BandRuler now=score before naming provisional=is_provisional silent=true />
        </td>
    }
}

/// The cell of a change.
fn change(by: Option<f64>) -> impl IntoView {
    let Some(by) = by else {
        return view! {
            <td>
                <span aria-hidden="true">{results::NO_COMPARISON_SIGN}</span>
                <span class="visually-hidden">{results::NO_COMPARISON}</span>
            </td>
        }
        .into_any();
    };
    let direction = match number::direction(by) {
        Ordering::Greater => Some("up"),
        Ordering::Less => Some("down"),
        Ordering::Equal => None,
    };
    view! {
        <td>
            <span class="change" data-direction=direction>
                {number::change(by)}
            </span>
        </td>
    }
    .into_any()
}
