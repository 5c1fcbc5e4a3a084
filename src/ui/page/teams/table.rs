//! What the teams say side by side, once there are some.

use leptos::prelude::*;

use super::carry::Carry;
use super::choose::Choose;
use super::heatmap::Heatmap;
use super::overview::Overview;
use super::shared::SharedSpots;
use super::team::TeamDialog;
use super::view::View;
use crate::state::Content;
use crate::state::teams::TeamsDesk;
use crate::ui::follow::follow;
use crate::ui::part::{Awaited, Shown};
use crate::words;

/// The table of teams, what they share, and the ways to take it along.
#[component]
pub(crate) fn TeamsTable() -> impl IntoView {
    let desk = expect_context::<TeamsDesk>();
    let view = View::new(desk);
    follow(move || desk.lay());
    let is_shown = Memo::new(move |_| desk.has_any() && desk.picture().is_some());
    view! {
        <AwaitedContent desk />
        <Shown when=move || is_shown.get()>
            <div class="teams-screen">
                <Choose desk />
            </div>
            <section class="stack" aria-labelledby="table">
                <div class="section-head">
                    <h2 id="table" tabindex="-1">{words::teams::table()}</h2>
                </div>
                <Overview desk />
                <Heatmap desk view />
            </section>
            <SharedSpots desk view />
            <div class="teams-screen">
                <Carry desk view />
            </div>
        </Shown>
        <TeamDialog desk view />
    }
}

/// Says that what the answers are scored by is on its way, or does not come.
#[component]
fn AwaitedContent(
    /// What is on the page.
    desk: TeamsDesk,
) -> impl IntoView {
    let content = Content::expect();
    let is_waiting = Memo::new(move |_| {
        let are_here = content.field().is_here() && content.guidance().is_here();
        desk.has_any() && !are_here
    });
    let has_failed =
        Signal::derive(move || content.field().has_failed() || content.guidance().has_failed());
    let retry = Callback::new(move |()| {
        content.load_field();
        content.load_guidance();
    });
    view! {
        <Shown when=move || is_waiting.get()>
            <Awaited
                has_failed
                waiting=words::teams::waiting()
                lost=words::teams::waiting_failed()
                retry
            />
        </Shown>
    }
}
