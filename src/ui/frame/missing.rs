//! What stands where there is nothing: no assessment, no practices yet.

use leptos::prelude::*;

use crate::state::{Arrival, Current, Workspace};
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
    let is_here = Memo::new(move |_| current.id().is_some());
    view! { <Show when=move || is_here.get() fallback=NoAssessment>{children()}</Show> }
}

/// Shows `children` once the practices have arrived.
#[component]
pub(crate) fn WithGuidance(
    /// What needs the practices.
    children: ChildrenFn,
) -> impl IntoView {
    let workspace = Workspace::expect();
    let is_here = Memo::new(move |_| workspace.guidance().is_some());
    let waiting = move || {
        if workspace.has_no_guidance() {
            view! {
                <div class="notice" role="alert">
                    <p>{words::first::shell_guidance_failed()}</p>
                    <p>
                        <button
                            class="button"
                            type="button"
                            on:click=move |_| workspace.load_guidance()
                        >
                            {words::first::shell_try_again()}
                        </button>
                    </p>
                </div>
            }
            .into_any()
        } else {
            view! {
                <p class="loading" role="status">
                    {words::first::shell_guidance_loading()}
                </p>
            }
            .into_any()
        }
    };
    view! { <Show when=move || is_here.get() fallback=waiting>{children()}</Show> }
}

/// Says where the further questionnaires are while a list waits for them; nothing once they are
/// here.
#[component]
pub(crate) fn FurtherOnTheWay() -> impl IntoView {
    let workspace = Workspace::expect();
    move || match workspace.field() {
        Arrival::Here => None,
        Arrival::Ahead | Arrival::Awaited => Some(
            view! {
                <p class="loading" role="status">
                    {words::first::shell_further_loading()}
                </p>
            }
            .into_any(),
        ),
        Arrival::Failed => Some(
            view! {
                <p class="cluster">
                    {words::first::shell_further_failed()}
                    <button class="button" type="button" on:click=move |_| workspace.load_field()>
                        {words::first::shell_try_again()}
                    </button>
                </p>
            }
            .into_any(),
        ),
    }
}
