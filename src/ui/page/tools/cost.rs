//! The calculator of cloud costs.

use leptos::prelude::*;

use super::sheet::{QuantityField, SheetActions, SheetHead, nothing};
use crate::calculator::{CostRatio, CostSheet, cost_of_a_month};
use crate::state::Tools;
use crate::text::tools::cost as text;
use crate::ui::part::{ShareBar, ToldAtRest};
use crate::words;

/// The page.
#[component]
pub(crate) fn CloudCostPage() -> impl IntoView {
    view! {
        <div class="page stack stack--section">
            <SheetHead
                title=words::tools::cost_title()
                lede=words::tools::cost_lede()
                example=|sheets| sheets.cost = cost_of_a_month()
                restore=|sheets, before| sheets.cost = before.cost
            />
            <div class="split split--even">
                <Inputs />
                <Ratios />
            </div>
            <SheetActions
                clear=|sheets| sheets.cost = CostSheet::default()
                restore=|sheets, before| sheets.cost = before.cost
            />
        </div>
    }
}

#[component]
fn Inputs() -> impl IntoView {
    view! {
        <section class="stack" aria-labelledby="cost-inputs">
            <div class="section-head">
                <h2 id="cost-inputs">{words::tools::cost_inputs()}</h2>
            </div>
            <div class="field-row sheet-fields">
                <QuantityField
                    id="spend"
                    label=words::tools::cost_spend()
                    read=|s| s.cost.spend
                    write=|s, n| s.cost.spend = n
                />
                <QuantityField
                    id="deployments"
                    label=words::tools::cost_deployments()
                    read=|s| s.cost.deployments
                    write=|s, n| s.cost.deployments = n
                />
                <QuantityField
                    id="customers"
                    label=words::tools::cost_customers()
                    read=|s| s.cost.customers
                    write=|s, n| s.cost.customers = n
                />
                <QuantityField
                    id="idle"
                    label=words::tools::cost_idle()
                    read=|s| s.cost.idle
                    write=|s, n| s.cost.idle = n
                />
                <QuantityField
                    id="baseline"
                    label=words::tools::cost_baseline()
                    read=|s| s.cost.baseline
                    write=|s, n| s.cost.baseline = n
                />
                <QuantityField
                    id="committed"
                    label=words::tools::cost_committed()
                    read=|s| s.cost.committed
                    write=|s, n| s.cost.committed = n
                />
                <QuantityField
                    id="resources"
                    label=words::tools::cost_resources()
                    read=|s| s.cost.resources
                    write=|s, n| s.cost.resources = n
                />
                <QuantityField
                    id="fitting"
                    label=words::tools::cost_fitting()
                    read=|s| s.cost.fitting
                    write=|s, n| s.cost.fitting = n
                />
            </div>
        </section>
    }
}

#[component]
fn Ratios() -> impl IntoView {
    let tools = Tools::expect();
    let ratios = CostRatio::ALL.map(|ratio| view! { <Ratio ratio /> });
    let told = Signal::derive(move || {
        let told = CostRatio::ALL.into_iter().filter_map(|ratio| {
            let value = tools.read(|sheets| ratio.of(&sheets.cost)).ok().flatten()?;
            Some(text::named(ratio, value))
        });
        told.collect()
    });
    view! {
        <section class="stack" aria-labelledby="cost-ratios">
            <div class="section-head">
                <h2 id="cost-ratios">{words::tools::cost_result()}</h2>
            </div>
            <dl class="ratios">{ratios}</dl>
            <ToldAtRest lines=told />
        </section>
    }
}

/// One ratio: its value, its meaning, its division.
#[component]
fn Ratio(
    /// Which one.
    ratio: CostRatio,
) -> impl IntoView {
    let tools = Tools::expect();
    let value = Memo::new(move |_| tools.read(|s| ratio.of(&s.cost)).ok().flatten());
    let shown = move || match value.get() {
        Some(value) => text::value(ratio, value).into_any(),
        None => nothing().into_any(),
    };
    let bar = move || {
        let share = value.get().filter(|_| ratio.is_share())?;
        Some(view! { <ShareBar share /> })
    };
    view! {
        <div class="ratios__ratio">
            <dt>
                <span class="ratios__name">{text::name(ratio)}</span>
                <span class="field__hint">{text::meaning(ratio)}</span>
            </dt>
            <dd>
                <span class="ratios__value">{shown}</span>
                {bar}
                <span class="field__hint">
                    {move || tools.read(|s| text::sum(ratio, &s.cost))}
                </span>
            </dd>
        </div>
    }
}
