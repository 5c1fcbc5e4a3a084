//! The cell of a change: how far what was answered both times moved, and what that is of.

use std::cmp::Ordering;

use leptos::prelude::*;

use crate::scoring::{Bands, Compared};
use crate::text::number::{self, Difference};
use crate::text::results::changes;
use crate::words;

/// The cell; `bands` are those of the score, where it has any.
pub(super) fn change(
    compared: Option<&Compared>,
    bands: Option<Bands<'_>>,
) -> impl IntoView + use<> {
    let by = compared
        .and_then(Compared::change)
        .map(|change| match bands {
            Some(bands) => number::moved(change, bands),
            None => number::moved_plainly(change),
        });
    let Some(by) = by else {
        let why = compared.filter(|compared| compared.shared > 0);
        return view! {
            <td role="cell" class="dimension-table__change">
                <span aria-hidden="true">{words::results::no_comparison_sign()}</span>
                <span class="visually-hidden">{words::results::no_comparison()}</span>
                {why.map(|compared| basis(changes::shared(compared)))}
            </td>
        }
        .into_any();
    };
    let of = compared.and_then(|compared| changes::basis(compared, bands));
    view! {
        <td role="cell" class="dimension-table__change">
            <span class="change" data-direction=direction(by)>
                {by.signed()}
            </span>
            {of.map(basis)}
        </td>
    }
    .into_any()
}

fn basis(words: String) -> impl IntoView {
    view! { <span class="dimension-table__sub aside-note">{words}</span> }
}

fn direction(by: Difference) -> Option<&'static str> {
    match by.direction() {
        Ordering::Greater => Some("up"),
        Ordering::Less => Some("down"),
        Ordering::Equal => None,
    }
}
