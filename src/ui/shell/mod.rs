//! The frame around every page: header, trail, routes, footer, messages.

mod header;
mod toast;

use leptos::prelude::*;

use super::address::Address;
use super::follow::follow;
use super::frame::Filled;
use super::late::{self, LatePage, LatePart, Part};
use super::outside::BROWSER;
use super::page::{AssessPage, HomePage, NotFoundPage, StartPage};
use super::part::{Awaited, Shown, Sprite};
use super::route::{self, Route};
use crate::assessment::AssessmentId;
use crate::browser::{focus, page, worker};
use crate::pages::Area;
use crate::questionnaire::Catalogue;
use crate::state::{Content, Current, Handles, OwnFiles, Stored};
use crate::text::{self, shell};
use crate::ui::keyboard::focus_soon;
use crate::words;
use header::Header;
use toast::ToastArea;

/// The whole app.
#[component]
pub(super) fn App(
    /// What this browser keeps.
    stored: Stored,
    /// The questions and questionnaires.
    catalogue: Catalogue,
) -> impl IntoView {
    let address = Address::provide();
    let filled = Filled::provide();
    let id = Memo::new(move |_| {
        let id = address.field(route::ASSESSMENT)?;
        Some(AssessmentId::from(id.as_str()))
    });
    let handles = Handles::open(&BROWSER, stored, catalogue, id);
    handles.provide();
    save_when_left(handles);
    follow_other_tabs(handles);
    late::fetch_once(Area::OwnReader, handles, move || {
        handles.own_files.count() > 0
    });
    late::fetch_once(Area::Keeping, handles, move || handles.is_worth_watching());
    if page::is_safe_mode() {
        // Whatever was open may be what crashed it.
        address.go(&Route::Home.href());
        handles.notices.say(words::first::shell_safe_mode());
    }
    let (current, content) = (handles.current, handles.content);
    let route = Memo::new(move |_| address.route());
    late::fetch_soon(handles, route);
    follow_navigation(route, current);
    let is_waiting = Memo::new(move |_| {
        current
            .read(|assessment| content.is_waiting_for(assessment))
            .unwrap_or(false)
    });
    follow(move || {
        if is_waiting.get() {
            content.load_field();
        }
    });
    let skip = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        focus::on("#main");
    };
    view! {
        <Sprite />
        <Shown when=move || !filled.is_so()>
            <a class="skip" href="#main" on:click=skip>
                {words::first::shell_skip()}
            </a>
            <Header route />
        </Shown>
        <Shown when=move || handles.assessments.has_clashes()>
            <LatePart part=Part::Clashes waiting=clashes_awaited />
        </Shown>
        <main id="main" tabindex="-1">
            <Shown when=move || !is_waiting.get() fallback=FieldAwaited>
                {move || page_of(route.get())}
            </Shown>
        </main>
        <Shown when=move || !filled.is_so()>
            <Footer />
        </Shown>
        <ToastArea />
        <Shown when=move || { handles.notices.count() > 0 }>
            <LatePart part=Part::Leaving(untrack(|| address.place())) waiting=|_| ().into_any() />
        </Shown>
    }
}

/// Saves at once when the page is hidden or left. Before what is not saved is lost the browser asks, and for
/// a new version the page is not left.
fn save_when_left(handles: Handles) {
    let names = [
        "pagehide",
        "visibilitychange",
        "beforeunload",
        worker::RENEW,
    ];
    for name in names {
        let handle = window_event_listener_untyped(name, move |event| {
            handles.assessments.flush();
            let stays = match name {
                "beforeunload" => handles.saving.has_failed() || handles.draft.is_at_risk(),
                worker::RENEW => handles.saving.is_at_risk() || handles.draft.is_at_risk(),
                _ => false,
            };
            if stays {
                event.prevent_default();
            }
        });
        on_cleanup(move || handle.remove());
    }
}

