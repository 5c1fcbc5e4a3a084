//! The fifth step: measured numbers into the assessment.

use leptos::prelude::*;

use crate::assessment::Metric;
use crate::state::Figures;
use crate::state::event_files::EventDesk;
use crate::text::history::result;
use crate::text::{events, number};
use crate::ui::frame::TakeOver;
use crate::ui::route::Route;
use crate::words;

/// Takes the numbers that are chosen over.
#[component]
pub(super) fn TakeNumbers(
    /// What is on the page.
    desk: EventDesk,
) -> impl IntoView {
    let choices = move || {
        desk.with_measured(|measured| {
            let measured = measured?;
            let choices = Metric::ALL.into_iter().filter_map(|metric| {
                let value = result::value(metric, measured)?;
                Some(choice(desk, metric, result::take(metric, &value)))
            });
            Some(choices.collect_view())
        })
    };
    let has_some = Memo::new(move |_| !figures(desk).readings.is_empty());
    let figures = Callback::new(move |()| figures(desk));
    view! {
        <section class="off-paper stack stack--wide" aria-labelledby="use">
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
fn choice(desk: EventDesk, metric: Metric, words: String) -> impl IntoView {
    let is_chosen = move || desk.is_taken(metric);
    let choose = move |event| desk.take(metric, event_target_checked(&event));
    view! {
        <label class="choice">
            <input type="checkbox" prop:checked=is_chosen on:change=choose />
            {words}
        </label>
    }
}

/// What is taken over, each with where it was read and how sure it is.
fn figures(desk: EventDesk) -> Figures {
    let service = desk.service();
    let files = number::list(&desk.file_names());
    desk.figures(|metric, measured| events::source(metric, &files, service.as_deref(), measured))
}
