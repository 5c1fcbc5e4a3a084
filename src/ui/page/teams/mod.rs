//! Many teams side by side: their files come in, and what they share is shown.
//!
//! The desk ([`TeamsDesk`]) knows what is on the page and what is done with it; here it is shown.

mod bring;
mod carry;
mod cells;
mod choose;
mod extent;
mod heatmap;
mod kept;
mod overview;
mod progress;
mod read_files;
mod rows;
mod shared;
mod supplies;
mod table;
mod team;
mod told;
mod view;

use leptos::prelude::*;

use crate::state::Handles;
use crate::state::teams::TeamsDesk;
use crate::ui::follow::follow;
use crate::ui::late::{LatePart, Part};
use crate::ui::outside::BROWSER;
use crate::ui::part::Shown;
use crate::words;
use bring::Bring;
use kept::Kept;
use progress::ReadingProgress;
pub(crate) use read_files::ReadTeamsFiles;
use supplies::{BrowserFiles, TablesRead};
pub(crate) use table::TeamsTable;
use told::ToldOfFiles;

/// The page: files come in and are kept; what they say side by side arrives with the first of them.
#[component]
pub(crate) fn TeamsPage() -> impl IntoView {
    let given = BrowserFiles::new();
    let desk = TeamsDesk::new(&BROWSER, Handles::expect(), given.supplies());
    provide_context(desk);
    desk.restore();
    let has_any = Memo::new(move |_| desk.has_any());
    // It comes while files are read, and stays.
    let is_table_wanted = Memo::new(move |before: Option<&bool>| {
        has_any.get() || desk.is_underway() || before.copied().unwrap_or(false)
    });
    view! {
        <div class="page stack stack--section">
            <div class="stack">
                <h1 tabindex="-1">{words::first::page_teams()}</h1>
                <p class="lede measure">{words::teams::lede()}</p>
            </div>
            <div class="teams-screen">
                <div class="stack">
                    <Bring desk given has_any />
                    <ReadingProgress desk />
                    <TablesRead files=given />
                    <ToldOfFiles desk given />
                    <CarriedFiles desk />
                </div>
            </div>
            <Shown when=move || is_table_wanted.get()>
                <LatePart part=Part::TeamsTable waiting=|line| line />
            </Shown>
            <Kept desk />
        </div>
    }
}

/// Has the questionnaires read that came along, once some did.
#[component]
fn CarriedFiles(
    /// What is on the page.
    desk: TeamsDesk,
) -> impl IntoView {
    let files = RwSignal::new(Vec::new());
    let read = RwSignal::new(None);
    follow(move || files.set(desk.unread_files()));
    follow(move || {
        if let Some(gathered) = read.get() {
            desk.take_gathered(gathered);
        }
    });
    let is_needed = Memo::new(move |before: Option<&bool>| {
        !files.with(Vec::is_empty) || before.copied().unwrap_or(false)
    });
    view! {
        <Shown when=move || is_needed.get()>
            <LatePart part=Part::TeamsOwn(files, read) waiting=|line| line />
        </Shown>
    }
}
