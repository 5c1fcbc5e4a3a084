//! What stands beside a question: its terms, what was seen, its keys. It follows with the late parts:
//! nobody needs it to answer.

use leptos::prelude::*;

use crate::assessment::{Evidence, Response};
use crate::questionnaire::{Level, QuestionId};
use crate::reading::Item;
use crate::state::{Current, Notices, Preferences};
use crate::ui::frame::WordsHere;
use crate::ui::part::{QuestionNotes, Shown};
use crate::ui::shortcut::{BACK, DONT_KNOW, NEXT};
use crate::words;

/// What stands beside a question that has the page for itself.
#[component]
pub(crate) fn Beside(
    /// The question.
    id: QuestionId,
) -> impl IntoView {
    view! {
        <WordsHere item=Item::Question(id.clone()) />
        <Notes id=id.clone() />
        <KeysHelp id />
    }
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
            notices.say_with_undo(words::library::evidence_removed(), move || {
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
    Some(
        view! { <QuestionNotes question response=response.into() target=target.into() on_change on_target /> },
    )
}

/// The keys that answer and move, while they do.
#[component]
fn KeysHelp(
    /// The question.
    id: QuestionId,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let catalogue = untrack(|| Current::expect().catalogue());
    let top = usize::from(catalogue.question(&id)?.top());
    Some(view! {
        <Shown when=move || preferences.has_keys()>
            <details>
                <summary>{words::first::assess_keys()}</summary>
                <p class="aside-note">{words::first::assess_keys_more(top, DONT_KNOW, NEXT, BACK)}</p>
            </details>
        </Shown>
    })
}
