//! The form that prepares a workshop.

mod about;
mod agenda;
mod draft;
mod earlier;
mod follow_up;
mod promise;
mod questionnaire;
mod questions;

use leptos::prelude::*;

use super::steps::Step;
use crate::browser::{chance, page};
use crate::state::{Content, Workshops};
use crate::storage::StorageError;
use crate::text::shell;
use crate::ui::address::Address;
use crate::ui::keyboard::focus_soon;
use crate::ui::late;
use crate::ui::part::NotKept;
use crate::words;
use crate::workshop::{SessionId, Workshop};
use about::About;
use agenda::Agenda;
use draft::Draft;
use follow_up::FollowUp;
use promise::Promise;
use questionnaire::QuestionnaireChoice;
use questions::Questions;

/// The form.
#[component]
pub(super) fn Prepare() -> impl IntoView {
    let (workshops, address) = (Workshops::expect(), Address::expect());
    let content = Content::expect();
    page::set_title(&shell::title(words::workshop::prepare(), None));
    late::at_rest(move || content.load_field());
    let draft = Draft::new();
    let failed = RwSignal::new(None::<StorageError>);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        draft.is_tried.set(true);
        let session = untrack(|| draft.session(free_id(workshops)));
        let Some(session) = session else {
            focus_soon("[aria-invalid=true], [data-wrong]");
            return;
        };
        let id = session.invitation().id();
        match workshops.keep(Workshop::new(session)) {
            Ok(()) => address.go(&Step::first_of(id)),
            Err(error) => failed.set(Some(error)),
        }
    };
    let is_wrong = move || draft.is_tried.get() && !draft.is_valid();
    view! {
        <form class="page stack stack--section" novalidate on:submit=submit>
            <div class="stack">
                <h1 tabindex="-1">{words::workshop::prepare()}</h1>
                <p class="lede">{words::workshop::prepare_lede()}</p>
            </div>
            <div class="split split--even">
                <div class="stack stack--wide">
                    <About draft />
                    <QuestionnaireChoice draft />
                    <Questions draft />
                </div>
                <div class="stack stack--wide">
                    <Promise draft />
                    <Agenda draft />
                    <FollowUp draft />
                </div>
            </div>
            <div class="stack">
                <p class="field__error" role="alert" hidden=move || !is_wrong()>
                    {move || is_wrong().then(words::workshop::wrong)}
                </p>
                <NotKept error=failed />
                <p>
                    <button class="signpost" type="submit">
                        {words::workshop::begin()}
                    </button>
                </p>
            </div>
        </form>
    }
}

/// An id that no workshop of this browser has.
fn free_id(workshops: Workshops) -> SessionId {
    let taken: Vec<SessionId> = workshops
        .list()
        .iter()
        .map(|it| it.session.invitation().id())
        .collect();
    loop {
        let id = SessionId(chance::number());
        if !taken.contains(&id) {
            return id;
        }
    }
}
