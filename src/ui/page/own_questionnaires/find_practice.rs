//! Practices by their words, to copy their ids into a file.

use std::sync::Arc;

use leptos::prelude::*;

use crate::questionnaire::{Catalogue, PracticeId};
use crate::reading::{Handbook, Index, Item, Kind, Query, Shelf};
use crate::roadmap::Guidance;
use crate::state::Content;
use crate::ui::part::{CopyButton, ToldAtRest, control};
use crate::ui::route::{self, Route};
use crate::words;

/// As many as one compares.
const SHOWN: usize = 8;

/// The search.
#[component]
pub(crate) fn FindPractice() -> impl IntoView {
    let content = Content::expect();
    let typed = RwSignal::new(String::new());
    let guidance = move || content.guidance().here();
    // Made when it is first needed, and again when a file brings practices.
    let index = Memo::new(move |_| guidance().map(|guidance| Arc::new(Searched::of(guidance))));
    let found = Memo::new(move |_| {
        let query = Query::new(&typed.get());
        if query.is_empty() {
            return None;
        }
        index.with(|index| Some(index.as_ref()?.find(&query)))
    });
    let count =
        move || found.with(|found| found.as_ref().map(|found| words::own::found(found.len())));
    let told = Signal::derive(move || count().into_iter().collect());
    let rows = move || {
        let guidance = guidance()?;
        let found = found.get()?.into_iter();
        let rows = found.filter_map(|id| {
            let title = guidance.practice(&id)?.title.clone();
            Some(row(&id, title))
        });
        Some(rows.collect_view())
    };
    let all = Route::Library.with(&[(route::KIND, Kind::Practice.key())], None);
    view! {
        <div class="field">
            <label for="find-practice">{words::own::find_words()}</label>
            <p class="field__hint" id="find-practice-hint">
                {words::own::find_hint()}
            </p>
            <input
                id="find-practice"
                type="search"
                autocomplete="off"
                maxlength=Query::MAX_CHARACTERS.to_string()
                aria-describedby="find-practice-hint"
                prop:value=move || typed.get()
                on:input=move |event| typed.set(event_target_value(&event))
            />
        </div>
        <p class="map-name">{count}</p>
        <ToldAtRest lines=told />
        <ul class="plain-list">{rows}</ul>
        <p>
            <a href=all>{words::own::all_practices()}</a>
        </p>
    }
}

/// The practices as they can be searched.
struct Searched {
    guidance: Arc<Guidance>,
    index: Index,
}

impl PartialEq for Searched {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.guidance, &other.guidance)
    }
}

impl Searched {
    fn of(guidance: Arc<Guidance>) -> Self {
        let (catalogue, handbook) = (Catalogue::default(), Handbook::default());
        let index = Index::of(Shelf {
            catalogue: &catalogue,
            guidance: &guidance,
            handbook: &handbook,
        });
        Self { guidance, index }
    }

    fn find(&self, query: &Query) -> Vec<PracticeId> {
        // Insights are found too, and have no place in a question.
        let hits = self.index.find(query, usize::MAX).hits.into_iter();
        let practices = hits.filter_map(|hit| match hit.item {
            Item::Practice(id) => Some(id),
            _ => None,
        });
        practices.take(SHOWN).collect()
    }
}

fn row(id: &PracticeId, title: String) -> impl IntoView + use<> {
    let to_copy = id.to_string();
    let made = Callback::new(move |()| Some(to_copy.clone()));
    let copy = control(words::terms::copy_id(), &title);
    view! {
        <li class="own-practice">
            <a href=Route::to_practice(id, None)>{title}</a>
            <code dir="ltr">{id.to_string()}</code>
            <CopyButton made copied=words::terms::id_copied()>
                {copy}
            </CopyButton>
        </li>
    }
}
