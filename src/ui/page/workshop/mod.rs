//! A workshop, as the coach has it.

mod decide;
mod keep;
mod show;
mod steps;

use leptos::prelude::*;

use crate::state::Workshops;
use crate::ui::address::Address;
use crate::ui::late::{LatePart, Part};
use crate::ui::route;
use crate::words;
pub(crate) use decide::DecideStep;
pub(crate) use keep::KeepStep;
use show::ShowStep;
use steps::Step;

/// The page.
#[component]
pub(crate) fn WorkshopPage() -> impl IntoView {
    let address = Address::expect();
    let workshops = Workshops::expect();
    let id = Memo::new(move |_| route::workshop_named(&address.field(route::WORKSHOP)?));
    let step = Memo::new(move |_| Step::of(&address.field(route::STEP).unwrap_or_default()));
    move || {
        let open = workshops.open(id.get()?)?;
        provide_context(open);
        let shown = match step.get() {
            Step::Invite | Step::Show => view! { <ShowStep /> }.into_any(),
            Step::Decide => late(Part::WorkshopDecide),
            Step::Keep => late(Part::WorkshopKeep),
        };
        Some(view! {
            <div class="page stack stack--wide">
                <h1 tabindex="-1">{words::first::page_workshop()}</h1>
                {shown}
            </div>
        })
    }
}

/// A step that comes late.
fn late(part: Part) -> AnyView {
    view! { <LatePart part waiting=|line| line /> }.into_any()
}
