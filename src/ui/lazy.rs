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
use wasm_bindgen_futures::spawn_local;

use super::page::{
    AboutPage, DeliveryPage, HomeBody, HomeMap, OpenFile, ResultsPage, ReviewPage, RoadmapPage,
    SettingsPage, WholeDimension,
};
use super::route::Route;
use super::shell::page_name;
use crate::browser::focus;
use crate::questionnaire::QuestionId;
use crate::state::Workspace;
use crate::text::shell;

/// A part of the interface that the second file brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// A whole page.
    Page(Route),
    /// The map beside the home page's first words.
    HomeMap,
    /// The button that opens a file.
    OpenFile,
    /// The home page below its first words.
    HomeBody,
    /// A dimension on a page, by one of its questions.
    Dimension(QuestionId),
}

/// What the second file brings: all that may be reached of it.
#[derive(Clone, Copy)]
struct Late {
    draw: fn(Part) -> AnyView,
    /// The practices are of no use before.
    load_guidance: fn(Workspace),
}

const LATE: Late = Late {
    draw,
    load_guidance: Workspace::load_guidance,
};

/// The late parts, once they are here.
static HERE: OnceLock<Late> = OnceLock::new();

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
        Part::Page(Route::Settings) => SettingsPage().into_any(),
        Part::Page(Route::About) => AboutPage().into_any(),
        Part::Page(Route::Home | Route::Start | Route::Assess) => ().into_any(),
        Part::HomeMap => HomeMap().into_any(),
        Part::OpenFile => OpenFile().into_any(),
        Part::HomeBody => HomeBody().into_any(),
        Part::Dimension(id) => view! { <WholeDimension id /> }.into_any(),
    }
}

/// Whether the late parts are here now; a failed attempt may be repeated.
async fn fetch(workspace: Workspace) -> bool {
    // The loader tells the console why not.
    let Ok(late) = late_parts().await else {
        return false;
    };
    if HERE.set(late).is_ok() {
        (late.load_guidance)(workspace);
    }
    true
}

/// Fetches the late parts ahead of their first use, after the page that is open now.
pub(super) fn fetch_soon(workspace: Workspace) {
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
    let heading = page_name(Some(page));
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

fn focus_heading() {
    request_animation_frame(|| focus::on("main h1"));
}

fn loading() -> AnyView {
    view! {
        <p class="loading" role="status">
            {shell::PAGE_LOADING}
        </p>
    }
    .into_any()
}

fn failed(retry: Callback<()>) -> AnyView {
    view! {
        <div class="notice" role="alert">
            <p>{shell::PAGE_FAILED}</p>
            <p>
                <button class="button" type="button" on:click=move |_| retry.run(())>
                    {shell::TRY_AGAIN}
                </button>
            </p>
        </div>
    }
    .into_any()
}
