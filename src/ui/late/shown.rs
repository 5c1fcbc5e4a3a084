//! Shows what an area brings as soon as it is here.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::fetched::{self, fetch};
use super::part::Part;
use crate::browser::focus;
use crate::state::Handles;
use crate::text::shell;
use crate::ui::keyboard::focus_soon;
use crate::ui::part::{failed, on_its_way};
use crate::ui::route::Route;
use crate::words;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Progress {
    Waiting,
    Failed,
    Here,
}

/// Shows a late page as soon as it is here.
#[component]
pub(crate) fn LatePage(
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
pub(crate) fn LatePart(
    /// Which one.
    part: Part,
    /// What stands in its place until then, around the line that says so.
    waiting: impl Fn(AnyView) -> AnyView + Send + 'static,
) -> impl IntoView {
    late(part, Box::new(waiting))
}

/// The same for whatever stands in its place, so that the first file holds it once.
fn late(part: Part, waiting: Box<dyn Fn(AnyView) -> AnyView + Send>) -> AnyView {
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
    let shown = move || match (progress.get(), fetched::brought(area)) {
        (Progress::Here, Some(brought)) => (brought.draw)(part.clone()),
        (Progress::Failed, _) => waiting(failed(words::first::shell_page_failed(), retry)),
        _ => waiting(on_its_way(words::first::shell_page_loading())),
    };
    view! { {move || shown()} }.into_any()
}

/// Shows a late part when its area is here, and nothing before: nobody waits for it.
#[component]
pub(crate) fn QuietPart(
    /// Which one.
    part: Part,
) -> impl IntoView {
    let area = part.area();
    // What stands is not drawn anew when another area comes: somebody may be at it.
    let is_here = Memo::new(move |_| fetched::followed(area).is_some());
    let drawn = move || {
        let brought = is_here.get().then(|| fetched::brought(area))??;
        Some((brought.draw)(part.clone()))
    };
    view! { {move || drawn()} }
}

fn focus_heading() {
    focus_soon("main h1");
}
