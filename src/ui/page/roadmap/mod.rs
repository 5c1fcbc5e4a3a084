//! The roadmap: what to try now, what comes after, and why.

mod ahead;
mod board;
mod bottleneck;
mod carry;
mod decisions;
mod dismiss;
mod explained;
mod kata;
mod menu;
mod now;
mod own_text;
mod rows;
mod settled;
mod timeline;
mod tool;
mod way_on;
mod who;

use leptos::prelude::*;

use crate::assessment::{Assessment, AssessmentId};
use crate::browser::focus;
use crate::roadmap::{Column, unspoken};
use crate::state::{Content, Current};
use crate::text::roadmap as text;
use crate::ui::frame::{WithAssessment, WithGuidance};
use crate::ui::keyboard::focus_once_shown;
use crate::ui::part::Shown;
use crate::ui::route::Route;
use crate::words;
use ahead::Ahead;
use board::Board;
use bottleneck::FromValueStream;
use dismiss::DismissDialog;
use now::Now;
use rows::Rows;
use settled::Settled;
use timeline::Timeline;
use way_on::WayOn;

/// The roadmap page.
#[component]
pub(crate) fn RoadmapPage() -> impl IntoView {
    view! {
        <WithAssessment>
            <Named />
            <WithGuidance>
                <OfAssessment />
            </WithGuidance>
        </WithAssessment>
    }
}

/// The page's name until the practices have arrived.
#[component]
fn Named() -> impl IntoView {
    let content = Content::expect();
    view! { <Shown when=move || !content.guidance().is_here()><Heading /></Shown> }
}

#[component]
fn Heading() -> impl IntoView {
    // A navigation has put the keyboard on it, and it makes way for the roadmap's own.
    on_cleanup(|| {
        if focus::is_on("main h1") {
            focus_once_shown("main h1");
        }
    });
    view! {
        <div class="page">
            <h1 tabindex="-1">{words::first::page_roadmap()}</h1>
        </div>
    }
}

/// Keyed by the assessment: another one in the address is another roadmap.
#[component]
fn OfAssessment() -> impl IntoView {
    let current = Current::expect();
    let id = Memo::new(move |_| current.id());
    move || id.get().map(|id| view! { <Roadmap id /> })
}

/// What the page has to show.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shows {
    /// Practices.
    Practices,
    /// Nothing, for nothing is answered.
    NothingAnswered,
    /// Nothing, for every answer is where the team wants it.
    NothingToLift,
    /// Nothing, for what is not there yet names no practice.
    NothingNamed,
}

fn shows(board: Board) -> Shows {
    let current = board.current;
    if !board.is_empty() {
        return Shows::Practices;
    }
    let is_scored = current
        .scorecards()
        .iter()
        .any(|scorecard| scorecard.score.is_some());
    if !unspoken_titles(current).is_empty() {
        Shows::NothingNamed
    } else if is_scored || !current.performance().scores.is_empty() {
        Shows::NothingToLift
    } else {
        Shows::NothingAnswered
    }
}

/// The titles of the questions below their target that name no practice.
fn unspoken_titles(current: Current) -> Vec<String> {
    let (catalogue, scorecards) = (current.catalogue(), current.scorecards());
    let titles = |assessment: &Assessment| {
        let questions = unspoken(&catalogue, assessment, &scorecards);
        questions
            .iter()
            .map(|question| question.title.clone())
            .collect()
    };
    current.read(titles).unwrap_or_default()
}

#[component]
fn Roadmap(
    /// The assessment.
    id: AssessmentId,
) -> impl IntoView {
    let board = Board::new(Current::expect());
    let content = Memo::new(move |_| shows(board));
    let first = move || match content.get() {
        Shows::Practices => view! { <Nearest board /> }.into_any(),
        Shows::NothingAnswered => view! { <NothingAnswered id=id.clone() /> }.into_any(),
        Shows::NothingToLift | Shows::NothingNamed => ().into_any(),
    };
    let has_practices = Signal::derive(move || content.get() == Shows::Practices);
    let heading = move || match content.get() {
        Shows::Practices => text::heading(board.count(Column::Now)),
        Shows::NothingAnswered => words::roadmap::empty().to_owned(),
        Shows::NothingToLift => words::roadmap::complete().to_owned(),
        Shows::NothingNamed => words::roadmap::unspoken_alone().to_owned(),
    };
    view! {
        <div class="page stack stack--section">
            <div class="stack stack--wide">
                <div class="stack stack--tight">
                    <h1 tabindex="-1">{heading}</h1>
                    <Lede board content />
                </div>
                {first}
            </div>
            <div class="stack">
                <Shown when=has_practices>
                    <div class="split split--even">
                        <Rows board column=Column::Next />
                        <Rows board column=Column::Later />
                    </div>
                    <Timeline board />
                </Shown>
                <Settled board />
            </div>
            <FromValueStream board />
            <Shown when=move || content.get() != Shows::NothingAnswered>
                <WayOn board has_practices />
            </Shown>
            <DismissDialog board />
        </div>
    }
}

/// What the practices are chosen from.
#[component]
fn Lede(
    /// The roadmap.
    board: Board,
    /// What the page has to show.
    content: Memo<Shows>,
) -> impl IntoView {
    let has_levels = Memo::new(move |_| {
        board
            .current
            .scorecards()
            .iter()
            .any(|scorecard| scorecard.coverage.answered > 0)
    });
    let words = move || match (content.get(), board.count(Column::Now), has_levels.get()) {
        (Shows::NothingAnswered | Shows::NothingNamed, ..) => None,
        (Shows::NothingToLift, ..) => Some(words::roadmap::complete_more()),
        (Shows::Practices, 0, _) => Some(words::roadmap::all_wait_more()),
        (Shows::Practices, _, true) => Some(words::roadmap::lede()),
        (Shows::Practices, _, false) => Some(words::roadmap::lede_delivery()),
    };
    let unspoken = move || {
        let titles = unspoken_titles(board.current);
        (!titles.is_empty()).then(|| {
            let class = match content.get() {
                Shows::NothingNamed => "lede",
                _ => "aside-note",
            };
            view! { <p class=class>{text::unspoken(&titles)}</p> }
        })
    };
    view! {
        {move || words().map(|words| view! { <p class="lede">{words}</p> })}
        {unspoken}
    }
}

/// Now, and where the team would stand after it.
#[component]
fn Nearest(
    /// The roadmap.
    board: Board,
) -> impl IntoView {
    view! {
        <div class="split">
            <Now board />
            <Ahead board />
        </div>
    }
}

#[component]
fn NothingAnswered(
    /// The assessment.
    id: AssessmentId,
) -> impl IntoView {
    let current = Current::expect();
    let asks = !untrack(|| current.asked()).is_empty();
    let (href, words) = if asks {
        (Route::Assess.of(&id), words::roadmap::to_questions())
    } else {
        (
            Route::Delivery.of(&id),
            words::results::review_to_delivery(),
        )
    };
    view! {
        <div class="empty">
            <p>{words::roadmap::empty_more()}</p>
            <a class="signpost" href=href>
                {words}
            </a>
        </div>
    }
}
