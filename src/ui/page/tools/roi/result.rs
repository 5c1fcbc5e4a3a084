//! The return: likely, worse and better, with what it is made of.

use leptos::prelude::*;

use super::Outlook;
use crate::calculator::{Roi, RoiGaps, RoiOutlook};
use crate::state::Tools;
use crate::text::number;
use crate::text::tools::roi as text;
use crate::ui::page::tools::sheet::{figure, working};
use crate::ui::part::ToldAtRest;
use crate::words;

/// The result beside the fields, or what it still needs.
#[component]
pub(super) fn Return(
    /// The return of what is on the sheet.
    outlook: Outlook,
) -> impl IntoView {
    let tools = Tools::expect();
    let is_blank = Memo::new(move |_| tools.read(|sheets| sheets.roi.is_blank()));
    let body = move || match outlook.get() {
        Ok(outlook) => results(&outlook).into_any(),
        Err(_) if is_blank.get() => view! { <p>{words::tools::roi_needs()}</p> }.into_any(),
        Err(gaps) => needs(&gaps).into_any(),
    };
    let told = Signal::derive(move || {
        let roi = outlook.get().ok().map(|outlook| outlook.likely);
        roi.map(text::headline).into_iter().collect()
    });
    view! {
        <section class="split__aside panel" aria-labelledby="return-head">
            <h2 id="return-head">{words::tools::roi_result()}</h2>
            {body}
            <ToldAtRest lines=told />
        </section>
    }
}

fn needs(gaps: &RoiGaps) -> impl IntoView + use<> {
    let told = text::gaps(gaps).into_iter();
    told.map(|sentence| view! { <p>{sentence}</p> })
        .collect_view()
}

fn results(outlook: &RoiOutlook) -> impl IntoView + use<> {
    let roi = outlook.likely;
    let below_cases = if outlook.has_range() {
        words::tools::roi_cases_more()
    } else {
        words::tools::roi_no_range()
    };
    view! {
        <p class="tool-headline">{text::headline(roi)}</p>
        <div class="stack stack--tight">
            <h3>{words::tools::roi_cases()}</h3>
            <dl class="figures">
                {figure(words::tools::roi_worse(), text::rate(outlook.worse))}
                {figure(words::tools::roi_case_likely(), text::rate(roi))}
                {figure(words::tools::roi_better(), text::rate(outlook.better))}
            </dl>
            <p class="aside-note">{below_cases}</p>
        </div>
        {money(roi)}
        {working(words::first::page_return_on_investment(), text::sums(outlook))}
    }
}

/// What is put in, what a year brings, and when it is paid back.
fn money(roi: Roi) -> impl IntoView {
    let amount = |name, money| figure(name, number::money(money));
    view! {
        <dl class="figures figures--pairs">
            {amount(words::tools::roi_investment(), roi.investment())}
            {amount(words::tools::roi_value(), roi.value())}
            {amount(words::tools::roi_hard(), roi.hard)}
            {amount(words::tools::roi_time(), roi.time)}
            {amount(words::tools::roi_dip(), roi.dip)}
            {amount(words::tools::roi_features(), roi.features)}
            {amount(words::tools::roi_downtime(), roi.downtime)}
            {amount(words::tools::roi_benefit(), roi.benefit())}
            {figure(words::tools::roi_payback(), text::payback(roi))}
        </dl>
    }
}
