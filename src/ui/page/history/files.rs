//! The first step: the files, and what each is used for.

use leptos::prelude::*;

use super::drop_zone::DropZone;
use super::format::Format;
use super::refusal::refused;
use super::supplies::BrowserFiles;
use crate::delivery::events::FileKind;
use crate::state::event_files::{EventDesk, FileId, Given};
use crate::text::{events, history};
use crate::ui::keyboard::focus_once_shown;
use crate::ui::part::control;
use crate::words;

/// The first step.
#[component]
pub(super) fn Files(
    /// What is on the page.
    desk: EventDesk,
    /// Where the files stay that are given.
    given: BrowserFiles,
) -> impl IntoView {
    let is_there = Memo::new(move |_| desk.has_files());
    let list = move || {
        is_there.get().then(|| {
            view! {
                <div class="stack stack--tight">
                    <h3 id="given">{words::history::given()}</h3>
                    <ul class="file-list plain-list" aria-labelledby="given">
                        <For
                            each=move || desk.given()
                            key=|given| given.id
                            children=move |given| row(desk, given)
                        />
                    </ul>
                </div>
                <Roles desk />
            }
        })
    };
    view! {
        <section class="off-paper stack stack--wide" aria-labelledby="files">
            <div class="section-head">
                <h2 id="files">{words::history::files()}</h2>
                <p class="aside-note">{words::history::files_more()}</p>
            </div>
            <DropZone desk given />
            {list}
            <Format />
        </section>
    }
}

/// One file: what it is, what it is used for, or what is wrong with it.
fn row(desk: EventDesk, given: Given) -> impl IntoView {
    let Given {
        id,
        name,
        bytes,
        glimpse,
    } = given;
    let told = match glimpse {
        Ok(glimpse) => {
            let form = history::form(glimpse.form, glimpse.encoding, glimpse.headers.len());
            let used = move || history::used_as(&desk.used_for(id));
            view! {
                <p class="field__hint">{form}</p>
                <p>{used}</p>
            }
            .into_any()
        }
        Err(refusal) => view! { <p class="field__error">{refused(&refusal)}</p> }.into_any(),
    };
    let remove_words = control(words::history::remove(), &name);
    let remove = move |_| {
        desk.remove(id);
        // The button goes with its row.
        focus_once_shown("#files");
    };
    view! {
        <li class="file-list__row">
            <div>
                <p>
                    <strong dir="auto">{name}</strong>
                    " "
                    <span class="field__hint">{history::size(bytes)}</span>
                </p>
                {told}
            </div>
            <button class="button button--plain" type="button" on:click=remove>
                {remove_words}
            </button>
        </li>
    }
}

/// Which file holds what.
#[component]
fn Roles(
    /// What is on the page.
    desk: EventDesk,
) -> impl IntoView {
    let fields = FileKind::ALL.map(|kind| view! { <RoleField desk kind /> });
    view! {
        <fieldset class="plain-fieldset stack stack--tight">
            <legend class="visually-hidden">{words::history::which()}</legend>
            <div class="field-row">{fields}</div>
        </fieldset>
    }
}

#[component]
fn RoleField(
    /// What is on the page.
    desk: EventDesk,
    /// What the file is to hold.
    kind: FileKind,
) -> impl IntoView {
    let id = format!("role-{}", kind.key());
    let hint = format!("{id}-hint");
    let chosen = move || desk.file_of(kind);
    let choose = move |event| {
        let file = event_target_value(&event).parse().ok();
        desk.use_as(kind, file.map(FileId));
    };
    let options = move || {
        let given = desk.given().into_iter();
        let readable = given.filter(|given| given.glimpse.is_ok());
        let option = |given: Given| {
            view! {
                <option value=given.id.0.to_string() prop:selected=move || chosen() == Some(given.id)>
                    {given.name}
                </option>
            }
        };
        readable.map(option).collect_view()
    };
    view! {
        <div class="field">
            <label for=id.clone()>{events::kind(kind)}</label>
            <p class="field__hint" id=hint.clone()>
                {events::kind_more(kind)}
            </p>
            <select id=id aria-describedby=hint on:change=choose>
                <option value="" prop:selected=move || chosen().is_none()>
                    {words::history::no_file()}
                </option>
                {options}
            </select>
        </div>
    }
}
