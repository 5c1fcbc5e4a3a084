//! What stands beside an answer: note, evidence, target.

use leptos::prelude::*;

use crate::assessment::{Evidence, Response};
use crate::questionnaire::{Level, Question};
use crate::text::assess;
use crate::words;

/// How many UTF-16 units a note takes.
const NOTE: usize = 20_000;
/// How many the name of a piece of evidence takes.
const EVIDENCE_TITLE: usize = 300;
/// How many its address takes.
const EVIDENCE_URL: usize = 2_000;

/// Fields for the note, the evidence and the target of one question.
#[component]
pub(crate) fn QuestionNotes(
    /// The question.
    question: Question,
    /// What has been written.
    response: Signal<Response>,
    /// The target level, if the team has one.
    target: Signal<Option<Level>>,
    /// Called with every change of note or evidence.
    on_change: Callback<Response>,
    /// Called with the target that was chosen.
    on_target: Callback<Option<Level>>,
) -> impl IntoView {
    let id = question.id.to_string();
    let note = format!("{id}-note");
    let note_hint = format!("{id}-note-hint");
    let write_note = move |event| {
        let note = event_target_value(&event);
        on_change.run(Response {
            note,
            ..response.get_untracked()
        });
    };
    view! {
        <div class="field">
            <label for=note.clone()>{words::first::assess_note()}</label>
            <p class="field__hint" id=note_hint.clone()>
                {words::first::assess_note_hint()}
            </p>
            <textarea
                id=note
                maxlength=NOTE.to_string()
                data-note=""
                aria-describedby=note_hint
                prop:value=move || response.get().note
                on:input=write_note
            ></textarea>
            <Full most=NOTE text=Signal::derive(move || response.get().note) />
        </div>
        <EvidenceFields id=id.clone() response on_change />
        <TargetField question target on_target />
    }
}

/// Says that a field is full. The browser leaves out what goes beyond, without a word; it cuts before a
/// character that takes two units, so one unit short is full, too.
#[component]
fn Full(
    /// How many UTF-16 units the field takes.
    most: usize,
    /// What stands in it.
    text: Signal<String>,
) -> impl IntoView {
    let is_full = Memo::new(move |_| text.with(|text| text.encode_utf16().count() + 1 >= most));
    view! {
        <div role="status">
            {move || {
                is_full
                    .get()
                    .then(|| view! { <p class="field__hint">{words::home::field_full(most)}</p> })
            }}
        </div>
    }
}

/// The pieces of evidence, each a name and a place.
#[component]
fn EvidenceFields(
    /// The question's id.
    id: String,
    /// What has been written.
    response: Signal<Response>,
    /// Called with every change.
    on_change: Callback<Response>,
) -> impl IntoView {
    let count = Memo::new(move |_| response.get().evidence.len());
    let edit = move |change: &dyn Fn(&mut Vec<Evidence>)| {
        let mut changed = response.get_untracked();
        change(&mut changed.evidence);
        on_change.run(changed);
    };
    let row = move |at: usize| {
        let piece =
            Memo::new(move |_| response.get().evidence.get(at).cloned().unwrap_or_default());
        let set = move |change: &dyn Fn(&mut Evidence)| {
            edit(&|evidence| {
                if let Some(piece) = evidence.get_mut(at) {
                    change(piece);
                }
            });
        };
        view! {
            <li class="stack stack--tight">
                <input
                    type="text"
                    maxlength=EVIDENCE_TITLE.to_string()
                    aria-label=words::first::assess_evidence_title()
                    placeholder=words::first::assess_evidence_title()
                    prop:value=move || piece.get().title
                    on:input=move |event| {
                        let title = event_target_value(&event);
                        set(&|piece| piece.title.clone_from(&title));
                    }
                />
                <input
                    type="text"
                    inputmode="url"
                    maxlength=EVIDENCE_URL.to_string()
                    aria-label=words::first::assess_evidence_url()
                    placeholder=words::first::assess_evidence_url()
                    prop:value=move || piece.get().url
                    on:input=move |event| {
                        let url = event_target_value(&event);
                        set(&|piece| piece.url.clone_from(&url));
                    }
                />
                <Full most=EVIDENCE_TITLE text=Signal::derive(move || piece.get().title) />
                <Full most=EVIDENCE_URL text=Signal::derive(move || piece.get().url) />
                <p class="cluster">
                    {move || evidence_link(&piece.get())}
                    <button
                        class="button button--plain push-end"
                        type="button"
                        on:click=move |_| edit(&|evidence| drop(evidence.remove(at)))
                    >
                        {words::first::assess_remove_evidence()}
                    </button>
                </p>
            </li>
        }
    };
    let heading = format!("{id}-evidence");
    view! {
        <div class="field" role="group" aria-labelledby=heading.clone()>
            <p id=heading.clone()>
                <strong>{words::first::assess_evidence()}</strong>
            </p>
            <p class="field__hint">{words::first::assess_evidence_hint()}</p>
            <ul class="plain-list stack">
                {move || (0..count.get()).map(row).collect_view()}
            </ul>
            <p>
                <button
                    class="button"
                    type="button"
                    on:click=move |_| edit(&|evidence| evidence.push(Evidence::default()))
                >
                    {words::first::assess_add_evidence()}
                </button>
            </p>
        </div>
    }
}

/// The evidence as a link, when it is one that is safe to follow.
fn evidence_link(piece: &Evidence) -> Option<impl IntoView + use<>> {
    let href = piece.link()?.to_owned();
    let title = if piece.title.is_empty() {
        href.clone()
    } else {
        piece.title.clone()
    };
    Some(view! { <a href=href target="_blank" rel="external noopener noreferrer">{title}</a> })
}

/// Where the team wants to be on this question.
#[component]
fn TargetField(
    /// The question.
    question: Question,
    /// The target, if there is one.
    target: Signal<Option<Level>>,
    /// Called with the target that was chosen.
    on_target: Callback<Option<Level>>,
) -> impl IntoView {
    let id = format!("{}-target", question.id);
    let hint = format!("{id}-hint");
    let options = (1..)
        .zip(question.levels)
        .map(move |(level, text): (Level, _)| {
            view! {
                <option value=level.to_string() prop:selected=move || target.get() == Some(level)>
                    {assess::level_option(level, &text.name)}
                </option>
            }
        });
    view! {
        <div class="field">
            <label for=id.clone()>{words::first::assess_target()}</label>
            <p class="field__hint" id=hint.clone()>
                {words::first::assess_target_hint()}
            </p>
            <select
                id=id
                aria-describedby=hint
                on:change=move |event| on_target.run(event_target_value(&event).parse().ok())
            >
                <option value="" prop:selected=move || target.get().is_none()>
                    {words::first::assess_no_target()}
                </option>
                {options.collect_view()}
            </select>
        </div>
    }
}
