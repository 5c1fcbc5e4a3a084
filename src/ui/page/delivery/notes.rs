//! What to know before one reads the numbers.

use leptos::prelude::*;

use super::further::further;
use crate::words;

/// Notes on comparing, levels and recovery.
#[component]
pub(super) fn Notes() -> impl IntoView {
    further(
        "notes",
        words::delivery::notes(),
        view! {
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
        },
    )
}
