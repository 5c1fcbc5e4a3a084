//! Signs that are drawn once per page and used by name.

use leptos::prelude::*;

use crate::questionnaire::SHADES;

/// The signs that [`Cairn`] and others refer to: a cairn's stones from the ground up, a band's contour lines
/// from the outside in. Stands once on every page. All of it is written out, for then it travels as markup and
/// not as code that draws it.
#[component]
pub(crate) fn Sprite() -> impl IntoView {
    view! {
        <svg class="visually-hidden" width="0" height="0" aria-hidden="true" focusable="false">
            <defs>
                <symbol id="cairn-1" viewBox="0 0 24 24">
                    <rect class="cairn__stone" x="2" y="19.4" width="20" height="3.5" rx="1.7" />
                    <rect class="cairn__gap" x="3.9" y="14.85" width="17" height="3.5" rx="1.7" />
                    <rect class="cairn__gap" x="4.6" y="10.3" width="13.4" height="3.5" rx="1.7" />
                    <rect class="cairn__gap" x="7" y="5.75" width="10.6" height="3.5" rx="1.7" />
                    <rect class="cairn__gap" x="8.5" y="1.2" width="7" height="3.5" rx="1.7" />
                </symbol>
                <symbol id="cairn-2" viewBox="0 0 24 24">
                    <rect class="cairn__stone" x="2" y="19.4" width="20" height="3.5" rx="1.7" />
                    <rect class="cairn__stone" x="3.9" y="14.85" width="17" height="3.5" rx="1.7" />
                    <rect class="cairn__gap" x="4.6" y="10.3" width="13.4" height="3.5" rx="1.7" />
                    <rect class="cairn__gap" x="7" y="5.75" width="10.6" height="3.5" rx="1.7" />
                    <rect class="cairn__gap" x="8.5" y="1.2" width="7" height="3.5" rx="1.7" />
                </symbol>
                <symbol id="cairn-3" viewBox="0 0 24 24">
                    <rect class="cairn__stone" x="2" y="19.4" width="20" height="3.5" rx="1.7" />
                    <rect class="cairn__stone" x="3.9" y="14.85" width="17" height="3.5" rx="1.7" />
                    <rect class="cairn__stone" x="4.6" y="10.3" width="13.4" height="3.5" rx="1.7" />
                    <rect class="cairn__gap" x="7" y="5.75" width="10.6" height="3.5" rx="1.7" />
                    <rect class="cairn__gap" x="8.5" y="1.2" width="7" height="3.5" rx="1.7" />
                </symbol>
                <symbol id="cairn-4" viewBox="0 0 24 24">
                    <rect class="cairn__stone" x="2" y="19.4" width="20" height="3.5" rx="1.7" />
                    <rect class="cairn__stone" x="3.9" y="14.85" width="17" height="3.5" rx="1.7" />
                    <rect class="cairn__stone" x="4.6" y="10.3" width="13.4" height="3.5" rx="1.7" />
                    <rect class="cairn__stone" x="7" y="5.75" width="10.6" height="3.5" rx="1.7" />
                    <rect class="cairn__gap" x="8.5" y="1.2" width="7" height="3.5" rx="1.7" />
                </symbol>
                <symbol id="cairn-5" viewBox="0 0 24 24">
                    <rect class="cairn__stone" x="2" y="19.4" width="20" height="3.5" rx="1.7" />
                    <rect class="cairn__stone" x="3.9" y="14.85" width="17" height="3.5" rx="1.7" />
                    <rect class="cairn__stone" x="4.6" y="10.3" width="13.4" height="3.5" rx="1.7" />
                    <rect class="cairn__stone" x="7" y="5.75" width="10.6" height="3.5" rx="1.7" />
                    <rect class="cairn__stone" x="8.5" y="1.2" width="7" height="3.5" rx="1.7" />
                </symbol>
                <symbol id="band-1" viewBox="0 0 20 20">
                    <ellipse cx="10" cy="10" rx="9.2" ry="7.4" transform="rotate(-14 10 10)" />
                </symbol>
                <symbol id="band-2" viewBox="0 0 20 20">
                    <ellipse cx="10" cy="10" rx="9.2" ry="7.4" transform="rotate(-14 10 10)" />
                    <ellipse cx="10.35" cy="9.65" rx="6.8" ry="5.3" transform="rotate(-14 10 10)" />
                </symbol>
                <symbol id="band-3" viewBox="0 0 20 20">
                    <ellipse cx="10" cy="10" rx="9.2" ry="7.4" transform="rotate(-14 10 10)" />
                    <ellipse cx="10.35" cy="9.65" rx="6.8" ry="5.3" transform="rotate(-14 10 10)" />
                    <ellipse cx="10.7" cy="9.3" rx="4.4" ry="3.3" transform="rotate(-14 10 10)" />
                </symbol>
                <symbol id="band-4" viewBox="0 0 20 20">
                    <ellipse cx="10" cy="10" rx="9.2" ry="7.4" transform="rotate(-14 10 10)" />
                    <ellipse cx="10.35" cy="9.65" rx="6.8" ry="5.3" transform="rotate(-14 10 10)" />
                    <ellipse cx="10.7" cy="9.3" rx="4.4" ry="3.3" transform="rotate(-14 10 10)" />
                    <ellipse cx="11.05" cy="8.95" rx="2" ry="1.4" transform="rotate(-14 10 10)" />
                </symbol>
                <symbol id="fork" viewBox="0 0 14 14">
                    <path d="M7 13V8M7 8C7 5 3 5 3 1.5M7 8C7 5 11 5 11 1.5" />
                </symbol>
            </defs>
        </svg>
    }
}

/// A level's sign: one to five stones.
#[component]
pub(crate) fn Cairn(
    /// How many, from [`crate::questionnaire::shade`].
    shade: u8,
) -> impl IntoView {
    view! {
        <svg class="cairn" aria-hidden="true">
            <use href=format!("#cairn-{}", shade.clamp(1, SHADES)) />
        </svg>
    }
}

/// The product's sign.
#[component]
pub(crate) fn Logo() -> impl IntoView {
    view! {
        <svg class="logo" width="30" height="30" viewBox="0 0 32 32" aria-hidden="true">
            <path
                class="logo__stone"
                d="M3.2 27.2c-.6-2.6 1.6-4.6 4.8-5 5-.7 11-.7 16 0 3.4.5 5.4 2.3 4.8 4.9-.4 1.7-2.2 2.4-4.4 2.4H7.6c-2.3 0-4-.7-4.4-2.3Z"
            />
            <path
                class="logo__stone"
                d="M7.4 19.3c-.5-2.3 1-4 3.8-4.4 3.6-.5 8-.4 11 .2 2.5.5 3.6 2.2 3 4.2-.5 1.5-2 2-4 2H11c-2 0-3.3-.6-3.6-2Z"
            />
            <path
                class="logo__stone"
                d="M10.6 12c-.3-1.9.9-3.2 3-3.5 2-.3 4.4-.2 6.2.3 1.7.5 2.4 1.7 2 3.2-.3 1.3-1.4 1.7-2.8 1.7h-5.6c-1.6 0-2.6-.5-2.8-1.7Z"
            />
            <path class="logo__top" d="M16.6 1.2 20 4.6l-3.4 3.4-3.4-3.4Z" />
        </svg>
    }
}
