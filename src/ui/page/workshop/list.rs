//! The workshops of this browser.

use leptos::prelude::*;

use super::steps::Step;
use super::to_prepare;
use crate::browser::{focus, page};
use crate::state::{Content, Notices, Workshops};
use crate::text::{shell, workshop as text};
use crate::ui::keyboard::focus_once_shown;
use crate::ui::part::control;
use crate::ui::route::Route;
use crate::words;
use crate::workshop::{SessionId, Workshop};

/// The list, or what a workshop is where there are none.
#[component]
pub(super) fn List() -> impl IntoView {
    let workshops = Workshops::expect();
    page::set_title(&shell::title(words::first::page_workshop(), None));
    let list = move || {
        let list = workshops.list();
        let unread = workshops.unreadable().len();
        if list.is_empty() && unread == 0 {
            return view! {
                <div class="empty">
                    <p>{words::workshop::none()}</p>
                    <a class="signpost" href=to_prepare()>
                        {words::workshop::prepare()}
                    </a>
                </div>
            }
            .into_any();
        }
        let rows = list.iter().map(|workshop| row(workshops, workshop));
        view! {
            <p>
                <a class="signpost" href=to_prepare()>
                    {words::workshop::prepare()}
                </a>
            </p>
            <section class="stack" aria-labelledby="kept">
                <div class="section-head">
                    <h2 id="kept" tabindex="-1">
                        {words::workshop::kept()}
                    </h2>
                    <p class="aside-note">{words::workshop::kept_more()}</p>
                </div>
                <ul class="plain-list">{rows.collect_view()}</ul>
                {(unread > 0).then(|| view! { <p class="notice">{words::workshop::unread(unread)}</p> })}
            </section>
        }
        .into_any()
    };
    view! {
        <div class="page stack stack--section">
            <div class="stack">
                <h1 tabindex="-1">{words::first::page_workshop()}</h1>
                <p class="lede measure">{words::workshop::lede()}</p>
            </div>
            {list}
        </div>
    }
}

fn row(workshops: Workshops, workshop: &Workshop) -> impl IntoView + use<> {
    let (content, notices) = (Content::expect(), Notices::expect());
    let invitation = workshop.session.invitation();
    let (id, name) = (invitation.id(), invitation.name().to_owned());
    let questionnaire = invitation.questionnaire().id.clone();
    let title = content
        .catalogue()
        .questionnaire(&questionnaire)
        .map_or_else(|| questionnaire.to_string(), |it| it.title.clone());
    let became = workshop.became.clone();
    let facts = text::facts(workshop, &title, became.is_some());
    let to_assessment = became.map(|id| {
        let words = control(words::workshop::to_assessment(), &name);
        view! {
            <a class="button button--plain" href=Route::Results.of(&id)>
                {words}
            </a>
        }
    });
    let called = name.clone();
    view! {
        <li class="workshop-row stack stack--tight">
            <h3 dir="auto">{name.clone()}</h3>
            <p class="aside-note" dir="auto">
                {facts}
            </p>
            <p class="cluster">
                <a class="button" href=Step::first_of(id)>
                    {control(words::workshop::open(), &name)}
                </a>
                {to_assessment}
                <button
                    class="button button--plain"
                    type="button"
                    on:click=move |_| delete(workshops, notices, id, &called)
                >
                    {control(words::workshop::delete(), &name)}
                </button>
            </p>
        </li>
    }
}

/// Deletes a workshop, with a way back.
fn delete(workshops: Workshops, notices: Notices, id: SessionId, name: &str) {
    let Some(deleted) = workshops.remove(id) else {
        return;
    };
    notices.say_with_undo(words::workshop::deleted(name), move || {
        if workshops.keep(deleted.clone()).is_err() {
            notices.say(words::workshop::undo_failed());
        }
    });
    focus::on("main h1");
    focus_once_shown(".toast button");
}
