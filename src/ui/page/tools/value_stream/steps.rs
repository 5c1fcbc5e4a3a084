//! The list of steps, and the clock of their times.

use leptos::prelude::*;

use super::desk::Desk;
use super::step::StepForm;
use crate::assessment::{Clock, ValueStream};
use crate::text::tools::value_stream as text;
use crate::ui::part::{NumberInput, Shown};
use crate::words;

/// Every step with its fields.
#[component]
pub(super) fn Steps(
    /// The value stream.
    desk: Desk,
) -> impl IntoView {
    let count = Memo::new(move |_| desk.count());
    let is_full = Memo::new(move |_| count.get() >= ValueStream::MAX_STEPS);
    view! {
        <section class="stack" aria-labelledby="steps-head">
            <div class="section-head">
                <div class="cluster cluster--baseline cluster--spread">
                    <h2 id="steps-head">{words::tools::value_stream_steps()}</h2>
                    <button
                        class="button button--plain"
                        type="button"
                        on:click=move |_| desk.fill_in_example()
                    >
                        {words::tools::value_stream_example()}
                    </button>
                </div>
            </div>
            <p class="measure">{words::tools::value_stream_steps_more()}</p>
            <ol class="lines plain-list">
                <For each=move || 0..count.get() key=|at| *at let:at>
                    <StepForm desk at count />
                </For>
            </ol>
            <p>
                <button
                    class="button"
                    type="button"
                    disabled=move || is_full.get()
                    on:click=move |_| desk.add_step()
                >
                    {words::tools::value_stream_add()}
                </button>
            </p>
            <Shown when=move || is_full.get()>
                <p class="aside-note">{words::tools::value_stream_full()}</p>
            </Shown>
        </section>
    }
}

/// How long a working day and a working week are.
#[component]
pub(super) fn ClockFields(
    /// The value stream.
    desk: Desk,
) -> impl IntoView {
    let clock = Signal::derive(move || desk.read(|stream| stream.clock));
    let set = move |day: Option<f64>, week: Option<f64>| {
        let before = clock.get_untracked();
        let usual = Clock::default();
        // An emptied field is the usual one.
        let changed = Clock::new(
            day.unwrap_or(usual.hours_per_day()),
            week.unwrap_or(usual.days_per_week()),
        );
        desk.change(|stream| stream.clock = changed.unwrap_or(before));
    };
    let day = Signal::derive(move || Some(clock.get().hours_per_day()));
    let week = Signal::derive(move || Some(clock.get().days_per_week()));
    view! {
        <section class="stack measure" aria-labelledby="clock-head">
            <div class="section-head">
                <h2 id="clock-head">{words::tools::value_stream_clock()}</h2>
            </div>
            <p>{words::tools::value_stream_clock_more()}</p>
            <div class="field-row">
                <NumberInput
                    id="hours-per-day".to_owned()
                    label=words::tools::value_stream_hours_per_day()
                    value=day
                    accepts=|hours| Clock::new(hours, 5.0).is_some()
                    wrong=words::tools::value_stream_hours_wrong()
                    on_number=Callback::new(move |hours| set(hours, week.get_untracked()))
                />
                <NumberInput
                    id="days-per-week".to_owned()
                    label=words::tools::value_stream_days_per_week()
                    value=week
                    accepts=|days| Clock::new(8.0, days).is_some()
                    wrong=words::tools::value_stream_days_wrong()
                    on_number=Callback::new(move |days| set(day.get_untracked(), days))
                />
            </div>
            <p class="aside-note">{move || text::clock(clock.get())}</p>
        </section>
    }
}
