//! A question, before the reveal and after it.

use leptos::prelude::*;

use super::answers::answers;
use super::levels::levels;
use super::{people, words_of};
use crate::questionnaire::QuestionId;
use crate::state::{Content, OpenWorkshop};
use crate::text::discuss as text;
use crate::words::stage as words;
use crate::workshop::{Figures, Initials, Place, Vote};

/// A question that people still answer: its levels, and how many have.
pub(super) fn asked(open: OpenWorkshop, place: &Place, handed_in: usize) -> AnyView {
    let question = words_of(&place.question);
    let call = match handed_in {
        0 => words::answer_now(),
        _ => words::answers_come(),
    };
    view! {
        {bar(open, place, handed_in)}
        <div class="stage__main">
            {heading(place)}
            {question.as_ref().map(levels)}
        </div>
        <div class="stage__call">
            <p>
                <strong>{words::hidden()}</strong>
                " "
                {call}
            </p>
        </div>
    }
    .into_any()
}

/// A question and what was said to it.
pub(super) fn revealed(
    open: OpenWorkshop,
    place: &Place,
    handed_in: usize,
    rounds: &[Option<Figures>],
    named: &[(Initials, Vote)],
) -> AnyView {
    let question = words_of(&place.question);
    let (shown, before) = match rounds.split_last() {
        Some((shown, before)) => (shown.as_ref(), before.last().and_then(Option::as_ref)),
        None => (None, None),
    };
    let item = untrack(|| open.read(|it| it.session.invitation().items().get(place.at).cloned()));
    let is_reversed = item.is_some_and(|item| item.reversed);
    let call = match shown {
        Some(figures) => {
            let first = text::speak_first(&figures.levels);
            let more = first.unwrap_or_else(|| text::accord_more(figures.accord).to_owned());
            view! {
                <p>
                    <strong>{text::accord(figures.accord)} "."</strong>
                    " "
                    {more}
                </p>
            }
            .into_any()
        }
        None => view! { <p>{words::too_few()}</p> }.into_any(),
    };
    // The first round stays in sight, in words.
    let before = before.map(|before| {
        let before = words::before(usize::from(before.median), text::accord(before.accord));
        view! { <p class="stage__aside">{before}</p> }
    });
    let named = (!named.is_empty()).then(|| {
        let named = named.iter().map(|(initials, vote)| {
            let vote = match vote {
                Vote::Level(level) => level.to_string(),
                Vote::DontKnow => "?".to_owned(),
                Vote::NotApplicable => "–".to_owned(),
            };
            view! { <li>{words::named(&initials.to_string(), &vote)}</li> }
        });
        view! { <ul class="stage__named plain-list">{named.collect_view()}</ul> }
    });
    view! {
        {bar(open, place, handed_in)}
        <div class="stage__main">
            {heading(place)}
            {shown.map(|figures| answers(figures, is_reversed, question.as_ref()))}
        </div>
        <div class="stage__call">
            {call}
            {before}
            {named}
        </div>
    }
    .into_any()
}

fn heading(place: &Place) -> impl IntoView + use<> {
    let prompt = words_of(&place.question).map(|question| question.prompt);
    view! {
        <h1 tabindex="-1" dir="auto">
            {prompt.unwrap_or_else(|| words::loading().to_owned())}
        </h1>
    }
}

/// The dimension, where the question stands, and how many have answered.
fn bar(open: OpenWorkshop, place: &Place, handed_in: usize) -> impl IntoView + use<> {
    let (number, people) = open.read(|workshop| {
        let course = workshop.course();
        let number = course.iter().position(|at| *at == place.at);
        (number.unwrap_or(place.at) + 1, people(workshop, handed_in))
    });
    let dimension = dimension(open, &place.question);
    view! {
        <p class="stage__bar">
            <span>
                {dimension.map(|dimension| view! { <strong>{dimension}</strong> ", " })}
                {words::place(number, place.of)}
            </span>
            <span role="status">{words::answered(handed_in, people)}</span>
        </p>
    }
}

fn dimension(open: OpenWorkshop, question: &QuestionId) -> Option<String> {
    let chosen = open.read(|it| it.session.invitation().questionnaire().id.clone());
    let catalogue = Content::expect().catalogue();
    let mut entries = catalogue.questionnaire(&chosen)?.entries();
    let (dimension, _) = entries.find(|(_, entry)| entry.question == *question)?;
    Some(dimension.title.clone())
}
