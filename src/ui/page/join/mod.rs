//! What somebody sees who was invited to a workshop: what is promised, the questions, the answer code.
//!
//! The invitation stands behind the `#` of the address, which no browser sends anywhere. It stays there, so
//! that a reload or a bookmark leads back.

mod absent;
mod answers;
mod code;
mod file;
mod invited;
mod keys;
mod question;
mod room;
mod welcome;

use leptos::prelude::*;

use crate::browser::address;
use crate::exchange::link::join::open_join;
use crate::text::join;
use absent::Absent;
pub(crate) use file::ReadFile;
use invited::Invited;

/// The page.
#[component]
pub(crate) fn JoinPage() -> impl IntoView {
    let fragment = RwSignal::new(address::fragment());
    let changed = window_event_listener_untyped("hashchange", move |_| {
        fragment.set(address::fragment());
    });
    on_cleanup(move || changed.remove());
    let link = Memo::new(move |_| {
        let fragment = fragment.get();
        (fragment.len() > 1).then(|| open_join(&fragment))
    });
    move || match link.get() {
        None => view! { <Absent /> }.into_any(),
        Some(Err(error)) => view! { <Absent refused=join::refused(error) /> }.into_any(),
        Some(Ok(joined)) => view! { <Invited joined /> }.into_any(),
    }
}
