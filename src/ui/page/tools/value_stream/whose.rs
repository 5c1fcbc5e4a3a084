//! Whose value stream it is: an assessment's, or nobody's yet.

use leptos::html;
use leptos::prelude::*;

use super::desk::Desk;
use crate::assessment::AssessmentId;
use crate::state::Assessments;
use crate::text::home;
use crate::ui::part::Shown;
use crate::ui::route::Route;
use crate::words;

/// Says where the value stream is kept, and how it gets into an assessment.
#[component]
pub(super) fn Whose(
    /// The value stream.
    desk: Desk,
) -> impl IntoView {
    let assessments = Assessments::expect();
    // Nothing to say beside the trail, which names the assessment.
    if !desk.is_local() {
        return ().into_any();
    }
    let all = Memo::new(move |_| {
        let named = |assessment: &crate::assessment::Assessment| {
            (assessment.id.clone(), home::name(assessment))
        };
        assessments.list().iter().map(named).collect::<Vec<_>>()
    });
    let links = move || {
        let link = |(id, name): (AssessmentId, String)| {
            view! {
                <li>
                    <a href=Route::ValueStream.of(&id) dir="auto">
                        {name}
                    </a>
                </li>
            }
        };
        all.get().into_iter().map(link).collect_view()
    };
    view! {
        <p class="aside-note">{words::tools::value_stream_local()}</p>
        <Shown when=move || all.with(|all| !all.is_empty())>
            <details class="whose">
                <summary>{words::tools::value_stream_whose()}</summary>
                <div class="stack stack--tight">
                    <p class="measure">{words::tools::value_stream_whose_more()}</p>
                    <ul class="whose__list">{links}</ul>
                    <CopyInto desk assessments=all />
                </div>
            </details>
        </Shown>
    }
    .into_any()
}

/// Takes the steps along into an assessment.
#[component]
fn CopyInto(
    /// The value stream.
    desk: Desk,
    /// The assessments that it can go into, by name.
    assessments: Memo<Vec<(AssessmentId, String)>>,
) -> impl IntoView {
    let select = NodeRef::<html::Select>::new();
    let copy = move |_| {
        let chosen = select.get_untracked().map(|select| select.value());
        let all = assessments.get_untracked();
        let found = all
            .iter()
            .find(|(id, _)| Some(id.as_str()) == chosen.as_deref());
        if let Some((id, name)) = found {
            desk.copy_into(id, name);
        }
    };
    let options = move || {
        let option = |(id, name): (AssessmentId, String)| {
            view! { <option value=id.to_string()>{name}</option> }
        };
        assessments.get().into_iter().map(option).collect_view()
    };
    view! {
        <Shown when=move || { desk.count() > 0 }>
            <div class="whose__copy">
                <div class="field">
                    <label for="copy-into">{words::tools::value_stream_move_into()}</label>
                    <select id="copy-into" node_ref=select>
                        {options}
                    </select>
                </div>
                <button class="button" type="button" on:click=copy>
                    {words::tools::value_stream_copy_in()}
                </button>
            </div>
        </Shown>
    }
}
