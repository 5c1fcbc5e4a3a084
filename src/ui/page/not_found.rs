//! The page that stands where none lies.

use leptos::prelude::*;

use crate::ui::frame::Missing;
use crate::words;

/// No page lies at this address.
#[component]
pub(crate) fn NotFoundPage() -> impl IntoView {
    view! { <Missing heading=words::first::shell_not_found() more=words::first::shell_not_found_more() /> }
}
