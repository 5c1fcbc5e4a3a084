//! The header: where one is, whether it is saved, and the steps of the assessment.

use leptos::prelude::*;

use crate::assessment::AssessmentId;
use crate::browser::page;
use crate::state::{Current, Handles, SaveState, Saving};
use crate::storage::StorageError;
use crate::text::{home, shell};
use crate::ui::late::{LatePart, Part};
use crate::ui::part::{Logo, Shown};
use crate::ui::route::Route;
use crate::words::{self, Message};

/// The steps of an assessment, in order.
const TRAIL: [(Route, Message); 5] = [
    (Route::Assess, words::first::shell_answer),
    (Route::Delivery, words::first::page_delivery),
    (Route::Review, words::first::page_review),
    (Route::Results, words::first::page_results),
    (Route::Roadmap, words::first::page_roadmap),
];

#[component]
pub(super) fn Header(
    /// The page on screen.
    route: Memo<Option<Route>>,
) -> impl IntoView {
    let item = move |to: Route, text: &'static str| {
        view! {
            <li>
                <a href=to.href() aria-current=move || standing(route.get()?, to)>
                    {text}
                </a>
            </li>
        }
    };
    view! {
        <header class="site-header">
            <div class="site-header__inner">
                <a class="site-header__brand" href=Route::Home.href()>
                    <Logo />
                    {words::first::shell_name()}
                </a>
                <nav class="site-header__nav" aria-label=words::first::shell_main_navigation()>
                    <ul class="plain-list">
                        {item(Route::Home, words::first::shell_assessments())}
                        {item(Route::Workshop, words::first::page_workshop())}
                        {item(Route::Library, words::first::page_library())} {item(Route::Tools, words::first::page_tools())}
                        {item(Route::Settings, words::first::page_settings())}
                    </ul>
                </nav>
                <SaveLine />
            </div>
            <Trail route />
        </header>
        <SaveAlert />
        <SampleBanner />
    }
}

/// How the page on screen stands to another: it is the same, or below it.
fn standing(here: Route, other: Route) -> Option<&'static str> {
    let is_step = TRAIL.iter().any(|(step, _)| *step == here);
    let is_below = match other {
        Route::Home => is_step,
        Route::Delivery => matches!(here, Route::History | Route::QuickCheck),
        _ => false,
    };
    if here == other {
        Some("page")
    } else {
        is_below.then_some("true")
    }
}

/// Whether what is on screen is kept.
#[component]
fn SaveLine() -> impl IntoView {
    let (handles, saving) = (Handles::expect(), Saving::expect());
    let sign = move |state| match state {
        SaveState::Saved if handles.are_empty() => "saving",
        SaveState::Saved => "saved",
        SaveState::Saving | SaveState::Copying => "saving",
        SaveState::Failed(_) | SaveState::NotKept => "failed",
    };
    let words = move |state| match state {
        SaveState::Saved if handles.are_empty() => words::first::shell_nothing(),
        SaveState::Saved => words::first::shell_saved(),
        SaveState::Saving | SaveState::Copying => words::first::shell_saving(),
        SaveState::Failed(_) => words::first::shell_not_saved(),
        SaveState::NotKept => words::first::shell_not_kept(),
    };
    // Not said aloud: that it is kept is no news at each answer, and where it is not, the alert says so.
    view! {
        <p class="save-state" data-state=move || sign(saving.state())>
            <span class="save-state__mark"></span>
            {move || words(saving.state())}
        </p>
    }
}

/// What to do when nothing is kept.
#[component]
fn SaveAlert() -> impl IntoView {
    let (handles, saving) = (Handles::expect(), Saving::expect());
    let words = move || match saving.state() {
        SaveState::Saved | SaveState::Saving | SaveState::Copying => None,
        SaveState::Failed(StorageError::Full) => Some(words::first::shell_full()),
        SaveState::Failed(StorageError::Crowded) => Some(words::first::shell_crowded()),
        SaveState::Failed(StorageError::Refused) => Some(words::first::shell_refused()),
        SaveState::Failed(StorageError::TooLarge) => Some(words::first::shell_too_large()),
        SaveState::NotKept if page::is_aside() => Some(words::first::shell_aside()),
        // Where there is something to choose, the choice says it.
        SaveState::Failed(StorageError::Changed) => {
            (!handles.assessments.has_clashes()).then(words::first::shell_changed)
        }
        SaveState::Failed(StorageError::Newer) => Some(words::first::shell_newer()),
        SaveState::NotKept => Some(words::first::shell_blocked()),
    };
    view! {
        {move || {
            words()
                .map(|words| {
                    view! {
                        <div class="notice notice--page" role="alert">
                            <p>{words}</p>
                            <LatePart part=Part::SaveCopy waiting=|line| line />
                        </div>
                    }
                    .into_any()
                })
        }}
    }
}

/// Says that this team does not exist.
#[component]
fn SampleBanner() -> impl IntoView {
    let current = Current::expect();
    let is_sample = move || current.read(|assessment| assessment.sample) == Some(true);
    view! {
        <Shown when=is_sample>
            <aside class="sample-banner" aria-label=words::first::shell_sample_label()>
                <div class="sample-banner__inner">
                    <p>
                        <strong>{words::first::shell_sample()}</strong>
                        " "
                        {words::first::shell_sample_more()}
                    </p>
                </div>
            </aside>
        </Shown>
    }
}

/// The steps of the assessment in the address.
#[component]
fn Trail(
    /// The page on screen.
    route: Memo<Option<Route>>,
) -> impl IntoView {
    let current = Current::expect();
    let name = Memo::new(move |_| current.read(home::name));
    let meta = Memo::new(move |_| {
        let catalogue = current.catalogue();
        current.read(|assessment| {
            let titles = assessment.chosen(&catalogue).into_iter();
            shell::asked(assessment.date, titles.map(|q| q.title.clone()))
        })
    });
    let step = move |id: &AssessmentId, (step, name): (Route, Message)| {
        view! {
            <li class="trail__step">
                <a href=step.of(id) aria-current=move || standing(route.get()?, step)>
                    {name()}
                </a>
            </li>
        }
        .into_any()
    };
    let steps = move || {
        let id = current.id();
        let steps = id.iter().flat_map(|id| TRAIL.map(|of| step(id, of)));
        steps.collect_view()
    };
    view! {
        <Shown when=move || name.get().is_some() && route.get().is_some_and(|r| r != Route::Home)>
            <div class="trail">
                <div class="trail__inner">
                    <div>
                        <p class="trail__name" dir="auto">
                            {move || name.get().unwrap_or_default()}
                        </p>
                        <p class="trail__meta">{move || meta.get().unwrap_or_default()}</p>
                    </div>
                    <nav class="trail__nav" aria-label=words::first::shell_trail()>
                        <ol class="trail__steps">{move || steps()}</ol>
                    </nav>
                </div>
            </div>
        </Shown>
    }
}
