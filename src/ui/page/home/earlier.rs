//! The earlier assessments of a team, a line for each.

use leptos::prelude::*;

use super::desk::Desk;
use super::keyboard;
use super::menu::Menu;
use super::newest::{Visits, sample};
use crate::assessment::{Assessment, AssessmentId};
use crate::scoring::scorecards;
use crate::state::{Content, Preferences};
use crate::text::{home, visits};
use crate::ui::part::{Naming, ScoreBadge, Shown, control};
use crate::ui::route::Route;
use crate::words;

/// The assessments before the newest, folded where there are many.
#[component]
pub(super) fn EarlierVisits(
    /// All of the team.
    all: Visits,
    /// What of the list is looked at.
    desk: Desk,
) -> impl IntoView {
    let before = move || all.with(|all| all.iter().skip(1).cloned().collect::<Vec<_>>());
    let count = Memo::new(move |_| all.with(|all| all.len().saturating_sub(1)));
    let is_wanted = Memo::new(move |_| desk.are_few() || desk.is_looking());
    // What a person has opened or closed stays so until they look for something else.
    let is_open = RwSignal::new(untrack(|| is_wanted.get()));
    Effect::watch(
        move || is_wanted.get(),
        move |wanted, _, _| is_open.set(*wanted),
        false,
    );
    let team = Memo::new(move |_| {
        let newest = all.with(|all| desk.assessments.find(&all.first()?.0));
        newest.map(|newest| home::name(&newest)).unwrap_or_default()
    });
    let summary = move || control(&words::visits::earlier_visits(count.get()), &team.get());
    let toggled = move |event: leptos::ev::Event| {
        let details = event_target::<web_sys::HtmlDetailsElement>(&event);
        is_open.set(details.open());
    };
    let over_time = move || all.with(|all| Some(Route::Compare.of(&all.first()?.0)));
    let over_time_of = move || control(words::visits::over_time(), &team.get());
    view! {
        <p class="assessment__meta">
            <a href=over_time>{over_time_of}</a>
        </p>
        <details class="earlier-visits" prop:open=is_open on:toggle=toggled>
            <summary>{summary}</summary>
            <Shown when=is_open>
                <ul class="earlier-list plain-list">
                    <For each=before key=|(id, _)| id.clone() let((id, day))>
                        <Earlier id day desk />
                    </For>
                </ul>
            </Shown>
        </details>
    }
}

#[component]
fn Earlier(
    /// Which assessment.
    id: AssessmentId,
    /// The day that tells it apart.
    day: String,
    /// What of the list is looked at.
    desk: Desk,
) -> impl IntoView {
    let content = Content::expect();
    let id = StoredValue::new(id);
    let day = StoredValue::new(day);
    let assessment = Memo::new(move |_| id.with_value(|id| desk.assessments.find(id)));
    let label = Memo::new(move |_| {
        let label = |it: &Assessment| day.with_value(|day| visits::label(it, day));
        assessment.with(|it| it.as_ref().map(label))
    });
    let facts = move || {
        let assessment = assessment.get()?;
        let catalogue = content.catalogue();
        let facts = visits::facts(&assessment, None, &catalogue);
        let day = day.with_value(|day| control(day, &home::name(&assessment)));
        let cards = scorecards(&catalogue, &assessment).into_iter();
        let cards = cards.map(|card| {
            let naming = Naming::of(&card, Preferences::expect().edition());
            view! {
                <span>
                    {card.title.clone()} " "
                    <ScoreBadge score=card.score naming coverage=card.coverage />
                </span>
            }
        });
        Some(view! {
            <p class="assessment__meta" dir="auto">
                <a id=keyboard::anchor(&assessment.id) href=Route::Results.of(&assessment.id)>
                    {day}
                </a>
                " "
                {facts}
                {sample(&assessment)}
            </p>
            <p class="earlier-list__scores assessment__meta">{cards.collect_view()}</p>
        })
    };
    view! {
        <li>
            <article class="earlier-list__visit" aria-label=move || label.get()>
                {facts}
                <div class="assessment__next">
                    <Menu id=id.get_value() label desk />
                </div>
            </article>
        </li>
    }
}
