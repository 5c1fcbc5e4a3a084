//! A length of time: a number and its unit.

use leptos::prelude::*;

use crate::assessment::{Span, TimeUnit};
use crate::text::number;
use crate::ui::part::NumberInput;
use crate::words;

/// A number field with the unit beside it.
#[component]
pub(super) fn SpanField(
    /// Names the field.
    id: String,
    /// The field's name.
    label: &'static str,
    /// The name of the unit, for the ear.
    unit_label: &'static str,
    /// The length of time there is.
    value: Signal<Span>,
    /// Called with every length that can be.
    on_span: Callback<Span>,
) -> impl IntoView {
    let amount = Signal::derive(move || {
        let amount = value.get().amount();
        (amount > 0.0).then_some(amount)
    });
    let on_number = Callback::new(move |amount: Option<f64>| {
        let unit = value.get_untracked().unit();
        if let Some(span) = Span::new(amount.unwrap_or(0.0), unit) {
            on_span.run(span);
        }
    });
    let unit_id = format!("{id}-unit");
    let options = TimeUnit::ALL.map(|unit| {
        view! {
            <option value=unit.key() prop:selected=move || value.get().unit() == unit>
                {number::time_unit(unit)}
            </option>
        }
    });
    let choose = move |event| {
        if let Some(unit) = TimeUnit::from_key(&event_target_value(&event)) {
            on_span.run(value.get_untracked().in_unit(unit));
        }
    };
    view! {
        <NumberInput
            id
            label
            value=amount
            accepts=|amount| Span::new(amount, TimeUnit::Hours).is_some()
            wrong=words::tools::value_stream_span_wrong()
            on_number
        >
            <select id=unit_id aria-label=unit_label on:change=choose>
                {options}
            </select>
        </NumberInput>
    }
}
