//! The delivery page.

use leptos::prelude::*;

#[component]
pub(crate) fn DeliveryPage() -> impl IntoView {
    view! { <h1>"delivery"</h1> }
}
