//! What the workshop is called, for whom it is, and when.

use leptos::prelude::*;

use super::draft::{Draft, NAME_LENGTH, SCOPE_LENGTH, TEAM_LENGTH};
use crate::ui::part::{DateField, TextField};
use crate::words;

/// The fields.
#[component]
pub(super) fn About(
    /// The workshop.
    draft: Draft,
) -> impl IntoView {
    let options = move || {
        let teams = draft.teams().into_iter();
        teams
            .map(|team| view! { <option value=team></option> })
            .collect_view()
    };
    view! {
        <section class="stack" aria-labelledby="about">
            <h2 id="about">{words::workshop::about()}</h2>
            <TextField
                id="name"
                label=words::workshop::name()
                hint=words::workshop::name_hint()
                value=draft.name
                length=NAME_LENGTH
                is_required=true
                error=Signal::derive(move || draft.name_error())
            />
            <p>
                <button class="button" type="button" on:click=move |_| draft.draw_name()>
                    {words::workshop::name_another()}
                </button>
            </p>
            <TextField
                id="team"
                label=words::workshop::team()
                hint=words::workshop::team_hint()
                value=draft.team
                length=TEAM_LENGTH
                is_required=true
                error=Signal::derive(move || draft.team_error())
                list="teams"
            />
            <datalist id="teams">{options}</datalist>
            <TextField
                id="scope"
                label=words::workshop::scope()
                hint=words::workshop::scope_hint()
                value=draft.scope
                length=SCOPE_LENGTH
            />
            <DateField
                label=words::workshop::day()
                value=draft.date
                error=Signal::derive(move || draft.date_error())
            />
        </section>
    }
}
