//! Takes a link's answers into an assessment, having shown what they would replace.

use leptos::prelude::*;

use crate::assessment::Assessment;
use crate::delivery::QuickCheck;
use crate::state::{Current, Figures};
use crate::text::{comparison, term};
use crate::ui::frame::TakeOver;
use crate::ui::route::Route;
use crate::words;

/// Shows what the assessment in the address would lose, and takes the answers over.
#[component]
pub(super) fn TakeAnswers(
    /// What the link says.
    read: QuickCheck,
) -> impl IntoView {
    let current = Current::expect();
    let has_some = !read.readings.is_empty();
    let link = read.clone();
    let replaced = move || {
        current
            .read(|assessment| replaced(&link, assessment))
            .flatten()
    };
    let figures = Callback::new(move |()| Figures {
        readings: read.readings.clone(),
        industry: read.industry.clone(),
        size: read.size.clone(),
        scope: String::new(),
    });
    view! {
        {replaced}
        {has_some
            .then(|| {
                view! {
                    <TakeOver
                        figures
                        has_some=Signal::stored(true)
                        into=words::delivery::comparison_link_use()
                        begin=words::delivery::comparison_link_start()
                        said=words::delivery::comparison_link_used()
                        page=Route::QuickCheck
                    />
                }
            })}
    }
}

/// What the assessment says of the link's metrics and would say no more; nothing where it agrees or is
/// silent.
fn replaced(read: &QuickCheck, assessment: &Assessment) -> Option<impl IntoView + use<>> {
    let rows = read.readings.iter().filter_map(|(metric, after)| {
        let before = assessment.delivery.as_ref()?.get(metric)?;
        let differs = before.measure != after.measure || before.exact.is_some();
        (before.measure.is_some() && differs).then(|| {
            view! {
                <tr>
                    <th scope="row">{term::metric(*metric)}</th>
                    <td>{comparison::reading(*metric, before)}</td>
                    <td>{comparison::reading(*metric, after)}</td>
                </tr>
            }
        })
    });
    let rows: Vec<_> = rows.collect();
    (!rows.is_empty()).then(|| {
        view! {
            <h3>{words::delivery::comparison_link_replaces()}</h3>
            <div
                class="data-table-frame"
                role="region"
                tabindex="0"
                aria-label=words::delivery::comparison_link_replaces()
            >
                <table class="data-table">
                    <thead>
                        <tr>
                            <th scope="col">{words::delivery::metric()}</th>
                            <th scope="col">{words::delivery::comparison_link_before()}</th>
                            <th scope="col">{words::delivery::comparison_link_after()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <p class="aside-note measure">{words::delivery::comparison_link_replaces_more()}</p>
        }
    })
}
