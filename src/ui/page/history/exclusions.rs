//! What was left out of each file, why, and where to look.

use leptos::prelude::*;

use crate::delivery::events::{FileKind, Measured, Reason, Rows, Tally};
use crate::text::events;
use crate::text::history::result;
use crate::words;

/// A table for each file.
pub(super) fn exclusions(measured: &Measured) -> impl IntoView + use<> {
    let tallies = [
        (FileKind::Deployments, Some(&measured.deployments)),
        (FileKind::Changes, measured.changes.as_ref()),
        (FileKind::Incidents, measured.incidents.as_ref()),
    ];
    let tables = tallies.into_iter();
    let tables = tables.filter_map(|(kind, tally)| Some(table(kind, tally?)));
    view! {
        <section class="stack" aria-labelledby="excluded">
            <h3 id="excluded">{words::history::result_excluded()}</h3>
            {tables.collect_view()}
            <p class="aside-note">{words::history::result_row_numbers()}</p>
        </section>
    }
}

fn table(kind: FileKind, tally: &Tally) -> impl IntoView + use<> {
    let reasons = tally.excluded.iter().chain(&tally.untimed);
    let rows = reasons.map(|(reason, rows)| row(*reason, rows, tally));
    let rows = rows.collect_view();
    if tally.excluded.is_empty() && tally.untimed.is_empty() {
        let words = result::all_counted(kind, tally.counted, tally.rows);
        return view! { <p>{words}</p> }.into_any();
    }
    let counted = result::counted(kind, tally.counted, tally.rows);
    view! {
        <div
            class="data-table-frame"
            role="region"
            tabindex="0"
            aria-label=result::left_out(kind)
        >
            <table class="data-table">
                <caption>{counted}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words::history::result_reason()}</th>
                        <th scope="col" data-kind="number">
                            {words::history::result_rows()}
                        </th>
                        <th scope="col">{words::history::result_first_rows()}</th>
                        <th scope="col">{words::history::result_they_say()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(reason: Reason, rows: &Rows, tally: &Tally) -> impl IntoView + use<> {
    view! {
        <tr>
            <th scope="row">{result::reason(reason)}</th>
            <td data-kind="number">{result::count(rows.count)}</td>
            <td>{result::first_rows(rows)}</td>
            <td dir="auto">{events::said(reason, tally)}</td>
        </tr>
    }
}
