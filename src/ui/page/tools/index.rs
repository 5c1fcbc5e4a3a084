//! The calculators, each with what it is for.

use leptos::prelude::*;

use crate::ui::route::Route;
use crate::words::{self, Message};

const TOOLS: [(Route, Message, Message, Message); 5] = [
    (
        Route::ValueStream,
        words::first::page_value_stream,
        words::tools::value_stream,
        words::tools::value_stream_more,
    ),
    (
        Route::ErrorBudget,
        words::first::page_error_budget,
        words::tools::error_budget,
        words::tools::error_budget_more,
    ),
    (
        Route::Toil,
        words::first::page_toil,
        words::tools::toil,
        words::tools::toil_more,
    ),
    (
        Route::CloudCost,
        words::first::page_cloud_cost,
        words::tools::cost,
        words::tools::cost_more,
    ),
    (
        Route::ReturnOnInvestment,
        words::first::page_return_on_investment,
        words::tools::roi,
        words::tools::roi_more,
    ),
];

/// The page.
#[component]
pub(crate) fn ToolsPage() -> impl IntoView {
    let tools = TOOLS.map(|(route, name, question, more)| {
        view! {
            <li class="tool-list__tool">
                <h2 class="tool-list__name">
                    <a href=route.href()>{name()}</a>
                </h2>
                <div class="stack stack--tight">
                    <p class="lede">{question()}</p>
                    <p class="measure">{more()}</p>
                </div>
            </li>
        }
    });
    view! {
        <div class="page stack stack--wide">
            <div class="stack">
                <h1 tabindex="-1">{words::tools::title()}</h1>
                <p class="lede measure">{words::tools::lede()}</p>
            </div>
            <ul class="tool-list plain-list">{tools}</ul>
        </div>
    }
}
