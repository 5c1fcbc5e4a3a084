//! The earlier states of an assessment: compared with what it is now, and brought back.

use std::sync::Arc;

use leptos::html::Dialog;
use leptos::prelude::*;

use super::{framed, when};
use crate::assessment::{Assessment, AssessmentId};
use crate::browser::clock;
use crate::questionnaire::Catalogue;
use crate::state::{ARCHIVE, Earlier, Handles, History, MOST_STATES};
use crate::text::home;
use crate::text::past::Difference;
use crate::text::tabs::Titles;
use crate::ui::follow::{follow, open_while};
use crate::ui::part::control;
use crate::words;

/// What is known of the history that is open.
#[derive(Clone, Debug, PartialEq)]
enum Read {
    /// It is on its way.
    Coming,
    /// This browser keeps none.
    None,
    /// It is here.
    Here(History),
}

/// Shows the earlier states of an assessment as soon as one is asked for.
#[component]
pub(crate) fn EarlierStates(
    /// Whose; nothing closes the dialog.
    of: RwSignal<Option<AssessmentId>>,
) -> impl IntoView {
    let handles = Handles::expect();
    let element = NodeRef::<Dialog>::new();
    let read = RwSignal::new(Read::Coming);
    open_while(element, move || of.with(Option::is_some));
    follow(move || {
        let Some(id) = of.get() else { return };
        read.set(Read::Coming);
        let asked = id.clone();
        handles.earlier_states(&ARCHIVE, &id, move |history| {
            // Another may be open by then, or the page gone.
            if of.try_get_untracked() == Some(Some(asked)) {
                read.set(history.map_or(Read::None, Read::Here));
            }
        });
    });
    let now = Memo::new(move |_| handles.assessments.find(&of.get()?));
    let title = move || now.with(|now| Some(words::past::title(&home::name(now.as_ref()?))));
    let body = move || match (read.get(), now.get()) {
        (Read::Coming, _) | (_, None) => {
            view! { <p role="status">{words::past::reading()}</p> }.into_any()
        }
        (Read::None, _) => view! { <p class="notice">{words::past::none()}</p> }.into_any(),
        (Read::Here(history), Some(now)) => {
            let catalogue = handles.content.catalogue();
            view! { <States history now catalogue of /> }.into_any()
        }
    };
    let title = title.into_any();
    framed(
        element,
        ("earlier-title", title),
        body.into_any(),
        move || of.set(None),
    )
}

#[component]
fn States(
    /// The earlier states.
    history: History,
    /// What the assessment is now.
    now: Assessment,
    /// What is asked.
    catalogue: Arc<Catalogue>,
    /// Closes the dialog.
    of: RwSignal<Option<AssessmentId>>,
) -> impl IntoView {
    let History { states, unreadable } = history;
    let about = if states.is_empty() {
        words::past::empty().to_owned()
    } else {
        words::past::about(MOST_STATES)
    };
    let rows = states.iter().map(|state| row(state, &now, &catalogue, of));
    let rows = rows.collect_view();
    view! {
        <p>{about}</p>
        <ul class="plain-list stack">{rows}</ul>
        {(unreadable > 0)
            .then(|| view! { <p class="field__hint">{words::past::unreadable(unreadable)}</p> })}
    }
}

fn row(
    state: &Earlier,
    now: &Assessment,
    catalogue: &Catalogue,
    of: RwSignal<Option<AssessmentId>>,
) -> impl IntoView + use<> {
    let handles = Handles::expect();
    let then = state.assessment.clone();
    // What it was last changed into counts, not when it was left.
    let said = when(clock::time_of(&then.updated).unwrap_or(state.at));
    let difference = Difference::between(&then, now);
    let summary = difference.summary(&then);
    let more = (!difference.is_none()).then(|| {
        let compared = compared(catalogue, &said, &difference, (&then, now));
        let label = control(words::past::bring_back(), &said);
        let brought = said.clone();
        let bring_back = move |_| {
            let name = home::name(&then);
            of.set(None);
            let Some(before) = handles.assessments.go_back_to(&then) else {
                return;
            };
            let words = words::past::brought_back(&name, &brought);
            handles.notices.say_with_undo(words, move || {
                drop(handles.assessments.go_back_to(&before));
            });
        };
        view! {
            {compared}
            <p>
                <button class="button" type="button" on:click=bring_back>
                    {label}
                </button>
            </p>
        }
    });
    view! {
        <li class="stack stack--tight working">
            <h3>{said}</h3>
            <p>{summary}</p>
            {more}
        </li>
    }
}

/// Which questions were answered otherwise, and how much else differs.
fn compared(
    catalogue: &Catalogue,
    when: &str,
    difference: &Difference,
    (then, now): (&Assessment, &Assessment),
) -> impl IntoView + use<> {
    let titles = Titles {
        catalogue,
        guidance: None,
    };
    let answers = difference.answers(titles, then, now).into_iter();
    let answers = answers.map(|(title, change)| {
        view! {
            <li dir="auto">
                <strong>{title}</strong>
                <br />
                {change}
            </li>
        }
    });
    let answers = answers.collect_view();
    let others = difference.others().map(|said| view! { <p>{said}</p> });
    view! {
        <details>
            <summary>{control(words::past::compare(), when)}</summary>
            <p class="field__hint">{words::past::then_now()}</p>
            <ul class="plain-list stack stack--tight">{answers}</ul>
            {others}
        </details>
    }
}
