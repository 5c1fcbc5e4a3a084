//! Takes over answers from other tools: files or a link come in, what becomes of them is shown, and nothing is
//! kept before a person says so.

mod before;
mod columns;
mod intake;
mod preview;
mod report;
mod scores;

use leptos::prelude::*;

use crate::exchange::elsewhere::{ForeignError, Tool};
use crate::state::{ForeignDesk, Handles};
use crate::text::foreign as text;
use crate::words;
use before::Before;
use columns::ColumnFields;
use intake::{Coming, DropZone, LinkField};
use preview::Preview;

/// The page.
#[component]
pub(crate) fn ForeignPage() -> impl IntoView {
    let desk = ForeignDesk::new(Handles::expect());
    let coming = RwSignal::new(Coming::Nothing);
    let table = move || {
        desk.table()
            .map(|table| view! { <ColumnFields desk table /> })
    };
    let outcome = move || match coming.get() {
        Coming::Reading => Some(
            view! {
                <p class="loading" role="status">
                    {words::foreign::reading()}
                </p>
            }
            .into_any(),
        ),
        Coming::Lost => Some(refused(words::foreign::lost().to_owned())),
        Coming::Nothing => Some(match desk.read()? {
            Ok(foreign) => view! { <Preview desk foreign /> }.into_any(),
            Err(error) => why_not(&error),
        }),
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
                        <DropZone desk coming />
                        <LinkField desk coming />
                    </div>
                    {tools()}
                </div>
            </div>
            {table}
            {outcome}
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
            <ul>{rows}</ul>
        </aside>
    }
}

/// Why the files could not be read.
fn why_not(error: &ForeignError) -> AnyView {
    refused(text::error(error))
}

fn refused(why: String) -> AnyView {
    view! {
        <section class="notice stack stack--tight" role="alert" aria-labelledby="outcome">
            <h2 id="outcome" tabindex="-1">
                {words::foreign::refused()}
            </h2>
            <p dir="auto">{why}</p>
            <p>{words::foreign::refused_more()}</p>
        </section>
    }
    .into_any()
}
