//! An assessment that came by a link: looked at, then kept beside what is here, or not.

use leptos::prelude::*;

use super::import::{Chosen, leave};
use crate::assessment::AssessmentId;
use crate::state::{Handles, Here, Linked};
use crate::text::{home, number};
use crate::ui::route::Route;
use crate::words;

/// What a link holds, and the choice to keep it.
pub(super) fn linked(linked: Linked, chosen: RwSignal<Option<Chosen>>) -> impl IntoView + use<> {
    let handles = Handles::expect();
    let (told, href) = match &linked.here {
        Here::Nothing => (None, None),
        Here::Same(id) => (
            Some(words::link::opened_same()),
            Some(Route::Results.of(id)),
        ),
        Here::Source(id) => (
            Some(words::link::opened_source()),
            Some(Route::Results.of(id)),
        ),
    };
    let absent = linked.absent(handles);
    let absent = (!absent.is_empty()).then(|| view! { <p>{home::absent(&absent)}</p> });
    let content = content(&linked, handles);
    let save = move |_| {
        let id = handles.save_linked(&linked);
        let revision = untrack(|| revision_of(handles, &id));
        chosen.set(None);
        handles
            .notices
            .say_with_undo(words::link::saved(), move || {
                let is_as_it_came = revision == untrack(|| revision_of(handles, &id));
                if is_as_it_came {
                    drop(handles.assessments.remove(&id));
                } else {
                    // What was changed since can be brought back.
                    drop(handles.delete(&id));
                }
            });
    };
    view! {
        <div class="dialog__body">
            <h2 class="dialog__title" id="import-title">
                {words::link::opened_title()}
            </h2>
            {content}
            {absent}
            {told.map(|told| view! { <p>{told}</p> })}
            <p class="field__hint">{words::link::opened_nothing_changed()}</p>
            <p class="dialog__actions">
                <button class="button" type="button" on:click=save>
                    {words::link::save_as_new()}
                </button>
                {href
                    .map(|href| {
                        view! {
                            <a class="button button--plain" href=href>
                                {words::link::show_here()}
                            </a>
                        }
                    })}
                {leave(words::link::cancel(), chosen)}
            </p>
        </div>
    }
}

/// What stands in it, in a line: whose it is, or what it asks.
fn content(linked: &Linked, handles: Handles) -> impl IntoView + use<> {
    let catalogue = handles.content.catalogue();
    if !linked.is_blank() {
        let line = home::preview(&linked.assessment, &catalogue);
        return view! { <p dir="auto">{line}</p> }.into_any();
    }
    let asked = linked.assessment.questionnaires.iter();
    let titles = asked.filter_map(|asked| catalogue.questionnaire(&asked.id));
    let titles: Vec<String> = titles.map(|it| it.title.clone()).collect();
    view! {
        <p>{words::link::opened_blank()}</p>
        <p>{number::list(&titles)}</p>
    }
    .into_any()
}

fn revision_of(handles: Handles, id: &AssessmentId) -> Option<u64> {
    handles.assessments.find(id).map(|it| it.revision)
}
