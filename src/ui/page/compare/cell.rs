//! A cell that may hold nothing.

use leptos::prelude::*;

use crate::ui::part::aloud;
use crate::words::compare as words;

/// What stands in a cell, or the sign that nothing does.
pub(super) fn or_nothing(held: Option<AnyView>) -> AnyView {
    held.unwrap_or_else(|| {
        view! {
            <span aria-hidden="true">{words::nothing()}</span>
            {aloud(words::nothing_aloud().to_owned())}
        }
        .into_any()
    })
}
