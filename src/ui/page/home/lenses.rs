//! The questionnaires that one set of answers serves, each with the way to its page.

use leptos::prelude::*;

use crate::state::Content;
use crate::text::home;
use crate::ui::route::Route;
use crate::words;

/// The questionnaires that one set of answers serves.
#[component]
pub(super) fn Lenses(
    /// Whether there is an assessment here already.
    is_return: Memo<bool>,
) -> impl IntoView {
    let content = Content::expect();
    let lens = move |href: String, title: String, more: String| {
        view! {
            <li>
                <a href=href>{title}</a>
                {(!is_return.get()).then(|| view! { <span>{more}</span> })}
            </li>
        }
    };
    let lenses = move || {
        let lenses = content.catalogue().outlines().into_iter().map(|outline| {
            let href = Route::to_questionnaire(&outline.id);
            lens(
                href,
                outline.title,
                home::lens(&outline.summary, outline.questions),
            )
        });
        let own = lens(
            Route::OwnQuestionnaires.href(),
            words::home::own().to_owned(),
            words::home::own_more().to_owned(),
        );
        view! {
            {lenses.collect_view()}
            {own}
        }
    };
    view! {
        <section class="stack" aria-labelledby="lenses">
            <div class="section-head">
                <h2 id="lenses">{words::home::lenses()}</h2>
                <p class="aside-note">{words::home::lenses_more()}</p>
            </div>
            <ul class="lens-list plain-list">{lenses}</ul>
        </section>
    }
}
