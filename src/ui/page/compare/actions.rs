//! What was tried between the first of the chosen assessments and the last, beside what it was meant to move.

use leptos::prelude::*;

use super::desk::Desk;
use crate::assessment::Assessment;
use crate::portfolio::{Action, Between, Progress, actions, one_before};
use crate::questionnaire::{Catalogue, QuestionId};
use crate::state::Content;
use crate::text::over_time;
use crate::ui::part::{AnswerList, Cited, Sign};
use crate::ui::route::Route;
use crate::words::compare as words;

/// The list, once the practices are here.
#[component]
pub(super) fn Actions(
    /// What the page looks at.
    desk: Desk,
) -> impl IntoView {
    move || {
        let catalogue = desk.catalogue();
        desk.of_chosen(|visits| {
            let (before, now) = (*visits.first()?, *visits.last()?);
            let ahead = ahead_of(desk, before);
            let between = Between {
                catalogue: &catalogue,
                ahead: ahead.as_ref(),
                before,
                now,
            };
            let actions = actions(between, desk.assessments.today());
            if actions.is_empty() {
                return Some(view! { <p>{words::actions_nothing()}</p> }.into_any());
            }
            let rows = actions.iter();
            let rows = rows.map(|action| row(desk, &catalogue, action, before, now));
            Some(view! { <ul class="action-list plain-list">{rows.collect_view()}</ul> }.into_any())
        })
    }
}

/// The visit from which one was carried on: the one that it repeats, else the one before it.
fn ahead_of(desk: Desk, visit: &Assessment) -> Option<Assessment> {
    desk.of_all(|all| {
        if let Some(previous) = &visit.previous {
            let of_team = all.iter().find(|it| it.id == *previous).copied().cloned();
            // Of another team, nothing on this page changes it.
            return of_team.or_else(|| untrack(|| desk.assessments.find(previous)));
        }
        let here = all.iter().position(|it| it.id == visit.id)?;
        one_before(visit, all.get(here + 1..)?).cloned()
    })
}

fn row(
    desk: Desk,
    catalogue: &Catalogue,
    action: &Action,
    before: &Assessment,
    now: &Assessment,
) -> impl IntoView + use<> {
    let guidance = Content::expect().guidance().here();
    let known = guidance.and_then(|all| all.practice(&action.practice).map(|it| it.title.clone()));
    let title = known.unwrap_or_else(|| action.practice.to_string());
    let is_late = matches!(action.progress, Progress::Overdue(_));
    let decided = over_time::decided(action);
    let decided = (!decided.is_empty()).then(|| {
        view! {
            <p class="aside-note" dir="auto">
                {decided}
            </p>
        }
    });
    let dimensions = action.dimensions.iter().map(|(lens, dimension, compared)| {
        let known = catalogue.questionnaire(lens);
        let mut all = known.into_iter().flat_map(|it| &it.dimensions);
        let title = all.find(|it| it.id == *dimension);
        let title = title.map_or_else(|| dimension.to_string(), |it| it.title.clone());
        let moved = over_time::action_dimension(&title, compared, desk.naming(lens).bands());
        view! { <li>{moved}</li> }
    });
    let cited = action.questions.iter();
    let cited: Vec<Cited> = cited
        .filter_map(|question| cite(desk, catalogue, question, before, now))
        .collect();
    let moved = if cited.is_empty() {
        view! { <p class="aside-note">{words::action_nothing()}</p> }.into_any()
    } else {
        view! {
            <AnswerList answers=cited />
            <ul class="action-list__dimensions plain-list">{dimensions.collect_view()}</ul>
        }
        .into_any()
    };
    view! {
        <li class="action-list__row">
            <div class="stack stack--tight">
                <p class="action-list__progress" data-past=is_late.then_some("")>
                    {over_time::progress(action.progress)}
                </p>
                <p>
                    <a href=Route::to_practice(&action.practice, Some(&now.id))>{title}</a>
                </p>
                {decided}
            </div>
            <div class="stack stack--tight">{moved}</div>
        </li>
    }
}

/// A question with its level before and now.
fn cite(
    desk: Desk,
    catalogue: &Catalogue,
    id: &QuestionId,
    before: &Assessment,
    now: &Assessment,
) -> Option<Cited> {
    let question = catalogue.question(id)?;
    let level = |visit: &Assessment| visit.level_on(question);
    let (from, to) = (level(before), level(now));
    let rung = |level: Option<u8>| level.and_then(|level| question.rung(level));
    let sign = match (rung(from), rung(to)) {
        (Some(from), Some(to)) if from == to => Sign::Level(to),
        (Some(from), Some(to)) => Sign::Change(from, to),
        (None, Some(to)) => Sign::Level(to),
        _ => Sign::Word(words::answers_open()),
    };
    let name = to.and_then(|level| question.level(level));
    Some(Cited {
        sign,
        title: question.title.clone(),
        words: name.map(|it| it.name.clone()),
        worth: None,
        href: desk.href(id),
    })
}
