//! What stands beside an answer: note, evidence, target.

use leptos::prelude::*;

use crate::assessment::{Evidence, Response};
use crate::questionnaire::{Level, Question};
use crate::text::assess;
use crate::ui::keyboard::focus_soon;
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
    // How far people agree is no observation to show, and nowhere to get to. What a file brings is kept in sight.
    let is_statement = question.is_statement();
    let has_evidence =
        !is_statement || response.with_untracked(|response| !response.evidence.is_empty());
    let has_target = !is_statement || target.get_untracked().is_some();
    let rest = (
        has_evidence.then(|| view! { <EvidenceFields id response on_change /> }.into_any()),
        has_target.then(|| view! { <TargetField question target on_target /> }.into_any()),
    );
    view! {
        <div class="field">
            <label for=note.clone()>{words::question::note()}</label>
            <p class="field__hint" id=note_hint.clone()>
                {words::question::note_hint()}
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
        {rest}
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
    let count = Memo::new(move |_| response.with(|response| response.evidence.len()));
    let list = StoredValue::new(format!("{id}-evidence"));
    let edit = Callback::new(move |change: Change| {
        let mut changed = response.get_untracked();
        change(&mut changed.evidence);
        on_change.run(changed);
    });
    let add = move |_| {
        let at = count.get_untracked();
        edit.run(Box::new(|evidence| evidence.push(Evidence::default())));
        focus_field(&field_id(&list.get_value(), at, "title"));
    };
    let remove = move |at: usize| {
        edit.run(Box::new(move |evidence| {
            if at < evidence.len() {
                evidence.remove(at);
            }
        }));
        // What took its place, else what stands before it, else the way to a new one.
        focus_field(&match count.get_untracked() {
            0 => format!("{}-add", list.get_value()),
            left => field_id(&list.get_value(), at.min(left - 1), "title"),
        });
    };
    let row = move |at: usize| {
        let piece = Signal::derive(move || {
            response.with(|response| response.evidence.get(at).cloned().unwrap_or_default())
        });
        view! {
            <li class="stack stack--tight">
                <EvidenceField
                    id=field_id(&list.get_value(), at, "title")
                    label=words::question::evidence_title(at + 1)
                    most=EVIDENCE_TITLE
                    value=Signal::derive(move || piece.get().title)
                    on_write=move |title: String| {
                        edit.run(change_of(at, move |piece| piece.title.clone_from(&title)));
                    }
                />
                <EvidenceField
                    id=field_id(&list.get_value(), at, "place")
                    label=words::question::evidence_place(at + 1)
                    most=EVIDENCE_URL
                    value=Signal::derive(move || piece.get().url)
                    on_write=move |url: String| {
                        edit.run(change_of(at, move |piece| piece.url.clone_from(&url)));
                    }
                />
                <p class="cluster">
                    {move || evidence_link(&piece.get())}
                    <button
                        class="button button--plain push-end"
                        type="button"
                        on:click=move |_| remove(at)
                    >
                        {words::question::evidence_remove(at + 1)}
                    </button>
                </p>
            </li>
        }
    };
    let heading = list.get_value();
    view! {
        <div class="field" role="group" aria-labelledby=heading.clone()>
            <p id=heading.clone()>
                <strong>{words::question::evidence()}</strong>
            </p>
            <p class="field__hint">{words::question::evidence_hint()}</p>
            <ul class="plain-list stack">
                {move || (0..count.get()).map(row).collect_view()}
            </ul>
            <p>
                <button class="button" type="button" id=format!("{heading}-add") on:click=add>
                    {words::question::evidence_add()}
                </button>
            </p>
        </div>
    }
}

/// What is done to the pieces of evidence.
type Change = Box<dyn FnOnce(&mut Vec<Evidence>)>;

/// A change of the piece at a place.
fn change_of(at: usize, change: impl FnOnce(&mut Evidence) + 'static) -> Change {
    Box::new(move |evidence| {
        if let Some(piece) = evidence.get_mut(at) {
            change(piece);
        }
    })
}

/// The id of a field of a piece of evidence.
fn field_id(list: &str, at: usize, field: &str) -> String {
    format!("{list}-{at}-{field}")
}

/// Moves the keyboard to what has an id, once it is there.
fn focus_field(id: &str) {
    focus_soon(format!("[id=\"{id}\"]"));
}

/// What a piece of evidence is, or where it lies.
#[component]
fn EvidenceField(
    /// The field's id.
    id: String,
    /// What the field is called.
    label: String,
    /// How many UTF-16 units it takes.
    most: usize,
    /// What stands in it.
    value: Signal<String>,
    /// Called with what is written.
    #[prop(into)]
    on_write: Callback<String>,
) -> impl IntoView {
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <input
                type="text"
                id=id
                maxlength=most.to_string()
                prop:value=move || value.get()
                on:input=move |event| on_write.run(event_target_value(&event))
            />
            <Full most text=value />
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
            <label for=id.clone()>{words::question::target()}</label>
            <p class="field__hint" id=hint.clone()>
                {words::question::target_hint()}
            </p>
            <select
                id=id
                aria-describedby=hint
                on:change=move |event| on_target.run(event_target_value(&event).parse().ok())
            >
                <option value="" prop:selected=move || target.get().is_none()>
                    {words::question::no_target()}
                </option>
                {options.collect_view()}
            </select>
        </div>
    }
}
