//! The button that takes delivery figures into the assessment in the address, or into a new one.

use leptos::prelude::*;

use crate::state::{Assessments, Current, Figures, GivenBack, Notices};
use crate::ui::address::Address;
use crate::ui::route::Route;

/// Takes figures over, with a way back.
#[component]
pub(crate) fn TakeOver(
    /// The figures at the moment of the click.
    figures: Callback<(), Figures>,
    /// Whether there are any.
    has_some: Signal<bool>,
    /// What the button says where the address names an assessment.
    into: &'static str,
    /// What it says where a new one is begun.
    begin: &'static str,
    /// What is said afterwards.
    said: &'static str,
    /// The page to which the undo of a new assessment leads back.
    page: Route,
) -> impl IntoView {
    let assessments = Assessments::expect();
    let current = Current::expect();
    let notices = Notices::expect();
    let address = Address::expect();
    let is_there = Memo::new(move |_| current.id().is_some());
    let take = move |_| {
        // The figures may stand in the address.
        let back = format!("{}{}", page.href(), untrack(|| address.query()));
        let figures = untrack(|| figures.run(()));
        let taken = assessments.take_over(current.snapshot(), &figures);
        let id = taken.id.clone();
        notices.say_with_undo(said, move || {
            if assessments.give_back(&taken) == GivenBack::Gone {
                address.go(&back);
            }
        });
        address.go(&Route::Delivery.of(&id));
    };
    view! {
        <p>
            <button
                class="signpost"
                type="button"
                disabled=move || !has_some.get()
                on:click=take
            >
                {move || if is_there.get() { into } else { begin }}
            </button>
        </p>
    }
}
