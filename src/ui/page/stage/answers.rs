//! What a room said to a question.

use leptos::prelude::*;

use crate::questionnaire::Question;
use crate::text::discuss as text;
use crate::ui::part::Dots;
use crate::words::stage as words;
use crate::workshop::Figures;

/// Everybody's answers as dots, with those that are no level in words.
pub(super) fn answers(
    figures: &Figures,
    is_reversed: bool,
    question: Option<&Question>,
) -> impl IntoView + use<> {
    let levels = question.map(|question| question.levels.as_slice());
    let names = levels.unwrap_or_default().iter();
    let names = names.map(|level| level.name.clone()).collect();
    let told = text::dots(&figures.levels, is_reversed);
    let silent = [
        (figures.dont_know, words::dont_know as fn(usize) -> String),
        (figures.not_applicable, words::not_applicable),
    ];
    let silent = silent.into_iter().filter(|(count, _)| *count > 0);
    let silent: Vec<String> = silent.map(|(count, say)| say(text::whole(count))).collect();
    let silent = (!silent.is_empty()).then(|| {
        view! { <p class="stage__silent">{crate::text::number::apart(silent)}</p> }
    });
    view! {
        <div class="stage__answers">
            {silent} <Dots levels=figures.levels reversed=is_reversed names told />
        </div>
    }
}
