//! The fifth step: measured numbers into the assessment.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::desk::Desk;
use crate::assessment::{Metric, Reading};
use crate::delivery::events::FileKind;
use crate::state::Figures;
use crate::text::history::result;
use crate::text::{events, number};
use crate::ui::frame::TakeOver;
use crate::ui::route::Route;
use crate::words;

/// Takes the numbers that are chosen over.
#[component]
pub(super) fn TakeNumbers(
    /// What is on the page.
    desk: Desk,
) -> impl IntoView {
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
    let figures = Callback::new(move |()| Figures {
        readings: readings(desk),
        scope: desk.service.get().unwrap_or_default(),
        ..Figures::default()
    });
    view! {
        <section class="screen-only stack stack--wide" aria-labelledby="use">
            <div class="section-head">
                <h2 id="use">{words::history::result_use()}</h2>
                <p class="aside-note">{words::history::result_use_more()}</p>
            </div>
            <fieldset class="choices">
                <legend>{words::history::result_which()}</legend>
                {choices}
            </fieldset>
            <TakeOver
                figures
                has_some=has_some.into()
                into=words::history::result_take()
                begin=words::history::result_start()
                said=words::history::result_taken()
                page=Route::History
            />
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
