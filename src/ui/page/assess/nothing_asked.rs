//! Where an assessment asks no questions, and what it asks instead.

use leptos::prelude::*;

use crate::state::Current;
use crate::ui::part::said;
use crate::ui::route::Route;
use crate::words;

/// Says that nothing is asked here, with the way to what is.
#[component]
pub(crate) fn NothingAsked() -> impl IntoView {
    let Some(id) = untrack(|| Current::expect().id()) else {
        return ().into_any();
    };
    let delivery = Route::Delivery.of(&id);
    let details = move |_, words| view! { <a href=Route::Start.of(&id)>{words}</a> }.into_any();
    view! {
        <h1 tabindex="-1">{words::question::nothing_asked()}</h1>
        <div class="empty">
            <p>{said(words::question::nothing_asked_more(), details)}</p>
            <a class="signpost" href=delivery>
                {words::question::to_delivery()}
            </a>
        </div>
    }
    .into_any()
}
