//! The questions: one at a time, or a dimension on a page.

mod answering;
mod beside;
mod course;
mod last_time;
mod nothing_asked;
mod one;
mod place;
mod reason;
mod whole;

use leptos::prelude::*;

use crate::assessment::Answer;
use crate::questionnaire::{Level, Question, QuestionId};
use crate::state::{Current, Notices, Paging, Preferences};
use crate::ui::address::Address;
use crate::ui::follow::follow;
use crate::ui::frame::WithAssessment;
use crate::ui::late::{LatePart, Part, QuietPart};
use crate::ui::part::Shown;
use crate::ui::route;
use crate::words;
pub(crate) use answering::Answering;
pub(crate) use beside::Beside;
pub(crate) use course::Course;
pub(crate) use nothing_asked::NothingAsked;
use one::OneQuestion;
use place::Place;
pub(crate) use reason::Reason;
pub(crate) use whole::WholeDimension;

/// The question page.
#[component]
pub(crate) fn AssessPage() -> impl IntoView {
    view! {
        <WithAssessment>
            <Questions />
        </WithAssessment>
    }
}

#[component]
fn Questions() -> impl IntoView {
    let current = Current::expect();
    let preferences = Preferences::expect();
    let address = Address::expect();
    let wanted = Memo::new(move |_| {
        address
            .field(route::QUESTION)
            .map(|id| QuestionId::from(id.as_str()))
    });
    let start = StoredValue::new(untrack(|| place::starting_question(current)));
    let question = Memo::new(move |_| {
        let asked = current.asked();
        let wanted = wanted.get().filter(|id| asked.contains(id));
        wanted
            .or_else(|| start.get_value().filter(|id| asked.contains(id)))
            .or(asked.first().cloned())
    });
    remember_position(current, question);
    let paging = Memo::new(move |_| preferences.paging());
    let form = move || {
        let Some(id) = question.get() else {
            return view! {
                <LatePart part=Part::NothingAsked waiting=|line| {
                    view! {
                        <h1 tabindex="-1">{words::first::page_assess()}</h1>
                        {line}
                    }
                    .into_any()
                } />
            }
            .into_any();
        };
        match paging.get() {
            Paging::Question => view! { <OneQuestion id /> }.into_any(),
            Paging::Dimension => {
                let part = Part::Dimension(id);
                view! { <LatePart part waiting=|line| line /> }.into_any()
            }
        }
    };
    view! {
        <div class="page stack questions">
            <div class="questions__course">
                <QuietPart part=Part::Course(question) />
            </div>
            {move || form()}
            <Shown when=move || question.with(Option::is_some)>
                <QuietPart part=Part::Answering(question) />
            </Shown>
        </div>
    }
}

/// Keeps the question on screen as the place to come back to.
fn remember_position(current: Current, question: Memo<Option<QuestionId>>) {
    follow(move || {
        if let (Some(id), Some(question)) = (untrack(|| current.id()), question.get()) {
            current.assessments().set_position(&id, &question);
        }
    });
}

/// What the answer of one question needs, wired to the assessment.
#[derive(Clone, Copy)]
struct Wiring {
    answer: Memo<Option<Answer>>,
    last_time: Option<Level>,
    on_answer: Callback<Option<Answer>>,
    /// The reason that was given last why it does not apply, for while another answer is tried.
    reason: StoredValue<String>,
}

fn wire(current: Current, question: &Question) -> Wiring {
    let notices = Notices::expect();
    let id = StoredValue::new(question.id.clone());
    let answer = Memo::new(move |_| id.with_value(|id| current.response(id).answer));
    let on_answer = Callback::new(move |chosen: Option<Answer>| {
        let before = answer.get_untracked();
        let lost = lost(before.as_ref(), chosen.as_ref());
        if lost.is_some() && chosen.is_none() {
            current.remember();
        }
        id.with_value(|id| {
            current.respond(id, |response| response.answer = chosen);
            if let Some(said) = lost {
                undo_of(current, notices, id, before, said.to_owned());
            }
        });
    });
    Wiring {
        answer,
        last_time: current
            .repeated()
            .and_then(|previous| previous.level_on(question)),
        on_answer,
        reason: StoredValue::new(String::new()),
    }
}

/// What to say where an answer goes that a person may want back: one that is cleared, and one that was given
/// with a reason.
fn lost(before: Option<&Answer>, chosen: Option<&Answer>) -> Option<&'static str> {
    let before = before?;
    let has_reason = matches!(before, Answer::NotApplicable(reason) if !reason.is_empty());
    match chosen {
        None => Some(words::first::assess_cleared()),
        Some(Answer::NotApplicable(_)) => None,
        Some(_) => has_reason.then(words::first::assess_changed),
    }
}

/// Says what became of an answer, with a way back to it.
fn undo_of(
    current: Current,
    notices: Notices,
    question: &QuestionId,
    before: Option<Answer>,
    said: String,
) {
    let Some(assessment) = current.snapshot() else {
        return;
    };
    // By name: another page, or another assessment, may be open by then.
    let (assessments, question) = (current.assessments(), question.clone());
    notices.say_with_undo(said, move || {
        assessments.update(&assessment.id, |assessment| {
            assessment.respond(&question, |response| response.answer.clone_from(&before));
        });
    });
}

/// Where a question stands, with what comes before and after.
fn place_of(current: Current, id: &QuestionId) -> Option<Place> {
    place::place(current, id)
}
