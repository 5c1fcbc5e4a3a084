//! Shows what a file or a link that a person gave would change, then changes it.

use std::sync::Arc;

use leptos::html::Dialog;
use leptos::prelude::*;

use super::belongings::belongings;
use super::carried::carried;
use super::linked::linked;
use super::locked::locked;
use super::pasted::{Pasted, hold_pasted, pasted};
use super::taken::reads;
use super::unopened::{failure, link_refused, lost};
use crate::assessment::Assessment;
use crate::browser::focus;
use crate::exchange::OpenError;
use crate::exchange::link::LinkError;
use crate::exchange::tabular::may_be_tables;
use crate::questionnaire::Catalogue;
use crate::state::{Choices, Content, Handles, Imported, Linked, Resolution};
use crate::text::home;
use crate::ui::address::Address;
use crate::ui::follow::{follow, once_closed, open_while};
use crate::ui::handed;
use crate::ui::late::{Given, LatePart, Part, TableFile};
use crate::ui::part::Shown;
use crate::ui::route::Route;
use crate::ui::unkept::NoneKept;
use crate::words;

/// What a file or a link turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Chosen {
    /// It can be read.
    Readable(Box<Imported>),
    /// It cannot.
    Unreadable(OpenError),
    /// The browser could not hand it over.
    Lost,
    /// It is a link that can be read.
    Linked(Box<Linked>),
    /// It is a link that a passphrase has locked, with what it locks.
    Locked(Vec<u8>),
    /// It is a link that cannot be read.
    LinkRefused(LinkError),
}

/// Shows what a file or a link would change as soon as one is given.
#[component]
pub(crate) fn Import(
    /// The file or the link.
    given: RwSignal<Option<Given>>,
) -> impl IntoView {
    let (handles, content) = (Handles::expect(), Content::expect());
    let address = Address::expect();
    let chosen = RwSignal::new(None);
    let tables = RwSignal::new(None);
    // What a questionnaire that comes along refers to; without it one sees at least the rest.
    let can_be_read = Memo::new(move |_| {
        let (field, guidance) = (content.field(), content.guidance());
        (field.is_here() || field.has_failed()) && (guidance.is_here() || guidance.has_failed())
    });
    follow(move || {
        if !can_be_read.get() {
            return;
        }
        let Some(given) = given.get() else { return };
        let given = match given {
            Given::Text(text) => match pasted(&text) {
                Pasted::Link(link) => Given::Link(link),
                Pasted::QuickCheck(query) => {
                    address.go(&format!("{}?{query}", Route::QuickCheck.href()));
                    return;
                }
                Pasted::Text => Given::Text(text),
            },
            given => given,
        };
        let found = match given {
            Given::Lost => Chosen::Lost,
            Given::Link(link) => match handles.preview_link(&link) {
                Ok(linked) => Chosen::Linked(Box::new(linked)),
                Err(LinkError::Locked(content)) => Chosen::Locked(content),
                Err(error) => Chosen::LinkRefused(error),
            },
            Given::Text(text) => {
                let found = read(handles, text.as_bytes());
                hold_pasted(&found, &text);
                found
            }
            Given::Refused(error) => Chosen::Unreadable(error),
            Given::Bytes(bytes) if may_be_tables(&bytes) => {
                tables.set(Some(bytes));
                return;
            }
            Given::Bytes(bytes) => read(handles, &bytes),
        };
        match reader(&found) {
            // What was brought is held for it.
            Some(page) => {
                handed::pass_on(address, page);
            }
            None => chosen.set(Some(found)),
        }
    });
    let file = TableFile {
        bytes: tables,
        given,
    };
    let are_tables = Memo::new(move |before: Option<&bool>| {
        tables.with(Option::is_some) || before.copied().unwrap_or(false)
    });
    view! {
        <Shown when=move || are_tables.get()>
            <LatePart part=Part::Tables(file) waiting=|line| line />
        </Shown>
        <ImportDialog chosen />
    }
}

/// What a file of these bytes turns out to be.
fn read(handles: Handles, bytes: &[u8]) -> Chosen {
    let found = handles.preview_import(bytes);
    found.map_or_else(Chosen::Unreadable, |imported| {
        Chosen::Readable(Box::new(imported))
    })
}

/// The page that takes over what was brought.
fn reader(found: &Chosen) -> Option<Route> {
    match found {
        Chosen::Unreadable(OpenError::Elsewhere(elsewhere)) => reads(*elsewhere),
        _ => None,
    }
}

