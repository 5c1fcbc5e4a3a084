//! The same answers by the rules of other years, and what changed between them.

use leptos::prelude::*;

use super::further::further;
use crate::delivery::{nearest_cluster, official_2019};
use crate::scoring::BandEdition;
use crate::state::Current;
use crate::text::comparison;
use crate::words;

/// Both years' clusters and the rule of 2019.
#[component]
pub(super) fn OtherRules() -> impl IntoView {
    let current = Current::expect();
    let clusters = move || {
        let performance = current.performance();
        let row = |edition: BandEdition| {
            let words = nearest_cluster(&performance, edition).map_or_else(
                || words::delivery::no_cluster().to_owned(),
                comparison::cluster,
            );
            view! {
                <div>
                    <dt>{comparison::cluster_of(edition)}</dt>
                    <dd>{words}</dd>
                </div>
            }
        };
        BandEdition::ALL.map(row).collect_view()
    };
    let official = move || {
        let official = current
            .read(|a| official_2019(a.delivery.as_ref()?))
            .flatten();
        official.map_or_else(
            || words::delivery::comparison_no_official().to_owned(),
            comparison::official,
        )
    };
    let years = comparison::YEARS.map(|(year, what)| {
        view! {
            <div>
                <dt>{year}</dt>
                <dd>{what()}</dd>
            </div>
        }
    });
    further(
        "other-rules",
        words::delivery::comparison_other_rules(),
        view! {
            <p class="measure">{words::delivery::comparison_other_rules_more()}</p>
            <dl class="fact-list">
                {clusters} <div>
                    <dt>{words::delivery::comparison_official()}</dt>
                    <dd>{official}</dd>
                </div>
            </dl>
            <p class="aside-note measure">{words::delivery::comparison_official_more()}</p>
            <details>
                <summary>{words::delivery::comparison_history()}</summary>
                <div class="stack stack--tight">
                    <p>{words::delivery::comparison_history_more()}</p>
                    <dl class="fact-list">{years}</dl>
                </div>
            </details>
        },
    )
}
