//! The end of the page: what one does with the roadmap next.

use leptos::prelude::*;

use super::board::Board;
use super::bottleneck::DrawValueStream;
use super::carry::Carry;
use crate::state::Assessments;
use crate::ui::address::Address;
use crate::ui::part::Shown;
use crate::ui::route::Route;
use crate::words;

/// Take it along, look again, look back.
#[component]
pub(super) fn WayOn(
    /// The roadmap.
    board: Board,
    /// Whether there is something to take along.
    has_practices: Signal<bool>,
) -> impl IntoView {
    let current = board.current;
    let (assessments, address) = (Assessments::expect(), Address::expect());
    let again = move |_| {
        if let Some(assessment) = current.snapshot() {
            let id = assessments.begin_again(&assessment);
            address.go(&Route::Assess.of(&id));
        }
    };
    let results = move || current.id().map(|id| Route::Results.of(&id));
    view! {
        <section class="way-on stack" aria-labelledby="way-on">
            <div class="section-head">
                <h2 id="way-on">{words::roadmap::way_on()}</h2>
            </div>
            <div class="pair">
                <Shown when=has_practices>
                    <div class="stack stack--tight">
                        <h3>{words::roadmap::take_along()}</h3>
                        <p class="aside-note">{words::roadmap::take_along_more()}</p>
                        <Carry board />
                    </div>
                </Shown>
                <div class="stack stack--tight">
                    <h3>{words::roadmap::look_again()}</h3>
                    <p class="aside-note">{words::roadmap::look_again_more()}</p>
                    <p>
                        <button class="button" type="button" on:click=again>
                            {words::roadmap::assess_again()}
                        </button>
                    </p>
                </div>
                <div class="stack stack--tight">
                    <h3>{words::roadmap::look_back()}</h3>
                    <p class="aside-note">{words::roadmap::look_back_more()}</p>
                    <p>
                        <a class="button" href=results>
                            {words::roadmap::to_results()}
                        </a>
                    </p>
                    <DrawValueStream board />
                </div>
            </div>
        </section>
    }
}
