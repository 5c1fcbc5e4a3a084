//! The actions of Now and Next, for trackers and calendars.

use leptos::prelude::*;

use super::links::Links;
use super::made::actions;
use super::row::{FileRow, Made};
use crate::browser::clock;
use crate::report::actions::{Action, Event, Tracker, calendar, events, experiments, table};
use crate::state::{Current, Workshops};
use crate::ui::part::Shown;
use crate::words::export as words;
use crate::workshop::Workshop;

/// The section.
#[component]
pub(super) fn Actions() -> impl IntoView {
    let current = Current::expect();
    let all = Memo::new(move |_| actions(current));
    let count = Memo::new(move |_| all.with(Vec::len));
    let more = move || match count.get() {
        0 => words::actions_none().to_owned(),
        count => words::actions_more(count),
    };
    view! {
        <section class="stack" aria-labelledby="actions">
            <div class="section-head">
                <h2 id="actions">{words::actions()}</h2>
                <p class="aside-note">{more}</p>
            </div>
            <Shown when=move || { count.get() > 0 }>
                <Formats all />
                <Links all />
            </Shown>
        </section>
    }
}

#[component]
fn Formats(
    /// The actions.
    all: Memo<Vec<Action>>,
) -> impl IntoView {
    let current = Current::expect();
    let what = format!("{}-", words::file_actions());
    let trackers = Tracker::ALL.map(|tracker| {
        let made = Callback::new(move |()| {
            let text = all.with_untracked(|all| table(all, tracker));
            Some(Made::text(text, "text/csv", "csv"))
        });
        view! {
            <FileRow
                format=words::tracker(tracker.name())
                about=about(tracker)
                what=format!("{what}{}", tracker.name())
                made
            />
        }
    });
    let workshops = Workshops::expect();
    let dated = Memo::new(move |_| {
        let assessment = current.assessment();
        let Some(assessment) = assessment else {
            return Vec::new();
        };
        let workshops = workshops.list();
        let became = |workshop: &&Workshop| workshop.became.as_ref() == Some(&assessment.id);
        all.with(|all| {
            let tried = workshops.iter().filter(became);
            let tried = tried.flat_map(|workshop| experiments(workshop, all));
            events(&assessment, all).into_iter().chain(tried).collect()
        })
    });
    let days = move || dated.with(Vec::len);
    let file = Callback::new(move |()| {
        let text = dated.with_untracked(|dated: &Vec<Event>| calendar(dated, &clock::now()));
        Some(Made::text(text, "text/calendar", "ics"))
    });
    view! {
        <dl class="fact-list">
            {trackers.into_iter().collect_view()}
            <FileRow
                format=words::calendar()
                about=Signal::derive(move || words::calendar_for(days()))
                what=words::file_actions()
                made=file
            />
        </dl>
        <p class="aside-note">{words::assignees()}</p>
    }
}

fn about(tracker: Tracker) -> &'static str {
    match tracker {
        Tracker::GitHub => words::github_for(),
        Tracker::GitLab => words::gitlab_for(),
        Tracker::Jira => words::jira_for(),
    }
}
