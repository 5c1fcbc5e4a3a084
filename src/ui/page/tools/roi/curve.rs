//! The curve of the money, its legend, and the same as a table.

use leptos::prelude::*;

use super::Outlook;
use crate::calculator::{Roi, RoiCurve, RoiOutlook};
use crate::chart::{Curve, Place, RadarSize};
use crate::text::number;
use crate::text::tools::roi as text;
use crate::ui::part::{Drawing, SaveDrawing, Shown};
use crate::words;

/// The curve, once there is a return.
#[component]
pub(super) fn MonthByMonth(
    /// The return of what is on the sheet.
    outlook: Outlook,
) -> impl IntoView {
    let body = move || outlook.get().ok().map(|outlook| figure(&outlook));
    let draw = Callback::new(move |()| {
        let outlook = outlook.get_untracked().ok()?;
        let cases = cases(&outlook);
        let curves: Vec<RoiCurve> = cases.iter().map(|(_, roi)| RoiCurve::of(*roi)).collect();
        let last = RoiCurve::months(&curves);
        Some(drawing(&outlook, &cases, last, RadarSize::Wide).draw())
    });
    view! {
        <Shown when=move || outlook.with(Result::is_ok)>
            <section class="stack" aria-labelledby="curve-head">
                <div class="section-head">
                    <h2 id="curve-head">{words::tools::roi_curve()}</h2>
                </div>
                <p class="measure">{words::tools::roi_curve_more()}</p>
                {body}
                <SaveDrawing
                    title=words::tools::roi_curve_title().to_owned()
                    file="return-on-investment"
                    notes=Vec::new()
                    draw
                />
            </section>
        </Shown>
    }
}

/// A case with its name.
type Case = (&'static str, Roi);

/// The likely case first; the others where they differ from it.
fn cases(outlook: &RoiOutlook) -> Vec<Case> {
    let likely = (words::tools::roi_case_likely(), outlook.likely);
    let worse = (words::tools::roi_worse(), outlook.worse);
    let better = (words::tools::roi_better(), outlook.better);
    let others = outlook.has_range().then_some([worse, better]);
    [likely]
        .into_iter()
        .chain(others.into_iter().flatten())
        .collect()
}

fn figure(outlook: &RoiOutlook) -> impl IntoView + use<> {
    let cases = cases(outlook);
    let curves: Vec<RoiCurve> = cases.iter().map(|(_, roi)| RoiCurve::of(*roi)).collect();
    let last = RoiCurve::months(&curves);
    let [wide, compact] = [RadarSize::Wide, RadarSize::Compact]
        .map(|size| drawing(outlook, &cases, last, size).draw());
    view! {
        <figure class="map-sheet stack stack--tight roi-curve">
            <Drawing markup=wide compact class="map-sheet__frame" />
            <figcaption class="stack stack--tight">
                {legend(outlook.has_range())}
                <p>{text::even(RoiCurve::of(outlook.likely))}</p>
                <details>
                    <summary>{words::tools::roi_curve_table()}</summary>
                    {table(&cases, last)}
                </details>
            </figcaption>
        </figure>
    }
}

fn drawing(outlook: &RoiOutlook, cases: &[Case], last: f64, size: RadarSize) -> Curve {
    let ends = cases.iter().flat_map(|(_, roi)| {
        let curve = RoiCurve::of(*roi);
        curve
            .bends(last)
            .into_iter()
            .map(move |month| curve.at(month).abs())
    });
    let unit = text::CurveUnit::for_money(ends.fold(0.0, f64::max));
    let line = |roi: Roi| -> Vec<Place> {
        let curve = RoiCurve::of(roi);
        let bends = curve.bends(last).into_iter();
        bends
            .map(|month| (month, curve.at(month) / unit.size))
            .collect()
    };
    let range = outlook
        .has_range()
        .then(|| [outlook.worse, outlook.better].map(line));
    let even = RoiCurve::of(outlook.likely).even();
    Curve {
        id: "curve".to_owned(),
        title: words::tools::roi_curve_title().to_owned(),
        summary: text::summary(cases, last),
        scale: text::scale(unit),
        months: words::tools::roi_curve_months().to_owned(),
        last,
        line: line(outlook.likely),
        range,
        even: even.map(|month| (month, text::even_mark(month))),
        size,
    }
}

fn legend(has_range: bool) -> impl IntoView {
    let range = has_range.then(|| {
        view! {
            <li class="legend__item">
                <svg viewBox="0 0 44 16" aria-hidden="true">
                    <rect class="ink-range" x="4" y="2" width="36" height="12" />
                </svg>
                {words::tools::roi_legend_range()}
            </li>
        }
    });
    view! {
        <ul class="legend plain-list">
            <li class="legend__item">
                <svg viewBox="0 0 44 16" aria-hidden="true">
                    <path class="ink-now" d="M4 8H40" />
                </svg>
                {words::tools::roi_legend_likely()}
            </li>
            {range}
            <li class="legend__item">
                <svg viewBox="0 0 44 16" aria-hidden="true">
                    <path class="ink-here" d="M22 1 29 8 22 15 15 8Z" />
                </svg>
                {words::tools::roi_legend_even()}
            </li>
        </ul>
    }
}

/// Every third month of every case.
fn table(cases: &[Case], last: f64) -> impl IntoView + use<> {
    let columns = cases.iter().map(|(case, _)| {
        view! {
            <th scope="col" data-kind="number">
                {*case}
            </th>
        }
    });
    let months = std::iter::successors(Some(0.0), |month| Some(month + 3.0));
    let rows = months.take_while(|month| *month <= last).map(|month| {
        let cells = cases.iter().map(|(_, roi)| {
            let money = number::amount(RoiCurve::of(*roi).at(month), 0);
            view! { <td data-kind="number">{money}</td> }
        });
        view! {
            <tr>
                <th scope="row">{number::amount(month, 0)}</th>
                {cells.collect_view()}
            </tr>
        }
    });
    view! {
        <div class="data-table-frame" role="region" tabindex="0" aria-label=words::tools::roi_curve_title()>
            <table class="data-table">
                <thead>
                    <tr>
                        <th scope="col">{words::tools::roi_curve_month()}</th>
                        {columns.collect_view()}
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}
