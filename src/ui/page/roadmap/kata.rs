//! The improvement kata of a card: where, where to, the first step, how to know, who.

use leptos::prelude::*;

use super::super::super::part::LevelChip;
use super::super::super::route::Route;
use super::board::{Board, Outlook, button};
use crate::assessment::{Card, Status};
use crate::questionnaire::{Level, Question, QuestionId};
use crate::roadmap::{CitedMetric, Practice};
use crate::text::{roadmap as text, term};

/// The five steps of the kata.
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
        label: text::FIRST_STEP,
        hint: text::FIRST_STEP_HINT,
        suggestion: practice.first_step.clone(),
        read: |card| &card.first_step,
        write: |card, own| card.first_step = own,
    };
    let measure = OwnText {
        name: "measure",
        label: text::HOW_WE_KNOW,
        hint: text::HOW_WE_KNOW_HINT,
        suggestion: practice.done_when.clone(),
        read: |card| &card.measure,
        write: |card, own| card.measure = own,
    };
    view! {
        <div class="kata">
            <div class="kata__step kata__step--start">
                <h4>{text::WHERE_WE_ARE}</h4>
                {move || here(board, outlook)}
            </div>
            <div class="kata__step kata__step--end">
                <h4>{text::WHERE_TO}</h4>
                {move || ahead(board, outlook)}
            </div>
            <div class="kata__step kata__step--full kata__step--first">
                {own_text(board, &practice, card, first_step)}
            </div>
            <div class="kata__step kata__step--start">
                {own_text(board, &practice, card, measure)}
            </div>
            <div class="kata__step kata__step--end">
                <h4>{text::WHO_AND_WHEN}</h4>
                <Who board practice card />
            </div>
        </div>
    }
}

/// The answers that a practice would lift: the question and the level of today.
fn cited(board: Board, outlook: Memo<Option<Outlook>>) -> Vec<(Question, Level)> {
    let catalogue = board.current.catalogue();
    let question = |id: &QuestionId| catalogue.question(id).cloned();
    outlook.with(|outlook| {
        let answers = outlook.iter().flat_map(|outlook| &outlook.grounds.answers);
        answers.filter_map(|answer| Some((question(&answer.question)?, answer.level))).collect()
    })
}

fn metrics(outlook: Memo<Option<Outlook>>) -> Vec<CitedMetric> {
    outlook.with(|o| o.as_ref().map(|outlook| outlook.grounds.metrics.clone()).unwrap_or_default())
}

/// What the team sees today.
fn here(board: Board, outlook: Memo<Option<Outlook>>) -> AnyView {
    let (cited, metrics) = (cited(board, outlook), metrics(outlook));
    if cited.is_empty() && metrics.is_empty() {
        return view! { <p>{text::NO_LEVEL}</p> }.into_any();
    }
    let answers = cited.into_iter().map(|(question, level)| {
        let assessment = untrack(|| board.current.id());
        let href = assessment.map(|id| Route::to_question(&id, &question.id));
        let note = note(board, question.id.clone());
        view! {
            <div class="stack stack--tight">
                <p class="cluster">
                    <LevelChip level />
                    <a href=href>{question.title.clone()}</a>
                </p>
                <p>{level_words(&question, level)}</p>
                {note}
            </div>
        }
    });
    let metrics = metrics.into_iter().map(|cited| {
        view! { <p>{text::metric(cited.metric, cited.score)}</p> }
    });
    view! {
        {answers.collect_view()}
        {metrics.collect_view()}
    }
    .into_any()
}

/// What the team would see next.
fn ahead(board: Board, outlook: Memo<Option<Outlook>>) -> AnyView {
    let cited = cited(board, outlook);
    if cited.is_empty() {
        let has_metrics = !metrics(outlook).is_empty();
        let words = if has_metrics { text::METRIC_UP } else { text::NO_NEXT_LEVEL };
        return view! { <p>{words}</p> }.into_any();
    }
    let steps = cited.into_iter().map(|(question, level)| {
        view! {
            <div class="stack stack--tight">
                <p class="cluster">
                    <LevelChip level=level + 1 />
                    <span>{question.title.clone()}</span>
                </p>
                <p>{level_words(&question, level + 1)}</p>
            </div>
        }
    });
    steps.collect_view().into_any()
}

fn level_words(question: &Question, level: Level) -> Option<String> {
    question.level(level).map(|level| text::level(&level.name, &level.text))
}

