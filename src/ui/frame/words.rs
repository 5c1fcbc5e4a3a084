//! Words used here: the glossary's terms in a text, explained beside it.

use leptos::prelude::*;

use super::shelves::Shelves;
use crate::reading::{Item, Term};
use crate::state::Current;
use crate::text::library;
use crate::ui::part::control;
use crate::words;

/// The terms of a thing of the library, and the way to all about it, on a page of its own. Shown
/// once what explains them is here, for nobody waits for it.
#[component]
pub(crate) fn WordsHere(
    /// The thing.
    item: Item,
) -> impl IntoView {
    let current = Current::expect();
    current.content().load_handbook();
    move || {
        let shelves = Shelves::near(current)?;
        let href = shelves.href(&item);
        let all = control(&library::all_about(item.kind()), &shelves.title(&item));
        Some(view! {
            <div class="stack stack--tight">
                {words_in(&shelves, &item)}
                <p>
                    <a href=href>{all}</a>
                </p>
            </div>
        })
    }
}

/// The terms that a thing's title and texts use; nothing where they use none.
pub(crate) fn words_in(shelves: &Shelves, item: &Item) -> Option<impl IntoView + use<>> {
    let shelf = shelves.shelf();
    let texts = shelf.title(item).into_iter().chain(shelf.texts(item));
    let terms = shelf.handbook.terms_in(texts);
    let entries = terms.iter().map(|term| entry(shelves, term));
    let entries: Vec<_> = entries.collect();
    (!entries.is_empty()).then(|| {
        view! {
            <details class="words-here">
                <summary>{control(words::library::words_here(), &shelves.title(item))}</summary>
                <dl>{entries}</dl>
            </details>
        }
    })
}

fn entry(shelves: &Shelves, term: &Term) -> impl IntoView + use<> {
    view! {
        <div>
            <dt>{shelves.link(&Item::Term(term.id.clone()))}</dt>
            <dd>{term.text.clone()}</dd>
        </div>
    }
}
