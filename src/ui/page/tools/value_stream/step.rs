//! One step's fields.

use leptos::prelude::*;

use super::desk::{Desk, STEP};
use super::span_field::SpanField;
use crate::assessment::{Percent, Step, StepKind};
use crate::text::tools::value_stream as text;
use crate::ui::page::tools::is_percent;
use crate::ui::page::tools::line::LineTools;
use crate::ui::part::{NumberInput, Shown};
use crate::words;

/// A step: what, who, how long, how right.
#[component]
pub(super) fn StepForm(
    /// The value stream.
    desk: Desk,
    /// The step's place.
    at: usize,
    /// How many steps there are.
    count: Memo<usize>,
) -> impl IntoView {
    let step = Memo::new(move |_| {
        let step = desk.read(|stream| stream.steps.get(at).cloned());
        step.unwrap_or_default()
    });
    let name = Signal::derive(move || desk.name(at));
    let is_bottleneck = Memo::new(move |_| desk.flow().bottleneck() == Some(at));
    let on_move = Callback::new(move |to: usize| desk.move_step(at, to));
    let on_remove = Callback::new(move |()| desk.remove_step(at));
    view! {
        <li>
            <div class="line" role="group" aria-label=move || words::tools::value_stream_legend_of_step(at + 1, count.get())>
                <p class="line__number" aria-hidden="true">
                    {at + 1}
                </p>
                <div class="line__fields line__fields--step">
                    <Words desk at step />
                    <Times desk at step />
                </div>
                <div class="line__foot">
                    <LineTools prefix=STEP at of=count name on_move on_remove />
                    <Shown when=move || is_bottleneck.get()>
                        <span class="tag">{words::tools::value_stream_bottleneck_mark()}</span>
                    </Shown>
                </div>
            </div>
        </li>
    }
}

fn id(at: usize, part: &str) -> String {
    format!("{STEP}-{at}-{part}")
}

/// What is done, of what kind, by whom.
#[component]
fn Words(
    /// The value stream.
    desk: Desk,
    /// The step's place.
    at: usize,
    /// The step.
    step: Memo<Step>,
) -> impl IntoView {
    let kinds = StepKind::ALL.map(|kind| {
        view! {
            <option value=kind.key() prop:selected=move || step.with(|step| step.kind == kind)>
                {text::kind(kind)}
            </option>
        }
    });
    let choose = move |event| {
        if let Some(kind) = StepKind::from_key(&event_target_value(&event)) {
            desk.change_step(at, |step| step.kind = kind);
        }
    };
    view! {
        <div class="field line__name">
            <label for=id(at, "name")>{words::tools::value_stream_name()}</label>
            <input
                type="text"
                id=id(at, "name")
                dir="auto"
                maxlength="200"
                prop:value=move || step.with(|step| step.name.clone())
                on:input=move |event| {
                    desk.change_step(at, |step| step.name = event_target_value(&event));
                }
            />
        </div>
        <div class="field">
            <label for=id(at, "kind")>{words::tools::value_stream_kind()}</label>
            <select id=id(at, "kind") on:change=choose>
                {kinds}
            </select>
        </div>
        <div class="field">
            <label for=id(at, "who")>{words::tools::value_stream_who()}</label>
            <input
                type="text"
                id=id(at, "who")
                dir="auto"
                maxlength="200"
                prop:value=move || step.with(|step| step.who.clone())
                on:input=move |event| {
                    desk.change_step(at, |step| step.who = event_target_value(&event));
                }
            />
        </div>
    }
}

/// How long it waits, how long it takes, how right it is.
#[component]
fn Times(
    /// The value stream.
    desk: Desk,
    /// The step's place.
    at: usize,
    /// The step.
    step: Memo<Step>,
) -> impl IntoView {
    let accurate =
        Signal::derive(move || step.with(|step| step.complete_and_accurate.map(Percent::value)));
    view! {
        <SpanField
            id=id(at, "wait")
            label=words::tools::value_stream_step_wait()
            unit_label=words::tools::value_stream_wait_unit()
            value=Signal::derive(move || step.with(|step| step.wait))
            on_span=Callback::new(move |span| desk.change_step(at, |step| step.wait = span))
        />
        <SpanField
            id=id(at, "process")
            label=words::tools::value_stream_step_process()
            unit_label=words::tools::value_stream_process_unit()
            value=Signal::derive(move || step.with(|step| step.process))
            on_span=Callback::new(move |span| desk.change_step(at, |step| step.process = span))
        />
        <NumberInput
            id=id(at, "accurate")
            label=words::tools::value_stream_accurate()
            value=accurate
            accepts=is_percent
            wrong=words::tools::sheet_percent_wrong()
            on_number=Callback::new(move |number: Option<f64>| {
                let percent = number.and_then(Percent::new);
                desk.change_step(at, |step| step.complete_and_accurate = percent);
            })
        />
    }
}
