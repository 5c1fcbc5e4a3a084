//! The value stream: its steps, its picture, its numbers, and what if.

mod desk;
mod example;
mod figure;
mod numbers;
mod span_field;
mod step;
mod steps;
mod what_if;
mod whose;

use leptos::prelude::*;

use super::sheet::{SaveAndPrint, Unreadable};
use crate::browser::page;
use crate::state::{Current, Tools};
use crate::ui::address::Address;
use crate::ui::frame::NoAssessment;
use crate::ui::part::Shown;
use crate::ui::route::{self, Route};
use crate::words;
use desk::Desk;
use example::NinetyThree;
use figure::Picture;
use numbers::{Headline, Numbers};
use steps::{ClockFields, Steps};
use what_if::WhatIf;
use whose::Whose;

/// The page.
#[component]
pub(crate) fn ValueStreamPage() -> impl IntoView {
    let (address, current) = (Address::expect(), Current::expect());
    // Another assessment in the address is another value stream.
    let whose = Memo::new(move |_| {
        let named = address.field(route::ASSESSMENT);
        (named, current.id())
    });
    move || match whose.get() {
        (None, _) => view! { <Body desk=Desk::local() /> }.into_any(),
        (Some(_), Some(id)) => view! { <Body desk=Desk::of_assessment(id) /> }.into_any(),
        (Some(_), None) => NoAssessment().into_any(),
    }
}

#[component]
fn Body(
    /// The value stream.
    desk: Desk,
) -> impl IntoView {
    let is_empty = Memo::new(move |_| desk.count() == 0);
    let tools = Tools::expect();
    view! {
        <div class="page stack stack--section">
            <div class="stack">
                <p class="tool-up">
                    <a href=Route::Tools.href()>{words::tools::sheet_to_tools()}</a>
                </p>
                <h1 tabindex="-1">{words::tools::value_stream_title()}</h1>
                <p class="lede measure">{words::tools::value_stream_lede()}</p>
                <Whose desk />
                <Unreadable tools />
            </div>
            <Shown when=move || !is_empty.get() fallback=move || view! { <Empty desk /> }>
                <Headline desk />
                {order(desk)}
                <WhatIf desk />
                <Numbers desk />
                <ClockFields desk />
            </Shown>
            <NinetyThree />
            <Shown when=move || !is_empty.get()>
                <Actions desk />
            </Shown>
        </div>
    }
}

/// The picture before the steps where there is one, for whoever comes back to it; else the steps, for an
/// empty picture says nothing. What is on the page stays in its place while somebody types.
fn order(desk: Desk) -> impl IntoView {
    if untrack(|| desk.flow().lead() > 0.0) {
        view! {
            <Picture desk />
            <Steps desk />
        }
        .into_any()
    } else {
        view! {
            <Steps desk />
            <Picture desk />
        }
        .into_any()
    }
}

/// Nothing is drawn yet: one's own first step, or the example.
#[component]
fn Empty(
    /// The value stream.
    desk: Desk,
) -> impl IntoView {
    view! {
        <div class="empty">
            <h2>{words::tools::value_stream_empty()}</h2>
            <p>{words::tools::value_stream_empty_more()}</p>
            <p class="cluster">
                <button
                    class="signpost"
                    type="button"
                    id="stream-begin"
                    on:click=move |_| desk.add_step()
                >
                    {words::tools::value_stream_begin()}
                </button>
                <button class="button" type="button" on:click=move |_| desk.fill_in_example()>
                    {words::tools::value_stream_example()}
                </button>
            </p>
        </div>
    }
}

/// Clear, save, print.
#[component]
fn Actions(
    /// The value stream.
    desk: Desk,
) -> impl IntoView {
    view! {
        <p class="cluster">
            <button class="button" type="button" on:click=move |_| desk.clear()>
                {words::tools::value_stream_clear()}
            </button>
            {if desk.is_local() {
                view! { <SaveAndPrint /> }.into_any()
            } else {
                view! {
                    <button class="button" type="button" on:click=|_| page::print()>
                        {words::tools::sheet_print()}
                    </button>
                }
                .into_any()
            }}
        </p>
    }
}