/// Takes over what other tabs write while this page is looked at, and when it is looked at again.
fn follow_other_tabs(handles: Handles) {
    let written = window_event_listener(leptos::ev::storage, move |event| {
        let name = event.key().map(|name| page::own_name(&name));
        handles.heard(name.as_deref());
    });
    on_cleanup(move || written.remove());
    for event in ["pageshow", "visibilitychange"] {
        let seen = window_event_listener_untyped(event, move |_| {
            if page::is_visible() {
                handles.look_around();
            }
        });
        on_cleanup(move || seen.remove());
    }
}

/// Says that two tabs changed the same until what lets a person choose is here.
fn clashes_awaited(line: AnyView) -> AnyView {
    view! {
        <div class="notice notice--page notice--choice" role="alert">
            <p>{words::first::shell_changed()}</p>
            {line}
        </div>
    }
    .into_any()
}

/// What stands in a page's place until the questionnaires of its assessment are here.
#[component]
fn FieldAwaited() -> impl IntoView {
    let (content, own) = (Content::expect(), OwnFiles::expect());
    // A navigation has put the keyboard on the heading, which makes way for the page's own.
    on_cleanup(|| {
        if focus::is_on("main h1") {
            focus_soon("main h1");
        }
    });
    let retry = Callback::new(move |()| content.load_field());
    let has_failed = Signal::derive(move || content.field().has_failed());
    let words = move || {
        if has_failed.get() || own.arrival().is_here() {
            view! {
                <Awaited
                    has_failed
                    waiting=words::first::shell_page_loading()
                    lost=words::first::shell_page_failed()
                    retry
                />
            }
            .into_any()
        } else {
            // The late parts bring what reads a person's own questionnaires.
            view! { <LatePart part=Part::OwnAwaited waiting=|line| line /> }.into_any()
        }
    };
    view! {
        <div class="page stack stack--wide">
            <h1 tabindex="-1">{words::first::shell_questionnaires()}</h1>
            {move || words()}
        </div>
    }
}

fn page_of(route: Option<Route>) -> AnyView {
    match route {
        None => NotFoundPage().into_any(),
        Some(Route::Home) => HomePage().into_any(),
        Some(Route::Start) => StartPage().into_any(),
        Some(Route::Assess) => AssessPage().into_any(),
        Some(page) => view! { <LatePage page /> }.into_any(),
    }
}

/// Names the tab after the page and moves the keyboard to its heading after a navigation.
fn follow_navigation(route: Memo<Option<Route>>, current: Current) {
    let team = Memo::new(move |_| current.read(text::home::name));
    follow(move || {
        if !names_itself(route.get()) {
            page::set_title(&shell::title(page_name(route.get()), team.get().as_deref()));
        }
    });
    Effect::watch(move || route.get(), |_, _, _| focus_soon("main h1"), false);
}

/// Whether a page names its tab after what it shows, such as a question.
fn names_itself(route: Option<Route>) -> bool {
    matches!(
        route,
        Some(Route::Assess | Route::Library | Route::Learn | Route::Worksheet | Route::Workshop)
    )
}

/// The name of a page, or of the place where none lies.
fn page_name(route: Option<Route>) -> &'static str {
    route.map_or(words::first::shell_not_found(), shell::page)
}

#[component]
fn Footer() -> impl IntoView {
    view! {
        <footer class="site-footer">
            <div class="site-footer__inner">
                <p>{words::first::shell_promise()}</p>
                <p>
                    <a href=Route::Learn.href()>{words::first::page_learn()}</a>
                    " · "
                    <a href=Route::OwnQuestionnaires.href()>{words::first::page_own_questionnaires()}</a>
                    " · "
                    <a href=Route::About.href()>{words::first::page_about()}</a>
                    " · "
                    <a href=Route::Settings.href()>{words::first::page_settings()}</a>
                </p>
            </div>
        </footer>
    }
}
