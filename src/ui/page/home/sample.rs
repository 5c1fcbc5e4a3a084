//! The made-up team, on its way.

use leptos::prelude::*;

use crate::state::Handles;
use crate::ui::address::Address;
use crate::ui::route::Route;
use crate::words;

/// Opens the sample and goes to its results. Nothing of it is seen.
#[component]
pub(crate) fn OpenSample(
    /// Whether it is wanted: no longer, once it is here or cannot be.
    wanted: RwSignal<bool>,
) -> impl IntoView {
    let (handles, address) = (Handles::expect(), Address::expect());
    handles.open_sample(move |latest| {
        // The page may have been left meanwhile.
        wanted.try_set(false);
        match latest {
            Some(id) => address.go(&Route::Results.of(&id)),
            None => handles.notices.say(words::home::sample_failed()),
        }
    });
}
