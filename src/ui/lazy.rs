//! What the first question does not need arrives in a WebAssembly file of its own.
//!
//! Pages name a late part by [`Part`] and show it through the gate here. The gate does not know the
//! late parts themselves: `late.rs` does, and what fetches them is handed in at the start.

use std::future::Future;
use std::pin::Pin;
use std::sync::OnceLock;
use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise, spawn_local};

use super::route::Route;
use crate::assessment::Depth;
use crate::browser::{content, focus, style};
use crate::questionnaire::QuestionId;
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
    Extent(Asked, Depth),
    /// What stands in a page's place until a person's own questionnaires are read.
    OwnAwaited,
}

/// What a draft asks, as far as it tells how much that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Asked {
    /// The ids of the questionnaires that are chosen.
    pub(super) questionnaires: RwSignal<Vec<String>>,
    /// Whether delivery is chosen.
    pub(super) delivery: RwSignal<bool>,
}

/// What the second file brings: all that may be reached of it.
#[derive(Clone, Copy)]
pub(super) struct Late {
    /// Draws a part.
    pub(super) draw: fn(Part) -> AnyView,
    /// The practices are of no use before.
    pub(super) load_guidance: fn(Workspace),
    /// Reads a person's own questionnaires, with a parser that the first file does not carry.
    pub(super) load_own: fn(Workspace),
}

/// The second file on its way; nothing when it does not come.
pub(super) type Fetching = Pin<Box<dyn Future<Output = Option<Late>>>>;

/// What fetches the second file.
static FETCH: OnceLock<fn() -> Fetching> = OnceLock::new();

/// The late parts, once they are here.
static HERE: OnceLock<Late> = OnceLock::new();

/// Whether they are here, for what appears then and is not waited for.
static ARE_HERE: OnceLock<RwSignal<bool>> = OnceLock::new();

/// How long the first page has the connection for itself.
const HEAD_START: Duration = Duration::from_secs(2);

/// Whether the late parts are here now; a failed attempt may be repeated.
async fn fetch(workspace: Workspace) -> bool {
    // Under way while the code is; they never fail, for nobody may be left to hear of it.
    let style = future_to_promise(async { Ok(JsValue::from(style::apply_late().await.is_ok())) });
    let words = future_to_promise(async {
        let words = JsFuture::from(content::begin_words(Area::ALL)).await;
        Ok(JsValue::from(words.is_ok()))
    });
    let Some(fetch) = FETCH.get() else {
        return false;
    };
    let Some(late) = fetch().await else {
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

/// Says what fetches the second file, before anything is shown.
pub(super) fn fetch_with(fetch: fn() -> Fetching) {
    FETCH.get_or_init(|| fetch);
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
