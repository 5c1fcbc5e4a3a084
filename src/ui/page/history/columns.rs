//! The second step for one file: whose export it is, and which column is which.

use leptos::prelude::*;

use crate::delivery::events::{Field, FileKind, Preset};
use crate::state::event_files::{EventDesk, Glimpse};
use crate::state::{Mappings, Notices};
use crate::text::events;
use crate::text::history::mapping;
use crate::ui::part::Shown;
use crate::words;

/// How many values of a column are shown.
const SHOWN: usize = 3;

/// The columns of one kind's file.
#[component]
pub(super) fn KindColumns(
    /// What is on the page.
    desk: EventDesk,
    /// What the file holds.
    kind: FileKind,
) -> impl IntoView {
    let (notices, mappings) = (Notices::expect(), Mappings::expect());
    let Some(glimpse) = untrack(|| desk.glimpse(kind)) else {
        return ().into_any();
    };
    let missing = Memo::new(move |_| desk.missing(kind));
    let needed = move || {
        let missing = missing.get();
        (!missing.is_empty()).then(|| mapping::missing(&missing))
    };
    let is_remembered = Memo::new(move |_| desk.role(kind).is_some_and(|role| role.is_remembered));
    let forget = move |_| {
        let Some(forgotten) = desk.forget(kind) else {
            return;
        };
        notices.say_with_undo(words::history::mapping_forgotten(), move || {
            mappings.remember(forgotten.clone());
            // The page may be gone by then.
            if is_remembered.try_get_untracked().is_some() {
                desk.take_up(kind);
            }
        });
    };
    // Whoever has just given a file has done nothing wrong yet.
    let has_chosen = RwSignal::new(false);
    let fields = kind
        .fields()
        .iter()
        .map(|field| column_field(desk, kind, *field, &glimpse, has_chosen));
    let fields = fields.collect_view();
    let preset = preset_field(desk, kind, &glimpse.headers);
    let id = format!("columns-{}", kind.key());
    // A file that is recognised needs no look at its columns.
    let is_open = untrack(|| !missing.get().is_empty() || desk.preset(kind).is_none());
    view! {
        <section class="stack" aria-labelledby=id.clone()>
            <h3 id=id.clone()>{events::kind(kind)}</h3>
            <Shown when=move || is_remembered.get()>
                <div class="notice cluster">
                    <p>{words::history::mapping_remembered()}</p>
                    <button class="button" type="button" on:click=forget>
                        {words::history::mapping_forget()}
                    </button>
                </div>
            </Shown>
            {preset}
            <p class="field__hint">{move || needed().filter(|_| !has_chosen.get())}</p>
            <p class="field__error" role="alert">
                {move || needed().filter(|_| has_chosen.get())}
            </p>
            <details class="working" open=is_open>
                <summary>{words::history::mapping_columns()}</summary>
                <div class="working__body stack">
                    <div class="column-fields">{fields}</div>
                    <Preview kind glimpse />
                </div>
            </details>
        </section>
    }
    .into_any()
}

/// The ready-made mappings.
fn preset_field(desk: EventDesk, kind: FileKind, headers: &[String]) -> impl IntoView + use<> {
    let id = format!("preset-{}", kind.key());
    let preset = Memo::new(move |_| desk.preset(kind));
    let choose = move |event| {
        if let Some(preset) = Preset::from_key(&event_target_value(&event)) {
            desk.set_preset(kind, preset);
        }
    };
    let offered = Preset::ALL.into_iter().filter(|preset| preset.has(kind));
    let options = offered.map(|one| {
        // A tool whose columns are not here would leave nothing to read.
        let is_foreign = one.columns(kind, headers).is_empty();
        view! {
            <option
                value=one.key()
                disabled=is_foreign
                prop:selected=move || preset.get() == Some(one)
            >
                {events::preset(one)}
            </option>
        }
    });
    view! {
        <div class="field preset-field">
            <label for=id.clone()>{words::history::mapping_preset()}</label>
            <select id=id on:change=choose>
                <option value="" prop:selected=move || preset.get().is_none()>
                    {words::history::mapping_by_hand()}
                </option>
                {options.collect_view()}
            </select>
            <p class="field__hint measure">{move || preset.get().and_then(mapping::preset_more)}</p>
        </div>
    }
}

/// One field: its column, and the first values of it.
fn column_field(
    desk: EventDesk,
    kind: FileKind,
    field: Field,
    glimpse: &Glimpse,
    has_chosen: RwSignal<bool>,
) -> impl IntoView + use<> {
    let id = format!("{}-{}", kind.key(), field.key());
    let hint = format!("{id}-hint");
    let chosen = Memo::new(move |_| {
        let role = desk.role(kind)?;
        role.columns.get(&field).cloned()
    });
    let choose = move |event| {
        let header = event_target_value(&event);
        has_chosen.set(true);
        desk.set_column(kind, field, (!header.is_empty()).then_some(header));
    };
    let is_missing = move || has_chosen.get() && desk.missing(kind).contains(&field);
    let options = glimpse.headers.iter().map(|header| {
        let is_chosen = {
            let header = header.clone();
            move || chosen.with(|chosen| chosen.as_ref() == Some(&header))
        };
        view! {
            <option value=header.clone() prop:selected=is_chosen>
                {header.clone()}
            </option>
        }
    });
    let options = options.collect_view();
    let Glimpse {
        headers, preview, ..
    } = glimpse.clone();
    let values = move || {
        let header = chosen.get()?;
        let at = headers.iter().position(|one| *one == header)?;
        let cells = preview.iter().filter_map(|row| row.get(at));
        Some(mapping::first_values(cells.map(String::as_str).take(SHOWN)))
    };
    view! {
        <div class="field">
            <label for=id.clone()>{events::field(field)}</label>
            <p class="field__hint" id=hint.clone()>
                {events::field_more(field)}
            </p>
            <select
                id=id
                aria-describedby=hint
                aria-invalid=move || is_missing().then_some("true")
                on:change=choose
            >
                <option value="" prop:selected=move || chosen.get().is_none()>
                    {words::history::mapping_no_column()}
                </option>
                {options}
            </select>
            <p class="field__hint column-fields__values" dir="auto">
                {values}
            </p>
        </div>
    }
}

/// The first rows as they are.
#[component]
fn Preview(
    /// What the file holds.
    kind: FileKind,
    /// Its headers and first rows.
    glimpse: Glimpse,
) -> impl IntoView {
    let headers = glimpse.headers.into_iter();
    let headers = headers.map(|header| view! { <th scope="col">{header}</th> });
    let rows = glimpse.preview.into_iter().map(|row| {
        let cells = row
            .into_iter()
            .map(|cell| view! { <td dir="auto">{cell}</td> });
        view! { <tr>{cells.collect_view()}</tr> }
    });
    let name = mapping::preview(kind);
    view! {
        <details>
            <summary>{words::history::mapping_preview()}</summary>
            <div class="data-table-frame" role="region" tabindex="0" aria-label=name>
                <table class="data-table data-table--raw">
                    <thead>
                        <tr>{headers.collect_view()}</tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </details>
    }
}
