//! Opens files: a preview of what would change, then the change.

use std::sync::Arc;

use leptos::html::{Dialog, Input};
use leptos::prelude::*;

use super::super::super::part::NotKept;
use super::belongings::Belongings;
use super::carried::Carried;
use super::unopened::{failure, lost};
use crate::assessment::Assessment;
use crate::browser::{clock, dialog, files};
use crate::calculator::SheetKind;
use crate::exchange::OpenError;
use crate::questionnaire::Catalogue;
use crate::state::{Assessments, Handles, Imported};
use crate::text::home;
use crate::words;

/// What a chosen file turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Chosen {
    /// It can be read.
    Readable(Box<Imported>),
    /// It cannot.
    Unreadable(OpenError),
    /// The browser could not hand it over.
    Lost,
}

/// Documents, and what people take for them: those are led to the page that reads them.
const ACCEPTED: &str = ".json,.csv,.tsv,.txt,.toml,.xlsx,application/json,text/csv,text/plain";

/// Lets a person choose a file.
#[component]
pub(super) fn FileButton(
    /// Receives what the file turned out to be.
    chosen: RwSignal<Option<Chosen>>,
) -> impl IntoView {
    let handles = Handles::expect();
    let input = NodeRef::<Input>::new();
    let open = move |_| {
        let Some(input) = input.get_untracked() else {
            return;
        };
        let Some(file) = input.files().and_then(|files| files.get(0)) else {
            return;
        };
        leptos::task::spawn_local(async move {
            let outcome = match files::read(&file).await {
                Err(_) => Chosen::Lost,
                Ok(bytes) => handles
                    .preview_import(&bytes)
                    .map_or_else(Chosen::Unreadable, |imported| {
                        Chosen::Readable(Box::new(imported))
                    }),
            };
            // The same file can be chosen again.
            input.set_value("");
            chosen.set(Some(outcome));
        });
    };
    let click = move |_| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    view! {
        <button class="button" type="button" on:click=click>
            {words::home::open_file()}
        </button>
        <input
            type="file"
            hidden=true
            aria-label=words::home::open_file()
            accept=ACCEPTED
            node_ref=input
            on:change=open
        />
    }
}

/// Shows what a file would change and changes it.
#[component]
pub(super) fn ImportDialog(
    /// What the file turned out to be; nothing closes the dialog.
    chosen: RwSignal<Option<Chosen>>,
) -> impl IntoView {
    let element = NodeRef::<Dialog>::new();
    Effect::new(move |_| {
        let Some(element) = element.get() else { return };
        if chosen.get().is_some() {
            dialog::open(&element);
        } else {
            element.close();
        }
    });
    let body = move || {
        Some(match chosen.get()? {
            Chosen::Readable(imported) => {
                view! { <Preview imported=*imported chosen /> }.into_any()
            }
            Chosen::Unreadable(error) => failure(&error, chosen).into_any(),
            Chosen::Lost => lost(chosen).into_any(),
        })
    };
    view! {
        <dialog
            class="dialog"
            aria-labelledby="import-title"
            node_ref=element
            on:close=move |_| chosen.set(None)
        >
            {body}
        </dialog>
    }
}

/// What to do with an assessment that is here with other contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Resolution {
    Keep,
    Replace,
    Both,
}

