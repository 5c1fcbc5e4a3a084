//! The small sign of an answer, wherever one is cited.

use leptos::prelude::*;

use super::Cairn;
use super::said::partly_aloud;
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
            <span>{partly_aloud(assess::cited_level(rung))}</span>
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
            <span>{partly_aloud(words::first::assess_level(usize::from(level)))}</span>
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