/// The team's own note to a question, if there is one.
fn note(board: Board, question: QuestionId) -> impl IntoView {
    let note = Memo::new(move |_| board.current.response(&question).note);
    move || {
        let note = note.get();
        (!note.trim().is_empty()).then(|| {
            view! {
                <p class="aside-note" dir="auto">
                    <span class="visually-hidden">{text::NOTE}</span>
                    {note}
                </p>
            }
        })
    }
}

/// A text of the card that takes the place of the practice's own.
struct OwnText {
    name: &'static str,
    label: &'static str,
    hint: &'static str,
    /// What the practice says.
    suggestion: String,
    read: fn(&Card) -> &String,
    write: fn(&mut Card, String),
}

/// A field that holds the suggestion until somebody writes; only what differs is kept.
fn own_text(
    board: Board,
    practice: &Practice,
    card: Memo<Card>,
    own: OwnText,
) -> impl IntoView + use<> {
    let OwnText { name, label, hint, suggestion, read, write } = own;
    let practice = practice.id.clone();
    let id = button(&practice, name);
    let hint_id = format!("{id}-hint");
    let kept = card.with_untracked(|card| read(card).clone());
    let suggestion = StoredValue::new(suggestion);
    // What is in the field, which may be nothing for a moment while what is kept is the suggestion.
    let draft = RwSignal::new(if kept.is_empty() { suggestion.get_value() } else { kept });
    let on_input = move |event| {
        let written = event_target_value(&event);
        let is_own = !written.trim().is_empty() && suggestion.with_value(|s| *s != written);
        draft.set(written.clone());
        board.write(&practice, |card| write(card, if is_own { written } else { String::new() }));
    };
    let on_change = move |_| {
        if draft.with_untracked(|draft| draft.trim().is_empty()) {
            draft.set(suggestion.get_value());
        }
    };
    view! {
        <h4>
            <label for=id.clone()>{label}</label>
        </h4>
        <textarea
            id=id
            dir="auto"
            rows="3"
            maxlength="2000"
            aria-describedby=hint_id.clone()
            prop:value=draft
            on:input=on_input
            on:change=on_change
        ></textarea>
        <p class="field__hint" id=hint_id>
            {hint}
        </p>
    }
}

/// Owner, day and status.
#[component]
fn Who(
    /// The roadmap.
    board: Board,
    /// The practice.
    practice: Practice,
    /// What is decided about it.
    card: Memo<Card>,
) -> impl IntoView {
    let id = StoredValue::new(practice.id.clone());
    let name = |name: &str| button(&practice.id, name);
    let (owner_id, due_id, status_id) = (name("owner"), name("due"), name("status"));
    // Fields keep what is being typed; the card is only where they begin.
    let (owner, due) = card.with_untracked(|card| (card.owner.clone(), card.due));
    let set_owner = move |owner: String| {
        id.with_value(|id| board.write(id, |card| card.owner = owner));
    };
    let on_owner = move |event| {
        // An owner may be all that keeps a card here, so an empty field waits until one leaves it.
        let owner = event_target_value(&event);
        if !owner.trim().is_empty() {
            set_owner(owner);
        }
    };
    let on_due = move |event| {
        let due = event_target_value(&event).parse().ok();
        id.with_value(|id| board.write(id, |card| card.due = due));
    };
    let on_status = move |event| {
        if let Some(status) = Status::from_key(&event_target_value(&event)) {
            id.with_value(|id| board.set_status(id, status));
        }
    };
    let status = Memo::new(move |_| card.with(|card| card.status.key()));
    let options = Status::ALL.map(|status| view! { <option value=status.key()>{term::status(status)}</option> });
    view! {
        <div class="field">
            <label for=owner_id.clone()>{text::OWNER}</label>
            <input
                type="text"
                id=owner_id
                dir="auto"
                autocomplete="off"
                maxlength="200"
                prop:value=owner
                on:input=on_owner
                on:change=move |event| set_owner(event_target_value(&event))
            />
        </div>
        <div class="field">
            <label for=due_id.clone()>{text::DUE}</label>
            <input
                type="date"
                id=due_id
                prop:value=due.map(|due| due.to_string()).unwrap_or_default()
                on:input=on_due
            />
        </div>
        <div class="field">
            <label for=status_id.clone()>{text::STATUS}</label>
            <select id=status_id prop:value=status on:change=on_status>
                {options}
            </select>
        </div>
    }
}
