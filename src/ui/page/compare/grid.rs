//! A table with a column for each assessment.

use leptos::prelude::*;

/// A row: what it is of, and its cells.
pub(super) struct Row {
    pub(super) name: AnyView,
    pub(super) cells: Vec<AnyView>,
}

/// Draws the table in a frame in which it scrolls; `columns` are its heads, of which the first names the rows, and
/// all cells are numbers where `are_numbers`.
pub(super) fn grid(
    caption: String,
    columns: Vec<String>,
    rows: Vec<Row>,
    are_numbers: AreNumbers,
) -> impl IntoView {
    let kind = match are_numbers {
        AreNumbers::Yes => Some("number"),
        AreNumbers::No => None,
    };
    let heads = columns.into_iter().enumerate().map(|(at, head)| {
        let kind = kind.filter(|_| at > 0);
        view! {
            <th scope="col" data-kind=kind>
                {head}
            </th>
        }
    });
    let rows = rows.into_iter().map(|row| {
        let cells = row.cells.into_iter();
        let cells = cells.map(|cell| view! { <td data-kind=kind>{cell}</td> });
        view! {
            <tr>
                <th scope="row" dir="auto">
                    {row.name}
                </th>
                {cells.collect_view()}
            </tr>
        }
    });
    let label = caption.clone();
    view! {
        <div class="data-table-frame" role="region" tabindex="0" aria-label=label>
            <table class="data-table">
                <caption class="visually-hidden">{caption}</caption>
                <thead>
                    <tr>{heads.collect_view()}</tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}

/// Whether the cells of a table are numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AreNumbers {
    Yes,
    No,
}
