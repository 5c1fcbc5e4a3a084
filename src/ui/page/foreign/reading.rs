//! What was given is read, and shown.

use leptos::prelude::*;

use super::columns::ColumnFields;
use super::preview::Preview;
use super::refused;
use crate::exchange::elsewhere::ForeignError;
use crate::state::{Content, ForeignDesk, Handles, HeldFile};
use crate::text::foreign as text;
use crate::ui::address::Address;
use crate::ui::follow::follow;
use crate::ui::handed;
use crate::ui::keyboard::focus_soon;
use crate::ui::route::Route;
use crate::words;

/// Reads what was given, as soon as all questions are here.
#[component]
pub(crate) fn ReadForeign(
    /// What was given; nothing of it is read twice.
    given: RwSignal<Vec<HeldFile>>,
) -> impl IntoView {
    let desk = ForeignDesk::new(Handles::expect());
    let (content, address) = (Content::expect(), Address::expect());
    let is_waiting = Memo::new(move |_| {
        let field = content.field();
        !field.is_here() && !field.has_failed() && !given.with(Vec::is_empty)
    });
    follow(move || {
        if is_waiting.get() || given.with(Vec::is_empty) {
            return;
        }
        desk.give(given.try_update(std::mem::take).unwrap_or_default());
        focus_soon("#columns, #outcome");
    });
    let table = move || {
        desk.table()
            .map(|table| view! { <ColumnFields desk table /> })
    };
    let outcome = move || {
        Some(match desk.read()? {
            Ok(foreign) => view! { <Preview desk foreign /> }.into_any(),
            Err(error @ ForeignError::Own(_)) => own(&error, address).into_any(),
            Err(error) => refused("outcome", text::error(&error)),
        })
    };
    view! {
        <p class="loading" role="status" hidden=move || !is_waiting.get()>
            {words::foreign::reading()}
        </p>
        {table}
        {outcome}
    }
}

/// What Waymark itself saved, and the way to where it is read, with the files: one to the list of assessments,
/// several to many teams.
fn own(error: &ForeignError, address: Address) -> impl IntoView + use<> {
    let (page, label) = match handed::count() {
        ..=1 => (Route::Home, words::foreign::own_open()),
        _ => (Route::Teams, words::foreign::own_teams()),
    };
    view! {
        <section class="notice stack stack--tight" aria-labelledby="outcome">
            <h2 id="outcome" tabindex="-1">
                {words::foreign::own()}
            </h2>
            <p dir="auto">{text::error(error)}</p>
            <p>
                <button
                    class="signpost"
                    type="button"
                    on:click=move |_| handed::pass_on(address, page)
                >
                    {label}
                </button>
            </p>
        </section>
    }
}
