//! One team over time: what its assessments share, what moved, what was tried and what happened between.

mod actions;
mod answers;
mod axis;
mod cell;
mod desk;
mod grid;
mod journal;
mod other_tools;
mod parts;
mod shared;
mod targets;
mod trends;
mod which;

use leptos::prelude::*;

use crate::state::Current;
use crate::ui::frame::{WithAssessment, WithGuidance};
use crate::ui::part::Shown;
use crate::ui::route::Route;
use crate::words::{self, compare as here};
use actions::Actions;
use answers::Answers;
use desk::Desk;
use journal::Journal;
use other_tools::OtherTools;
use parts::Parts;
use shared::SharedScores;
use targets::TargetsMet;
use trends::Trends;
use which::Which;

/// The page of one team over time.
#[component]
pub(crate) fn ComparePage() -> impl IntoView {
    view! {
        <WithAssessment>
            <OverTime />
        </WithAssessment>
    }
}

#[component]
fn OverTime() -> impl IntoView {
    let desk = Desk::new();
    let are_several = move || desk.visits.with(|visits| visits.len() > 1);
    let is_compared = move || desk.chosen.with(|chosen| chosen.len() > 1);
    view! {
        <div class="page stack stack--section over-time">
            <div class="stack">
                <h1 tabindex="-1">{words::first::page_compare()}</h1>
                <p class="lede" dir="auto">
                    {move || desk.whose()}
                </p>
                <Shown when=are_several fallback=only_one>
                    <div class="split">
                        <div class="stack">
                            <Which desk />
                        </div>
                        <Parts desk />
                    </div>
                </Shown>
            </div>
            <Shown when=is_compared>
                <SharedScores desk />
                <Answers desk />
                <section class="stack" aria-labelledby="actions">
                    <div class="section-head">
                        <h2 id="actions">{here::actions()}</h2>
                        <p class="aside-note">{here::actions_hint()}</p>
                    </div>
                    <WithGuidance>
                        <Actions desk />
                    </WithGuidance>
                </section>
            </Shown>
            <section class="stack stack--wide" aria-labelledby="trends">
                <div class="section-head">
                    <h2 id="trends">{here::trends()}</h2>
                    <p class="aside-note">{here::trends_how()}</p>
                </div>
                <Trends desk />
                <Journal desk />
            </section>
            <Shown when=move || other_tools::are_some(desk)>
                <section class="stack" aria-labelledby="other-tools">
                    <div class="section-head">
                        <h2 id="other-tools">{here::other_tools()}</h2>
                        <p class="aside-note">{here::other_tools_how()}</p>
                    </div>
                    <OtherTools desk />
                </section>
            </Shown>
            <TargetsMet desk />
        </div>
    }
}

/// What stands in the place of a choice where there is nothing to choose.
fn only_one() -> impl IntoView {
    let current = Current::expect();
    let home = Route::Home.href();
    let results = move || current.id().map(|id| Route::Results.of(&id));
    view! {
        <div class="empty">
            <p>{here::only_one()}</p>
            <p class="cluster">
                <a class="signpost" href=home>
                    {words::first::shell_to_assessments()}
                </a>
                <a class="button button--plain" href=results>
                    {here::to_results()}
                </a>
            </p>
        </div>
    }
}
