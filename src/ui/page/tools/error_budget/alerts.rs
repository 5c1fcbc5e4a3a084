//! The table of alerts.

use leptos::prelude::*;

use crate::calculator::{Alert, ErrorBudget, burn_alerts};
use crate::state::Tools;
use crate::text::number;
use crate::text::tools::error_budget as text;
use crate::ui::page::tools::sheet::working;
use crate::ui::part::Shown;
use crate::words;

/// When to alert, for the window of the sheet.
#[component]
pub(super) fn Alerts() -> impl IntoView {
    let tools = Tools::expect();
    let budget = Memo::new(move |_| tools.read(|sheets| sheets.error_budget.budget()));
    let body = move || {
        budget.get().map(|budget| {
            let alerts = burn_alerts(budget);
            let table = (!alerts.rules.is_empty()).then(|| table(&alerts.rules, budget));
            let none = alerts
                .rules
                .is_empty()
                .then_some(words::tools::error_budget_no_alerts());
            let changed = text::alerts_changed(&alerts, budget);
            let changed = changed
                .into_iter()
                .map(|sentence| view! { <p class="measure">{sentence}</p> });
            view! {
                {table}
                {none.map(|none| view! { <p class="measure">{none}</p> })}
                {changed.collect_view()}
                {working(words::tools::error_budget_alerts(), text::alert_sums(&alerts, budget))}
            }
        })
    };
    view! {
        <Shown when=move || budget.get().is_some()>
            <section class="stack" aria-labelledby="alerts-head">
                <div class="section-head">
                    <h2 id="alerts-head">{words::tools::error_budget_alerts()}</h2>
                </div>
                <p class="measure">{words::tools::error_budget_alerts_more()}</p>
                {body}
                <p class="aside-note measure">{words::tools::error_budget_alerts_source()}</p>
            </section>
        </Shown>
    }
}

fn table(alerts: &[Alert], budget: ErrorBudget) -> impl IntoView + use<> {
    let columns = [
        words::tools::error_budget_long(),
        words::tools::error_budget_short(),
        words::tools::error_budget_burn(),
        words::tools::error_budget_errors_above(),
        words::tools::error_budget_budget_used(),
        words::tools::error_budget_gone_after(),
    ];
    let columns = columns.map(|column| {
        view! {
            <th scope="col" data-kind="number">
                {column}
            </th>
        }
    });
    let rows = alerts.iter().map(|alert| row(*alert, budget));
    view! {
        <div class="data-table-frame" role="region" tabindex="0" aria-label=words::tools::error_budget_alert_table()>
            <table class="data-table data-table--wide">
                <thead>
                    <tr>
                        <th scope="col">{words::tools::error_budget_severity()}</th>
                        {columns}
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}

fn row(alert: Alert, budget: ErrorBudget) -> impl IntoView {
    let cells = [
        number::brief(alert.long_hours),
        number::brief(alert.short_minutes() / 60.0),
        text::burn(alert.burn),
        text::errors_above(alert, budget.objective),
        number::share(alert.budget_used),
        number::brief(alert.exhausted_after_hours),
    ];
    let cells = cells.map(|cell| view! { <td data-kind="number">{cell}</td> });
    view! {
        <tr>
            <th scope="row">{text::severity(alert.severity)}</th>
            {cells}
        </tr>
    }
}
