//! The rest of a practice, and the sum behind its place.

use leptos::prelude::*;

use super::board::{Board, Outlook};
use crate::reading::Item;
use crate::roadmap::Practice;
use crate::text::roadmap as text;
use crate::ui::frame::WordsHere;
use crate::ui::part::{Sources, control};
use crate::words;

/// What follows the first step, in a disclosure. What it is done by stands in the card.
#[component]
pub(super) fn Explained(
    /// The practice.
    practice: Practice,
) -> impl IntoView {
    view! {
        <details>
            <summary>{words::roadmap::card_more()}</summary>
            <div class="prose">
                {then(&practice)} {goes_wrong(&practice)}
                <div class="practice__basis">{basis(&practice)}</div>
            </div>
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
    view! {
        <div class="prose">
            {then(&practice)} <h4>{words::roadmap::card_done_when()}</h4>
            <p>{practice.done_when.clone()}</p> {goes_wrong(&practice)} {basis(&practice)}
        </div>
    }
}

fn items(texts: &[String]) -> impl IntoView + use<> {
    let rows = texts.iter().map(|text| view! { <li>{text.clone()}</li> });
    rows.collect_view()
}

/// The steps after the first.
fn then(practice: &Practice) -> impl IntoView + use<> {
    view! {
        <h4>{words::roadmap::card_then()}</h4>
        <ol>{items(&practice.next_steps)}</ol>
    }
}

fn goes_wrong(practice: &Practice) -> impl IntoView + use<> {
    (!practice.pitfalls.is_empty()).then(|| {
        view! {
            <h4>{words::roadmap::card_goes_wrong()}</h4>
            <ul>{items(&practice.pitfalls)}</ul>
        }
    })
}

/// What it improves, who says so, and where to read on.
fn basis(practice: &Practice) -> impl IntoView + use<> {
    let sources = (!practice.sources.is_empty()).then(|| {
        view! {
            <h4>{words::roadmap::card_sources()}</h4>
            <Sources sources=practice.sources.clone() />
        }
    });
    view! {
        <h4>{words::roadmap::card_basis()}</h4>
        <p>{text::basis(practice)}</p>
        {sources}
    }
}

/// How the priority came about.
#[component]
pub(super) fn Working(
    /// The roadmap.
    board: Board,
    /// What speaks for the practice.
    outlook: Memo<Option<Outlook>>,
) -> impl IntoView {
    let body = move || {
        let Outlook { proposal, grounds } = outlook.get()?;
        let titles = board.titles(&proposal.unblocks);
        let working = text::working(&grounds, &titles, proposal.score, board.current.edition());
        let rows = working.rows.into_iter();
        let sums = working.sums.into_iter();
        let notes = working.notes.into_iter();
        Some(view! {
            <p class="aside-note">{working.how}</p>
            <ul class="stack stack--tight plain-list">
                {rows.map(|row| view! { <li>{row}</li> }).collect_view()}
            </ul>
            {sums.map(|sum| view! { <p class="working__sum">{sum}</p> }).collect_view()}
            {notes.map(|note| view! { <p class="aside-note">{note}</p> }).collect_view()}
        })
    };
    let summary = move || {
        let practice = outlook.with(|it| Some(it.as_ref()?.proposal.practice.clone()));
        let titles = board.titles(practice.as_slice());
        control(words::roadmap::working_working(), &titles.concat())
    };
    view! {
        <details class="working">
            <summary>{summary}</summary>
            <div class="working__body">{body}</div>
        </details>
    }
}
