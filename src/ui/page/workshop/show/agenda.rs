//! Where in the script a workshop is. Minutes are advice, and any part may be gone back to.

use leptos::prelude::*;

use super::timer::{Clock, Timer};
use crate::state::OpenWorkshop;
use crate::text::{discuss as text, workshop as prepared};
use crate::ui::address::Address;
use crate::ui::follow::follow;
use crate::ui::page::workshop::steps::Step;
use crate::ui::part::Shown;
use crate::ui::route;
use crate::words::discuss as words;
use crate::workshop::{Scene, Script, Segment, SegmentKind, Workshop};

/// The parts of the script, with a clock for the one that goes on.
#[component]
pub(in crate::ui::page::workshop) fn Agenda(
    /// The workshop.
    workshop: OpenWorkshop,
) -> impl IntoView {
    let address = Address::expect();
    let script = Memo::new(move |_| workshop.read(|it| it.session.script.clone()));
    let scene = Memo::new(move |_| workshop.read(|it| it.scene));
    let chosen = RwSignal::new(None::<SegmentKind>);
    // What was chosen holds as long as the projector shows something of its kind.
    let here = Memo::new(move |_| {
        let scene = scene.get();
        let chosen = chosen.get().filter(|kind| phase_of(*kind) == phase(scene));
        chosen.unwrap_or_else(|| place(scene))
    });
    let clock = Clock::of(0);
    let is_first = StoredValue::new(true);
    follow(move || {
        let kind = here.get();
        let minutes = script.with(|script| {
            let segment = script.segments.iter().find(|it| it.kind == kind);
            segment.map(|segment| segment.minutes)
        });
        clock.minutes.set(minutes.unwrap_or_default());
        clock.reset();
        // A page that has just been opened does not know when its part began.
        if !is_first.get_value() {
            clock.start();
        }
        is_first.set_value(false);
    });
    let go = move |kind: SegmentKind| {
        let now = workshop.snapshot();
        if let Some(scene) = leads_to(kind, &now) {
            workshop.change(|workshop| workshop.scene = scene);
        }
        chosen.set(Some(kind));
        let step = step_of(kind);
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
        let minutes = script.with(Script::minutes);
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

/// What the projector shows, as coarse as parts of a script are told apart by it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Beginning,
    Answers,
    Decisions,
    End,
}

fn phase(scene: Scene) -> Phase {
    match scene {
        Scene::Introduction => Phase::Beginning,
        Scene::Question { .. } | Scene::Prompt(_) | Scene::Blank => Phase::Answers,
        Scene::Decide => Phase::Decisions,
        Scene::Close { .. } => Phase::End,
    }
}

fn phase_of(kind: SegmentKind) -> Phase {
    match kind {
        SegmentKind::LookBack | SegmentKind::Purpose | SegmentKind::Answer => Phase::Beginning,
        SegmentKind::Reveal | SegmentKind::Discuss | SegmentKind::Ideas => Phase::Answers,
        SegmentKind::Decide => Phase::Decisions,
        SegmentKind::Close => Phase::End,
    }
}

/// Where a workshop seems to be, from what the projector shows.
fn place(scene: Scene) -> SegmentKind {
    match phase(scene) {
        Phase::Beginning => SegmentKind::Purpose,
        Phase::Answers => SegmentKind::Discuss,
        Phase::Decisions => SegmentKind::Decide,
        Phase::End => SegmentKind::Close,
    }
}

/// The step in which one does what a part is for.
fn step_of(kind: SegmentKind) -> Step {
    match kind {
        SegmentKind::Answer => Step::Invite,
        SegmentKind::Decide | SegmentKind::Close => Step::Decide,
        _ => Step::Show,
    }
}

/// What the projector shows when a part begins; nothing where it goes on with what it shows.
fn leads_to(kind: SegmentKind, workshop: &Workshop) -> Option<Scene> {
    let is_on = phase(workshop.scene) == phase_of(kind);
    match kind {
        SegmentKind::Ideas => Some(Scene::Blank),
        _ if is_on => None,
        SegmentKind::LookBack | SegmentKind::Purpose | SegmentKind::Answer => {
            Some(Scene::Introduction)
        }
        SegmentKind::Reveal | SegmentKind::Discuss => {
            let at = workshop.course().first().copied()?;
            Some(Scene::Question {
                at,
                is_revealed: false,
            })
        }
        SegmentKind::Decide => Some(Scene::Decide),
        SegmentKind::Close => Some(Scene::Close { is_revealed: false }),
    }
}
