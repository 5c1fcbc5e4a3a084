//! The calculators, each with what it is for.

use leptos::prelude::*;

use super::super::super::route::Route;
use crate::text::{shell, tools};

const TOOLS: [(Route, &str, &str, &str); 4] = [
    (
        Route::ValueStream,
        shell::VALUE_STREAM,
        tools::VALUE_STREAM,
        tools::VALUE_STREAM_MORE,
    ),
    (
        Route::ErrorBudget,
        shell::ERROR_BUDGET,
        tools::ERROR_BUDGET,
        tools::ERROR_BUDGET_MORE,
    ),
    (Route::Toil, shell::TOIL, tools::TOIL, tools::TOIL_MORE),
    (
        Route::CloudCost,
        shell::CLOUD_COST,
        tools::COST,
        tools::COST_MORE,
    ),
];

/// The page.
#[component]
pub(crate) fn ToolsPage() -> impl IntoView {
    let tools = TOOLS.map(|(route, name, question, more)| {
        view! {
            <li class="tool-list__tool">
                <h2 class="tool-list__name">
                    <a href=route.href()>{name}</a>
                </h2>
                <div class="stack stack--tight">
                    <p class="lede">{question}</p>
                    <p class="measure">{more}</p>
                </div>
            </li>
        }
    });
    view! {
        <div class="page stack stack--wide">
            <div class="stack">
                <h1 tabindex="-1">{tools::TITLE}</h1>
                <p class="lede measure">{tools::LEDE}</p>
            </div>
            <ul class="tool-list plain-list">{tools}</ul>
        </div>
    }
}
