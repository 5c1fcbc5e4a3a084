//! The about page.

use leptos::prelude::*;

#[component]
pub(crate) fn AboutPage() -> impl IntoView {
    view! { <h1>"about"</h1> }
}
