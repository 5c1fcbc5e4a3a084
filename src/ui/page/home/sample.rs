//! The made-up team, on its way.

use leptos::prelude::*;

use crate::state::Handles;
use crate::ui::address::Address;
use crate::ui::part::on_its_way;
use crate::ui::route::Route;
use crate::words;

/// Opens the sample and goes to its results, unless the page was left meanwhile.
#[component]
pub(crate) fn OpenSample(
    /// Whether it is wanted: no longer, once it is here or cannot be.
    wanted: RwSignal<bool>,
) -> impl IntoView {
    let (handles, address) = (Handles::expect(), Address::expect());
    handles.open_sample(move |latest| {
        // What cannot be set is gone with its page.
        let is_left = wanted.try_set(false).is_some();
        match latest {
            _ if is_left => {}
            Some(id) => address.go(&Route::Results.of(&id)),
            None => handles.notices.say(words::home::sample_failed()),
        }
    });
    on_its_way(words::first::shell_page_loading())
}
