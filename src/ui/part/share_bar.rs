//! A share of a whole as a bar, with a mark to hold it against.

use leptos::prelude::*;

/// A bar beside its own number, hidden from readers.
#[component]
pub(crate) fn ShareBar(
    /// The share, from 0 to 1; more fills the bar.
    #[prop(into)]
    share: Signal<f64>,
    /// Where the mark stands, from 0 to 1.
    #[prop(optional, into)]
    mark: Option<f64>,
) -> impl IntoView {
    let percent = |share: f64| format!("{:.2}%", share.clamp(0.0, 1.0) * 100.0);
    let mark = mark.map(|mark| {
        let x = percent(mark);
        view! { <line class="share-bar__mark" x1=x.clone() x2=x y1="0" y2="24" /> }
    });
    view! {
        <svg class="share-bar" width="100%" height="24" aria-hidden="true">
            <rect class="share-bar__whole" x="0" y="6" width="100%" height="12" />
            <rect class="share-bar__part" x="0" y="6" width=move || percent(share.get()) height="12" />
            {mark}
        </svg>
    }
}
