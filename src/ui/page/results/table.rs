//! The table of a questionnaire's dimensions.

use leptos::prelude::*;

use super::change::change;
use super::lens::Lens;
use crate::scoring::{Coverage, DimensionScore, Score, State};
use crate::state::Current;
use crate::text::{number, results};
use crate::ui::part::{BandName, BandRuler, CopyButton, CoverageMeter, partly_aloud};
use crate::ui::route::Route;
use crate::words::results as words;

/// The table, and the button that copies it. On a narrow screen its rows become blocks; the roles
/// say that it is a table all the same.
pub(super) fn table(current: Current, lens: &Lens) -> impl IntoView + use<> {
    let when = lens.since.as_ref().map(|since| since.when.as_str());
    let caption = results::dimensions_caption(&lens.scorecard.title, when);
    let rows = lens.scorecard.dimensions.iter().zip(&lens.targets);
    let rows = rows.map(|(dimension, target)| row(lens, dimension, *target));
    let copied = StoredValue::new(lens.clone());
    let made = Callback::new(move |()| {
        untrack(|| current.id())?;
        Some(copied.with_value(|lens| lens.scored().to_cells()))
    });
    let button = words::copy_table(&lens.scorecard.title);
    view! {
        <div class="dimension-table-frame">
            <table class="dimension-table" role="table">
                <caption class="visually-hidden">{caption}</caption>
                <thead role="rowgroup">
                    <tr role="row">{heads(lens, when)}</tr>
                </thead>
                <tbody role="rowgroup">{rows.collect_view()}</tbody>
                <tfoot role="rowgroup">{total(lens)}</tfoot>
            </table>
        </div>
        <p class="off-paper">
            <CopyButton made copied=words::copied_table()>
                {partly_aloud(button)}
            </CopyButton>
        </p>
    }
}

fn heads(lens: &Lens, when: Option<&str>) -> impl IntoView + use<> {
    let head = |words: String| view! { <th role="columnheader" scope="col">{words}</th> };
    view! {
        {head(words::column_dimension().to_owned())}
        {head(words::column_answered().to_owned())}
        {head(words::column_score().to_owned())}
        {head(results::band_column(lens.bands()))}
        <th class="dimension-table__ruler" aria-hidden="true">
            {words::ruler_column()}
        </th>
        {lens.has_targets().then(|| head(words::figure_legend_target().to_owned()))}
        {when.map(|when| head(words::changes_since(when)))}
    }
}

fn row(lens: &Lens, dimension: &DimensionScore, target: Option<Score>) -> impl IntoView + use<> {
    let states: Vec<State> = dimension.entries.iter().map(|entry| entry.state).collect();
    let ends = lens.ends();
    let is_lowest = ends.lowest().is_some_and(|lowest| lowest.holds(dimension));
    let tag = is_lowest.then(|| view! { " " <span class="tag">{words::lowest_tag()}</span> });
    let href = Route::to_dimension(
        &lens.scorecard.questionnaire,
        &dimension.dimension,
        &lens.assessment,
    );
    let compared = lens.compared(dimension);
    let before = lens.dimension_before(dimension);
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">
                <a class="dimension-table__name" href=href>
                    {dimension.title.clone()}
                </a>
                {tag}
            </th>
            <td role="cell" class="dimension-table__answered">
                <CoverageMeter coverage=dimension.coverage states />
            </td>
            {scores(lens, (dimension.score, dimension.coverage), before)}
            {lens.has_targets().then(|| self::target(lens, target))}
            {lens.since.is_some().then(|| change(compared, Some(lens.bands())))}
        </tr>
    }
}

fn total(lens: &Lens) -> impl IntoView + use<> {
    let card = &lens.scorecard;
    let compared = lens.since.as_ref().map(|since| &since.compared.whole);
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">
                {card.title.clone()}
            </th>
            <td role="cell" class="dimension-table__answered">
                {number::coverage(card.coverage)}
            </td>
            {scores(lens, (card.score, card.coverage), lens.score_before())}
            {lens.has_targets().then(|| target(lens, None))}
            {compared.map(|compared| change(Some(compared), Some(lens.bands())))}
        </tr>
    }
}

/// The cells of a score, its band and its ruler.
fn scores(
    lens: &Lens,
    (score, coverage): (Option<Score>, Coverage),
    before: Option<(Score, String)>,
) -> impl IntoView + use<> {
    let naming = lens.naming();
    let is_provisional = score.is_some() && coverage.is_provisional();
    let number = match score {
        Some(score) => view! {
            <span class="score" data-provisional=is_provisional.then_some("")>
                <span class="score__number">{number::score_among(score, naming.bands())}</span>
            </span>
        }
        .into_any(),
        None => crate::words::charts::no_score().into_any(),
    };
    let band = score.and_then(|score| naming.mark(score, coverage));
    let provisional = is_provisional.then(|| {
        view! { <span class="provisional">{crate::words::charts::provisional()}</span> }
    });
    view! {
        <td role="cell" class="dimension-table__score">
            {number}
        </td>
        <td role="cell">
            {band.map(|band| view! { <BandName band /> })}
            {provisional}
        </td>
        <td class="dimension-table__ruler" aria-hidden="true">
            <BandRuler now=score before naming coverage silent=true />
        </td>
    }
}

/// The cell of a target.
fn target(lens: &Lens, target: Option<Score>) -> impl IntoView + use<> {
    let written = target.map(|target| {
        let label = words::figure_legend_target();
        view! {
            <span class="dimension-table__label" aria-hidden="true">
                {label}
                " "
            </span>
            {number::score_among(target, lens.bands())}
        }
    });
    view! {
        <td role="cell" class="dimension-table__target">
            {written}
        </td>
    }
}
