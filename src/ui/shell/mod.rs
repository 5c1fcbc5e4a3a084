//! The frame around every page: header, trail, routes, footer, messages.

mod header;
mod toast;

use leptos::prelude::*;
use leptos_router::components::{Route as RouteView, Router, Routes};
use leptos_router::hooks::{use_location, use_query_map};
use leptos_router::path;

use super::page::{
    AboutPage, AssessPage, DeliveryPage, HomePage, NotFoundPage, ResultsPage, ReviewPage,
    RoadmapPage, SettingsPage, StartPage,
};
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
    Preferences::provide(workspace);
    Notices::provide();
    view! {
        <Sprite />
        <Router base=route::base()>
            <Frame />
        </Router>
    }
}

#[component]
fn Frame() -> impl IntoView {
    let query = use_query_map();
    let id = Memo::new(move |_| {
        let id = query.read().get(route::ASSESSMENT)?;
        Some(AssessmentId::from(id.as_str()))
    });
    let current = Current::provide(Workspace::expect(), Preferences::expect(), id);
    let location = use_location();
    let route = Memo::new(move |_| Route::of_path(&location.pathname.get()));
    follow_navigation(route, current);
    let skip = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        focus::on("#main");
    };
    view! {
        <a class="skip" href="#main" on:click=skip>
            {shell::SKIP}
        </a>
        <Header route />
        <main id="main" tabindex="-1">
            <Routes fallback=NotFoundPage>
                <RouteView path=path!("") view=HomePage />
                <RouteView path=path!("start") view=StartPage />
                <RouteView path=path!("assess") view=AssessPage />
                <RouteView path=path!("review") view=ReviewPage />
                <RouteView path=path!("results") view=ResultsPage />
                <RouteView path=path!("roadmap") view=RoadmapPage />
                <RouteView path=path!("delivery") view=DeliveryPage />
                <RouteView path=path!("settings") view=SettingsPage />
                <RouteView path=path!("about") view=AboutPage />
            </Routes>
        </main>
        <Footer />
        <ToastArea />
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

fn page_name(route: Option<Route>) -> &'static str {
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
