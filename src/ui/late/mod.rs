//! What the first question does not need arrives area by area, each in files of its own: code, words and
//! style ([`Area`]; `pages.toml` lists them).
//!
//! Pages name a late part by [`Part`] and show it through the gate here. The gate does not know the parts
//! themselves: `areas.rs` does, and what fetches them is handed in at the start.

mod fetched;

use std::pin::Pin;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::part::{failed, on_its_way};
use super::route::Route;
use crate::assessment::Depth;
use crate::browser::focus;
use crate::pages::Area;
use crate::questionnaire::QuestionId;
use crate::state::Handles;
use crate::text::shell;
use crate::words;
use fetched::fetch;
pub(super) use fetched::{fetch_soon, fetch_with, follow_own};

/// A part of the interface that an area brings.
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

/// All that may be reached of an area's code.
#[derive(Clone, Copy)]
pub(super) struct Brought {
    /// Draws what the area has of the parts.
    pub(super) draw: fn(Part) -> AnyView,
    /// Begins to load what the area shows, once it is here.
    pub(super) begin: fn(Handles),
}

/// The code of an area on its way; nothing when it does not come.
pub(super) type Fetching = Pin<Box<dyn Future<Output = Option<Brought>>>>;

impl Part {
    /// What brings it.
    fn area(&self) -> Area {
        match self {
            Self::Page(page) => page.area(),
            Self::HomeMap | Self::HomeTakes | Self::OpenFile | Self::HomeBody => Area::Home,
            Self::Dimension(_) | Self::Terms(_) | Self::Extent(..) => Area::Question,
            Self::OwnAwaited => Area::OwnReader,
        }
    }
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
    let handles = Handles::expect();
    let area = part.area();
    let is_here = fetched::brought(area).is_some();
    let progress = RwSignal::new(if is_here {
        Progress::Here
    } else {
        Progress::Waiting
    });
    let attempt = move || {
        spawn_local(async move {
            let reached = if fetch(area, handles).await {
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
    move || match (progress.get(), fetched::brought(area)) {
        (Progress::Here, Some(brought)) => (brought.draw)(part.clone()),
        (Progress::Failed, _) => waiting(failed(words::first::shell_page_failed(), retry)),
        _ => waiting(on_its_way(words::first::shell_page_loading())),
    }
}

/// Shows a late part when its area is here, and nothing before: nobody waits for it.
#[component]
pub(super) fn QuietPart(
    /// Which one.
    part: Part,
) -> impl IntoView {
    let area = part.area();
    move || {
        let brought = fetched::followed(area)?;
        Some((brought.draw)(part.clone()))
    }
}

fn focus_heading() {
    request_animation_frame(|| focus::on("main h1"));
}
