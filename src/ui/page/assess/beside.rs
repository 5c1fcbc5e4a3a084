//! What stands beside a question: why and how it is asked, what was seen, its terms. It follows with the late parts:
//! nobody needs it to answer.

use leptos::prelude::*;

use super::last_time::{CanKeep, LastTime};
use crate::assessment::{Evidence, Response};
use crate::questionnaire::{Level, Question, QuestionId};
use crate::reading::Item;
use crate::state::{Current, Notices};
use crate::text::assess;
use crate::ui::frame::WordsHere;
use crate::ui::part::QuestionNotes;
use crate::words;

/// What stands beside a question that has the page for itself.
#[component]
pub(crate) fn Beside(
    /// The question.
    id: QuestionId,
) -> impl IntoView {
    let place = untrack(|| super::place_of(Current::expect(), &id))?;
    Some(view! {
        <LastTime question=place.question.clone() can_keep=CanKeep::AndGoOn />
        <Asking question=place.question is_alone=place.is_alone />
        <Notes id=id.clone() />
        // The last, for it arrives when somebody may be writing above.
        <WordsHere item=Item::Question(id) />
    })
}

/// Why it is asked, how to ask for facts, and when a level that counts little is right.
#[component]
pub(super) fn Asking(
    /// The question.
    question: Question,
    /// Whether each answers it alone, so that nobody asks.
    is_alone: bool,
) -> impl IntoView {
    let context = question
        .context
        .map(|context| margin_note(&assess::context(question.reversed), context));
    let ask = question
        .ask
        .map(|ask| margin_note(assess::ask(is_alone), ask));
    view! {
        {margin_note(words::question::why(), question.why)}
        {ask}
        {context}
    }
}

fn margin_note(heading: &str, text: String) -> AnyView {
    view! {
        <div class="margin-note">
            <h2>{heading.to_owned()}</h2>
            <p>{text}</p>
        </div>
    }
    .into_any()
}

/// The note, the evidence and the target of a question of the assessment in the address.
#[component]
pub(super) fn Notes(
    /// The question.
    id: QuestionId,
) -> impl IntoView {
    let (current, notices) = (Current::expect(), Notices::expect());
    let catalogue = untrack(|| current.catalogue());
    let question = catalogue.question(&id)?.clone();
    let id = StoredValue::new(id);
    let response = Memo::new(move |_| id.with_value(|id| current.response(id)));
    let on_change = Callback::new(move |changed: Response| {
        let before = response.get_untracked().evidence;
        let is_removed = before.len() > changed.evidence.len();
        let is_blank = |piece: &Evidence| *piece == Evidence::default();
        let has_said = before
            .iter()
            .any(|piece| !is_blank(piece) && !changed.evidence.contains(piece));
        id.with_value(|id| current.respond(id, |response| *response = changed));
        if is_removed
            && has_said
            && let Some(assessment) = current.snapshot()
        {
            // By name: another page, or another assessment, may be open by then.
            let (assessments, question) = (current.assessments(), id.get_value());
            notices.say_with_undo(words::question::evidence_removed(), move || {
                assessments.update(&assessment.id, |assessment| {
                    assessment.respond(&question, |it| it.evidence.clone_from(&before));
                });
            });
        }
    });
    let target = Memo::new(move |_| {
        let target = |id: &QuestionId| current.read(|a| a.targets.questions.get(id).copied());
        id.with_value(target).flatten()
    });
    let on_target = Callback::new(move |target: Option<Level>| {
        let id = id.get_value();
        current.update(|assessment| match target {
            Some(level) => drop(assessment.targets.questions.insert(id, level)),
            None => drop(assessment.targets.questions.remove(&id)),
        });
    });
    let room = move || {
        let room = response.with(|response| response.room.as_ref().map(assess::room));
        room.map(|told| margin_note(words::question::room(), told))
    };
    Some(view! {
        {room}
        <QuestionNotes question response=response.into() target=target.into() on_change on_target />
    })
}
