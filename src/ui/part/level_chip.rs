//! The small sign of an answer, wherever one is cited.

use leptos::prelude::*;

use super::Cairn;
use crate::questionnaire::Level;
use crate::text::assess;

/// A level's cairn and digit.
#[component]
pub(crate) fn LevelChip(
    /// The level, from 1.
    level: Level,
) -> impl IntoView {
    view! {
        <span class="level-chip" data-level=level.to_string()>
            <Cairn level />
            <span>
                <span class="visually-hidden">{assess::LEVEL}</span>
                {level}
            </span>
        </span>
    }
}

/// The sign of an answer that nobody could give.
#[component]
pub(crate) fn UnknownChip() -> impl IntoView {
    view! {
        <span class="level-chip" data-level="unknown">
            <span aria-hidden="true">"?"</span>
            <span class="visually-hidden">{assess::DONT_KNOW}</span>
        </span>
    }
}
