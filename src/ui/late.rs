//! What arrives in the second WebAssembly file: its pages and parts, and the gate that fetches it.
//!
//! `cargo xtask finish` splits a release build at [`late_parts`]: what only that function reaches
//! leaves the main file, and calling it first fetches the rest. A debug build stays in one piece.

use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;
#[cfg(not(debug_assertions))]
use leptos::wasm_split::wasm_split;

use super::frame::WordsHere;
use super::lazy::{Fetching, Late, Part};
use super::page::{
    AboutPage, CloudCostPage, DeliveryPage, ErrorBudgetPage, Extent, HistoryPage, HomeBody,
    HomeMap, LearnPage, LibraryPage, OpenFile, OwnAwaited, OwnQuestionnairesPage, ProposalTakes,
    QuickCheckPage, ResultsPage, ReviewPage, RoadmapPage, SettingsPage, ToilPage, ToolsPage,
    ValueStreamPage, WholeDimension, WorksheetPage,
};
use super::route::Route;
use crate::reading::Item;
use crate::state::Workspace;

const LATE: Late = Late {
    draw,
    load_guidance: Workspace::load_guidance,
    load_own: Workspace::load_own,
};

/// Fetches the second file; nothing when it does not come, of which the loader tells the console.
pub(super) fn fetch() -> Fetching {
    Box::pin(async { late_parts().await.ok() })
}

/// What the second file brings: whoever names a late part elsewhere pulls it into the first.
#[cfg(not(debug_assertions))]
#[wasm_split(late, fallible, wasm_split_path = ::leptos::wasm_split)]
fn late_parts() -> Result<Late, SplitLoaderError> {
    Ok(LATE)
}

#[cfg(debug_assertions)]
#[expect(clippy::unused_async, reason = "a release build fetches a file here")]
async fn late_parts() -> Result<Late, SplitLoaderError> {
    Ok(LATE)
}

fn draw(part: Part) -> AnyView {
    match part {
        Part::Page(Route::Review) => ReviewPage().into_any(),
        Part::Page(Route::Results) => ResultsPage().into_any(),
        Part::Page(Route::Roadmap) => RoadmapPage().into_any(),
        Part::Page(Route::Delivery) => DeliveryPage().into_any(),
        Part::Page(Route::History) => HistoryPage().into_any(),
        Part::Page(Route::QuickCheck) => QuickCheckPage().into_any(),
        Part::Page(Route::Library) => LibraryPage().into_any(),
        Part::Page(Route::Learn) => LearnPage().into_any(),
        Part::Page(Route::Worksheet) => WorksheetPage().into_any(),
        Part::Page(Route::OwnQuestionnaires) => OwnQuestionnairesPage().into_any(),
        Part::Page(Route::Tools) => ToolsPage().into_any(),
        Part::Page(Route::ValueStream) => ValueStreamPage().into_any(),
        Part::Page(Route::ErrorBudget) => ErrorBudgetPage().into_any(),
        Part::Page(Route::Toil) => ToilPage().into_any(),
        Part::Page(Route::CloudCost) => CloudCostPage().into_any(),
        Part::Page(Route::Settings) => SettingsPage().into_any(),
        Part::Page(Route::About) => AboutPage().into_any(),
        Part::Page(Route::Home | Route::Start | Route::Assess) => ().into_any(),
        Part::HomeMap => HomeMap().into_any(),
        Part::HomeTakes => ProposalTakes().into_any(),
        Part::OpenFile => OpenFile().into_any(),
        Part::HomeBody => HomeBody().into_any(),
        Part::Dimension(id) => view! { <WholeDimension id /> }.into_any(),
        Part::Terms(id) => view! { <WordsHere item=Item::Question(id) /> }.into_any(),
        Part::Extent(asked, depth) => view! { <Extent asked depth /> }.into_any(),
        Part::OwnAwaited => OwnAwaited().into_any(),
    }
}
