//! What was said to a question: each round as dots, its figures, and who speaks first.

use leptos::prelude::*;

use super::desk::Desk;
use crate::questionnaire::Question;
use crate::text::discuss as text;
use crate::ui::part::Dots;
use crate::words::discuss as words;
use crate::workshop::{Accord, Groups, Item, Outcome, Tally};

/// The rounds that are shown: those that are over, and once it is revealed the one that goes on.
#[component]
pub(super) fn Rounds(
    /// The step.
    desk: Desk,
    /// Which question, counted from 0.
    at: usize,
    /// The question's words, once they are here.
    question: Memo<Option<Question>>,
) -> impl IntoView {
    let Some(item) = desk.item(at) else {
        return ().into_any();
    };
    let is_revealed = desk.is_revealed(at);
    let rounds = Memo::new(move |_| {
        desk.workshop.read(|workshop| {
            if is_revealed.get() {
                workshop.ballots.rounds(at)
            } else {
                workshop.ballots.over(at).to_vec()
            }
        })
    });
    let outcome = desk.outcome(at);
    let drawn = move || {
        let rounds = rounds.get();
        let names = question.with(|question| names(question.as_ref()));
        let count = rounds.len();
        // The newest is read first.
        let drawn = rounds.iter().enumerate().rev().map(|(place, round)| {
            let heading = if count > 1 || !is_revealed.get() {
                words::round(place + 1)
            } else {
                words::answers().to_owned()
            };
            view! {
                <section class="stack stack--tight">
                    <h4>{heading}</h4>
                    {figure(&item, round, &names)}
                </section>
            }
        });
        drawn.collect_view()
    };
    let told = move || {
        let outcome = outcome.get().filter(|_| is_revealed.get())?;
        Some(view! {
            {talk(&outcome)}
            {roles(desk, at, &outcome.item)}
            {named(desk, at, question)}
            {last_time(desk, &outcome)}
        })
    };
    view! {
        <div class="stack">{drawn} {told}</div>
    }
    .into_any()
}

fn names(question: Option<&Question>) -> Vec<String> {
    let levels = question.map(|question| question.levels.as_slice());
    let levels = levels.unwrap_or_default().iter();
    levels.map(|level| level.name.clone()).collect()
}

/// A round as dots and figures. A single answer would be somebody's own.
fn figure(item: &Item, round: &Tally, names: &[String]) -> AnyView {
    let levels = round.levels;
    let answers = levels.answers();
    let fact =
        |name: &'static str, told: String| view! { <div><dt>{name}</dt><dd>{told}</dd></div> };
    let count = |count: u32, name| (count > 0).then(|| fact(name, count.to_string()));
    let dots = match answers {
        0 => ().into_any(),
        1 => view! { <p>{words::too_few()}</p> }.into_any(),
        _ => {
            let told = text::dots(&levels, item.reversed);
            view! { <Dots levels reversed=item.reversed names=names.to_vec() told /> }.into_any()
        }
    };
    let median = levels.lower_median(item.reversed).filter(|_| answers > 1);
    let accord = levels.accord();
    view! {
        {dots}
        <dl class="facts">
            {accord.map(|accord| fact(words::figure_accord(), text::accord(accord).to_owned()))}
            {median.map(|median| fact(words::figure_median(), median.to_string()))}
            {fact(words::figure_answers(), answers.to_string())}
            {count(round.dont_know, words::figure_dont_know())}
            {count(round.not_applicable, words::figure_not_applicable())}
        </dl>
    }
    .into_any()
}

/// What to make of it, and who speaks first.
fn talk(outcome: &Outcome) -> Option<impl IntoView + use<>> {
    let accord = outcome.accord()?;
    let levels = outcome.tally()?.levels;
    let first = text::speak_first(&levels).filter(|_| accord != Accord::Single);
    Some(view! {
        <div class="notice stack stack--tight">
            <p>
                <strong>{text::accord(accord)}</strong>
                ". "
                {text::accord_more(accord)}
            </p>
            {first.map(|first| view! { <p>{first}</p> })}
        </div>
    })
}

/// How roles see it, as far as that may be shown; nothing where nobody named any.
fn roles(desk: Desk, at: usize, item: &Item) -> Option<impl IntoView + use<>> {
    let groups = desk
        .workshop
        .read(|workshop| Groups::of(&workshop.ballots, item, at));
    if groups.shown().is_empty() && !groups.is_any_hidden() {
        return None;
    }
    let rows = groups
        .shown()
        .iter()
        .map(|group| view! { <li>{text::group(group)}</li> });
    let rows = rows.collect_view();
    let gap = groups.gap().as_ref().and_then(text::gap);
    Some(view! {
        <section class="stack stack--tight">
            <h4>{words::groups()}</h4>
            <ul class="plain-list">{rows}</ul>
            {gap.map(|gap| view! { <p>{gap}</p> })}
            {groups
                .is_any_hidden()
                .then(|| view! { <p class="aside-note">{words::groups_hidden()}</p> })}
        </section>
    })
}

/// Who said what, where everybody was told so before they answered.
fn named(desk: Desk, at: usize, question: Memo<Option<Question>>) -> Option<impl IntoView + use<>> {
    let named = desk.workshop.read(|workshop| workshop.ballots.named(at));
    if named.is_empty() || !desk.is_named() {
        return None;
    }
    let rows = named.into_iter().map(|(initials, vote)| {
        let vote = question.with(|question| text::vote(question.as_ref(), vote));
        view! { <li>{words::named_vote(&initials.to_string(), &vote)}</li> }
    });
    Some(view! {
        <details class="working">
            <summary>{words::named()}</summary>
            <div class="working__body">
                <ul class="plain-list">{rows.collect_view()}</ul>
            </div>
        </details>
    })
}

/// How it stands against last time, for the coach alone.
fn last_time(desk: Desk, outcome: &Outcome) -> Option<impl IntoView + use<>> {
    let since = text::since(outcome.since?);
    let level = desk.workshop.read(|workshop| {
        let follows = workshop.session.follows.as_ref()?;
        follows.levels.get(&outcome.item.question).copied()
    });
    let told = level.map_or_else(
        || since.to_owned(),
        |level| words::last_time(since, usize::from(level)),
    );
    Some(view! {
        <dl class="facts">
            <div>
                <dt>{words::figure_last_time()} " · " {words::coach_only()}</dt>
                <dd>{told}</dd>
            </div>
        </dl>
    })
}
