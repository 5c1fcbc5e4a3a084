//! Search as one types.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::to_kind;
use crate::browser::focus;
use crate::reading::{Found, Index, Kind, Query};
use crate::text::library;
use crate::ui::address::Address;
use crate::ui::frame::Shelves;
use crate::ui::part::{Shown, ToldAtRest, said};
use crate::ui::route::{self, Route};
use crate::words;

/// As many hits as one looks through.
const SHOWN: usize = 40;
/// Where the links of the hits are.
const HITS: &str = "#hits a";
/// The field.
const FIELD: &str = "#find";

/// The field, and what it finds in place of `children`.
#[component]
pub(super) fn Search(
    /// The library.
    shelves: Shelves,
    /// What is shown while nothing is searched for.
    children: ChildrenFn,
) -> impl IntoView {
    let address = Address::expect();
    let shelves = StoredValue::new(shelves);
    // Made when it is first needed: the page comes before it.
    let index = StoredValue::new(None);
    let prepare = move || {
        index.update_value(|index| {
            index.get_or_insert_with(|| shelves.with_value(|shelves| Index::of(shelves.shelf())));
        });
    };
    // The address keeps what is searched for: whoever comes back from a hit finds the others again.
    let typed = Memo::new(move |_| address.field(route::FIND).unwrap_or_default());
    let search = Callback::new(move |text: String| {
        address.amend(&shelves.with_value(|shelves| to_search(shelves, &text)));
    });
    // The field takes no more, but an address may hold anything.
    let is_too_long = Memo::new(move |_| typed.with(|typed| Query::is_too_long(typed)));
    let query = Memo::new(move |_| Query::new(&typed.get()));
    let found = Memo::new(move |_| {
        let query = query.get();
        if query.is_empty() {
            return Found::default();
        }
        prepare();
        index.with_value(|index: &Option<Index>| {
            let found = index.as_ref().map(|index| index.find(&query, SHOWN));
            found.unwrap_or_default()
        })
    });
    let is_asked = Memo::new(move |_| query.with(|query| !query.is_empty()));
    // The first hit is what Enter is for.
    let open_first = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let first = found.with(|found| found.hits.first().map(|hit| hit.item.clone()));
        if let Some(item) = first {
            address.go(&shelves.with_value(|shelves| shelves.href(&item)));
        }
    };
    let count = move || {
        let count = found.with(|found| found.count);
        is_asked.get().then(|| words::library::found_count(count))
    };
    let told = Signal::derive(move || count().into_iter().collect());
    let answers = move || {
        shelves.with_value(|shelves| {
            if found.with(|found| found.count > 0) {
                return results(shelves, &query.get(), &found.get());
            }
            let meant = index.with_value(|index| {
                let index = index.as_ref()?;
                query.with(|query| index.suggestion(query))
            });
            nothing(shelves, &typed.get(), meant, search)
        })
    };
    view! {
        <search class="stack" on:keydown=move_through_hits>
            <form class="field" on:submit=open_first>
                <label for="find">{words::library::search()}</label>
                <p class="field__hint" id="find-hint">
                    {words::library::search_hint()}
                </p>
                <input
                    id="find"
                    type="search"
                    autocomplete="off"
                    spellcheck="false"
                    enterkeyhint="go"
                    maxlength=Query::MAX_CHARACTERS.to_string()
                    aria-describedby="find-hint find-error"
                    aria-invalid=move || is_too_long.get().then_some("true")
                    prop:value=move || typed.get()
                    on:focus=move |_| prepare()
                    on:input=move |event| search.run(event_target_value(&event))
                />
                <p class="field__error" id="find-error" role="alert" hidden=move || !is_too_long.get()>
                    {move || {
                        is_too_long.get().then(|| words::library::search_too_long(Query::MAX_CHARACTERS))
                    }}
                </p>
            </form>
            <p class="map-name">{count}</p>
            <ToldAtRest lines=told />
            <Shown when=move || is_asked.get()>
                {answers}
            </Shown>
        </search>
        <Shown when=move || !is_asked.get()>{children()}</Shown>
    }
}

/// The address of a search.
fn to_search(shelves: &Shelves, text: &str) -> String {
    let field = (!text.is_empty()).then_some((route::FIND, text));
    let fields: Vec<_> = field.into_iter().collect();
    Route::Library.with(&fields, shelves.assessment.as_ref())
}

fn results(shelves: &Shelves, query: &Query, found: &Found) -> AnyView {
    let rest = found.count - found.hits.len();
    let rows = found.hits.iter().map(|hit| {
        let also = hit.also.as_ref();
        let also = also.map(|name| view! { " " <span class="tag">{marked(query, name)}</span> });
        view! {
            <li class="library__hit">
                <p class="map-name">{library::kind(hit.item.kind())}</p>
                <p class="library__title">
                    <a href=shelves.href(&hit.item)>{marked(query, &hit.title)}</a>
                    {also}
                </p>
                <p class="aside-note">{marked(query, &hit.passage)}</p>
            </li>
        }
    });
    let rows = rows.collect_view();
    view! {
        <ol class="library__hits plain-list" id="hits" aria-label=words::library::found()>
            {rows}
        </ol>
        {(rest > 0).then(|| view! { <p class="aside-note">{words::library::found_more(rest)}</p> })}
    }
    .into_any()
}

/// A text with what was asked for marked.
fn marked(query: &Query, text: &str) -> impl IntoView + use<> {
    let pieces = query.pieces(text).into_iter().map(|piece| {
        if piece.is_found {
            view! { <mark>{piece.text}</mark> }.into_any()
        } else {
            piece.text.into_any()
        }
    });
    pieces.collect_view()
}

fn nothing(
    shelves: &Shelves,
    typed: &str,
    meant: Option<String>,
    search: Callback<String>,
) -> AnyView {
    let meant = meant.map(|meant| {
        let button = |_, words: String| {
            let meant = words.clone();
            let correct = move |_| {
                search.run(meant.clone());
                focus::on(FIELD);
            };
            view! {
                <button class="button button--plain" type="button" on:click=correct>
                    {words}
                </button>
            }
            .into_any()
        };
        view! { <p>{said(words::library::did_you_mean(&meant), button)}</p> }
    });
    let kinds = Kind::ALL.map(|kind| {
        view! {
            <li>
                <a href=to_kind(shelves, kind)>{library::kinds(kind)}</a>
            </li>
        }
    });
    view! {
        <div class="empty">
            <p>{words::library::nothing(typed.trim())}</p>
            {meant}
            <p>{words::library::nothing_more()}</p>
            <ul class="cluster plain-list">{kinds}</ul>
        </div>
    }
    .into_any()
}

/// The arrow keys go from the field through the hits and back.
fn move_through_hits(event: KeyboardEvent) {
    let forward = match event.key().as_str() {
        "ArrowDown" => true,
        "ArrowUp" => false,
        _ => return,
    };
    if focus::step(FIELD, HITS, forward) {
        event.prevent_default();
    }
}
