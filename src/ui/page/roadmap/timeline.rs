//! The practices along the path of a transformation.

use leptos::prelude::*;

use super::board::Board;
use crate::roadmap::{Column, Phase};
use crate::text::{roadmap as text, term};
use crate::ui::part::Shown;
use crate::words;

/// More practices of Later than this stay folded.
const SHOWN: usize = 4;

/// Four phases joined by a trail, once somebody asks for them.
#[component]
pub(super) fn Timeline(
    /// The roadmap.
    board: Board,
) -> impl IntoView {
    let is_wanted = RwSignal::new(false);
    view! {
        <details class="timeline-fold" on:toggle=move |_| is_wanted.set(true)>
            <summary>
                <h2>{words::roadmap::timeline()}</h2>
            </summary>
            <Shown when=move || is_wanted.get()>
                <div class="stack">
                    <p class="aside-note">{words::roadmap::timeline_more()}</p>
                    <ol class="timeline plain-list">{move || phases(board)}</ol>
                </div>
            </Shown>
        </details>
    }
}

/// The titles of a phase by column.
fn titles(board: Board, phase: Phase, column: Column) -> Vec<String> {
    let practices = board
        .column(column)
        .into_iter()
        .filter_map(|id| board.practice(&id));
    practices
        .filter(|practice| practice.phase == phase)
        .map(|practice| practice.title)
        .collect()
}

fn phases(board: Board) -> impl IntoView {
    // Here is where the first practice of Now stands.
    let first = board
        .column(Column::Now)
        .first()
        .and_then(|id| board.practice(id));
    let here = first.map(|practice| practice.phase);
    let phase = |phase: Phase| {
        let (name, when) = term::phase(phase);
        let what = text::phase(phase);
        let [now, next, later] = Column::ALL.map(|column| titles(board, phase, column));
        let is_empty = now.is_empty() && next.is_empty() && later.is_empty();
        view! {
            <li class="timeline__phase" aria-current=(here == Some(phase)).then_some("step")>
                <h3 class="map-name">{name}</h3>
                <p class="timeline__when">{when}</p>
                <p class="aside-note">{what}</p>
                {is_empty.then(|| view! { <p class="aside-note">{words::roadmap::nothing_here()}</p> })}
                {group(Column::Now, &now)}
                {group(Column::Next, &next)}
                {later_group(later)}
            </li>
        }
    };
    Phase::ALL.map(phase).collect_view()
}

fn list(titles: &[String]) -> impl IntoView + use<> {
    let rows = titles
        .iter()
        .map(|title| view! { <li>{title.clone()}</li> });
    view! { <ul class="timeline__list plain-list">{rows.collect_view()}</ul> }
}

fn group(column: Column, titles: &[String]) -> Option<impl IntoView + use<>> {
    (!titles.is_empty()).then(|| {
        view! {
            <h4 class="timeline__when">{term::column(column)}</h4>
            {list(titles)}
        }
    })
}

fn later_group(mut titles: Vec<String>) -> impl IntoView {
    let folded = titles.split_off(titles.len().min(SHOWN));
    let count = folded.len();
    let more = (count > 0).then(|| {
        view! {
            <details class="timeline__list">
                <summary>{text::more(count)}</summary>
                {list(&folded)}
            </details>
        }
    });
    view! {
        {group(Column::Later, &titles)}
        {more}
    }
}
