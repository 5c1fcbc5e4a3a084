//! A questionnaire: what it looks at, when to use it, what it asks.

use leptos::prelude::*;

use super::{leading_here, sources};
use crate::questionnaire::{Dimension, Entry, Questionnaire, QuestionnaireId};
use crate::reading::Item;
use crate::text::library;
use crate::ui::address::Address;
use crate::ui::frame::Shelves;
use crate::ui::keyboard::focus_after_heading;
use crate::ui::route::{self, Route};
use crate::words;

/// Everything about a questionnaire.
pub(super) fn questionnaire(
    shelves: &Shelves,
    id: &QuestionnaireId,
) -> Option<impl IntoView + use<>> {
    let shelf = shelves.shelf();
    let lens = shelf.catalogue.questionnaire(id)?;
    let is_shared = |entry: &&Entry| shelf.asked_by(&entry.question).len() > 1;
    let entries = lens.entries().map(|(_, entry)| entry);
    let shared = entries.filter(is_shared).count();
    let dimensions = lens
        .dimensions
        .iter()
        .map(|dimension| questions(shelves, dimension));
    focus_wanted(lens);
    Some(view! {
        <p class="lede">{lens.summary.clone()}</p>
        <div class="cluster">
            <a class="signpost" href=Route::to_start(id)>
                {words::library::start()}
            </a>
            <a class="button" href=Route::to_worksheet(id)>
                {words::library::to_worksheet()}
            </a>
        </div>
        {about(lens)}
        <div class="stack stack--wide">
            <p class="aside-note">
                {library::extent(lens, shared)}
            </p>
            {dimensions.collect_view()}
        </div>
        {leading_here(shelves, &Item::Questionnaire(id.clone()))}
        {sources(&lens.sources)}
    })
}

/// The id of a dimension's heading.
fn heading(dimension: &Dimension) -> String {
    format!("dimension-{}", dimension.id)
}

/// Moves the keyboard to the dimension that the address names.
fn focus_wanted(lens: &Questionnaire) {
    let wanted = untrack(|| Address::expect().field(route::DIMENSION));
    let mut dimensions = lens.dimensions.iter();
    let wanted = dimensions.find(|dimension| Some(dimension.id.as_str()) == wanted.as_deref());
    if let Some(dimension) = wanted {
        let heading = format!("#{}", heading(dimension));
        // After the page's own heading has had it.
        focus_after_heading(heading);
    }
}

/// Who made it, when to use it, when not.
fn about(lens: &Questionnaire) -> Option<impl IntoView + use<>> {
    let told: Vec<_> = [
        (words::library::use_when(), &lens.use_when),
        (words::library::not_when(), &lens.not_when),
        (words::library::origin(), &lens.origin),
    ]
    .into_iter()
    .filter_map(|(heading, text)| {
        let text = text.clone()?;
        Some(view! {
            <div class="margin-note">
                <h2>{heading}</h2>
                <p>{text}</p>
            </div>
        })
    })
    .collect();
    (!told.is_empty()).then(|| view! { <div class="pair">{told}</div> })
}

/// A dimension with its questions.
fn questions(shelves: &Shelves, dimension: &Dimension) -> impl IntoView + use<> {
    let rows = dimension.entries.iter().filter_map(|entry| {
        let question = shelves.shelf().catalogue.question(&entry.question)?;
        let quick = entry
            .quick
            .then(|| view! { " " <span class="tag">{words::library::quick()}</span> });
        Some(view! {
            <li class="library__row">
                <p class="library__title">
                    {shelves.link(&Item::Question(question.id.clone()))} {quick}
                </p>
                <p class="aside-note">{question.prompt.clone()}</p>
            </li>
        })
    });
    let rows = rows.collect_view();
    view! {
        <section class="stack">
            <div class="section-head">
                <h2 class="library__head" id=heading(dimension) tabindex="-1">
                    {dimension.title.clone()}
                </h2>
                <p class="aside-note">{dimension.summary.clone()}</p>
            </div>
            <ul class="library__rows plain-list">{rows}</ul>
        </section>
    }
}
