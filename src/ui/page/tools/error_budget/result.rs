//! The budget, what is left of it, and how long it lasts.

use leptos::prelude::*;

use crate::assessment::Percent;
use crate::calculator::{
    Basis, BudgetSheet, ErrorBudget, LOW, Objective, Pace, Policy, Quantity, Use,
};
use crate::state::Tools;
use crate::text::number;
use crate::text::tools::error_budget as text;
use crate::ui::page::tools::sheet::{figure, working};
use crate::ui::part::{ShareBar, ToldAtRest, said, strong};
use crate::words;

/// The results beside the fields.
#[component]
pub(super) fn Budget() -> impl IntoView {
    let tools = Tools::expect();
    let sheet = Memo::new(move |_| tools.read(|sheets| sheets.error_budget));
    let body = move || {
        let sheet = sheet.get();
        match sheet.budget() {
            Some(budget) => results(sheet, budget).into_any(),
            None => view! { <p>{words::tools::error_budget_needs()}</p> }.into_any(),
        }
    };
    let told = Signal::derive(move || {
        let sheet = sheet.get();
        let headline = sheet.budget().map(text::headline);
        let state = sheet.policy().map(|state| text::policy(state).to_string());
        headline.into_iter().chain(state).collect()
    });
    view! {
        <section class="split__aside panel" aria-labelledby="budget-head">
            <h2 id="budget-head">{words::tools::error_budget_result()}</h2>
            {body}
            <p class="aside-note">{words::tools::error_budget_copied()}</p>
            <ToldAtRest lines=told />
        </section>
    }
}

fn results(sheet: BudgetSheet, budget: ErrorBudget) -> impl IntoView {
    let promise = sheet.promise.and_then(Objective::new);
    let buffer = promise.map(|promise| text::buffer(budget.buffer(promise)));
    let requests = sheet
        .requests
        .filter(|_| sheet.basis == Basis::Requests)
        .map(|total| text::requests(budget.requests(total)));
    let no_budget = budget.objective.percent() == Percent::ALL;
    view! {
        <p class="tool-headline">{text::headline(budget)}</p>
        <dl class="figures">
            {figure(words::tools::error_budget_minutes(), number::downtime(budget.minutes()))}
            {requests.map(|requests| figure(words::tools::error_budget_failed(), requests))}
            {buffer.map(|buffer| figure(words::tools::error_budget_buffer(), buffer))}
        </dl>
        {no_budget.then(|| view! { <p>{words::tools::error_budget_no_budget()}</p> })}
        {sheet.used().zip(sheet.policy()).map(|(used, state)| spent(sheet, used, state))}
        {pace(sheet)}
        {working(words::first::page_error_budget(), sums(sheet, budget))}
    }
}

/// What is used and what is left, and what that asks for.
fn spent(sheet: BudgetSheet, used: Use, state: Policy) -> impl IntoView {
    view! {
        <div class="stack stack--tight">
            <dl class="figures">
                {figure(words::tools::error_budget_consumed(), text::consumed(used, sheet.basis))}
                {figure(words::tools::error_budget_left(), text::left(used))}
            </dl>
            <ShareBar share=used.remaining() mark=LOW />
        </div>
        <div class="stack stack--tight" data-state=state_key(state)>
            <h3>{words::tools::error_budget_state()}</h3>
            <p>{said(text::policy(state), |_, state| strong(state))}</p>
            <p class="aside-note">{words::tools::error_budget_state_ours()}</p>
        </div>
    }
}

fn state_key(state: Policy) -> &'static str {
    match state {
        Policy::Plentiful => "plentiful",
        Policy::Burning => "burning",
        Policy::Low => "low",
        Policy::Exhausted => "exhausted",
    }
}

/// The burn rates, and when the budget ends at each.
fn pace(sheet: BudgetSheet) -> impl IntoView {
    let lines = [
        (
            words::tools::error_budget_burn_so_far(),
            sheet.pace_so_far(),
        ),
        (words::tools::error_budget_burn_now(), sheet.pace_now()),
    ];
    let lines = lines.map(|(name, pace)| {
        let pace = pace?;
        Some(view! {
            {figure(name, text::burn(pace.burn))}
            {figure(words::tools::error_budget_exhausted_in(), text::gone(pace))}
        })
    });
    view! { <dl class="figures figures--pairs">{lines}</dl> }
}

fn sums(sheet: BudgetSheet, budget: ErrorBudget) -> Vec<String> {
    let requests = sheet.requests.filter(|_| sheet.basis == Basis::Requests);
    let requests = requests
        .map(Quantity::value)
        .zip(requests.map(|total| budget.requests(total)));
    let burn = |pace: Option<Pace>| pace.map(|pace| pace.burn);
    let so_far = burn(sheet.pace_so_far())
        .zip(sheet.used())
        .zip(sheet.elapsed_days);
    let now = burn(sheet.pace_now()).zip(sheet.error_rate);
    [
        Some(text::minutes_sum(budget)),
        requests.map(|(total, allowed)| text::requests_sum(budget, total, allowed)),
        so_far.map(|((burn, used), elapsed)| text::burn_sum(used, budget, elapsed.value(), burn)),
        now.map(|(burn, rate)| text::burn_now_sum(budget, rate, burn)),
    ]
    .into_iter()
    .flatten()
    .collect()
}
