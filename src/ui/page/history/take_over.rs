//! The fifth step: measured numbers into the assessment.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::super::super::address::Address;
use super::super::super::route::Route;
use super::desk::Desk;
use crate::assessment::{Assessment, AssessmentId, Metric, Reading};
use crate::browser::clock;
use crate::delivery::events::FileKind;
use crate::state::{Assessments, Current, Notices};
use crate::text::history::result;
use crate::text::{events, number};
use crate::words;

/// Takes the numbers into the assessment in the address, or into a new one.
#[component]
pub(super) fn TakeOver(
    /// What is on the page.
    desk: Desk,
) -> impl IntoView {
    let assessments = Assessments::expect();
    let current = Current::expect();
    let notices = Notices::expect();
    let address = Address::expect();
    let is_there = Memo::new(move |_| current.id().is_some());
    let take = move |_| {
        let taken = untrack(|| readings(desk));
        let id = match current.snapshot() {
            Some(before) => add(assessments, notices, &before, taken),
            None => start(assessments, notices, address, desk, taken),
        };
        address.go(&Route::Delivery.of(&id));
    };
    let choices = move || {
        desk.measured.with(|measured| {
            let measured = measured.as_ref()?;
            let choices = Metric::ALL.into_iter().filter_map(|metric| {
                let value = result::value(metric, measured)?;
                Some(choice(desk, metric, result::take(metric, &value)))
            });
            Some(choices.collect_view())
        })
    };
    let has_some = Memo::new(move |_| !readings(desk).is_empty());
    view! {
        <section class="screen-only stack stack--wide" aria-labelledby="use">
            <div class="section-head">
                <h2 id="use">{words::delivery::history_result_use()}</h2>
                <p class="aside-note">{words::delivery::history_result_use_more()}</p>
            </div>
            <fieldset class="choices">
                <legend>{words::delivery::history_result_which()}</legend>
                {choices}
            </fieldset>
            <p>
                <button
                    class="signpost"
                    type="button"
                    disabled=move || !has_some.get()
                    on:click=take
                >
                    {move || if is_there.get() { words::delivery::history_result_take() } else { words::delivery::history_result_start() }}
                </button>
            </p>
        </section>
    }
}

/// Whether a metric is to be taken over.
fn choice(desk: Desk, metric: Metric, words: String) -> impl IntoView {
    let is_chosen = move || is_taken(desk, metric);
    let choose = move |event| {
        let is_chosen = event_target_checked(&event);
        desk.taken.update(|taken| {
            taken.insert(metric, is_chosen);
        });
    };
    view! {
        <label class="choice">
            <input type="checkbox" prop:checked=is_chosen on:change=choose />
            {words}
        </label>
    }
}

/// Whether a metric is taken over, by a person's decision or else unless it may flatter.
fn is_taken(desk: Desk, metric: Metric) -> bool {
    let decided = desk.taken.with(|taken| taken.get(&metric).copied());
    decided.unwrap_or_else(|| {
        let measured = desk.measured.read();
        let measured = measured.as_ref();
        measured.is_some_and(|measured| !measured.may_flatter(metric))
    })
}

/// What is to be taken over: each reading with its exact value, where it was read and how sure it is.
fn readings(desk: Desk) -> BTreeMap<Metric, Reading> {
    let service = desk.service.get();
    let files = FileKind::ALL.into_iter();
    let mut files: Vec<String> = files.filter_map(|kind| desk.file_name(kind)).collect();
    files.dedup();
    let files = number::list(&files);
    desk.measured.with(|measured| {
        let Some(measured) = measured else {
            return BTreeMap::new();
        };
        let source = |metric| events::source(metric, &files, service.as_deref(), measured);
        let mut readings = measured.readings(source);
        readings.retain(|metric, _| is_taken(desk, *metric));
        readings
    })
}

/// Puts readings into an assessment, with a way back; what was not measured stays.
fn add(
    assessments: Assessments,
    notices: Notices,
    before: &Assessment,
    taken: BTreeMap<Metric, Reading>,
) -> AssessmentId {
    let (id, delivery) = (before.id.clone(), before.delivery.clone());
    assessments.update(&id, |assessment| {
        assessment.delivery.get_or_insert_default().extend(taken);
    });
    let undone = id.clone();
    notices.say_with_undo(words::delivery::history_result_taken(), move || {
        assessments.update(&undone, |assessment| {
            assessment.delivery.clone_from(&delivery);
        });
    });
    id
}

/// Starts an assessment of delivery alone; its undo leads back here.
fn start(
    assessments: Assessments,
    notices: Notices,
    address: Address,
    desk: Desk,
    taken: BTreeMap<Metric, Reading>,
) -> AssessmentId {
    let mut assessment = Assessment::new(clock::new_assessment_id());
    assessment.date = clock::today();
    assessment.updated = clock::now();
    assessment.scope = desk.service.get_untracked().unwrap_or_default();
    assessment.delivery = Some(taken);
    let id = assessment.id.clone();
    assessments.insert(assessment);
    let undone = id.clone();
    notices.say_with_undo(words::delivery::history_result_taken(), move || {
        drop(assessments.remove(&undone));
        address.go(&Route::History.href());
    });
    id
}
