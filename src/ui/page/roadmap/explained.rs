//! The rest of a practice, and the sum behind its place.

use leptos::prelude::*;

use super::super::super::part::Sources;
use super::super::library::WordsHere;
use super::board::{Board, Outlook};
use crate::reading::Item;
use crate::roadmap::{CitedMetric, Effort, Practice};
use crate::text::roadmap as text;

/// What follows the first step, in a disclosure.
#[component]
pub(super) fn Explained(
    /// The practice.
    practice: Practice,
) -> impl IntoView {
    view! {
        <details>
            <summary>{text::MORE}</summary>
            <Rest practice=practice.clone() />
            <WordsHere item=Item::Practice(practice.id) />
        </details>
    }
}

/// Next steps, done when, pitfalls, basis, sources.
#[component]
pub(super) fn Rest(
    /// The practice.
    practice: Practice,
) -> impl IntoView {
    let steps = practice
        .next_steps
        .iter()
        .map(|step| view! { <li>{step.clone()}</li> });
    let pitfalls = practice
        .pitfalls
        .iter()
        .map(|pitfall| view! { <li>{pitfall.clone()}</li> });
    let has_pitfalls = !practice.pitfalls.is_empty();
    let has_sources = !practice.sources.is_empty();
    view! {
        <div class="prose">
            <h4>{text::THEN}</h4>
            <ol>{steps.collect_view()}</ol>
            <h4>{text::DONE_WHEN}</h4>
            <p>{practice.done_when.clone()}</p>
            {has_pitfalls
                .then(|| {
                    view! {
                        <h4>{text::GOES_WRONG}</h4>
                        <ul>{pitfalls.collect_view()}</ul>
                    }
                })}
            <h4>{text::BASIS}</h4>
            <p>{text::basis(practice.basis, &practice.improves)}</p>
            {has_sources
                .then(|| {
                    view! {
                        <h4>{text::SOURCES}</h4>
                        <Sources sources=practice.sources />
                    }
                })}
        </div>
    }
}

/// How the gain came about.
#[component]
pub(super) fn Working(
    /// The roadmap.
    board: Board,
    /// How long the practice takes.
    effort: Effort,
    /// What speaks for it.
    outlook: Memo<Option<Outlook>>,
) -> impl IntoView {
    let body = move || {
        let Outlook { proposal, grounds } = outlook.get()?;
        let parts: Vec<f64> = grounds
            .answers
            .iter()
            .map(|answer| answer.adds)
            .chain(grounds.metrics.iter().map(CitedMetric::adds))
            .collect();
        let how = match (grounds.answers.is_empty(), grounds.metrics.is_empty()) {
            (false, _) => text::WORKING_HOW,
            (true, false) => text::WORKING_METRICS,
            (true, true) => text::WORKING_NOTHING,
        };
        let answers = grounds
            .answers
            .iter()
            .map(|a| text::adds(&a.title, (a.rung, a.next), a.adds));
        let rows = answers.chain(grounds.metrics.iter().map(text::metric_adds));
        let rows = rows.map(|row| view! { <li>{row}</li> }).collect_view();
        let sum =
            (!parts.is_empty()).then(|| text::sum(&parts, grounds.sum(), effort, proposal.gain));
        let titles: Vec<String> = proposal.unblocks.iter().map(|id| board.title(id)).collect();
        let lifts: Vec<String> = grounds
            .lifts
            .iter()
            .map(|lift| text::lift(lift, &grounds.lifts))
            .collect();
        let lifts = (!lifts.is_empty()).then(|| text::all_lifts(&lifts));
        Some(view! {
            <p class="aside-note">{how}</p>
            <ul class="stack stack--tight plain-list">{rows}</ul>
            {sum.map(|sum| view! { <p class="working__sum">{sum}</p> })}
            {text::lent(&titles).map(|lent| view! { <p class="aside-note">{lent}</p> })}
            {lifts.map(|lifts| view! { <p class="aside-note">{lifts}</p> })}
            <p class="aside-note">{text::in_place(proposal.score)}</p>
        })
    };
    view! {
        <details class="working">
            <summary>{text::WORKING}</summary>
            <div class="working__body">{body}</div>
        </details>
    }
}
