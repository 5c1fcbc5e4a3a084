//! The questionnaires that one set of answers serves, each with the way to its page.

use leptos::prelude::*;

use crate::questionnaire::Outline;
use crate::state::Content;
use crate::text::home;
use crate::ui::route::Route;
use crate::words;

/// So many say what they look at to whoever comes first; of the others the names do.
const TOLD: usize = 5;

/// The questionnaires that one set of answers serves.
#[component]
pub(super) fn Lenses(
    /// Whether there is an assessment here already.
    is_return: Memo<bool>,
) -> impl IntoView {
    let content = Content::expect();
    let lenses = move || {
        let mut told = content.catalogue().outlines();
        let named = told.split_off(if is_return.get() {
            0
        } else {
            TOLD.min(told.len())
        });
        let told: Vec<_> = told.into_iter().map(told_of).collect();
        let named = named
            .into_iter()
            .map(|lens| name_of(Route::to_questionnaire(&lens.id), lens.title));
        let own = Route::OwnQuestionnaires.href();
        if told.is_empty() {
            let own = name_of(own, words::home::own().to_owned());
            return names(named.chain([own]).collect()).into_any();
        }
        view! {
            <ul class="lens-list plain-list">
                {told} <li>
                    <a href=own>{words::home::own()}</a>
                    <span>{words::home::own_more()}</span>
                </li>
            </ul>
            <h3>{words::home::lenses_named()}</h3>
            {names(named.collect())}
        }
        .into_any()
    };
    view! {
        <section class="stack" aria-labelledby="lenses">
            <div class="section-head">
                <h2 id="lenses">{words::home::lenses()}</h2>
                <p class="aside-note">{words::home::lenses_more()}</p>
            </div>
            {lenses}
        </section>
    }
}

/// One with what it looks at.
fn told_of(lens: Outline) -> AnyView {
    view! {
        <li>
            <a href=Route::to_questionnaire(&lens.id)>{lens.title}</a>
            <span>{home::lens(&lens.summary, lens.questions)}</span>
        </li>
    }
    .into_any()
}

/// One of which the name says enough.
fn name_of(href: String, title: String) -> AnyView {
    view! {
        <li>
            <a href=href>{title}</a>
        </li>
    }
    .into_any()
}

fn names(names: Vec<AnyView>) -> impl IntoView {
    view! { <ul class="lens-names plain-list">{names}</ul> }
}
