//! Keep: what stands becomes an assessment of the team, and those who were not there get a hand-out.

mod handout;
mod record;

use leptos::prelude::*;

use super::invite::Close;
use crate::state::OpenWorkshop;
use crate::ui::frame::WithGuidance;
use crate::words::closing as words;
use handout::HandOut;
use record::Record;

/// The step.
#[component]
pub(crate) fn KeepStep() -> impl IntoView {
    let Some(workshop) = use_context::<OpenWorkshop>() else {
        return ().into_any();
    };
    view! {
        <div class="stack stack--section">
            <div class="split keep-steps">
                <div class="stack stack--wide">
                    <div class="stack stack--tight">
                        <h2>{words::keep()}</h2>
                        <p class="measure">{words::keep_lede()}</p>
                    </div>
                    <Record workshop />
                </div>
                <Close />
            </div>
            <WithGuidance>
                <HandOut workshop />
            </WithGuidance>
        </div>
    }
    .into_any()
}
