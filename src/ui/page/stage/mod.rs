//! What a room sees of a workshop on the projector: one thing at a time, large.
//!
//! It follows the coach's window through what the browser keeps, so that one that is opened late or reloaded
//! shows the same. It draws nothing but a [`Stage`], which holds no answer before the reveal, and never what
//! one person said unless everybody was told so.

mod answers;
mod close;
mod decide;
mod introduction;
mod keys;
mod levels;
mod question;

use leptos::prelude::*;

use crate::browser::page;
use crate::questionnaire::Question;
use crate::state::{Content, OpenWorkshop, OwnFiles, Workshops};
use crate::text::shell;
use crate::ui::address::Address;
use crate::ui::frame::fill_window;
use crate::ui::route::{self, Route};
use crate::words::first;
use crate::words::stage as words;
use crate::workshop::{Prompt, Stage, Workshop};
use keys::Keys;

/// The page.
#[component]
pub(crate) fn StagePage() -> impl IntoView {
    let (address, workshops) = (Address::expect(), Workshops::expect());
    let id = Memo::new(move |_| address.field(route::WORKSHOP)?.parse().ok());
    // A workshop that is deleted in the coach's window goes here, too.
    let open = Memo::new(move |_| id.get().and_then(|id| workshops.open(id)));
    move || match open.get() {
        Some(open) => view! { <Show open /> }.into_any(),
        None => absent(),
    }
}

/// The workshop that is on.
#[component]
fn Show(
    /// The workshop.
    open: OpenWorkshop,
) -> impl IntoView {
    fill_window();
    load_what_is_asked(open);
    let name = untrack(|| open.read(|it| it.session.invitation().name().to_owned()));
    page::set_title(&shell::title(first::page_stage(), Some(&name)));
    let stage = Memo::new(move |_| open.read(Stage::of));
    let shown = move || match stage.get() {
        Stage::Introduction {
            name,
            anonymity,
            questions,
            handed_in,
            ..
        } => introduction::introduction(open, &name, anonymity, questions, handed_in),
        Stage::Blank => blank(),
        Stage::Question { place, handed_in } => question::asked(open, &place, handed_in),
        Stage::Revealed {
            place,
            handed_in,
            rounds,
            named,
        } => question::revealed(open, &place, handed_in, &rounds, &named),
        Stage::Prompt { prompt, at, of } => card(&prompt, at, of),
        Stage::Decide {
            proposals,
            experiments,
        } => decide::decide(&proposals, &experiments),
        Stage::Close { votes, worth } => close::close(votes, worth.as_ref()),
    };
    view! {
        <div class="stage">
            {shown} <Keys open />
        </div>
    }
}

/// The questions, where they are not among those that are here from the start.
fn load_what_is_asked(open: OpenWorkshop) {
    let (content, own) = (Content::expect(), OwnFiles::expect());
    let chosen = untrack(|| open.read(|it| it.session.invitation().questionnaire().id.clone()));
    if content.catalogue().questionnaire(&chosen).is_none() {
        content.load_field();
        if own.count() > 0 {
            own.load();
        }
    }
}

/// A question's words, once they are here.
fn words_of(id: &crate::questionnaire::QuestionId) -> Option<Question> {
    Content::expect().catalogue().question(id).cloned()
}

/// How many people have answered, of those that are known.
fn people(workshop: &Workshop, handed_in: usize) -> usize {
    workshop.ballots.people().max(handed_in)
}

/// Nothing, so that people look at each other.
fn blank() -> AnyView {
    view! {
        <h1 class="visually-hidden" tabindex="-1">
            {words::blank()}
        </h1>
        <div class="stage__call"></div>
    }
    .into_any()
}

/// A card of the conversation without scores.
fn card(prompt: &Prompt, at: usize, of: usize) -> AnyView {
    let said = match prompt {
        Prompt::Own(said) => said.clone(),
        Prompt::Ask(id) => match words_of(id) {
            Some(question) => question.ask.unwrap_or(question.prompt),
            None => words::loading().to_owned(),
        },
    };
    view! {
        <p class="stage__bar">
            <span>{words::card(at + 1, of)}</span>
        </p>
        <div class="stage__main stage__main--alone">
            <h1 class="stage__card" tabindex="-1" dir="auto">
                {said}
            </h1>
        </div>
        <div class="stage__call">
            <p>{words::card_more()}</p>
        </div>
    }
    .into_any()
}

/// Says that the workshop is not here, and where it would be.
fn absent() -> AnyView {
    view! {
        <div class="page stack">
            <h1 tabindex="-1">{words::absent()}</h1>
            <p class="measure">{words::absent_more()}</p>
            <p>
                <a class="signpost" href=Route::Workshop.href()>
                    {words::to_workshops()}
                </a>
            </p>
        </div>
    }
    .into_any()
}
