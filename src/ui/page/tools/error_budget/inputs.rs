//! What is promised, and what has happened.

use leptos::prelude::*;

use crate::calculator::Basis;
use crate::state::Tools;
use crate::text::tools::error_budget as text;
use crate::ui::page::tools::is_percent;
use crate::ui::page::tools::sheet::{PercentField, QuantityField};
use crate::ui::part::Shown;
use crate::words;

/// The longest window, in days: a century.
const LONGEST: f64 = 36_525.0;

/// A percentage that promises something.
fn is_objective(number: f64) -> bool {
    is_percent(number) && number > 0.0
}

/// A number of days in which something can happen.
fn is_window(number: f64) -> bool {
    number > 0.0 && number <= LONGEST
}

/// The fields.
#[component]
pub(super) fn Inputs() -> impl IntoView {
    view! {
        <div class="stack stack--wide">
            <section class="stack" aria-labelledby="objective-head">
                <div class="section-head">
                    <h2 id="objective-head">{words::tools::error_budget_inputs()}</h2>
                </div>
                <div class="field-row sheet-fields">
                    <PercentField
                        id="objective"
                        label=words::tools::error_budget_objective()
                        hint=words::tools::error_budget_objective_hint()
                        wrong=words::tools::error_budget_objective_wrong()
                        accepts=is_objective
                        read=|s| s.error_budget.objective
                        write=|s, n| s.error_budget.objective = n
                    />
                    <QuantityField
                        id="days"
                        label=words::tools::error_budget_days()
                        hint=words::tools::error_budget_days_hint()
                        wrong=words::tools::error_budget_days_wrong()
                        accepts=is_window
                        read=|s| s.error_budget.days
                        write=|s, n| s.error_budget.days = n
                    />
                    <PercentField
                        id="promise"
                        label=words::tools::error_budget_promise()
                        hint=words::tools::error_budget_promise_hint()
                        wrong=words::tools::error_budget_objective_wrong()
                        accepts=is_objective
                        read=|s| s.error_budget.promise
                        write=|s, n| s.error_budget.promise = n
                    />
                </div>
                <BasisChoice />
            </section>
            <section class="stack" aria-labelledby="so-far-head">
                <div class="section-head">
                    <h2 id="so-far-head">{words::tools::error_budget_so_far()}</h2>
                </div>
                <div class="field-row sheet-fields">
                    <Bad />
                    <QuantityField
                        id="elapsed"
                        label=words::tools::error_budget_elapsed()
                        read=|s| s.error_budget.elapsed_days
                        write=|s, n| s.error_budget.elapsed_days = n
                    />
                    <PercentField
                        id="error-rate"
                        label=words::tools::error_budget_error_rate()
                        hint=words::tools::error_budget_error_rate_hint()
                        read=|s| s.error_budget.error_rate
                        write=|s, n| s.error_budget.error_rate = n
                    />
                </div>
            </section>
        </div>
    }
}

fn basis() -> Memo<Basis> {
    let tools = Tools::expect();
    Memo::new(move |_| tools.read(|s| s.error_budget.basis))
}

/// Minutes or requests, and how many of those there are.
#[component]
fn BasisChoice() -> impl IntoView {
    let tools = Tools::expect();
    let basis = basis();
    let options = [Basis::Time, Basis::Requests].map(|option| {
        let choose = move |_| {
            tools.change(|s| {
                s.error_budget.basis = option;
                // Minutes are no requests.
                s.error_budget.bad = None;
            });
        };
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="basis"
                    prop:checked=move || basis.get() == option
                    on:change=choose
                />
                {text::basis(option)}
            </label>
        }
    });
    view! {
        <fieldset class="choices choices--row">
            <legend>{words::tools::error_budget_basis()}</legend>
            {options}
        </fieldset>
        <Shown when=move || basis.get() == Basis::Requests>
            <div class="field--short">
                <QuantityField
                    id="requests"
                    label=words::tools::error_budget_requests()
                    hint=words::tools::error_budget_requests_hint()
                    read=|s| s.error_budget.requests
                    write=|s, n| s.error_budget.requests = n
                />
            </div>
        </Shown>
    }
}

/// What has gone wrong so far.
#[component]
fn Bad() -> impl IntoView {
    let basis = basis();
    move || {
        let label = match basis.get() {
            Basis::Time => words::tools::error_budget_bad_minutes(),
            Basis::Requests => words::tools::error_budget_bad_requests(),
        };
        view! {
            <QuantityField
                id="bad"
                label=label
                read=|s| s.error_budget.bad
                write=|s, n| s.error_budget.bad = n
            />
        }
    }
}
