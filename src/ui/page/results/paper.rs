//! What stands on paper only: of what and how deep, and the scores in a table.

use leptos::prelude::*;

use super::lens::Lens;
use super::summary::SIDE_BY_SIDE;
use crate::report::ScoreRow;
use crate::state::Current;
use crate::text::number;
use crate::text::results::told;
use crate::words::{first, results as words};

/// The day and the depth, in a line.
#[component]
pub(super) fn Paper() -> impl IntoView {
    let current = Current::expect();
    let line = move || {
        let assessment = current.assessment()?;
        let asked = current.asked().len();
        let facts = [
            assessment.date.map(number::day),
            Some(assessment.scope.clone()).filter(|scope| !scope.is_empty()),
            (asked > 0).then(|| told::depth(&assessment, asked)),
        ];
        Some(number::apart(facts.into_iter().flatten()))
    };
    view! { <p class="paper-line">{line}</p> }
}

/// The dimensions of one or two questionnaires; of more, the questionnaires.
pub(super) fn tables(lenses: &[Lens]) -> impl IntoView + use<> {
    if lenses.len() > SIDE_BY_SIDE {
        let rows = lenses.iter().map(|lens| lens.scored().total()).collect();
        return table(lenses, words::column_questionnaire(), rows, None).into_any();
    }
    let tables = lenses.iter().map(|lens| {
        let scored = lens.scored();
        let one = std::slice::from_ref(lens);
        table(
            one,
            words::column_dimension(),
            scored.rows(),
            Some(scored.total()),
        )
    });
    view! { <div class="paper-tables">{tables.collect_view()}</div> }.into_any()
}

fn table(
    lenses: &[Lens],
    of: &'static str,
    rows: Vec<ScoreRow>,
    total: Option<ScoreRow>,
) -> impl IntoView + use<> {
    let when = lenses.iter().find_map(|lens| lens.since.as_ref());
    let when = when.map(|since| since.when.clone());
    let since = when.is_some();
    let row = move |row: ScoreRow| {
        let score = if row.is_provisional {
            words::report_provisional(&row.score)
        } else {
            row.score
        };
        view! {
            <tr>
                <th scope="row">{row.name}</th>
                <td>{first::coverage(row.coverage.answered, row.coverage.applicable())}</td>
                <td>{score}</td>
                <td>{row.band}</td>
                {since.then(|| view! { <td>{row.moved}</td> })}
            </tr>
        }
    };
    view! {
        <table class="paper-table">
            <thead>
                <tr>
                    <th scope="col">{of}</th>
                    <th scope="col">{words::column_answered()}</th>
                    <th scope="col">{words::column_score()}</th>
                    <th scope="col">{words::column_band()}</th>
                    {when.map(|when| view! { <th scope="col">{words::changes_since(&when)}</th> })}
                </tr>
            </thead>
            <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
            <tfoot>{total.map(row)}</tfoot>
        </table>
    }
}
