//! The dimensions in a table, with their working.

use leptos::prelude::*;

use super::change::change;
use super::lens::Lens;
use super::working;
use crate::scoring::{Coverage, DimensionScore, Score, State};
use crate::state::Current;
use crate::text::results;
use crate::ui::part::{BandRuler, CoverageMeter, ScoreBadge};
use crate::ui::route::Route;
use crate::words;

/// The table of a questionnaire's dimensions and the working of every score in it.
pub(super) fn dimensions(
    current: Current,
    lens: &Lens,
    is_one_of_several: bool,
) -> impl IntoView + use<> {
    let title = &lens.scorecard.title;
    let heading = if is_one_of_several {
        words::results::dimensions_of(title)
    } else {
        words::results::dimensions().to_owned()
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
    let when = lens.since.as_ref().map(|since| since.when.as_str());
    let caption = results::dimensions_caption(&lens.scorecard.title, when);
    let since =
        when.map(|when| view! { <th scope="col">{words::results::changes_since(when)}</th> });
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
                    <th scope="col">{words::results::dimension_column()}</th>
                    <th scope="col">{results::score_column(lens.bands())}</th>
                    <th class="dimension-table__ruler" scope="col" aria-hidden="true">
                        {words::results::ruler_column()}
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
    let ends = lens.ends();
    let is_lowest = ends.lowest().is_some_and(|lowest| lowest.holds(dimension));
    let tag =
        is_lowest.then(|| view! { " " <span class="tag">{words::results::lowest_tag()}</span> });
    let href = Route::to_dimension(
        &lens.scorecard.questionnaire,
        &dimension.dimension,
        &lens.assessment,
    );
    let compared = lens.compared(dimension);
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
            {scores(lens, dimension.score, dimension.coverage, lens.dimension_before(dimension))}
            {lens.since.is_some().then(|| change(compared, Some(lens.bands())))}
        </tr>
    }
}

fn total(lens: &Lens) -> impl IntoView + use<> {
    let card = &lens.scorecard;
    let compared = lens.since.as_ref().map(|since| &since.compared.whole);
    view! {
        <tr>
            <th scope="row">{card.title.clone()}</th>
            {scores(lens, card.score, card.coverage, lens.score_before())}
            {compared.map(|compared| change(Some(compared), Some(lens.bands())))}
        </tr>
    }
}

/// The cells of a score and its ruler.
fn scores(
    lens: &Lens,
    score: Option<Score>,
    coverage: Coverage,
    before: Option<(Score, String)>,
) -> impl IntoView + use<> {
    let naming = lens.naming();
    view! {
        <td class="dimension-table__score">
            <ScoreBadge score naming=naming.clone() coverage />
        </td>
        <td class="dimension-table__ruler" aria-hidden="true">
            <BandRuler now=score before naming coverage silent=true />
        </td>
    }
}
