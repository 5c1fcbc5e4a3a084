//! Reads deployment and incident files in the browser, and shows what they say.
//!
//! The desk ([`EventDesk`]) knows what is on the page and what is done with it; here it is shown.
//! [`supplies`] keeps the browser's own files for it.

mod columns;
mod drop_zone;
mod exclusions;
mod figures;
mod files;
mod format;
mod meanings;
mod metrics;
mod progress;
mod refusal;
mod result;
mod scope;
mod supplies;
mod take_over;

use leptos::prelude::*;

use crate::delivery::events::FileKind;
use crate::state::event_files::EventDesk;
use crate::state::{Current, Mappings, Notices};
use crate::ui::handed;
use crate::ui::outside::BROWSER;
use crate::ui::route::Route;
use crate::words;
use columns::KindColumns;
use files::Files;
use meanings::Words;
use progress::ReadingProgress;
use result::ResultView;
use scope::Scope;
use supplies::BrowserFiles;

/// The page.
#[component]
pub(crate) fn HistoryPage() -> impl IntoView {
    let given = BrowserFiles::new();
    let desk = EventDesk::new(&BROWSER, Mappings::expect(), given.supplies());
    // What was opened on another page.
    let brought = handed::take(Route::History);
    if !brought.is_empty() && !given.give(desk, brought) {
        Notices::expect().say(words::history::too_many());
    }
    let current = Current::expect();
    let back = move || {
        let href = current.id().map(|id| Route::Delivery.of(&id))?;
        Some(view! {
            <p class="off-paper">
                <a href=href>{words::history::back()}</a>
            </p>
        })
    };
    view! {
        <div class="page stack stack--section">
            <div class="stack">
                {back} <h1 tabindex="-1">{words::first::page_history()}</h1>
                <p class="lede">{words::history::lede()}</p>
            </div>
            <Files desk given />
            <Mapping desk />
            <Scope desk />
            <ResultView desk />
            <ReadingProgress desk />
        </div>
    }
}

/// The second step, once there is a file.
#[component]
fn Mapping(
    /// What is on the page.
    desk: EventDesk,
) -> impl IntoView {
    // Keyed by what each file is for: another file has other columns to choose from.
    let kinds = Memo::new(move |_| {
        let kinds = FileKind::ALL.into_iter();
        kinds
            .filter_map(|kind| Some((kind, desk.file_of(kind)?)))
            .collect::<Vec<_>>()
    });
    let body = move || {
        let kinds = kinds.get();
        let columns = kinds
            .iter()
            .map(|(kind, _)| view! { <KindColumns desk kind=*kind /> })
            .collect_view();
        (!kinds.is_empty()).then(|| {
            view! {
                <section class="off-paper stack stack--wide" aria-labelledby="mapping">
                    <div class="section-head">
                        <h2 id="mapping">{words::history::mapping_title()}</h2>
                        <p class="aside-note">{words::history::mapping_more()}</p>
                        <p class="aside-note">
                            <a href=Route::Foreign.href()>{words::history::mapping_answers()}</a>
                        </p>
                    </div>
                    {columns}
                    <Words desk />
                </section>
            }
        })
    };
    view! { {body} }
}
