//! No link, or none that can be read: what is wrong, and the way on.

use leptos::prelude::*;

use crate::browser::address;
use crate::exchange::link::MAX_LETTERS;
use crate::exchange::link::join::fragment_in;
use crate::state::Joins;
use crate::text::join;
use crate::words;
use crate::workshop::Participation;

/// A link of as much as is read of one, after the address that it begins with.
const MOST_CHARACTERS: usize = MAX_LETTERS + 2_000;

/// Takes a link, and leads to what was answered here before.
#[component]
pub(super) fn Absent(
    /// Why the link that there was cannot be read.
    #[prop(optional)]
    refused: Option<&'static str>,
) -> impl IntoView {
    let joins = Joins::expect();
    let text = RwSignal::new(String::new());
    let open = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let pasted = text.get_untracked();
        if !pasted.trim().is_empty() {
            address::set_fragment(fragment_in(&pasted));
        }
    };
    let row = |joined: Participation| {
        view! {
            <li>
                <a dir="auto" href=format!("#{}", joined.link.trim_start_matches('#'))>
                    {join::name(&joined.name)}
                </a>
            </li>
        }
    };
    let here = move || {
        let here = joins.list();
        (!here.is_empty()).then(|| {
            view! {
                <section class="stack stack--tight" aria-labelledby="here">
                    <h2 id="here">{words::join::yours()}</h2>
                    <ul class="stack stack--tight">{here.into_iter().map(row).collect_view()}</ul>
                </section>
            }
        })
    };
    view! {
        <div class="page stack stack--wide">
            <h1 tabindex="-1">{words::first::page_join()}</h1>
            {refused
                .map(|why| {
                    view! {
                        <div class="notice" role="alert">
                            <p>{why}</p>
                        </div>
                    }
                })}
            <p class="lede measure">{words::join::none()}</p>
            <form class="stack stack--tight measure" on:submit=open>
                <div class="field">
                    <label for="link">{words::join::paste()}</label>
                    <input
                        type="text"
                        id="link"
                        dir="ltr"
                        autocomplete="off"
                        autocapitalize="off"
                        spellcheck="false"
                        maxlength=MOST_CHARACTERS.to_string()
                        prop:value=text
                        on:input=move |event| text.set(event_target_value(&event))
                    />
                </div>
                <p>
                    <button class="button" type="submit">
                        {words::join::paste_open()}
                    </button>
                </p>
            </form>
            {here}
        </div>
    }
}
