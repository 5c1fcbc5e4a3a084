//! Whose value stream it is: an assessment's, or nobody's yet.

use leptos::prelude::*;

use super::desk::Desk;
use crate::assessment::AssessmentId;
use crate::state::Assessments;
use crate::text::tools;
use crate::ui::page::tools::assessment::AssessmentChoice;
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
            (assessment.id.clone(), tools::assessment(assessment))
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
    let copy = Callback::new(move |(id, name): (AssessmentId, String)| {
        desk.copy_into(&id, &name);
    });
    view! {
        <Shown when=move || { desk.count() > 0 }>
            <AssessmentChoice
                id="copy-into"
                label=words::tools::value_stream_move_into()
                button=words::tools::value_stream_copy_in()
                named=assessments
                on_chosen=copy
            />
        </Shown>
    }
}
