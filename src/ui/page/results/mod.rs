//! The results: what the answers come to, how that was worked out, and what it says.
//!
//! The summary answers three questions: where the team stands, what stands out, what is next. All
//! else is one step further, each [section](sections::See) with an address of its own.

mod actions;
mod change;
mod changes;
mod delivery;
mod dimensions;
mod figure;
mod findings;
mod further;
mod insights;
mod lens;
mod lock_link;
mod paper;
mod quick_round;
mod sections;
mod share;
mod summary;
mod table;
mod together;
mod told;
mod working;

use leptos::prelude::*;

use crate::state::Current;
use crate::ui::address::Address;
use crate::ui::follow::follow;
use crate::ui::frame::{WithAssessment, focus_heading_after, name_tab};
use changes::Changes;
use delivery::Delivery;
use dimensions::Dimensions;
use further::Further;
use lens::Lens;
use sections::{Place, SectionList, See};
pub(crate) use share::Share;
use summary::Summary;

/// The results page.
#[component]
pub(crate) fn ResultsPage() -> impl IntoView {
    view! {
        <WithAssessment>
            <Results />
        </WithAssessment>
    }
}

#[component]
fn Results() -> impl IntoView {
    let (current, address) = (Current::expect(), Address::expect());
    let lenses = Memo::new(move |_| lens::lenses(current));
    let seen = Memo::new(move |_| sections::seen(address, current));
    focus_heading_after(seen);
    follow(move || name_tab(seen.get().title()));
    let name = move || match seen.get() {
        See::Summary => "summary",
        See::All => "all",
        _ => "section",
    };
    view! {
        <SectionList seen />
        <div class="page results stack stack--section" data-see=name>
            {move || body(seen.get(), lenses)}
        </div>
    }
}

fn body(see: See, lenses: Memo<Vec<Lens>>) -> AnyView {
    let place = Place::Alone;
    match see {
        See::Summary => view! { <Summary lenses /> }.into_any(),
        See::Dimensions => view! { <Dimensions lenses place /> }.into_any(),
        See::Delivery => view! { <Delivery place /> }.into_any(),
        See::Changes => view! { <Changes place /> }.into_any(),
        See::Questionnaires => view! { <Further lenses place /> }.into_any(),
        See::All => everything(lenses).into_any(),
    }
}

/// The summary, and below it every section that is there.
fn everything(lenses: Memo<Vec<Lens>>) -> impl IntoView {
    let place = Place::Among;
    view! {
        <Summary lenses />
        <Dimensions lenses place />
        <Delivery place />
        <Changes place />
        <Further lenses place />
    }
}