/// Shows what a file would change and changes it.
#[component]
fn ImportDialog(
    /// What the file turned out to be; nothing closes the dialog.
    chosen: RwSignal<Option<Chosen>>,
) -> impl IntoView {
    let element = NodeRef::<Dialog>::new();
    open_while(element, move || chosen.with(Option::is_some));
    follow(move || {
        if chosen.with(Option::is_some) {
            // Else the first button has the keyboard, at the end of a long dialog.
            request_animation_frame(|| focus::on("#import-title"));
        }
    });
    let body = move || {
        Some(match chosen.get()? {
            Chosen::Readable(imported) => {
                view! { <Preview imported=*imported chosen /> }.into_any()
            }
            Chosen::Unreadable(error) => failure(&error, chosen).into_any(),
            Chosen::Lost => lost(chosen).into_any(),
            Chosen::Linked(found) => linked(*found, chosen).into_any(),
            Chosen::Locked(content) => locked(content, chosen).into_any(),
            Chosen::LinkRefused(error) => link_refused(&error, chosen).into_any(),
        })
    };
    view! {
        <dialog
            class="dialog"
            aria-labelledby="import-title"
            node_ref=element
            on:close=once_closed(move || chosen.set(None))
        >
            {body}
        </dialog>
    }
}

#[component]
fn Preview(
    /// What the file holds.
    imported: Imported,
    /// Closes the dialog.
    chosen: RwSignal<Option<Chosen>>,
) -> impl IntoView {
    let handles = Handles::expect();
    let choices = RwSignal::new(Choices::of(&imported));
    let file = StoredValue::new(imported.clone());
    let failed = RwSignal::new(None);
    let add = move |_| {
        let outcome = file.with_value(|file| handles.import(file, &choices.get_untracked()));
        let taken = match outcome {
            Ok(taken) => taken,
            Err(why) => {
                let choices = choices.get_untracked();
                failed.set(Some(
                    file.with_value(|file| handles.unkept(why, file, &choices)),
                ));
                return;
            }
        };
        chosen.set(None);
        if taken.is_nothing() {
            return;
        }
        let words = home::imported(
            taken.assessments(),
            taken.own_files(),
            taken.has_sheets(),
            home::imported_beside(
                taken.workshops(),
                taken.joined(),
                taken.mappings(),
                taken.has_preferences(),
            ),
        );
        handles.notices.say_with_undo(words, move || {
            if handles.take_back(&taken).is_err() {
                handles.notices.say(words::own::undo_failed());
            }
        });
    };
    let after = handles.own_files.shelf_with(&imported.own_files());
    let catalogue = after.as_ref().map_or_else(
        || handles.content.catalogue(),
        |after| Arc::new(after.catalogue().clone()),
    );
    let others = imported.changed.iter().map(|(_, file)| file);
    let (mut questions, mut fields) = (0, 0);
    for assessment in imported.new.iter().chain(others) {
        questions += assessment.unknown_questions(&catalogue).count();
        let further = assessment
            .unknown
            .keys()
            .filter(|name| *name != Assessment::ORIGIN);
        fields += further.count();
    }
    let unknown = home::import_unknown(questions, fields);
    let (is_nothing, is_here) = (imported.is_nothing(), imported.is_partly_here());
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
                .then(|| view! { <Changed changed=imported.changed.clone() choices catalogue=catalogue.clone() /> })}
            {carried(&imported, choices, after.as_ref())}
            {belongings(&imported, choices)}
            <p hidden=sentence.is_empty()>{sentence.clone()}</p>
            {unknown.map(|unknown| view! { <p class="aside-note">{unknown}</p> })}
            <NoneKept failed />
            <p class="dialog__actions">
                {(!is_nothing)
                    .then(|| {
                        view! {
                            <button class="button" type="button" on:click=add>
                                {words::home::import_add()}
                            </button>
                        }
                    })}
                {leave(if is_nothing { words::home::close() } else { words::home::cancel() }, chosen)}
            </p>
        </div>
    }
}

/// Closes the dialog and changes nothing.
pub(super) fn leave(label: &'static str, chosen: RwSignal<Option<Chosen>>) -> impl IntoView {
    view! {
        <button class="button button--plain" type="button" on:click=move |_| chosen.set(None)>
            {label}
        </button>
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
    choices: RwSignal<Choices>,
    /// The questions that both are counted by.
    catalogue: Arc<Catalogue>,
) -> impl IntoView {
    let option = move |at: usize, resolution: Resolution, text: &'static str| {
        let is_chosen = move || choices.with(|all| all.resolutions.get(at) == Some(&resolution));
        let choose = move |_| {
            choices.update(|all| {
                if let Some(chosen) = all.resolutions.get_mut(at) {
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
