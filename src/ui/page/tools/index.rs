//! The calculators and the ways to bring numbers in, each with what it is for.

use leptos::prelude::*;

use crate::ui::route::Route;
use crate::words::{self, Message};

/// A page with its name, the question that it answers, and what comes of it.
type Tool = (Route, Message, Message, Message);

/// What brings measured numbers in.
const READERS: [Tool; 2] = [
    (
        Route::History,
        words::first::page_history,
        words::tools::history,
        words::tools::history_more,
    ),
    (
        Route::QuickCheck,
        words::first::page_quick_check,
        words::tools::quick_check,
        words::tools::quick_check_more,
    ),
];

const CALCULATORS: [Tool; 5] = [
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
    view! {
        <div class="page stack stack--section">
            <div class="stack">
                <h1 tabindex="-1">{words::tools::title()}</h1>
                <p class="lede measure">{words::tools::lede()}</p>
            </div>
            {section("readers", words::tools::readers(), &READERS)}
            {section("calculators", words::tools::calculators(), &CALCULATORS)}
        </div>
    }
}

fn section(id: &'static str, heading: &'static str, tools: &[Tool]) -> impl IntoView + use<> {
    let tools = tools.iter().map(|(route, name, question, more)| {
        view! {
            <li class="tool-list__tool">
                <h3 class="tool-list__name">
                    <a href=route.href()>{name()}</a>
                </h3>
                <div class="stack stack--tight">
                    <p>
                        <strong>{question()}</strong>
                    </p>
                    <p class="measure">{more()}</p>
                </div>
            </li>
        }
    });
    view! {
        <section aria-labelledby=id>
            <h2 class="tool-list__heading" id=id>
                {heading}
            </h2>
            <ul class="tool-list plain-list">{tools.collect_view()}</ul>
        </section>
    }
}
