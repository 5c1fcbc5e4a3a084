//! A questionnaire in full: every level with its words, and lines to write on.

use leptos::prelude::*;

use super::{Asked, Tick, instead, lines, running};
use crate::questionnaire::{LevelText, Question, Rung};
use crate::text::worksheet;
use crate::ui::part::{Cairn, partly_aloud};
use crate::words;

/// The sheet.
pub(super) fn sheet(asked: &Asked<'_>) -> impl IntoView + use<> {
    let lens = asked.lens;
    let mut number = 0;
    let mut parts = Vec::new();
    for (heading, questions) in &asked.parts {
        let cards: Vec<_> = questions
            .iter()
            .map(|question| {
                number += 1;
                card(number, question, lens.alone)
            })
            .collect();
        let heading = heading.map(|dimension| {
            view! {
                <h2>{dimension.title.clone()}</h2>
                <p class="worksheet__about">{dimension.summary.clone()}</p>
            }
        });
        parts.push(view! { <section class="worksheet__dimension">{heading} {cards}</section> });
    }
    let imprint = worksheet::imprint(&lens.title, lens.version, number);
    let scope = words::paper::scope();
    let (how, head) = if lens.alone {
        (words::paper::how_alone(), lines(&[scope]).into_any())
    } else {
        let people = words::paper::people();
        (words::paper::how(), lines(&[scope, people]).into_any())
    };
    view! {
        <article class="worksheet" aria-label=words::paper::form()>
            {running(lens.title.clone(), asked.extent)}
            <div class="worksheet__body">
                <header class="worksheet__head">
                    <h2 class="worksheet__title">{lens.title.clone()}</h2>
                    {head}
                    <p>{how}</p>
                </header>
                {parts}
                <footer class="worksheet__imprint">{imprint}</footer>
            </div>
        </article>
    }
}

/// A question with its boxes; where each answers alone, nothing says which end is the better one, and
/// no handwriting is asked for.
fn card(number: usize, question: &Question, is_alone: bool) -> impl IntoView + use<> {
    let level = |(rung, text): (Rung, &LevelText)| {
        view! {
            <li class="worksheet__level">
                <Tick />
                <span class="worksheet__number">
                    <Cairn shade=rung.shade() />
                    {partly_aloud(words::first::assess_level(usize::from(rung.level)))}
                </span>
                <span>
                    <strong>{text.name.clone()}</strong>
                    " "
                    {text.text.clone()}
                </span>
            </li>
        }
    };
    let levels = question.rungs().map(level).collect_view();
    let reversed = (question.reversed && !is_alone)
        .then(|| view! { <p>{words::first::assess_reversed()}</p> });
    let notes =
        (!is_alone).then(|| view! { <p class="worksheet__notes">{words::paper::notes()}</p> });
    view! {
        <section class="worksheet__question">
            <h3>{words::paper::question(number, &question.prompt)}</h3>
            {reversed}
            <ol class="worksheet__levels plain-list">{levels}</ol>
            {instead()}
            {notes}
        </section>
    }
}
