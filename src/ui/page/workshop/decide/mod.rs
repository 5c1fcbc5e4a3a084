//! Decide: dots on what the roadmap proposes and on the room's own ideas, one to three experiments, and
//! whether it was worth the time.

mod experiments;
mod offered;
mod plan;
mod vote;
mod worth;

use leptos::prelude::*;

use super::show::Agenda;
use super::steps::Step;
use crate::state::OpenWorkshop;
use crate::ui::frame::WithGuidance;
use crate::words::closing as words;
use crate::workshop::Scene;
use experiments::Experiments;
use offered::Offered;
use plan::Plan;
use vote::Vote;
use worth::Worth;

/// The step.
#[component]
pub(crate) fn DecideStep() -> impl IntoView {
    let Some(workshop) = use_context::<OpenWorkshop>() else {
        return ().into_any();
    };
    let is_shown = |scene: Scene| matches!(scene, Scene::Decide | Scene::Close { .. });
    if !is_shown(workshop.snapshot().scene) {
        workshop.change(|workshop| workshop.scene = Scene::Decide);
    }
    let plan = Plan::new(workshop);
    view! {
        <div class="split">
            <div class="stack stack--section">
                <div class="stack stack--tight">
                    <h2>{words::decide()}</h2>
                    <p class="measure">{words::decide_lede()}</p>
                </div>
                <WithGuidance>
                    <Offered plan />
                    <Vote plan />
                </WithGuidance>
                <Experiments plan />
                <Worth workshop />
                <p>
                    <a class="signpost" href=Step::Keep.href(workshop.id())>
                        {words::to_keep()}
                    </a>
                </p>
            </div>
            <Agenda workshop />
        </div>
    }
    .into_any()
}
