//! The practices around one: what it needs first, and what it opens the way to.

use leptos::prelude::*;

use crate::chart::{Gathering, Strands};
use crate::reading::Item;
use crate::roadmap::Practice;
use crate::text::library;
use crate::ui::frame::Shelves;
use crate::ui::part::{Drawing, aloud, said};
use crate::words;

/// The picture: lists of links, joined by trails.
pub(super) fn around(shelves: &Shelves, practice: &Practice) -> impl IntoView + use<> {
    let shelf = shelves.shelf();
    let needs = shelf.needs(practice);
    let needed_by = shelf.needed_by(&practice.id);
    let summary = library::around(&practice.title, needs.len(), needed_by.len());
    let before = side(
        shelves,
        words::library::needs(),
        &needs,
        words::library::needs_nothing(),
        "needs",
    );
    let after = side(
        shelves,
        words::library::needed_by(),
        &needed_by,
        words::library::needed_by_nothing(),
        "needed-by",
    );
    view! {
        <section class="stack" aria-labelledby="around">
            <h2 class="library__head" id="around">
                {words::library::around()}
            </h2>
            <p>{summary}</p>
            <div class="around">
                {before}
                {strands(needs.len(), Gathering::Joining)}
                <p class="around__here">
                    {said(words::library::around_here(&practice.title), |_, words| aloud(words))}
                </p>
                {strands(needed_by.len(), Gathering::Forking)}
                {after}
            </div>
        </section>
    }
}

/// The practices on one side, under their heading.
fn side(
    shelves: &Shelves,
    heading: &'static str,
    practices: &[&Practice],
    none: &'static str,
    id: &'static str,
) -> impl IntoView + use<> {
    let nodes = practices.iter().map(|practice| {
        let item = Item::Practice(practice.id.clone());
        view! { <li class="around__node">{shelves.link(&item)}</li> }
    });
    let nodes = nodes.collect_view();
    let body = if practices.is_empty() {
        view! { <p class="aside-note">{none}</p> }.into_any()
    } else {
        view! {
            <ul class="around__nodes plain-list" aria-labelledby=id>
                {nodes}
            </ul>
        }
        .into_any()
    };
    view! {
        <div class="around__side">
            <h3 class="map-name" id=id>
                {heading}
            </h3>
            {body}
        </div>
    }
}

/// The trails between a side and the middle.
fn strands(count: usize, gathering: Gathering) -> impl IntoView {
    let count = u16::try_from(count).unwrap_or(u16::MAX);
    let markup = Strands { count, gathering }.draw();
    view! { <Drawing markup class="around__strands" /> }
}
