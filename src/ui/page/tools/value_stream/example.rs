//! Why the example that is often copied does not come to 93 %.

use leptos::prelude::*;

use crate::calculator::{READINGS, Reading};
use crate::text::number;
use crate::text::tools::value_stream as text;
use crate::words;

/// The story, and every way to read the example.
#[component]
pub(super) fn NinetyThree() -> impl IntoView {
    let rows = READINGS.map(row);
    let columns = [
        words::tools::value_stream_worked(),
        words::tools::value_stream_elapsed(),
        words::tools::value_stream_waste(),
    ]
    .map(|name| {
        view! {
            <th scope="col" data-kind="number">
                {name}
            </th>
        }
    });
    view! {
        <details class="working ninety-three">
            <summary>{words::tools::value_stream_ninety_three()}</summary>
            <div class="working__body">
                <p class="measure">{words::tools::value_stream_ninety_three_more()}</p>
                <div class="data-table-frame" role="region" tabindex="0" aria-label=words::tools::value_stream_readings()>
                    <table class="data-table">
                        <thead>
                            <tr>
                                <th scope="col">{words::tools::value_stream_reading()}</th>
                                {columns}
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                <p class="measure">{words::tools::value_stream_ninety_three_lesson()}</p>
            </div>
        </details>
    }
}

fn row(reading: Reading) -> impl IntoView {
    let (worked, elapsed) = text::reading_numbers(reading);
    view! {
        <tr>
            <th scope="row">{text::reading(reading.kind)}</th>
            <td data-kind="number">{worked}</td>
            <td data-kind="number">{elapsed}</td>
            <td data-kind="number">{reading.waste().map(number::share)}</td>
        </tr>
    }
}
