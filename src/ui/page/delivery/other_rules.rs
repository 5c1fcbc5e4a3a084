//! The same answers by the rules of other years, and what changed between them.

use leptos::prelude::*;

use crate::delivery::{nearest_cluster, official_2019};
use crate::scoring::BandEdition;
use crate::state::Current;
use crate::text::{comparison, delivery};

/// Both years' clusters and the rule of 2019.
#[component]
pub(super) fn OtherRules() -> impl IntoView {
    let current = Current::expect();
    let clusters = move || {
        let performance = current.performance();
        let row = |edition: BandEdition| {
            let words = nearest_cluster(&performance, edition)
                .map_or_else(|| delivery::NO_CLUSTER.to_owned(), comparison::cluster);
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
        official.map_or_else(|| comparison::NO_OFFICIAL.to_owned(), comparison::official)
    };
    let years = comparison::YEARS.map(|(year, what)| {
        view! {
            <div>
                <dt>{year}</dt>
                <dd>{what}</dd>
            </div>
        }
    });
    view! {
        <section class="stack" aria-labelledby="other-rules">
            <div class="section-head">
                <h2 id="other-rules">{comparison::OTHER_RULES}</h2>
                <p class="aside-note">{comparison::OTHER_RULES_MORE}</p>
            </div>
            <dl class="fact-list">
                {clusters} <div>
                    <dt>{comparison::OFFICIAL}</dt>
                    <dd>{official}</dd>
                </div>
            </dl>
            <p class="aside-note measure">{comparison::OFFICIAL_MORE}</p>
            <details>
                <summary>{comparison::HISTORY}</summary>
                <div class="stack stack--tight">
                    <p>{comparison::HISTORY_MORE}</p>
                    <dl class="fact-list">{years}</dl>
                </div>
            </details>
        </section>
    }
}
