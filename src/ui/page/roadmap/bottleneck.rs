//! What the team's value stream adds to the roadmap.

use leptos::prelude::*;

use super::board::Board;
use crate::questionnaire::PracticeId;
use crate::roadmap::{Bottleneck, helping};
use crate::text::roadmap::bottleneck as text;
use crate::ui::part::Shown;
use crate::ui::route::Route;
use crate::words;

/// The bottleneck and the practices that usually help there; nothing without a value stream.
#[component]
pub(super) fn FromValueStream(
    /// The roadmap.
    board: Board,
) -> impl IntoView {
    let current = board.current;
    let bottleneck = Memo::new(move |_| current.read(Bottleneck::of).flatten());
    let href = move || current.id().map(|id| Route::ValueStream.of(&id));
    move || {
        bottleneck.get().map(|bottleneck| {
            view! {
                <section class="margin-note measure" aria-labelledby="from-value-stream">
                    <h2 id="from-value-stream">{words::roadmap::bottleneck_bottleneck()}</h2>
                    <p>{text::is_at(&bottleneck)}</p>
                    <ul class="stack stack--tight">{practices(board, &bottleneck)}</ul>
                    <p class="aside-note">{words::roadmap::bottleneck_effect()}</p>
                    <p>
                        <a href=href>{words::roadmap::bottleneck_to_stream()}</a>
                    </p>
                </section>
            }
        })
    }
}

/// The way to draw a value stream, where there is none.
#[component]
pub(super) fn DrawValueStream(
    /// The roadmap.
    board: Board,
) -> impl IntoView {
    let current = board.current;
    let has_none = Memo::new(move |_| current.read(Bottleneck::of).flatten().is_none());
    let href = move || current.id().map(|id| Route::ValueStream.of(&id));
    view! {
        <Shown when=move || has_none.get()>
            <p>
                <a href=href>{words::roadmap::bottleneck_draw_stream()}</a>
            </p>
        </Shown>
    }
}

fn practices(board: Board, bottleneck: &Bottleneck) -> impl IntoView + use<> {
    let roadmap = board.current.roadmap();
    let practice = |id: &&str| {
        let id = PracticeId::from(*id);
        let column = roadmap.proposal(&id).map(|proposal| proposal.column);
        let is_settled = roadmap.settled.contains(&id);
        view! { <li>{text::helps(&board.title(&id), column, is_settled)}</li> }
    };
    helping(bottleneck.kind).iter().map(practice).collect_view()
}
