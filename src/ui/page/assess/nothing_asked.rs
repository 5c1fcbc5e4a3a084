//! Where an assessment asks no questions, and what it asks instead.

use leptos::prelude::*;

use crate::state::Current;
use crate::ui::route::Route;
use crate::words;

/// Says that nothing is asked here, with the way to what is.
#[component]
pub(crate) fn NothingAsked() -> impl IntoView {
    let delivery = untrack(|| Current::expect().id());
    let delivery = delivery
        .map(|id| Route::Delivery.of(&id))
        .unwrap_or_default();
    view! {
        <h1 tabindex="-1">{words::question::nothing_asked()}</h1>
        <div class="empty">
            <p>{words::question::nothing_asked_more()}</p>
            <a class="signpost" href=delivery>
                {words::question::to_delivery()}
            </a>
        </div>
    }
}
