//! The share of toil, and what automating pays back.

use leptos::prelude::*;

use super::super::super::super::part::ShareBar;
use super::super::sheet::{figure, working};
use crate::calculator::{CAP, Payback, ToilSheet};
use crate::state::Tools;
use crate::text::tools::toil as text;

fn sheet() -> Memo<ToilSheet> {
    let tools = Tools::expect();
    Memo::new(move |_| tools.read(|sheets| sheets.toil.clone()))
}

/// The share beside the list.
#[component]
pub(super) fn Share() -> impl IntoView {
    let sheet = sheet();
    let body = move || {
        sheet.with(|sheet| match sheet.share() {
            Some(share) => view! {
                <p class="tool-headline" role="status">
                    {text::headline(share)}
                </p>
                <ShareBar share mark=CAP />
                <p>{text::against_cap(share)}</p>
                <dl class="figures">{figure(text::HOURS, text::hours(sheet.toil_hours()))}</dl>
                {working(text::share_sum(sheet).into_iter().collect())}
            }
            .into_any(),
            None if sheet.exceeds_the_month() => view! { <p>{text::OVER}</p> }.into_any(),
            None => view! { <p>{text::NEEDS}</p> }.into_any(),
        })
    };
    view! {
        <section class="split__aside panel" aria-labelledby="share-head">
            <h2 id="share-head">{text::RESULT}</h2>
            {body}
            <p class="aside-note">{text::CAP_SOURCE}</p>
        </section>
    }
}

/// What to automate first.
#[component]
pub(super) fn Paybacks() -> impl IntoView {
    let sheet = sheet();
    let body = move || {
        sheet.with(|sheet| {
            let paybacks = sheet.by_payback();
            if paybacks.is_empty() {
                return view! { <p>{text::PAYBACK_NEEDS}</p> }.into_any();
            }
            let named = paybacks.iter().filter_map(|(at, payback)| {
                let task = sheet.tasks.get(*at)?;
                Some((text::task_name(task, *at), task, *payback))
            });
            let sums = named
                .clone()
                .map(|(name, task, payback)| text::payback_sum(&name, task, payback));
            let sums: Vec<String> = sums.collect();
            let rows =
                named.map(|(name, task, payback)| row(name, text::traits(task.traits), payback));
            view! {
                {table(rows.collect_view())}
                {working(sums)}
            }
            .into_any()
        })
    };
    view! {
        <section class="stack" aria-labelledby="payback-head">
            <div class="section-head">
                <h2 id="payback-head">{text::PAYBACK}</h2>
            </div>
            <p class="measure">{text::PAYBACK_MORE}</p>
            {body}
        </section>
    }
}

fn table(rows: impl IntoView) -> impl IntoView {
    let columns = [text::SAVED, text::PAID_BACK, text::FIRST_YEAR].map(|column| {
        view! {
            <th scope="col" data-kind="number">
                {column}
            </th>
        }
    });
    view! {
        <div class="data-table-frame" role="region" tabindex="0" aria-label=text::PAYBACK>
            <table class="data-table data-table--wide">
                <thead>
                    <tr>
                        <th scope="col">{text::NAME}</th>
                        <th scope="col">{text::TRAITS}</th>
                        {columns}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn row(name: String, traits: String, payback: Payback) -> impl IntoView {
    let cells = [
        text::hours(payback.saved_per_month),
        text::month(payback),
        text::hours(payback.over_horizon),
    ];
    let cells = cells.map(|cell| view! { <td data-kind="number">{cell}</td> });
    view! {
        <tr>
            <th scope="row" dir="auto">
                {name}
            </th>
            <td>{traits}</td>
            {cells}
        </tr>
    }
}
