//! Draws the rows of the table, some at a time.

use std::sync::Arc;

use leptos::prelude::*;

use super::cells::{Body, Row, Sheet, Shown};
use super::extent::Extent;
use super::view::View;
use crate::words;

/// The rows of teams.
#[component]
pub(super) fn Rows(
    /// What to draw.
    sheet: Arc<Sheet>,
    /// How teams are shown.
    view: View,
    /// Whether teams are named.
    has_names: bool,
    /// How much of it.
    extent: Extent,
) -> impl IntoView {
    view! {
        <For
            each=move || 0..extent.drawn()
            key=|at| *at
            children=move |at| sheet.bodies.get(at).map(|one| body(one, view, has_names))
        />
    }
}

fn body(body: &Body, view: View, has_names: bool) -> AnyView {
    let group = body.group.as_ref().map(|(name, teams)| {
        view! {
            <tr>
                <th scope="rowgroup" class="teams-table__group" dir="auto">
                    {words::teams::group_of(name, *teams)}
                </th>
            </tr>
        }
    });
    let rows: Vec<AnyView> = body
        .rows
        .iter()
        .map(|it| row(it, view, has_names))
        .collect();
    view! { <tbody>{group} {rows}</tbody> }.into_any()
}

fn row(row: &Row, view: View, has_names: bool) -> AnyView {
    let cells: Vec<AnyView> = row.cells.iter().map(cell).collect();
    if !has_names {
        return view! {
            <tr>
                <th scope="row">{row.name.clone()}</th>
                {cells}
            </tr>
        }
        .into_any();
    }
    let id = row.id.clone();
    view! {
        <tr>
            <th scope="row">
                <button
                    class="teams-name"
                    type="button"
                    aria-haspopup="dialog"
                    dir="auto"
                    on:click=move |_| view.opened.set(Some(id.clone()))
                >
                    {row.name.clone()}
                </button>
            </th>
            <td class="teams-table__day">{row.day.clone()}</td>
            {cells}
        </tr>
    }
    .into_any()
}

/// A score on its shade, and what it rests on.
pub(super) fn cell(shown: &Shown) -> AnyView {
    let Shown {
        score,
        covered,
        step,
        is_provisional,
    } = shown.clone();
    let step = step.map(|step| step.to_string());
    let aloud = is_provisional
        .then(|| view! { <span class="visually-hidden">" " {words::teams::provisional()}</span> });
    view! {
        <td
            class="teams-cell"
            data-kind="number"
            data-shade=step
            data-provisional=is_provisional.then_some("")
        >
            {score}
            {aloud}
            {covered.map(|covered| view! { " " <small>{covered}</small> })}
        </td>
    }
    .into_any()
}
