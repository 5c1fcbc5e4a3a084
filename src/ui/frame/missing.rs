//! What stands where there is nothing: no assessment, no practices yet.

use leptos::prelude::*;

use crate::state::{Content, Current};
use crate::ui::part::{Awaited, Shown};
use crate::ui::route::Route;
use crate::words;

/// The address names no assessment that is in this browser.
#[component]
pub(crate) fn NoAssessment() -> impl IntoView {
    view! { <Missing heading=words::first::shell_no_assessment() more=words::first::shell_no_assessment_more() /> }
}

/// A page that says what is missing, and the way home.
#[component]
pub(crate) fn Missing(
    /// What is missing.
    heading: &'static str,
    /// Why, and what to do.
    more: &'static str,
) -> impl IntoView {
    view! {
        <div class="page stack stack--wide">
            <h1>{heading}</h1>
            <div class="empty">
                <p>{more}</p>
                <p>
                    <a class="signpost" href=Route::Home.href()>
                        {words::first::shell_to_assessments()}
                    </a>
                </p>
            </div>
        </div>
    }
}

/// Shows `children` for the assessment in the address, or says that it is not here.
#[component]
pub(crate) fn WithAssessment(
    /// The page of an assessment.
    children: ChildrenFn,
) -> impl IntoView {
    let current = Current::expect();
    view! { <Shown when=move || current.id().is_some() fallback=NoAssessment>{children()}</Shown> }
}

/// Shows `children` once the practices have arrived.
#[component]
pub(crate) fn WithGuidance(
    /// What needs the practices.
    children: ChildrenFn,
) -> impl IntoView {
    let content = Content::expect();
    let has_failed = Signal::derive(move || content.guidance().has_failed());
    if untrack(|| !content.guidance().has_failed()) {
        content.load_guidance();
    }
    let retry = Callback::new(move |()| content.load_guidance());
    let waiting = move || {
        view! {
            <Awaited
                has_failed
                waiting=words::first::shell_guidance_loading()
                lost=words::first::shell_guidance_failed()
                retry
            />
        }
    };
    view! { <Shown when=move || content.guidance().is_here() fallback=waiting>{children()}</Shown> }
}

/// Says where the further questionnaires are while a list waits for them; nothing once they are
/// here.
#[component]
pub(crate) fn FurtherOnTheWay() -> impl IntoView {
    let content = Content::expect();
    let has_failed = Signal::derive(move || content.field().has_failed());
    let retry = Callback::new(move |()| content.load_field());
    view! {
        <Shown when=move || !content.field().is_here()>
            <Awaited
                has_failed
                waiting=words::first::shell_further_loading()
                lost=words::first::shell_further_failed()
                retry
            />
        </Shown>
    }
}
