//! Teams and dimensions, with a number in every cell.

use std::sync::Arc;

use leptos::prelude::*;

use super::cells::{Sheet, Sum};
use super::extent::{Extent, Rest};
use super::rows::Rows;
use super::view::{Columns, Together, View};
use crate::portfolio::rollup::FEWEST_OF_A_GROUP;
use crate::state::teams::TeamsDesk;
use crate::text::number;
use crate::words;

/// The table, and how it is shown.
#[component]
pub(super) fn Heatmap(
    /// What is on the page.
    desk: TeamsDesk,
    /// How teams are shown.
    view: View,
) -> impl IntoView {
    let sheet = Memo::new(move |_| {
        let (picture, columns) = (desk.picture()?, view.columns()?);
        let (has_names, together) = (view.has_names.get(), view.together.get());
        Sheet::of(&picture, &columns, has_names, together).map(Arc::new)
    });
    let shown = move || match sheet.get() {
        Some(sheet) if sheet.rows > 0 => table(sheet, desk, view),
        _ => view! { <p class="empty">{words::teams::nobody()}</p> }.into_any(),
    };
    view! {
        <div class="field-row teams-screen">
            <ColumnsField desk view />
            <GroupField desk view />
            <div class="field">
                <label class="choice">
                    <input
                        type="checkbox"
                        aria-describedby="names-hint"
                        prop:checked=move || view.has_names.get()
                        on:change=move |event| view.has_names.set(event_target_checked(&event))
                    />
                    {words::teams::names()}
                </label>
                <p class="field__hint" id="names-hint">{words::teams::names_hint()}</p>
            </div>
        </div>
        {shown}
    }
}

/// What the columns are of.
#[component]
fn ColumnsField(
    /// What is on the page.
    desk: TeamsDesk,
    /// How teams are shown.
    view: View,
) -> impl IntoView {
    let offered = Memo::new(move |_| {
        let Some(picture) = desk.picture() else {
            return Vec::new();
        };
        let named = view.offered().into_iter().map(|columns| {
            let name = match &columns {
                Columns::Dimensions(id) => {
                    let mut all = picture.rollup.questionnaires.iter();
                    let found = all.find(|it| it.questionnaire == *id);
                    found.map_or_else(|| id.to_string(), |it| it.title.clone())
                }
                Columns::Delivery => words::delivery::title().to_owned(),
            };
            (columns, name)
        });
        named.collect()
    });
    let option = move |(columns, name): (Columns, String)| {
        let key = columns.key().to_owned();
        view! {
            <option value=key prop:selected=move || view.columns().as_ref() == Some(&columns)>
                {name}
            </option>
        }
    };
    let options = move || offered.get().into_iter().map(option).collect_view();
    view! {
        <div class="field">
            <label for="teams-show">{words::teams::show()}</label>
            <select
                id="teams-show"
                on:change=move |event| view.choose(&event_target_value(&event))
            >
                {options}
            </select>
        </div>
    }
}

/// By what the rows are put together; nothing where assessments say nothing of it, or without names.
#[component]
fn GroupField(
    /// What is on the page.
    desk: TeamsDesk,
    /// How teams are shown.
    view: View,
) -> impl IntoView {
    let offered = Memo::new(move |_| {
        let Some(picture) = desk.picture().filter(|_| view.has_names.get()) else {
            return Vec::new();
        };
        let is_said = |together: &Together| match together {
            Together::Names => true,
            Together::Kind => !picture.choices.kinds.is_empty(),
            Together::Region => !picture.choices.regions.is_empty(),
        };
        Together::ALL.into_iter().filter(is_said).collect()
    });
    let option = move |together: Together| {
        let name = match together {
            Together::Names => words::teams::group_none(),
            Together::Kind => words::teams::group_kind(),
            Together::Region => words::teams::group_region(),
        };
        view! {
            <option value=together.key() prop:selected=move || view.together.get() == together>
                {name}
            </option>
        }
    };
    let choose = move |event| {
        let key = event_target_value(&event);
        let chosen = Together::ALL.into_iter().find(|it| it.key() == key);
        view.together.set(chosen.unwrap_or_default());
    };
    view! {
        <div class="field" hidden=move || offered.with(|all| all.len() < 2)>
            <label for="teams-group">{words::teams::group()}</label>
            <select id="teams-group" on:change=choose>
                {move || offered.get().into_iter().map(option).collect_view()}
            </select>
        </div>
    }
}

fn table(sheet: Arc<Sheet>, desk: TeamsDesk, view: View) -> AnyView {
    let has_names = view.has_names.get();
    if !has_names && sheet.rows < FEWEST_OF_A_GROUP {
        return view! { <p class="notice">{words::teams::few()}</p> }.into_any();
    }
    let Sheet {
        caption,
        heads,
        sums,
        not_asked,
        ..
    } = (*sheet).clone();
    let mut remarks = notes(desk, view);
    if not_asked > 0 && (has_names || not_asked >= FEWEST_OF_A_GROUP) {
        remarks.push(words::teams::not_asked(not_asked));
    }
    let signs = if has_names {
        words::teams::signs()
    } else {
        words::teams::signs_anonymous()
    };
    let head = |name: String| view! { <th scope="col" data-kind="number">{name}</th> };
    let sum = |(name, cells): Sum| {
        let cells = cells.into_iter();
        let cells = cells.map(|cell| view! { <td data-kind="number">{cell}</td> });
        view! {
            <tr>
                <th scope="row">{name}</th>
                {has_names.then(|| view! { <td></td> })}
                {cells.collect_view()}
            </tr>
        }
    };
    let day = has_names.then(|| view! { <th scope="col">{words::rollup::day()}</th> });
    let label = caption.clone();
    let extent = Extent::of(&sheet);
    view! {
        <div class="data-table-frame teams-frame" role="region" tabindex="0" aria-label=label>
            <table class="data-table teams-table">
                <caption>{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words::rollup::team()}</th>
                        {day}
                        {heads.into_iter().map(head).collect_view()}
                    </tr>
                </thead>
                <Rows sheet=Arc::clone(&sheet) view has_names extent />
                <tfoot>{sums.into_iter().map(sum).collect_view()}</tfoot>
            </table>
        </div>
        <Rest sheet extent />
        <p class="aside-note measure">{signs}</p>
        {(!remarks.is_empty()).then(|| view! { <p class="measure">{number::sentences(remarks)}</p> })}
    }
    .into_any()
}

/// What has to be known of the questionnaire to read its numbers.
fn notes(desk: TeamsDesk, view: View) -> Vec<String> {
    let (Some(picture), Some(Columns::Dimensions(id))) = (desk.picture(), view.columns()) else {
        return Vec::new();
    };
    let mut all = picture.rollup.questionnaires.iter();
    let Some(rollup) = all.find(|it| it.questionnaire == id) else {
        return Vec::new();
    };
    let has_names = view.has_names.get();
    let mut notes = Vec::new();
    if rollup.versions.len() > 1 {
        let versions = rollup.versions.iter().map(|(version, teams)| {
            let version = version.to_string();
            if has_names {
                words::rollup::version(&version, *teams)
            } else {
                version
            }
        });
        let versions = number::list(&versions.collect::<Vec<_>>());
        notes.push(match rollup.left_out.len() {
            0 => words::rollup::versions_alike(&versions),
            count => words::rollup::versions(&versions, count),
        });
    }
    if rollup.alone {
        notes.push(words::rollup::alone().to_owned());
    }
    notes
}
