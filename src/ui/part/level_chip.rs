//! The small sign of an answer, wherever one is cited.

use leptos::prelude::*;

use super::Cairn;
use crate::questionnaire::{Level, Rung};
use crate::text::assess;
use crate::words;

/// A level's cairn and digit.
#[component]
pub(crate) fn LevelChip(
    /// The level on its ladder.
    rung: Rung,
) -> impl IntoView {
    view! {
        <span class="level-chip" data-shade=rung.shade().to_string()>
            <Cairn shade=rung.shade() />
            <span>
                <span class="visually-hidden">{words::first::assess_level()}</span>
                {rung.level}
                {assess::on_ladder(rung)
                    .map(|more| view! { <span class="visually-hidden">{more}</span> })}
            </span>
        </span>
    }
}

/// The digit of a level whose ladder is not here: nobody can tell how good it is.
#[component]
pub(crate) fn StrayLevelChip(
    /// The level as it was stored.
    level: Level,
) -> impl IntoView {
    view! {
        <span class="level-chip" data-shade="unknown">
            <span>
                <span class="visually-hidden">{words::first::assess_level()}</span>
                {level}
            </span>
        </span>
    }
}

/// The sign of an answer that nobody could give.
#[component]
pub(crate) fn UnknownChip() -> impl IntoView {
    view! {
        <span class="level-chip" data-shade="unknown">
            <span aria-hidden="true">"?"</span>
            <span class="visually-hidden">{words::first::assess_dont_know()}</span>
        </span>
    }
}
