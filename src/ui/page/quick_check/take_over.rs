//! Takes a link's answers into an assessment, having shown what they would replace.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::super::super::address::Address;
use super::super::super::route::Route;
use crate::assessment::{Assessment, Metric, Reading};
use crate::browser::clock;
use crate::delivery::QuickCheck;
use crate::state::{Assessments, Current, Notices};
use crate::text::{comparison, term};
use crate::words;

/// Takes the answers into the assessment in the address, or into a new one.
#[component]
pub(super) fn TakeOver(
    /// What the link says.
    read: QuickCheck,
) -> impl IntoView {
    let assessments = Assessments::expect();
    let current = Current::expect();
    let notices = Notices::expect();
    let address = Address::expect();
    let is_there = Memo::new(move |_| current.id().is_some());
    let is_nothing = read.readings.is_empty();
    let link = read.clone();
    let replaced = move || {
        current
            .read(|assessment| replaced(&link, assessment))
            .flatten()
    };
    let take = move |_| {
        let id = if let Some(before) = current.snapshot() {
            let (id, delivery) = (before.id.clone(), before.delivery);
            let (industry, size) = (before.industry, before.size);
            assessments.update(&id, |assessment| write(&read, assessment));
            let undone = id.clone();
            notices.say_with_undo(words::delivery::comparison_link_used(), move || {
                assessments.update(&undone, |assessment| {
                    assessment.delivery.clone_from(&delivery);
                    assessment.industry.clone_from(&industry);
                    assessment.size.clone_from(&size);
                });
            });
            id
        } else {
            let mut assessment = Assessment::new(clock::new_assessment_id());
            assessment.date = clock::today();
            assessment.updated = clock::now();
            write(&read, &mut assessment);
            let id = assessment.id.clone();
            assessments.insert(assessment);
            id
        };
        address.go(&Route::Delivery.of(&id));
    };
    view! {
        {replaced}
        <p hidden=is_nothing>
            <button class="signpost" type="button" on:click=take>
                {move || {
                    if is_there.get() { words::delivery::comparison_link_use() } else { words::delivery::comparison_link_start() }
                }}
            </button>
        </p>
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

/// Puts the link's answers into an assessment; what the link does not answer stays.
fn write(read: &QuickCheck, assessment: &mut Assessment) {
    let readings: &mut BTreeMap<Metric, Reading> = assessment.delivery.get_or_insert_default();
    readings.extend(read.readings.clone());
    if !read.industry.is_empty() {
        assessment.industry.clone_from(&read.industry);
    }
    if !read.size.is_empty() {
        assessment.size.clone_from(&read.size);
    }
}
