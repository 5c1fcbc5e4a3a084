//! Workshops, as the coach has them: the list, the form that prepares one, and the steps of each.

mod decide;
mod invite;
mod keep;
mod list;
mod prepare;
mod show;
mod steps;

use leptos::prelude::*;

use crate::browser::page;
use crate::state::{OpenWorkshop, Workshops};
use crate::text::shell;
use crate::ui::address::Address;
use crate::ui::frame::focus_heading_after;
use crate::ui::late::{LatePart, Part};
use crate::ui::route::{self, Route};
use crate::words;
use crate::workshop::SessionId;
pub(crate) use decide::DecideStep;
pub(crate) use invite::CameraReader;
use invite::InviteStep;
pub(crate) use keep::KeepStep;
use list::List;
use prepare::Prepare;
use show::ShowStep;
use steps::{Step, Steps};

/// What the address asks for where it names no workshop.
const PREPARE: &str = "prepare";

/// What the address asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
enum View {
    List,
    Prepare,
    Of(SessionId, Step),
    /// It names a workshop in a way that none is named.
    Nowhere,
}

impl View {
    fn of(address: Address) -> Self {
        let step = address.field(route::STEP).unwrap_or_default();
        match address.field(route::WORKSHOP) {
            None if step == PREPARE => Self::Prepare,
            None => Self::List,
            Some(name) => name
                .parse()
                .map_or(Self::Nowhere, |id| Self::Of(id, Step::of(&step))),
        }
    }
}

/// A link to the form.
fn to_prepare() -> String {
    Route::Workshop.with(&[(route::STEP, PREPARE)], None)
}

/// The page.
#[component]
pub(crate) fn WorkshopPage() -> impl IntoView {
    let (address, workshops) = (Address::expect(), Workshops::expect());
    let view = Memo::new(move |_| View::of(address));
    focus_heading_after(view);
    let shown = move || match view.get() {
        View::List => List().into_any(),
        View::Prepare => Prepare().into_any(),
        View::Of(id, step) => match untrack(|| workshops.open(id)) {
            Some(open) => of_workshop(open, id, step),
            None => absent(),
        },
        View::Nowhere => absent(),
    };
    view! { {shown} }
}

/// A step of a workshop that is here.
fn of_workshop(open: OpenWorkshop, id: SessionId, step: Step) -> AnyView {
    provide_context(open);
    let name = untrack(|| open.read(|it| it.session.invitation().name().to_owned()));
    page::set_title(&shell::title(words::first::page_workshop(), Some(&name)));
    let body = match step {
        Step::Invite => InviteStep().into_any(),
        Step::Show => ShowStep().into_any(),
        Step::Decide => late(Part::WorkshopDecide),
        Step::Keep => late(Part::WorkshopKeep),
    };
    view! {
        <div class="page stack stack--section">
            <Steps id step />
            {body}
        </div>
    }
    .into_any()
}

/// A step that comes when somebody opens it.
fn late(part: Part) -> AnyView {
    view! { <LatePart part waiting=|line| line /> }.into_any()
}

/// Says that a workshop is not here.
fn absent() -> AnyView {
    page::set_title(&shell::title(words::workshop::absent(), None));
    view! {
        <div class="page stack">
            <h1 tabindex="-1">{words::workshop::absent()}</h1>
            <p class="measure">{words::workshop::absent_more()}</p>
            <p>
                <a class="signpost" href=Route::Workshop.href()>
                    {words::workshop::to_list()}
                </a>
            </p>
        </div>
    }
    .into_any()
}
