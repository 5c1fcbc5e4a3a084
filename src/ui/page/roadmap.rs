//! The roadmap page.

use leptos::prelude::*;

#[component]
pub(crate) fn RoadmapPage() -> impl IntoView {
    view! { <h1>"roadmap"</h1> }
}
