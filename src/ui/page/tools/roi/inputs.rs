//! The inputs in their groups, each with its likely, low and high number.

use leptos::prelude::*;

use crate::calculator::{Estimate, Quantity, RoiGroup, RoiInput};
use crate::state::Tools;
use crate::text::tools::roi as text;
use crate::ui::page::tools::{is_percent, is_quantity};
use crate::ui::part::{NumberInput, Shown};
use crate::words;

/// The fields.
#[component]
pub(super) fn Inputs() -> impl IntoView {
    let groups = RoiGroup::ALL.map(|group| {
        let inputs = group.inputs().map(|input| view! { <Guess input /> });
        view! {
            <div class="stack" role="group" aria-labelledby=group_id(group)>
                <h3 id=group_id(group)>{text::group(group)}</h3>
                <div class="guesses">{inputs.collect_view()}</div>
            </div>
        }
    });
    view! {
        <section class="stack stack--wide" aria-labelledby="roi-inputs">
            <div class="section-head">
                <h2 id="roi-inputs">{words::tools::roi_inputs()}</h2>
            </div>
            <p class="aside-note">{words::tools::roi_ends()}</p>
            {groups}
        </section>
    }
}

fn group_id(group: RoiGroup) -> &'static str {
    match group {
        RoiGroup::Team => "roi-team",
        RoiGroup::Now => "roi-now",
        RoiGroup::Then => "roi-then",
        RoiGroup::Gain => "roi-gain",
        RoiGroup::Cost => "roi-cost",
        RoiGroup::Dip => "roi-dip",
    }
}

/// One of the numbers of a guess.
#[derive(Clone, Copy)]
struct Field {
    /// Ends the id of the field.
    key: &'static str,
    label: fn() -> &'static str,
    read: fn(&Estimate) -> Option<Quantity>,
    write: fn(&mut Estimate, Option<Quantity>),
}

/// The likely number first: it alone is needed.
const FIELDS: [Field; 3] = [
    Field {
        key: "likely",
        label: words::tools::roi_likely,
        read: |estimate| estimate.likely,
        write: |estimate, number| {
            estimate.likely = number;
            // What somebody writes comes from nowhere else.
            estimate.source.clear();
        },
    },
    Field {
        key: "low",
        label: words::tools::roi_low,
        read: |estimate| estimate.low,
        write: |estimate, number| estimate.low = number,
    },
    Field {
        key: "high",
        label: words::tools::roi_high,
        read: |estimate| estimate.high,
        write: |estimate, number| estimate.high = number,
    },
];

/// What is guessed of one input.
#[component]
fn Guess(
    /// Which input.
    input: RoiInput,
) -> impl IntoView {
    let tools = Tools::expect();
    let estimate = Memo::new(move |_| {
        tools
            .read(|s| s.roi.estimate(input).cloned())
            .unwrap_or_default()
    });
    let is_crossed = Memo::new(move |_| estimate.with(Estimate::is_crossed));
    let source = move || {
        let source = estimate.with(|estimate| estimate.source.clone());
        let said = (!source.is_empty()).then(|| words::tools::roi_source(&source))?;
        Some(view! { <p class="field__hint" dir="auto">{said}</p> })
    };
    let hint = text::hint(input).map(|hint| view! { <p class="field__hint">{hint}</p> });
    let fields = FIELDS.map(|field| number_field(tools, input, estimate, field));
    let crossed_id = format!("roi-{}-crossed", input.key());
    let described = crossed_id.clone();
    view! {
        <fieldset class="guess" aria-describedby=described>
            <legend>{text::name(input)}</legend>
            {hint}
            <div class="guess__fields">{fields}</div>
            {source}
            <div id=crossed_id>
                <Shown when=move || is_crossed.get()>
                    <p class="field__error">{words::tools::roi_crossed()}</p>
                </Shown>
            </div>
        </fieldset>
    }
}

fn number_field(
    tools: Tools,
    input: RoiInput,
    estimate: Memo<Estimate>,
    field: Field,
) -> impl IntoView {
    let value = Signal::derive(move || estimate.with(field.read).map(Quantity::value));
    let on_number = Callback::new(move |number: Option<f64>| {
        let number = number.and_then(|number| input.read(number));
        tools.change(|sheets| {
            sheets
                .roi
                .change(input, |estimate| (field.write)(estimate, number));
        });
    });
    let (accepts, wrong): (fn(f64) -> bool, _) = if input.is_share() {
        (is_percent, words::tools::sheet_percent_wrong())
    } else {
        (is_quantity, words::tools::sheet_number_wrong())
    };
    let id = format!("roi-{}-{}", input.key(), field.key);
    view! { <NumberInput id label=(field.label)() value accepts wrong on_number /> }
}
