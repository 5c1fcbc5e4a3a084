//! The closing round: whether it was worth the time.

use leptos::prelude::*;

use crate::text::{discuss as text, number};
use crate::words::stage as words;
use crate::workshop::ReturnOnTime;

/// The scale, and what was said once that is shown.
pub(super) fn close(votes: u32, worth: Option<&ReturnOnTime>) -> AnyView {
    let told = |number: usize| match number {
        0 => Some(words::worth_least()),
        3 => Some(words::worth_middle()),
        5 => Some(words::worth_best()),
        _ => None,
    };
    let counts: Vec<Option<u32>> = match worth {
        Some(worth) => worth.counts().iter().copied().map(Some).collect(),
        None => vec![None; usize::from(ReturnOnTime::BEST) + 1],
    };
    let columns = counts.into_iter().enumerate().map(|(number, count)| {
        view! {
            <li class="stage__worth">
                <strong>{number.to_string()}</strong>
                {count.map(|count| view! { <em>{words::worth_count(text::whole(count))}</em> })}
                {told(number).map(|told| view! { <span>{told}</span> })}
            </li>
        }
    });
    let mean = worth.and_then(ReturnOnTime::mean);
    let mean = mean.map(|mean| words::worth_mean(&number::decimal(mean)));
    view! {
        <p class="stage__bar">
            <span>{words::close_bar()}</span>
            <span role="status">{words::worth_votes(text::whole(votes))}</span>
        </p>
        <div class="stage__main">
            <h1 tabindex="-1">{words::close()}</h1>
            <ol class="stage__scale plain-list">{columns.collect_view()}</ol>
        </div>
        <div class="stage__call">
            <p>{mean.unwrap_or_else(|| words::close_more().to_owned())}</p>
        </div>
    }
    .into_any()
}
