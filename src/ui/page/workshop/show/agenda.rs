//! Where in the script a workshop is. Minutes are advice, and any part may be gone back to.

use leptos::prelude::*;

use super::timer::{Clock, Timer};
use crate::state::OpenWorkshop;
use crate::text::{discuss as text, workshop as prepared};
use crate::ui::address::Address;
use crate::ui::page::workshop::steps::Step;
use crate::ui::part::Shown;
use crate::ui::route;
use crate::words::discuss as words;
use crate::workshop::{Scene, Segment, SegmentKind};

/// The parts of the script, with a clock for the one that goes on.
#[component]
pub(in crate::ui::page::workshop) fn Agenda(
    /// The workshop.
    workshop: OpenWorkshop,
) -> impl IntoView {
    let address = Address::expect();
    let script = Memo::new(move |_| workshop.read(|it| it.session.script.clone()));
    let here = RwSignal::new(place(&workshop.snapshot().scene));
    let clock = Clock::of(0);
    let plan = move |kind: SegmentKind| {
        let minutes = script.with_untracked(|script| {
            let segment = script.segments.iter().find(|it| it.kind == kind);
            segment.map(|segment| segment.minutes)
        });
        clock.minutes.set(minutes.unwrap_or_default());
    };
    plan(here.get_untracked());
    let go = move |kind: SegmentKind| {
        here.set(kind);
        plan(kind);
        clock.reset();
        clock.start();
        let (step, scene) = leads_to(kind);
        if let Some(scene) = scene {
            workshop.change(|workshop| workshop.scene = scene);
        }
        let on_screen = untrack(|| address.field(route::STEP)).unwrap_or_default();
        if Step::of(&on_screen) != step {
            address.go(&step.href(workshop.id()));
        }
    };
    let row = move |segment: &Segment| {
        let Segment { kind, minutes } = *segment;
        let is_here = Memo::new(move |_| here.get() == kind);
        view! {
            <li class="agenda__part">
                <button
                    class="button button--plain agenda__open"
                    type="button"
                    aria-current=move || is_here.get().then_some("step")
                    on:click=move |_| go(kind)
                >
                    {prepared::segment(kind)}
                </button>
                <span>{words::segment_minutes(usize::from(minutes))}</span>
            </li>
        }
    };
    let minutes = move || {
        let minutes = script.with(crate::workshop::Script::minutes);
        words::agenda_minutes(text::whole(minutes))
    };
    view! {
        <section class="panel" aria-labelledby="agenda">
            <h3 id="agenda">{words::agenda()}</h3>
            <ol class="agenda__parts plain-list">
                {move || script.with(|script| script.segments.iter().map(row).collect_view())}
            </ol>
            <Shown when=move || here.get() == SegmentKind::Ideas>
                <p class="aside-note">{words::ideas_more()}</p>
            </Shown>
            <div class="stack stack--tight">
                <h4>{words::timer_segment()}</h4>
                <Timer clock />
            </div>
            <p class="aside-note">{minutes}</p>
        </section>
    }
}

/// Where a workshop seems to be, from what the projector shows.
fn place(scene: &Scene) -> SegmentKind {
    match scene {
        Scene::Introduction => SegmentKind::Purpose,
        Scene::Question {
            is_revealed: false, ..
        } => SegmentKind::Reveal,
        Scene::Question { .. } | Scene::Prompt(_) | Scene::Blank => SegmentKind::Discuss,
        Scene::Decide => SegmentKind::Decide,
        Scene::Close { .. } => SegmentKind::Close,
    }
}

/// The step of a part, and what the projector shows where that is clear.
fn leads_to(kind: SegmentKind) -> (Step, Option<Scene>) {
    match kind {
        SegmentKind::LookBack | SegmentKind::Purpose => (Step::Show, Some(Scene::Introduction)),
        SegmentKind::Answer => (Step::Invite, Some(Scene::Introduction)),
        SegmentKind::Reveal | SegmentKind::Discuss => (Step::Show, None),
        SegmentKind::Ideas => (Step::Show, Some(Scene::Blank)),
        SegmentKind::Decide => (Step::Decide, Some(Scene::Decide)),
        SegmentKind::Close => (Step::Decide, Some(Scene::Close { is_revealed: false })),
    }
}
