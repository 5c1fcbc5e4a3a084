//! Says that only the quick questions were asked, and offers the rest.

use leptos::prelude::*;

use crate::assessment::{Agenda, Depth, asked_questions};
use crate::state::Current;
use crate::text::results;
use crate::ui::address::Address;
use crate::ui::part::Shown;
use crate::ui::route::Route;
use crate::words;

/// The remark; nothing where all is asked.
#[component]
pub(super) fn QuickRound() -> impl IntoView {
    let (current, address) = (Current::expect(), Address::expect());
    let agenda = Memo::new(move |_| current.agenda());
    let words = move || {
        agenda.with(|Agenda { asked, more, .. }| {
            results::quick(asked.len(), more.len(), current.workload(more))
        })
    };
    let deepen = move |_| {
        current.update(|assessment| assessment.depth = Depth::Full);
        if let Some(href) = first_open_question(current) {
            address.go(&href);
        }
    };
    view! {
        <Shown when=move || agenda.with(|agenda| !agenda.more.is_empty())>
            <div class="notice stack stack--tight">
                <p>{words}</p>
                <p>
                    <button class="button" type="button" on:click=deepen>
                        {words::results::deepen()}
                    </button>
                </p>
            </div>
        </Shown>
    }
}

fn first_open_question(current: Current) -> Option<String> {
    let assessment = current.snapshot()?;
    let catalogue = current.catalogue();
    let asked = asked_questions(&catalogue, &assessment);
    let open = asked
        .iter()
        .find(|asked| assessment.answer_to(asked.question).is_none());
    Some(open.map_or_else(
        || Route::Assess.of(&assessment.id),
        |open| Route::to_question(&assessment.id, &open.question.id),
    ))
}
