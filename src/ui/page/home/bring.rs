//! What can be brought along, and a field for a link.

use leptos::prelude::*;

use super::open_file::Taken;
use crate::exchange::link::MAX_LETTERS;
use crate::ui::late::Given;
use crate::ui::route::Route;
use crate::words;

/// A link of as much as is read of one, after the address that it begins with.
const MOST_CHARACTERS: usize = MAX_LETTERS + 2_000;

/// Says what opens here, and takes what is pasted.
#[component]
pub(super) fn Bring() -> impl IntoView {
    let given = RwSignal::new(None);
    let text = RwSignal::new(String::new());
    let open = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let pasted = text.get_untracked();
        if !pasted.trim().is_empty() {
            given.set(Some(Given::Text(pasted)));
        }
    };
    view! {
        <section class="stack" aria-labelledby="bring">
            <div class="section-head">
                <h2 id="bring">{words::home::bring()}</h2>
                <p class="aside-note">{words::home::bring_more()}</p>
            </div>
            <form class="bring" on:submit=open>
                <div class="field">
                    <label for="paste">{words::home::paste()}</label>
                    <input
                        type="text"
                        id="paste"
                        dir="auto"
                        autocomplete="off"
                        spellcheck="false"
                        maxlength=MOST_CHARACTERS.to_string()
                        prop:value=text
                        on:input=move |event| text.set(event_target_value(&event))
                    />
                </div>
                <button class="button" type="submit">
                    {words::home::paste_open()}
                </button>
            </form>
            <p class="cluster">
                <a href=Route::History.href()>{words::first::page_history()}</a>
                <a href=Route::Foreign.href()>{words::first::page_foreign()}</a>
                <a href=Route::QuickCheck.href()>{words::first::page_quick_check()}</a>
                <a href=Route::OwnQuestionnaires.href()>{words::first::page_own_questionnaires()}</a>
                <a href=Route::Teams.href()>{words::first::page_teams()}</a>
            </p>
            <Taken given />
        </section>
    }
}
