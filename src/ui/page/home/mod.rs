//! The list of assessments, and the way into everything.

mod again;
mod belongings;
mod bring;
mod carried;
mod compare;
mod desk;
mod due;
mod earlier;
mod finder;
mod import;
mod keyboard;
mod lenses;
mod linked;
mod list;
mod locked;
mod map;
mod menu;
mod newest;
mod open_file;
mod pasted;
mod read_tables;
mod sample;
mod scores;
mod taken;
mod team;
mod unopened;
mod unreadable;

use leptos::prelude::*;

use crate::state::{Content, Handles, Saving};
use crate::text::home;
use crate::ui::frame::save_copy_of_all;
use crate::ui::late::{LatePart, Part, QuietPart};
use crate::ui::part::Shown;
use crate::ui::route::Route;
use crate::words;
use bring::Bring;
pub(crate) use import::Import;
use lenses::Lenses;
pub(crate) use list::AssessmentList;
pub(crate) use map::HomeMap;
pub(crate) use open_file::OpenFile;
pub(crate) use read_tables::ReadTables;
pub(crate) use sample::OpenSample;
pub(crate) use unreadable::Unreadable;

/// The home page: first words, and the rest as soon as it is here.
#[component]
pub(crate) fn HomePage() -> impl IntoView {
    view! {
        <div class="home-hero">
            <div class="home-hero__inner">
                <h1 tabindex="-1">{words::first::home_heading_first()} <br /> {words::first::home_heading_second()}</h1>
                <p class="lede">{words::first::home_lede()} " " <QuietPart part=Part::HomeTakes /></p>
                <div class="cluster">
                    <a class="signpost" href=Route::Start.href()>
                        {words::first::home_start()}
                    </a>
                    <LatePart part=Part::OpenFile waiting=|_| ().into_any() />
                </div>
            </div>
            <LatePart part=Part::HomeMap waiting=|_| view! { <div class="home-hero__map"></div> }.into_any() />
        </div>
        <LatePart part=Part::HomeBody waiting=|line| view! { <div class="page">{line}</div> }.into_any() />
    }
}

/// The home page below its first words.
#[component]
pub(crate) fn HomeBody() -> impl IntoView {
    let (handles, saving) = (Handles::expect(), Saving::expect());
    // Whoever has something here has read the first words, and looks for what is theirs.
    let is_return = Memo::new(move |_| handles.assessments.count() != 0);
    view! {
        <div
            class="page stack stack--section home-body"
            data-return=move || is_return.get().then_some("")
        >
            <Shown when=move || !saving.unreadable().is_empty()>
                <LatePart part=Part::Unreadable waiting=|line| line />
            </Shown>
            <Yours />
            <Sample is_return />
            <Lenses is_return />
            <Bring />
        </div>
    }
}

/// Every assessment of this browser.
#[component]
fn Yours() -> impl IntoView {
    let (handles, saving) = (Handles::expect(), Saving::expect());
    let count = Memo::new(move |_| handles.assessments.count());
    // Who has just brought the last one back still has the dialog before them.
    let may_have_deleted =
        Memo::new(move |before: Option<&bool>| handles.may_have_deleted() || before == Some(&true));
    // What is looked for, and where the keyboard is, outlasts one more or one less.
    let is_empty = Memo::new(move |_| count.get() == 0);
    let list = move || {
        if is_empty.get() {
            return view! {
                <p class="measure">{words::home::empty()} " " {words::home::empty_before()}</p>
            }
            .into_any();
        }
        view! { <LatePart part=Part::Assessments waiting=|line| line /> }.into_any()
    };
    view! {
        <section class="stack" aria-labelledby="yours">
            <div class="section-head">
                <h2 id="yours" tabindex="-1">{words::home::yours()}</h2>
                <p class="aside-note" hidden=move || count.get() == 0>
                    {move || home::kept(count.get(), saving.is_lasting())}
                    " "
                    <button
                        class="button button--plain"
                        type="button"
                        on:click=move |_| save_copy_of_all(handles)
                    >
                        {words::home::save_all()}
                    </button>
                </p>
            </div>
            {list}
            <Shown when=move || may_have_deleted.get()>
                <LatePart part=Part::DeletedLately waiting=|_| ().into_any() />
            </Shown>
        </section>
    }
}

/// The made-up team, and what Waymark is not.
#[component]
fn Sample(
    /// Whether there is an assessment here already.
    is_return: Memo<bool>,
) -> impl IntoView {
    let content = Content::expect();
    let wanted = RwSignal::new(false);
    let worksheet = move || {
        let outlines = content.catalogue().outlines();
        let href = outlines.first().map(|it| Route::to_worksheet(&it.id))?;
        Some(view! { <a href=href>{words::home::worksheet()}</a> })
    };
    let is_not = move || {
        (!is_return.get()).then(|| {
            view! {
                <aside class="margin-note">
                    <h2>{words::home::is_not()}</h2>
                    <p>{words::home::is_not_more()}</p>
                </aside>
            }
        })
    };
    view! {
        <div class="split">
            <section class="stack" aria-labelledby="look">
                <div class="section-head">
                    <h2 id="look">{words::home::look()}</h2>
                </div>
                <p class="measure">{words::home::look_more()}</p>
                <p class="cluster">
                    <button class="button" type="button" on:click=move |_| wanted.set(true)>
                        {words::home::open_sample()}
                    </button>
                    {worksheet}
                </p>
                <Shown when=move || wanted.get()>
                    <LatePart part=Part::Sample(wanted) waiting=|line| line />
                </Shown>
            </section>
            {is_not}
        </div>
    }
}
