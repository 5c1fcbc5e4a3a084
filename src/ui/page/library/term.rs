//! A term: what it means, what else it is called, where it is used.

use leptos::prelude::*;

use super::{leading_here, section, sources};
use crate::questionnaire::TermId;
use crate::reading::{Item, Kind};
use crate::text::library;
use crate::ui::frame::Shelves;
use crate::words;

/// As many uses of a word as one looks through.
const USES: usize = 24;

/// Everything about a term.
pub(super) fn term(shelves: &Shelves, id: &TermId) -> Option<impl IntoView + use<>> {
    let term = shelves.shelf().handbook.term(id)?;
    let also = (!term.also.is_empty())
        .then(|| view! { <p class="map-name">{library::also(&term.also)}</p> });
    Some(view! {
        <div class="stack">
            <p class="lede">{term.text.clone()}</p>
            {also}
        </div>
        {used_in(shelves, id)}
        {leading_here(shelves, &Item::Term(id.clone()))}
        {sources(&term.sources)}
    })
}

/// The questions and practices whose texts use the word.
fn used_in(shelves: &Shelves, id: &TermId) -> Option<impl IntoView + use<>> {
    let shelf = shelves.shelf();
    let items = [Kind::Practice, Kind::Question]
        .into_iter()
        .flat_map(|kind| shelf.items(kind));
    let uses = items.filter(|item| {
        let texts = shelf.title(item).into_iter().chain(shelf.texts(item));
        let terms = shelf.handbook.terms_in(texts);
        terms.iter().any(|term| term.id == *id)
    });
    let uses: Vec<_> = uses
        .take(USES)
        .map(|item| view! { <li>{shelves.link(&item)}</li> })
        .collect();
    (!uses.is_empty()).then(|| {
        section(
            words::library::used_in(),
            view! { <ul class="library__links plain-list">{uses}</ul> },
        )
    })
}
