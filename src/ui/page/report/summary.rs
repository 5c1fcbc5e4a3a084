//! The summary: drafted from the facts, and in the team's own words once somebody writes them.

use leptos::prelude::*;

use super::desk::Desk;
use crate::assessment::Assessment;
use crate::report::briefing::{MAX_SUMMARY, is_outdated, paragraphs};
use crate::state::Notices;
use crate::ui::part::Shown;
use crate::words::report as words;

/// The field with the summary, and its paragraphs on paper.
#[component]
pub(super) fn OwnSummary(
    /// The facts and what of them is wanted.
    desk: Desk,
) -> impl IntoView {
    let current = desk.current;
    let own = Memo::new(move |_| current.read(|it| it.summary.clone()).unwrap_or_default());
    let has_own = Memo::new(move |_| own.with(|own| !own.trim().is_empty()));
    let differs = Memo::new(move |_| {
        let draft = desk.draft.get();
        let is_so = current.read(|it| is_outdated(it, &draft));
        is_so.unwrap_or_default()
    });
    // For a moment nothing is in the field, while somebody begins anew.
    let is_emptied = RwSignal::new(false);
    let said = move || {
        if has_own.get() {
            own.get()
        } else {
            desk.draft.get()
        }
    };
    let in_field = move || {
        if is_emptied.get() {
            String::new()
        } else {
            said()
        }
    };
    let on_input = move |event| {
        let written = event_target_value(&event);
        is_emptied.set(written.trim().is_empty());
        let draft = desk.draft.get_untracked();
        current.update(|assessment| write(assessment, written, draft));
    };
    // A field that is taken away is left after its signals are gone.
    let on_change = move |_| {
        is_emptied.try_set(false);
    };
    view! {
        <div class="field report__own">
            <label for="report-summary">{words::own()}</label>
            <p class="field__hint" id="report-summary-hint">
                {words::own_hint()}
            </p>
            <textarea
                id="report-summary"
                dir="auto"
                rows="12"
                maxlength=MAX_SUMMARY.to_string()
                aria-describedby="report-summary-hint"
                prop:value=in_field
                on:input=on_input
                on:change=on_change
            ></textarea>
            <Shown when=move || has_own.get()>
                <DraftAgain desk />
            </Shown>
            <Differs desk differs />
        </div>
        <div class="report__written">
            {move || told(&said())} <Shown when=move || differs.get()>
                <p class="aside-note">{words::outdated()}</p>
                {move || told(&desk.draft.get())}
            </Shown>
        </div>
    }
}

/// The paragraphs of a text.
fn told(text: &str) -> impl IntoView + use<> {
    let told = paragraphs(text).map(|words| view! { <p dir="auto">{words}</p> });
    told.collect_view()
}

/// Keeps what somebody wrote: nothing where it is the draft. The draft it began from stays beside it.
fn write(assessment: &mut Assessment, written: String, draft: String) {
    if written.trim().is_empty() || written == draft {
        assessment.summary.clear();
        assessment.summary_draft.clear();
        return;
    }
    if assessment.summary.trim().is_empty() {
        assessment.summary_draft = draft;
    }
    assessment.summary = written;
}

/// The button that brings the draft back.
#[component]
fn DraftAgain(
    /// The facts and what of them is wanted.
    desk: Desk,
) -> impl IntoView {
    view! {
        <p>
            <button class="button" type="button" on:click=move |_| draft_again(desk)>
                {words::draft_again()}
            </button>
        </p>
    }
}

/// Puts the draft in the place of the person's words, which can be brought back.
fn draft_again(desk: Desk) {
    let (current, notices) = (desk.current, Notices::expect());
    let Some(before) = current.snapshot() else {
        return;
    };
    current.update(|assessment| write(assessment, String::new(), String::new()));
    let (assessments, id) = (current.assessments(), before.id.clone());
    // By its id: another assessment may be in the address by then.
    notices.say_with_undo(words::drafted(), move || {
        assessments.update(&id, |assessment| {
            assessment.summary.clone_from(&before.summary);
            assessment.summary_draft.clone_from(&before.summary_draft);
        });
    });
}

/// Says that the facts have moved on, with the draft of today.
#[component]
fn Differs(
    /// The facts and what of them is wanted.
    desk: Desk,
    /// Whether they have.
    differs: Memo<bool>,
) -> impl IntoView {
    let current = desk.current;
    let keep = move |_| {
        let draft = desk.draft.get_untracked();
        current.update(|assessment| assessment.summary_draft = draft);
    };
    view! {
        <Shown when=move || differs.get()>
            <div class="notice stack stack--tight" role="status">
                <p>
                    <strong>{words::draft_differs()}</strong>
                </p>
                <p>{words::draft_now()}</p>
                <blockquote class="report__draft stack stack--tight">
                    {move || told(&desk.draft.get())}
                </blockquote>
                <p>
                    <button class="button" type="button" on:click=keep>
                        {words::keep_own()}
                    </button>
                </p>
            </div>
        </Shown>
    }
}
