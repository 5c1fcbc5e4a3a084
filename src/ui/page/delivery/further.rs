//! What few people need: a heading that opens.

use leptos::prelude::*;

/// A part of the page that is closed until somebody wants it.
pub(super) fn further(
    id: &'static str,
    title: &'static str,
    body: impl IntoView + 'static,
) -> impl IntoView {
    view! {
        <section aria-labelledby=id>
            <details class="further__part">
                <summary>
                    <h2 class="further__title" id=id>
                        {title}
                    </h2>
                </summary>
                <div class="stack further__body">{body}</div>
            </details>
        </section>
    }
}
