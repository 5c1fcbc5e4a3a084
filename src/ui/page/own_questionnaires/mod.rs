//! Questionnaires that a person brings: a file comes in, its problems or its preview, what is kept.

mod desk;
mod fields;
mod find_practice;
mod intake;
mod keep;
mod kept;
mod preview;
mod problems;
mod sketch;
mod update;

use leptos::prelude::*;

use crate::browser::address;
use crate::state::{Content, Intake, OwnFiles};
use crate::ui::late::{LatePart, Part};
use crate::ui::part::{Awaited, Shown};
use crate::ui::route;
use crate::words;
use desk::{Desk, Write};
pub(crate) use fields::FieldReference;
pub(crate) use find_practice::FindPractice;
use intake::DropZone;
use kept::Kept;
use preview::Preview;
use problems::Problems;

/// The example's file, here and where it is saved.
const EXAMPLE: &str = "questionnaire-example.toml";

/// What the file that came last turned out to be.
#[derive(Clone, Debug, PartialEq)]
enum Outcome {
    /// It is on its way.
    Reading,
    /// There is no file to read, and why.
    Lost(&'static str),
    /// It was read.
    Read(Intake),
}

/// The page.
#[component]
pub(crate) fn OwnQuestionnairesPage() -> impl IntoView {
    let own = OwnFiles::expect();
    Content::expect().load_field();
    let outcome = RwSignal::new(None::<Outcome>);
    let desk = Desk::new();
    let is_ready = Memo::new(move |_| own.shelf().is_some());
    let result = move || {
        Some(match outcome.get()? {
            Outcome::Reading => view! {
                <p class="loading" role="status">
                    {words::own::reading()}
                </p>
            }
            .into_any(),
            Outcome::Lost(why) => lost(why),
            Outcome::Read(Intake::NotReady) => lost(words::own::loading_failed()),
            Outcome::Read(Intake::Wrong {
                file,
                seems,
                problems,
            }) => view! { <Problems file seems problems /> }.into_any(),
            Outcome::Read(Intake::Good(brought)) => {
                view! { <Preview brought outcome /> }.into_any()
            }
        })
    };
    view! {
        <div class="page stack stack--section">
            <div class="stack stack--wide">
                <div class="stack">
                    <h1 tabindex="-1">{words::first::page_own_questionnaires()}</h1>
                    <p class="lede measure">{words::own::lede()}</p>
                </div>
                <div class="split">
                    <Shown when=move || is_ready.get() fallback=OwnAwaited>
                        <DropZone outcome />
                    </Shown>
                    <aside class="margin-note stack stack--tight">
                        <h2>{words::own::begin()}</h2>
                        <p>{words::own::begin_more()}</p>
                        <p>
                            <a
                                href=format!("{}/{}", route::base(), EXAMPLE)
                                download=EXAMPLE
                            >
                                {words::own::example()}
                            </a>
                        </p>
                        <p>{words::own::format()}</p>
                    </aside>
                </div>
            </div>
            {result}
            <Shown when=move || is_ready.get()>
                <div class="stack stack--wide">
                    <Write desk />
                    <section aria-label=words::own::help()>
                        <Fold id="find" title=words::own::find_practice() part=Part::FindPractice />
                        <Fold id="fields" title=words::own::fields() part=Part::FieldReference />
                    </section>
                </div>
            </Shown>
            <Kept desk />
        </div>
    }
}

/// Something to look up while one writes, fetched when it is opened.
#[component]
fn Fold(
    /// What an address leads to it by.
    id: &'static str,
    /// What one opens.
    title: &'static str,
    /// What it holds.
    part: Part,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    request_animation_frame(address::go_to_fragment);
    view! {
        <details class="working" on:toggle=move |_| is_open.set(true)>
            <summary>{title}</summary>
            // An address that leads into a closed fold opens it.
            <div class="working__body" id=id>
                <Shown when=move || is_open.get()>
                    <LatePart part=part.clone() waiting=|line| line />
                </Shown>
            </div>
        </details>
    }
}

/// Says why there is nothing to show.
fn lost(why: &'static str) -> AnyView {
    view! {
        <div class="notice" role="alert">
            <p>{why}</p>
        </div>
    }
    .into_any()
}

/// What stands where a file could be read, until what it may refer to is here.
#[component]
pub(crate) fn OwnAwaited() -> impl IntoView {
    let (content, own) = (Content::expect(), OwnFiles::expect());
    let has_failed =
        Signal::derive(move || content.field().has_failed() || content.guidance().has_failed());
    let retry = Callback::new(move |()| {
        content.load_field();
        own.load();
    });
    view! {
        <Awaited
            has_failed
            waiting=words::own::loading()
            lost=words::own::loading_failed()
            retry
        />
    }
}
