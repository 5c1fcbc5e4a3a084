//! The improvement kata of a card: where, where to, the first step, how to know.

use leptos::prelude::*;

use super::board::{Board, Outlook};
use super::own_text::{OwnText, own_text};
use crate::assessment::Card;
use crate::questionnaire::{LevelText, Question, QuestionId, Rung};
use crate::roadmap::{Practice, Push};
use crate::text::roadmap as text;
use crate::ui::part::{LevelChip, aloud, said};
use crate::ui::route::Route;
use crate::words;

/// The four steps of the kata.
#[component]
pub(super) fn Kata(
    /// The roadmap.
    board: Board,
    /// The practice.
    practice: Practice,
    /// What speaks for it.
    outlook: Memo<Option<Outlook>>,
    /// What is decided about it.
    card: Memo<Card>,
) -> impl IntoView {
    let first_step = OwnText {
        name: "first-step",
        label: words::roadmap::card_first_step(),
        hint: Some(words::roadmap::card_first_step_hint()),
        suggestion: practice.first_step.clone(),
        read: |card| &card.first_step,
        write: |card, own| card.first_step = own,
    };
    let measure = OwnText {
        name: "measure",
        label: words::roadmap::card_how_we_know(),
        hint: None,
        suggestion: practice.done_when.clone(),
        read: |card| &card.measure,
        write: |card, own| card.measure = own,
    };
    view! {
        <div class="kata">
            <div class="kata__step kata__step--start">
                <h4>{words::roadmap::card_where_we_are()}</h4>
                {move || here(board, outlook)}
            </div>
            <div class="kata__step kata__step--end">
                <h4>{words::roadmap::card_where_to()}</h4>
                {move || ahead(board, outlook)}
            </div>
            <div class="kata__step kata__step--full kata__step--first">
                {own_text(board, &practice, card, first_step)}
            </div>
            <div class="kata__step kata__step--full">
                {own_text(board, &practice, card, measure)}
            </div>
        </div>
    }
}

/// The answers that a practice would lift: the question and the level of today.
fn cited(board: Board, outlook: Memo<Option<Outlook>>) -> Vec<(Question, Rung)> {
    let catalogue = board.current.catalogue();
    let question = |id: &QuestionId| catalogue.question(id).cloned();
    outlook.with(|outlook| {
        let answers = outlook.iter().flat_map(|outlook| &outlook.grounds.answers);
        answers
            .filter_map(|answer| Some((question(&answer.question)?, answer.rung)))
            .collect()
    })
}

fn metrics(outlook: Memo<Option<Outlook>>) -> Vec<Push> {
    outlook.with(|o| {
        o.as_ref()
            .map(|outlook| outlook.grounds.metrics().to_vec())
            .unwrap_or_default()
    })
}

/// What the team sees today.
fn here(board: Board, outlook: Memo<Option<Outlook>>) -> AnyView {
    let (cited, metrics) = (cited(board, outlook), metrics(outlook));
    if cited.is_empty() && metrics.is_empty() {
        return view! { <p>{words::roadmap::card_no_level()}</p> }.into_any();
    }
    let answers = cited.into_iter().map(|(question, rung)| {
        let assessment = untrack(|| board.current.id());
        let href = assessment.map(|id| Route::to_question(&id, &question.id));
        let note = note(board, question.id.clone());
        view! {
            <div class="stack stack--tight">
                <p>
                    <LevelChip rung />
                    " "
                    <a href=href>{question.title.clone()}</a>
                </p>
                {level_words(&question, rung)}
                {note}
            </div>
        }
    });
    let metrics = metrics.into_iter().map(|push| {
        view! { <p>{text::metric(push.metric, push.score)}</p> }
    });
    view! {
        <div class="stack">{answers.collect_view()} {metrics.collect_view()}</div>
    }
    .into_any()
}

/// What the team would see next.
fn ahead(board: Board, outlook: Memo<Option<Outlook>>) -> AnyView {
    let cited = cited(board, outlook);
    if cited.is_empty() {
        let has_metrics = !metrics(outlook).is_empty();
        let words = if has_metrics {
            words::roadmap::card_metric_up()
        } else {
            words::roadmap::card_no_next_level()
        };
        return view! { <p>{words}</p> }.into_any();
    }
    let steps = cited.into_iter().filter_map(|(question, rung)| {
        let next = question.rung(question.next(rung.level)?)?;
        Some(view! {
            <div class="stack stack--tight">
                <p>
                    <LevelChip rung=next />
                    " "
                    {question.title.clone()}
                </p>
                {level_words(&question, next)}
            </div>
        })
    });
    view! { <div class="stack">{steps.collect_view()}</div> }.into_any()
}

fn level_words(question: &Question, rung: Rung) -> Option<impl IntoView + use<>> {
    let LevelText { name, text } = question.level(rung.level)?.clone();
    let text = (!text.is_empty()).then(|| view! { <br /> {text} });
    Some(view! {
        <p>
            <strong>{name}</strong>
            {text}
        </p>
    })
}

/// The team's own note to a question, if there is one.
fn note(board: Board, question: QuestionId) -> impl IntoView {
    let note = Memo::new(move |_| board.current.response(&question).note);
    move || {
        let note = note.get();
        (!note.trim().is_empty()).then(|| {
            view! {
                <p class="aside-note" dir="auto">
                    {said(words::roadmap::card_note(&note), |_, words| aloud(words))}
                </p>
            }
        })
    }
}
