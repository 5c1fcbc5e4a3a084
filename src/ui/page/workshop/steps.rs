//! The steps of a workshop: any can be gone to at any time.

use leptos::prelude::*;

use crate::state::OpenWorkshop;
use crate::text::workshop as text;
use crate::ui::route::Route;
use crate::words::{self, Message};
use crate::workshop::SessionId;

/// A step of a workshop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// People are let in, and answer.
    Invite,
    /// Answers are shown and talked about.
    Show,
    /// The room decides what to try.
    Decide,
    /// What stands becomes an assessment.
    Keep,
}

impl Step {
    /// Every step, in order.
    const ALL: [(Self, &'static str, Message); 4] = [
        (Self::Invite, "invite", words::workshop::step_invite),
        (Self::Show, "show", words::workshop::step_show),
        (Self::Decide, "decide", words::workshop::step_decide),
        (Self::Keep, "keep", words::workshop::step_keep),
    ];

    /// The step that an address names; the first where it names none.
    pub(super) fn of(name: &str) -> Self {
        let named = Self::ALL.iter().find(|(_, key, _)| *key == name);
        named.map_or(Self::Invite, |(step, ..)| *step)
    }

    /// A link to the step of a workshop.
    pub(super) fn href(self, id: SessionId) -> String {
        let key = Self::ALL.iter().find(|(step, ..)| *step == self);
        Route::to_workshop(id, key.map_or("", |(_, key, _)| *key))
    }

    /// A link to the first step of a workshop.
    pub(super) fn first_of(id: SessionId) -> String {
        Self::ALL
            .first()
            .map(|(_, key, _)| Route::to_workshop(id, key))
            .unwrap_or_default()
    }
}

/// What the workshop is called, and the way to each of its steps.
#[component]
pub(super) fn Steps(
    /// Which workshop.
    id: SessionId,
    /// The step on screen.
    step: Step,
) -> impl IntoView {
    let open = expect_context::<OpenWorkshop>();
    let name = move || open.read(|workshop| workshop.session.invitation().name().to_owned());
    let about = move || open.read(text::about);
    let items = Step::ALL.map(|(of, key, name)| {
        view! {
            <li class="trail__step">
                <a href=Route::to_workshop(id, key) aria-current=(of == step).then_some("step")>
                    {name()}
                </a>
            </li>
        }
    });
    view! {
        <div class="stack">
            <p>
                <a href=Route::Workshop.href()>{words::workshop::to_list()}</a>
            </p>
            <h1 tabindex="-1" dir="auto">
                {name}
            </h1>
            <p class="lede" dir="auto">
                {about}
            </p>
            <nav aria-label=words::workshop::steps()>
                <ol class="trail__steps">{items.collect_view()}</ol>
            </nav>
        </div>
    }
}
