//! What moved since the assessment before.

use leptos::prelude::*;

use super::super::super::part::{AnswerList, Cited};
use super::lens::Citations;
use crate::assessment::Assessment;
use crate::scoring::{LevelChange, level_changes};
use crate::state::Current;
use crate::text::results;

/// How many changes of a side are shown at first.
const SHOWN: usize = 6;

/// The section; nothing for an assessment that repeats none.
#[component]
pub(super) fn Changes() -> impl IntoView {
    let current = Current::expect();
    move || {
        let assessment = current.assessment()?;
        assessment.previous.as_ref()?;
        let body = match current.previous() {
            Some(previous) => changes(current, &previous, &assessment).into_any(),
            None => view! { <p class="notice">{results::PREVIOUS_MISSING}</p> }.into_any(),
        };
        Some(view! {
            <section class="stack" aria-labelledby="changes">
                <div class="section-head">
                    <h2 id="changes">{results::CHANGES}</h2>
                </div>
                {body}
            </section>
        })
    }
}

fn changes(
    current: Current,
    previous: &Assessment,
    assessment: &Assessment,
) -> impl IntoView + use<> {
    let catalogue = current.catalogue();
    let changes = level_changes(&catalogue, previous, assessment);
    let (risen, mut fallen): (Vec<_>, Vec<_>) =
        changes.into_iter().partition(|change| change.by() > 0);
    // The largest fall first.
    fallen.reverse();
    let new = catalogue
        .questions()
        .filter(|question| previous.level_on(question).is_none())
        .filter(|question| assessment.level_on(question).is_some())
        .count();
    let when = results::earlier(assessment.date, previous.date);
    let words = results::changes(risen.len(), fallen.len(), new, &when);
    let citations = Citations::of(current);
    let side = |heading: String, changes: &[LevelChange]| {
        let cite = |change| citations.as_ref()?.change(change);
        let answers: Vec<Cited> = changes.iter().filter_map(cite).collect();
        (!answers.is_empty()).then(|| list(heading, answers))
    };
    view! {
        <p>{words}</p>
        <div class="pair">
            {side(results::risen(risen.len()), &risen)}
            {side(results::fallen(fallen.len()), &fallen)}
        </div>
    }
}

/// The largest changes, and the rest on demand.
fn list(heading: String, mut answers: Vec<Cited>) -> impl IntoView {
    let rest = answers.split_off(answers.len().min(SHOWN));
    let rest = (!rest.is_empty()).then(|| {
        view! {
            <details class="working">
                <summary>{results::more_changes(rest.len())}</summary>
                <div class="working__body">
                    <AnswerList answers=rest />
                </div>
            </details>
        }
    });
    view! {
        <div class="stack stack--tight">
            <h3 class="map-name">{heading}</h3>
            <AnswerList answers />
            {rest}
        </div>
    }
}
