//! Takes over answers from other tools: files or a link come in, what becomes of them is shown, and nothing is
//! kept before a person says so. What reads them comes once some are there.

mod before;
mod columns;
mod intake;
mod preview;
mod reading;
mod report;
mod scores;
mod take_over;

use leptos::prelude::*;

pub(crate) use reading::ReadForeign;

use crate::exchange::elsewhere::Tool;
use crate::text::foreign as text;
use crate::ui::late::{LatePart, Part};
use crate::ui::part::Shown;
use crate::ui::route::Route;
use crate::words;
use before::Before;
use intake::{Coming, DropZone, LinkField};

/// The page.
#[component]
pub(crate) fn ForeignPage() -> impl IntoView {
    let given = RwSignal::new(Vec::new());
    let coming = RwSignal::new(Coming::Nothing);
    let is_asked_for = Memo::new(move |before: Option<&bool>| {
        !given.with(Vec::is_empty) || before.copied().unwrap_or(false)
    });
    let on_the_way = move || match coming.get() {
        Coming::Nothing => None,
        Coming::Reading => Some(
            view! {
                <p class="loading" role="status">
                    {words::foreign::reading()}
                </p>
            }
            .into_any(),
        ),
        Coming::Lost => Some(refused("lost", words::foreign::lost().to_owned())),
    };
    view! {
        <div class="page stack stack--section">
            <div class="stack stack--wide">
                <div class="stack">
                    <h1 tabindex="-1">{words::first::page_foreign()}</h1>
                    <p class="lede measure">{words::foreign::lede()}</p>
                </div>
                <div class="split">
                    <div class="stack">
                        <DropZone given coming />
                        <LinkField given coming />
                    </div>
                    {tools()}
                </div>
            </div>
            {on_the_way}
            <Shown when=move || is_asked_for.get()>
                <LatePart part=Part::Foreign(given) waiting=|line| line />
            </Shown>
            <Before />
        </div>
    }
}

/// What can be read, tool by tool.
fn tools() -> impl IntoView {
    let rows = Tool::ALL.map(|tool| {
        view! {
            <li>
                <strong>{text::tool(tool)}</strong> ": " {text::gives(tool)}
            </li>
        }
    });
    view! {
        <aside class="margin-note stack stack--tight">
            <h2>{words::foreign::tools()}</h2>
            <ul class="foreign-tools" role="list">
                {rows}
            </ul>
        </aside>
    }
}

/// Why nothing was read, under a heading of this id.
fn refused(id: &'static str, why: String) -> AnyView {
    view! {
        <section class="notice stack stack--tight" role="alert" aria-labelledby=id>
            <h2 id=id tabindex="-1">
                {words::foreign::refused()}
            </h2>
            <p dir="auto">{why}</p>
            <p>{words::foreign::refused_more()}</p>
            {elsewhere()}
        </section>
    }
    .into_any()
}

/// Which pages read other files.
fn elsewhere() -> impl IntoView {
    view! {
        <p class="cluster">
            <span>{words::foreign::elsewhere()}</span>
            <a href=Route::History.href()>{words::first::page_history()}</a>
            <a href=Route::Home.href()>{words::first::page_home()}</a>
            <a href=Route::OwnQuestionnaires.href()>{words::first::page_own_questionnaires()}</a>
        </p>
    }
}
