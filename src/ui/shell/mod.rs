//! The frame around every page: header, trail, routes, footer, messages.

mod header;
mod toast;

use leptos::prelude::*;

use super::address::Address;
use super::lazy::{self, LatePage};
use super::page::{AssessPage, HomePage, NotFoundPage, StartPage};
use super::part::Sprite;
use super::route::{self, Route};
use crate::assessment::AssessmentId;
use crate::browser::{focus, page};
use crate::questionnaire::Catalogue;
use crate::state::{Current, Notices, Preferences, Workspace};
use crate::text::{self, shell};
use header::Header;
pub(super) use header::save_copy_of_all;
use toast::ToastArea;

/// The whole app.
#[component]
pub(super) fn App(
    /// The questions and questionnaires.
    catalogue: Catalogue,
) -> impl IntoView {
    let workspace = Workspace::provide(catalogue);
    let preferences = Preferences::provide(workspace);
    let notices = Notices::provide();
    lazy::fetch_soon(workspace);
    let address = Address::provide();
    if page::is_safe_mode() {
        // Whatever was open may be what crashed it.
        address.go(&Route::Home.href());
        notices.say(shell::SAFE_MODE);
    }
    let id = Memo::new(move |_| {
        let id = address.field(route::ASSESSMENT)?;
        Some(AssessmentId::from(id.as_str()))
    });
    let current = Current::provide(workspace, preferences, id);
    let route = Memo::new(move |_| address.route());
    follow_navigation(route, current);
    let skip = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        focus::on("#main");
    };
    view! {
        <Sprite />
        <a class="skip" href="#main" on:click=skip>
            {shell::SKIP}
        </a>
        <Header route />
        <main id="main" tabindex="-1">
            {move || page_of(route.get())}
        </main>
        <Footer />
        <ToastArea />
    }
}

fn page_of(route: Option<Route>) -> AnyView {
    match route {
        None => NotFoundPage().into_any(),
        Some(Route::Home) => HomePage().into_any(),
        Some(Route::Start) => StartPage().into_any(),
        Some(Route::Assess) => AssessPage().into_any(),
        Some(
            page @ (Route::Review
            | Route::Results
            | Route::Roadmap
            | Route::Delivery
            | Route::Settings
            | Route::About),
        ) => view! { <LatePage page /> }.into_any(),
    }
}

/// Names the tab after the page and moves the keyboard to its heading after a navigation.
fn follow_navigation(route: Memo<Option<Route>>, current: Current) {
    let team = Memo::new(move |_| current.read(text::home::name));
    Effect::new(move |_| {
        // The question page names its tab after the question.
        if route.get() != Some(Route::Assess) {
            page::set_title(&shell::title(page_name(route.get()), team.get().as_deref()));
        }
    });
    Effect::watch(
        move || route.get(),
        |_, _, _| request_animation_frame(|| focus::on("main h1")),
        false,
    );
}

pub(super) fn page_name(route: Option<Route>) -> &'static str {
    match route {
        None => shell::NOT_FOUND,
        Some(Route::Home) => text::home::TITLE,
        Some(Route::Start) => text::start::TITLE,
        Some(Route::Assess) => text::assess::TITLE,
        Some(Route::Review) => shell::REVIEW,
        Some(Route::Results) => shell::RESULTS,
        Some(Route::Roadmap) => shell::ROADMAP,
        Some(Route::Delivery) => shell::DELIVERY,
        Some(Route::Settings) => shell::SETTINGS,
        Some(Route::About) => shell::ABOUT,
    }
}

#[component]
fn Footer() -> impl IntoView {
    view! {
        <footer class="site-footer">
            <div class="site-footer__inner">
                <p>{shell::PROMISE}</p>
                <p>
                    <a href=Route::About.href()>{shell::ABOUT}</a>
                    " · "
                    <a href=Route::Settings.href()>{shell::SETTINGS}</a>
                </p>
            </div>
        </footer>
    }
}