#[component]
fn Preview(
    /// What the file holds.
    imported: Imported,
    /// Closes the dialog.
    chosen: RwSignal<Option<Chosen>>,
) -> impl IntoView {
    let handles = Handles::expect();
    let resolutions = RwSignal::new(vec![Resolution::Keep; imported.changed.len()]);
    let carried = Carried::of(&imported);
    let belongings = Belongings::of(&imported);
    let file = StoredValue::new(imported.clone());
    let failed = RwSignal::new(None);
    let add = move |_| {
        // What the assessments ask comes first: without room for it, none of them is added.
        let own = match handles.own_files.keep(&carried.wanted()) {
            Ok(own) => own,
            Err(error) => {
                failed.set(Some(error));
                return;
            }
        };
        let undone = apply(
            handles.assessments,
            &file.get_value(),
            &resolutions.get_untracked(),
        );
        let brought = belongings.bring(handles);
        chosen.set(None);
        if undone.is_empty() && own.is_empty() && brought.is_empty() {
            return;
        }
        let words = home::imported(undone.len(), own.len(), brought.has_sheets());
        handles.notices.say_with_undo(words, move || {
            brought.undo(handles);
            for (id, before) in undone.clone() {
                match before {
                    Some(before) => handles.assessments.insert(before),
                    None => drop(handles.assessments.remove(&id)),
                }
            }
            if handles.own_files.restore(&own).is_err() {
                handles.notices.say(words::own::undo_failed());
            }
        });
    };
    let after = carried.shelf(handles.own_files);
    let catalogue = after.as_ref().map_or_else(
        || handles.content.catalogue(),
        |after| Arc::new(after.catalogue().clone()),
    );
    let others = imported.changed.iter().map(|(_, file)| file);
    let (mut questions, mut fields) = (0, 0);
    for assessment in imported.new.iter().chain(others) {
        questions += assessment.unknown_questions(&catalogue).count();
        fields += assessment.unknown.len();
    }
    let unknown = home::import_unknown(questions, fields);
    let is_nothing = imported.new.is_empty()
        && imported.changed.is_empty()
        && carried.is_empty()
        && belongings.is_empty();
    let mut sheets = SheetKind::ALL.into_iter();
    let is_here = imported.same > 0 || sheets.any(|kind| imported.sheets.is_filled(kind));
    let sentence = match (is_nothing, imported.same) {
        (true, _) if !is_here => words::home::import_empty().to_owned(),
        (true, _) => words::home::import_nothing().to_owned(),
        (false, 0) => String::new(),
        (false, same) => home::import_same(same),
    };
    view! {
        <div class="dialog__body">
            <h2 class="dialog__title" id="import-title">
                {words::home::import()}
            </h2>
            {new_ones(&imported.new, &catalogue)}
            {(!imported.changed.is_empty())
                .then(|| view! { <Changed changed=imported.changed resolutions catalogue=catalogue.clone() /> })}
            {carried.view(after.as_ref())}
            {belongings.view()}
            <p hidden=sentence.is_empty()>{sentence.clone()}</p>
            {unknown.map(|unknown| view! { <p class="aside-note">{unknown}</p> })}
            <NotKept error=failed />
            <p class="dialog__actions">
                {(!is_nothing)
                    .then(|| {
                        view! {
                            <button class="button" type="button" on:click=add>
                                {words::home::import_add()}
                            </button>
                        }
                    })}
                <button
                    class="button button--plain"
                    type="button"
                    on:click=move |_| chosen.set(None)
                >
                    {if is_nothing { words::home::close() } else { words::home::cancel() }}
                </button>
            </p>
        </div>
    }
}

fn new_ones(new: &[Assessment], catalogue: &Catalogue) -> Option<impl IntoView + use<>> {
    let rows = new
        .iter()
        .map(|assessment| view! { <li dir="auto">{home::preview(assessment, catalogue)}</li> });
    (!new.is_empty()).then(|| {
        view! {
            <h3>{words::home::import_new()}</h3>
            <ul>{rows.collect_view()}</ul>
        }
    })
}

#[component]
fn Changed(
    /// The one here and the one in the file.
    changed: Vec<(Assessment, Assessment)>,
    /// What to do with each.
    resolutions: RwSignal<Vec<Resolution>>,
    /// The questions that both are counted by.
    catalogue: Arc<Catalogue>,
) -> impl IntoView {
    let option = move |at: usize, resolution: Resolution, text: &'static str| {
        let is_chosen = move || resolutions.with(|all| all.get(at) == Some(&resolution));
        let choose = move |_| {
            resolutions.update(|all| {
                if let Some(chosen) = all.get_mut(at) {
                    *chosen = resolution;
                }
            });
        };
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=format!("resolution-{at}")
                    prop:checked=is_chosen
                    on:change=choose
                />
                {text}
            </label>
        }
    };
    let rows = changed.into_iter().enumerate().map(|(at, (here, file))| {
        view! {
            <fieldset class="choices">
                <legend dir="auto">{home::name(&file)}</legend>
                <p class="field__hint">{home::difference(&here, &file, &catalogue)}</p>
                {option(at, Resolution::Keep, words::home::leave())}
                {option(at, Resolution::Replace, words::home::replace())}
                {option(at, Resolution::Both, words::home::keep_both())}
            </fieldset>
        }
    });
    view! {
        <h3>{words::home::import_changed()}</h3>
        <p class="field__hint">{words::home::import_changed_hint()}</p>
        {rows.collect_view()}
    }
}

type Undo = Vec<(crate::assessment::AssessmentId, Option<Assessment>)>;

/// Changes the assessments and tells what was there before, for an undo.
fn apply(assessments: Assessments, imported: &Imported, resolutions: &[Resolution]) -> Undo {
    let mut undo: Undo = Vec::new();
    let now = clock::now();
    let mut add = |mut assessment: Assessment, before: Option<Assessment>| {
        undo.push((assessment.id.clone(), before));
        if assessment.updated.is_empty() {
            assessment.updated.clone_from(&now);
        }
        assessments.insert(assessment);
    };
    for assessment in &imported.new {
        add(assessment.clone(), None);
    }
    for ((here, file), resolution) in imported.changed.iter().zip(resolutions) {
        match resolution {
            Resolution::Keep => {}
            Resolution::Replace => {
                let mut file = file.clone();
                file.revision = file.revision.max(here.revision) + 1;
                add(file, Some(here.clone()));
            }
            Resolution::Both => {
                let mut copy = file.clone();
                copy.title = home::copy_of(&home::name(file));
                copy.id = clock::new_assessment_id();
                add(copy, None);
            }
        }
    }
    undo
}
