//! Signs that are drawn once per page and used by name.

use leptos::prelude::*;

use crate::questionnaire::SHADES;

/// The stones of a cairn from the ground up: left edge and width on a ground of 24, and the top.
const STONES: [[&str; 3]; SHADES as usize] = [
    ["2", "20", "19.4"],
    ["3.9", "17", "14.85"],
    ["4.6", "13.4", "10.3"],
    ["7", "10.6", "5.75"],
    ["8.5", "7", "1.2"],
];

/// The contour lines of a band's sign from the outside in: centre and radii on a ground of 20.
const CONTOURS: [[&str; 4]; 4] = [
    ["10", "10", "9.2", "7.4"],
    ["10.35", "9.65", "6.8", "5.3"],
    ["10.7", "9.3", "4.4", "3.3"],
    ["11.05", "8.95", "2", "1.4"],
];

/// The signs that [`Cairn`] and others refer to. Stands once on every page.
#[component]
pub(crate) fn Sprite() -> impl IntoView {
    let cairns = (1..=STONES.len()).map(|shade| {
        let stones = STONES.iter().enumerate().map(|(at, [x, width, y])| {
            let class = if at < shade {
                "cairn__stone"
            } else {
                "cairn__gap"
            };
            view! { <rect class=class x=*x y=*y width=*width height="3.5" rx="1.7" /> }
        });
        view! {
            <symbol id=format!("cairn-{shade}") viewBox="0 0 24 24">{stones.collect_view()}</symbol>
        }
    });
    let bands = (1..=4_usize).map(|band| {
        let lines = CONTOURS.iter().take(band).map(|[cx, cy, rx, ry]| {
            view! { <ellipse cx=*cx cy=*cy rx=*rx ry=*ry transform="rotate(-14 10 10)" /> }
        });
        view! { <symbol id=format!("band-{band}") viewBox="0 0 20 20">{lines.collect_view()}</symbol> }
    });
    view! {
        <svg class="visually-hidden" width="0" height="0" aria-hidden="true" focusable="false">
            {cairns.collect_view()} {bands.collect_view()}
            <symbol id="fork" viewBox="0 0 14 14">
                <path d="M7 13V8M7 8C7 5 3 5 3 1.5M7 8C7 5 11 5 11 1.5" />
            </symbol>
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
