//! What to know before one reads the numbers.

use leptos::prelude::*;

use crate::words;

/// Notes on comparing, levels and recovery.
#[component]
pub(super) fn Notes() -> impl IntoView {
    view! {
        <section class="stack">
            <div class="section-head">
                <h2>{words::delivery::notes()}</h2>
            </div>
            <div class="split split--even">
                <div class="stack stack--tight">
                    <h3>{words::delivery::comparing()}</h3>
                    <p>{words::delivery::comparing_warning()}</p>
                    <p>{words::delivery::comparing_instead()}</p>
                </div>
                <div class="stack stack--tight">
                    <h3>{words::delivery::levels()}</h3>
                    <p>{words::delivery::levels_more()}</p>
                </div>
                <div class="stack stack--tight">
                    <h3>{words::delivery::recovery()}</h3>
                    <p>{words::delivery::recovery_more()}</p>
                </div>
            </div>
        </section>
    }
}
