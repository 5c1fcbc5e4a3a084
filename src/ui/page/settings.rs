//! The settings page.

use leptos::prelude::*;

#[component]
pub(crate) fn SettingsPage() -> impl IntoView {
    view! { <h1>"settings"</h1> }
}
