//! Everything that can be looked up, once it has arrived, and the ways to it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::assessment::AssessmentId;
use crate::browser::focus;
use crate::questionnaire::Catalogue;
use crate::reading::{Handbook, Item, Shelf};
use crate::roadmap::Guidance;
use crate::state::{Content, Current};
use crate::ui::keyboard::focus_soon;
use crate::ui::part::Awaited;
use crate::ui::route::Route;
use crate::words;

/// The library, seen from an assessment if the address names one.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Shelves {
    catalogue: Arc<Catalogue>,
    guidance: Arc<Guidance>,
    handbook: Arc<Handbook>,
    /// The assessment that links keep.
    pub(crate) assessment: Option<AssessmentId>,
}

impl Shelves {
    /// What is here; nothing until all of it is.
    pub(crate) fn arrived(current: Current) -> Option<Self> {
        let is_whole = current.content().field().is_here();
        Self::near(current).filter(|_| is_whole)
    }

    /// What an assessment has at hand, without the questionnaires that it does not ask.
    pub(crate) fn near(current: Current) -> Option<Self> {
        let content = current.content();
        Some(Self {
            handbook: content.handbook().here()?,
            guidance: content.guidance().here()?,
            catalogue: content.catalogue(),
            assessment: current.id(),
        })
    }

    pub(crate) fn shelf(&self) -> Shelf<'_> {
        Shelf {
            catalogue: &self.catalogue,
            guidance: &self.guidance,
            handbook: &self.handbook,
        }
    }

    /// The way to a thing.
    pub(crate) fn href(&self, item: &Item) -> String {
        Route::to_item(item, self.assessment.as_ref())
    }

    /// A link to a thing by its title; its name where it is not on the shelf.
    pub(crate) fn link(&self, item: &Item) -> impl IntoView + use<> {
        self.link_as(item, self.title(item))
    }

    /// A link to a thing by other words, such as a part of a sentence.
    pub(crate) fn link_as(&self, item: &Item, words: String) -> AnyView {
        view! { <a href=self.href(item)>{words}</a> }.into_any()
    }

    /// A thing's title; its name where it is not on the shelf.
    pub(crate) fn title(&self, item: &Item) -> String {
        self.shelf().title(item).unwrap_or(item.id()).to_owned()
    }
}

/// Loads what is still missing of the library.
fn load(content: Content) {
    content.load_field();
    content.load_handbook();
    content.load_guidance();
}

/// Shows a page of the library as soon as all of it is here.
#[component]
pub(crate) fn WithShelves(
    /// The heading until then.
    heading: &'static str,
    /// The page.
    page: Callback<Shelves, AnyView>,
) -> impl IntoView {
    let current = Current::expect();
    let content = current.content();
    untrack(|| load(content));
    let shelves = Memo::new(move |_| Shelves::arrived(current));
    let has_failed = Signal::derive(move || {
        content.field().has_failed()
            || content.guidance().has_failed()
            || content.handbook().has_failed()
    });
    let retry = Callback::new(move |()| load(content));
    move || match shelves.get() {
        Some(shelves) => {
            // The heading that has the keyboard makes way for the page's own.
            if focus::is_on("main h1") {
                focus_soon("main h1");
            }
            page.run(shelves)
        }
        None => view! {
            <div class="page stack stack--wide">
                <h1 tabindex="-1">{heading}</h1>
                <Awaited
                    has_failed
                    waiting=words::first::shell_page_loading()
                    lost=words::first::shell_page_failed()
                    retry
                />
            </div>
        }
        .into_any(),
    }
}
