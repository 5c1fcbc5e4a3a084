//! A QR code on a light card, as phones read it in every theme.

use leptos::prelude::*;

use crate::chart::QrCode;

/// The picture.
#[component]
pub(crate) fn QrPicture(
    /// The code.
    code: QrCode,
    /// What it leads to, in words.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    let size = code.size();
    view! {
        <svg
            class="qr-picture"
            role="img"
            aria-label=label
            viewBox=format!("0 0 {size} {size}")
            shape-rendering="crispEdges"
        >
            <path d=code.path() />
        </svg>
    }
}
