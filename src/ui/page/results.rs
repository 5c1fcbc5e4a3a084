//! The results page.

use leptos::prelude::*;

#[component]
pub(crate) fn ResultsPage() -> impl IntoView {
    view! { <h1>"results"</h1> }
}
