//! How deep an assessment asks, and how long that takes.

use leptos::prelude::*;

use super::details::{Details, ask_delivery, chosen_of};
use crate::assessment::{Agenda, Assessment, Depth, Metric, Workload};
use crate::content::shipped;
use crate::ordered::SortedMap;
use crate::questionnaire::{Catalogue, QuestionId};
use crate::state::{Content, Current};
use crate::text::{home, pace, start};
use crate::ui::late::{Asked, Part, QuietPart};
use crate::words;

/// How many questions to ask.
#[component]
pub(super) fn DepthFields(
    /// The details.
    details: Details,
) -> impl IntoView {
    let option = move |depth: Depth, name: &'static str| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="depth"
                    prop:checked=move || details.depth.get() == depth
                    on:change=move |_| details.depth.set(depth)
                />
                <span class="choice__text">
                    {name} <span class="choice__hint"><QuietPart part=Part::Extent(details.asked(), depth) /></span>
                </span>
            </label>
        }
    };
    view! {
        <fieldset class="choices">
            <legend>{words::first::start_depth()}</legend>
            {option(Depth::Quick, words::first::start_quick())}
            {option(Depth::Full, words::first::start_full())}
        </fieldset>
    }
}

/// How much a depth asks, and how long that takes. It follows with the late parts: nobody needs it to
/// begin, and counting words has no room in the first file.
#[component]
pub(crate) fn Extent(
    /// What is chosen.
    asked: Asked,
    /// The depth.
    depth: Depth,
) -> impl IntoView {
    let content = Content::expect();
    let current = Current::expect();
    // What is answered already takes no time.
    let answered = StoredValue::new(current.snapshot());
    move || {
        let catalogue = content.catalogue();
        let mut assessment = answered.get_value().unwrap_or_else(proposed);
        assessment.depth = depth;
        assessment.questionnaires =
            chosen_of(catalogue.questionnaires(), &asked.questionnaires.get());
        ask_delivery(&mut assessment, asked.delivery.get());
        let agenda = Agenda::of(&catalogue, &assessment);
        let is_quick = depth == Depth::Quick;
        // Some questions, and none of them marked for a quick round.
        if is_quick && agenda.asked.is_empty() && !agenda.more.is_empty() {
            words::first::start_none_quick().to_owned()
        } else {
            extent(&catalogue, &agenda, &assessment, is_quick)
        }
    }
}

/// How much an assessment asks, and how long what is open of it takes.
fn extent(
    catalogue: &Catalogue,
    agenda: &Agenda,
    assessment: &Assessment,
    is_quick: bool,
) -> String {
    let open: Vec<&QuestionId> = agenda.open(catalogue, assessment).collect();
    let metrics = assessment.open_metrics();
    let asked = match assessment.delivery {
        Some(_) => (agenda.asked.len(), Metric::ALL.len()),
        None => (agenda.asked.len(), 0),
    };
    let answered = asked.0 + asked.1 - open.len() - metrics.len();
    let workload = workload(catalogue, agenda, &open, metrics);
    start::depth_hint(asked, answered, workload, is_quick)
}

/// How long some questions and metrics take; nothing while the length of a question is not known.
fn workload(
    catalogue: &Catalogue,
    agenda: &Agenda,
    questions: &[&QuestionId],
    metrics: Vec<Metric>,
) -> Option<Workload> {
    let questions = agenda.workload(catalogue, questions.iter().copied())?;
    Some(questions.and(pace::delivery(metrics)))
}

/// What the form proposes at first: a quick round, and delivery.
pub(super) fn proposed() -> Assessment {
    let mut proposed = Assessment::new("proposed".into());
    proposed.depth = Depth::Quick;
    proposed.delivery = Some(SortedMap::new());
    proposed
}

/// How long the first assessment takes. It follows the home page's first words, which need not wait
/// for it.
#[component]
pub(crate) fn ProposalTakes() -> impl IntoView {
    let content = Content::expect();
    move || proposed_workload(&content.catalogue()).map(home::takes)
}

/// How long it takes to answer what the form proposes at first, with the first questionnaires.
fn proposed_workload(catalogue: &Catalogue) -> Option<Workload> {
    let mut proposed = proposed();
    proposed.questionnaires = chosen_of(catalogue.questionnaires(), &shipped::FIRST);
    let agenda = Agenda::of(catalogue, &proposed);
    let open: Vec<_> = agenda.open(catalogue, &proposed).collect();
    workload(catalogue, &agenda, &open, proposed.open_metrics())
}
