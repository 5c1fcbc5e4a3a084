//! What to know before one reads the numbers.

use leptos::prelude::*;

use crate::text::delivery;

/// Notes on comparing, levels and recovery.
#[component]
pub(super) fn Notes() -> impl IntoView {
    let [warning, instead] = delivery::COMPARING_MORE;
    view! {
        <section class="stack">
            <div class="section-head">
                <h2>{delivery::NOTES}</h2>
            </div>
            <div class="split split--even">
                <div class="stack stack--tight">
                    <h3>{delivery::COMPARING}</h3>
                    <p>{warning}</p>
                    <p>{instead}</p>
                </div>
                <div class="stack stack--tight">
                    <h3>{delivery::LEVELS}</h3>
                    <p>{delivery::LEVELS_MORE}</p>
                </div>
                <div class="stack stack--tight">
                    <h3>{delivery::RECOVERY}</h3>
                    <p>{delivery::RECOVERY_MORE}</p>
                </div>
            </div>
        </section>
    }
}
