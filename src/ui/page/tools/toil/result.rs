//! The share of toil, and what automating pays back.

use leptos::prelude::*;

use crate::calculator::{CAP, Payback, ToilSheet};
use crate::state::Tools;
use crate::text::number;
use crate::text::tools::toil as text;
use crate::ui::page::tools::sheet::{figure, working};
use crate::ui::part::{ShareBar, ToldAtRest};
use crate::words;

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
                <p class="tool-headline">
                    {words::tools::toil_headline(&number::share(share))}
                </p>
                <ShareBar share mark=CAP />
                <p>{text::against_cap(share)}</p>
                <dl class="figures">{figure(words::tools::toil_hours(), text::hours(sheet.toil_hours()))}</dl>
                {working(words::tools::toil_result(), text::share_sum(sheet).into_iter().collect())}
            }
            .into_any(),
            None if sheet.exceeds_the_month() => view! { <p>{words::tools::toil_over()}</p> }.into_any(),
            None => view! { <p>{words::tools::toil_needs()}</p> }.into_any(),
        })
    };
    let told = Signal::derive(move || {
        let share = sheet.with(ToilSheet::share);
        let headline = share.map(|share| words::tools::toil_headline(&number::share(share)));
        headline.into_iter().collect()
    });
    view! {
        <section class="split__aside panel" aria-labelledby="share-head">
            <h2 id="share-head">{words::tools::toil_result()}</h2>
            {body}
            <p class="aside-note">{words::tools::toil_cap_source()}</p>
            <ToldAtRest lines=told />
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
                return view! { <p>{words::tools::toil_payback_needs()}</p> }.into_any();
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
                {working(words::tools::toil_payback(), sums)}
            }
            .into_any()
        })
    };
    view! {
        <section class="stack" aria-labelledby="payback-head">
            <div class="section-head">
                <h2 id="payback-head">{words::tools::toil_payback()}</h2>
            </div>
            <p class="measure">{words::tools::toil_payback_more()}</p>
            {body}
        </section>
    }
}

fn table(rows: impl IntoView) -> impl IntoView {
    let columns = [
        words::tools::toil_saved(),
        words::tools::toil_paid_back(),
        words::tools::toil_first_year(),
    ]
    .map(|column| {
        view! {
            <th scope="col" data-kind="number">
                {column}
            </th>
        }
    });
    view! {
        <div class="data-table-frame" role="region" tabindex="0" aria-label=words::tools::toil_payback_table()>
            <table class="data-table data-table--wide">
                <thead>
                    <tr>
                        <th scope="col">{words::tools::toil_name()}</th>
                        <th scope="col">{words::tools::toil_traits()}</th>
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
