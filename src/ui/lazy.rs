//! What the first question does not need arrives in a WebAssembly file of its own.
//!
//! `cargo xtask finish` splits a release build at [`late_parts`]: what only that function reaches
//! leaves the main file, and calling it first fetches the rest. A debug build stays in one piece.

use std::sync::OnceLock;
use std::time::Duration;

use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;
#[cfg(not(debug_assertions))]
use leptos::wasm_split::wasm_split;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise, spawn_local};

use super::page::{
    AboutPage, CloudCostPage, DeliveryPage, Draft, ErrorBudgetPage, Extent, HistoryPage, HomeBody,
    HomeMap, HomeTakes, LearnPage, LibraryPage, OpenFile, OwnAwaited, OwnQuestionnairesPage,
    QuickCheckPage, ResultsPage, ReviewPage, RoadmapPage, SettingsPage, ToilPage, ToolsPage,
    ValueStreamPage, WholeDimension, WordsHere, WorksheetPage,
};
use super::route::Route;
use crate::assessment::Depth;
use crate::browser::{content, focus, style};
use crate::questionnaire::QuestionId;
use crate::reading::Item;
use crate::state::Workspace;
use crate::text::shell;
use crate::words::{self, Area};

/// A part of the interface that the second file brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// A whole page.
    Page(Route),
    /// The map beside the home page's first words.
    HomeMap,
    /// How long the first assessment takes.
    HomeTakes,
    /// The button that opens a file.
    OpenFile,
    /// The home page below its first words.
    HomeBody,
    /// A dimension on a page, by one of its questions.
    Dimension(QuestionId),
    /// The terms that a question uses.
    Terms(QuestionId),
    /// How much a draft would ask at a depth.
    Extent(Draft, Depth),
    /// What stands in a page's place until a person's own questionnaires are read.
    OwnAwaited,
}

/// What the second file brings: all that may be reached of it.
#[derive(Clone, Copy)]
struct Late {
    draw: fn(Part) -> AnyView,
    /// The practices are of no use before.
    load_guidance: fn(Workspace),
    /// Reads a person's own questionnaires, with a parser that the first file does not carry.
    load_own: fn(Workspace),
}

const LATE: Late = Late {
    draw,
    load_guidance: Workspace::load_guidance,
    load_own: Workspace::load_own,
};

/// The late parts, once they are here.
static HERE: OnceLock<Late> = OnceLock::new();

/// Whether they are here, for what appears then and is not waited for.
static ARE_HERE: OnceLock<RwSignal<bool>> = OnceLock::new();

/// How long the first page has the connection for itself.
const HEAD_START: Duration = Duration::from_secs(2);

/// The gate to the second file: whoever names a late part elsewhere pulls it into the first.
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
        Part::HomeTakes => HomeTakes().into_any(),
        Part::OpenFile => OpenFile().into_any(),
        Part::HomeBody => HomeBody().into_any(),
        Part::Dimension(id) => view! { <WholeDimension id /> }.into_any(),
        Part::Terms(id) => view! { <WordsHere item=Item::Question(id) /> }.into_any(),
        Part::Extent(draft, depth) => view! { <Extent draft depth /> }.into_any(),
        Part::OwnAwaited => OwnAwaited().into_any(),
    }
}

/// Whether the late parts are here now; a failed attempt may be repeated.
async fn fetch(workspace: Workspace) -> bool {
    // Under way while the code is; they never fail, for nobody may be left to hear of it.
    let style = future_to_promise(async { Ok(JsValue::from(style::apply_late().await.is_ok())) });
    let words = future_to_promise(async {
        // What the command line prints is no part of the site.
        let areas = Area::ALL.into_iter().filter(|area| *area != Area::Cli);
        let words = JsFuture::from(content::begin_words(areas)).await;
        Ok(JsValue::from(words.is_ok()))
    });
    // The loader tells the console why not.
    let Ok(late) = late_parts().await else {
        return false;
    };
    // Nothing is shown before its style and its words are here.
    for needed in [style, words] {
        if JsFuture::from(needed).await != Ok(JsValue::TRUE) {
            return false;
        }
    }
    if HERE.set(late).is_ok() {
        workspace.load_field();
        (late.load_guidance)(workspace);
        (late.load_own)(workspace);
        if let Some(are_here) = ARE_HERE.get() {
            are_here.set(true);
        }
    }
    true
}

/// Fetches the late parts ahead of their first use, after the page that is open now.
pub(super) fn fetch_soon(workspace: Workspace) {
    ARE_HERE.get_or_init(|| RwSignal::new(HERE.get().is_some()));
    let fetch_quietly = move || {
        spawn_local(async move {
            fetch(workspace).await;
        });
    };
    set_timeout(fetch_quietly, HEAD_START);
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Progress {
    Waiting,
    Failed,
    Here,
}

/// Shows a late page as soon as it is here.
#[component]
pub(super) fn LatePage(
    /// Which one.
    page: Route,
) -> impl IntoView {
    let heading = shell::page(page);
    view! {
        <LatePart part=Part::Page(page) waiting=move |line| {
            view! {
                <div class="page stack stack--wide">
                    <h1>{heading}</h1>
                    {line}
                </div>
            }
            .into_any()
        } />
    }
}

/// Shows a late part as soon as it is here.
#[component]
pub(super) fn LatePart(
    /// Which one.
    part: Part,
    /// What stands in its place until then, around the line that says so.
    waiting: impl Fn(AnyView) -> AnyView + Send + 'static,
) -> impl IntoView {
    let workspace = Workspace::expect();
    let is_here = HERE.get().is_some();
    let progress = RwSignal::new(if is_here {
        Progress::Here
    } else {
        Progress::Waiting
    });
    let attempt = move || {
        spawn_local(async move {
            let reached = if fetch(workspace).await {
                Progress::Here
            } else {
                Progress::Failed
            };
            // A navigation has put the keyboard on the heading, which makes way for the page's own.
            let has_keyboard = focus::is_on("main h1");
            // Nothing is left to set if another page was opened meanwhile.
            if progress.try_set(reached).is_none() && has_keyboard {
                focus_heading();
            }
        });
    };
    let retry = Callback::new(move |()| {
        progress.set(Progress::Waiting);
        // The button that was pressed is gone.
        focus_heading();
        attempt();
    });
    if !is_here {
        attempt();
    }
    move || match (progress.get(), HERE.get()) {
        (Progress::Here, Some(late)) => (late.draw)(part.clone()),
        (Progress::Failed, _) => waiting(failed(retry)),
        _ => waiting(loading()),
    }
}

/// Shows a late part when the late parts are here, and nothing before: nobody waits for it.
#[component]
pub(super) fn QuietPart(
    /// Which one.
    part: Part,
) -> impl IntoView {
    let is_here = || ARE_HERE.get().is_some_and(|are_here| are_here.get());
    move || {
        // Asked first, so that its answer is followed.
        let late = if is_here() { HERE.get() } else { None }?;
        Some((late.draw)(part.clone()))
    }
}

fn focus_heading() {
    request_animation_frame(|| focus::on("main h1"));
}

fn loading() -> AnyView {
    view! {
        <p class="loading" role="status">
            {words::first::shell_page_loading()}
        </p>
    }
    .into_any()
}

fn failed(retry: Callback<()>) -> AnyView {
    view! {
        <div class="notice" role="alert">
            <p>{words::first::shell_page_failed()}</p>
            <p>
                <button class="button" type="button" on:click=move |_| retry.run(())>
                    {words::first::shell_try_again()}
                </button>
            </p>
        </div>
    }
    .into_any()
}
