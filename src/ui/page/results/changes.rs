//! What moved since the assessment before.

use leptos::prelude::*;

use super::lens::Citations;
use super::sections::Place;
use crate::scoring::{Comparison, LevelChange};
use crate::state::Current;
use crate::text::results::{self, changes as told};
use crate::ui::part::{AnswerList, Cited};
use crate::ui::route::Route;
use crate::words::results as words;

/// How many changes of a side are shown at first.
const SHOWN: usize = 6;

/// The section; nothing for an assessment without one before it.
#[component]
pub(super) fn Changes(
    /// Whether it is the page.
    place: Place,
) -> impl IntoView {
    let current = Current::expect();
    move || {
        let assessment = current.assessment()?;
        let repeats = assessment.previous.is_some();
        let body = match (current.previous(), current.comparison()) {
            (Some(previous), Some(comparison)) => {
                let when = results::earlier(assessment.date, previous.date);
                changes(current, comparison, &when).into_any()
            }
            _ if !repeats => return None,
            _ => view! { <p class="notice">{words::changes_previous_missing()}</p> }.into_any(),
        };
        Some(view! {
            <section class="stack" aria-labelledby="changes">
                {place.heading("changes", words::changes_title())}
                {body}
                <p class="off-paper">
                    <a href=Route::Compare.of(&assessment.id)>{words::changes_over_time()}</a>
                </p>
            </section>
        })
    }
}

fn changes(current: Current, comparison: Comparison, when: &str) -> impl IntoView + use<> {
    let summary = told::summary(&comparison, when);
    let versions = versions(current, &comparison);
    let (risen, mut fallen): (Vec<_>, Vec<_>) = comparison
        .changes
        .into_iter()
        .partition(|change| change.by() > 0);
    // The largest fall first.
    fallen.reverse();
    let citations = Citations::of(current);
    let side = |heading: String, changes: &[LevelChange]| {
        let cite = |change| citations.as_ref()?.change(change);
        let answers: Vec<Cited> = changes.iter().filter_map(cite).collect();
        (!answers.is_empty()).then(|| list(heading, answers))
    };
    view! {
        <p>{summary}</p>
        {versions}
        <div class="pair">
            {side(words::changes_risen(risen.len()), &risen)}
            {side(words::changes_fallen(fallen.len()), &fallen)}
        </div>
        <p class="aside-note measure">{told::how(current.edition())}</p>
    }
}

/// The questionnaires that had another version then.
fn versions(current: Current, comparison: &Comparison) -> impl IntoView + use<> {
    let catalogue = current.catalogue();
    let lines = comparison.questionnaires.iter().filter_map(|compared| {
        let title = &catalogue.questionnaire(&compared.questionnaire)?.title;
        let words = told::versions(title, compared.versions?);
        Some(view! { <p class="measure">{words}</p> })
    });
    lines.collect_view()
}

/// The largest changes, and the rest on demand.
fn list(heading: String, mut answers: Vec<Cited>) -> impl IntoView {
    let rest = answers.split_off(answers.len().min(SHOWN));
    let rest = (!rest.is_empty()).then(|| {
        view! {
            <details class="working changes-rest">
                <summary>{words::changes_more(rest.len())}</summary>
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
