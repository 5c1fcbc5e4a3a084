//! The review before the results: what is open, unknown or left out, with a way to each.

use leptos::prelude::*;

use crate::assessment::{Answer, Assessment, AssessmentId, Depth, asked_questions};
use crate::questionnaire::{Question, Rung};
use crate::state::Current;
use crate::text::{pace, review};
use crate::ui::frame::{Absent, KeptAnswers, WithAssessment};
use crate::ui::keyboard::focus_once_shown;
use crate::ui::part::{LevelChip, Shown, UnknownChip, said};
use crate::ui::route::Route;
use crate::words;

/// The review page.
#[component]
pub(crate) fn ReviewPage() -> impl IntoView {
    view! {
        <WithAssessment>
            <Review />
        </WithAssessment>
    }
}

/// The asked questions by what was said to them.
#[derive(Default)]
struct Sorted {
    open: Vec<Question>,
    unknown: Vec<Question>,
    excluded: Vec<(Question, String)>,
    answered: Vec<(Question, Rung)>,
}

fn sort(current: Current, assessment: &Assessment) -> Sorted {
    let catalogue = current.catalogue();
    let mut sorted = Sorted::default();
    for asked in asked_questions(&catalogue, assessment) {
        let question = asked.question.clone();
        match assessment.answer_to(&question) {
            None => sorted.open.push(question),
            Some(Answer::DontKnow) => sorted.unknown.push(question),
            Some(Answer::NotApplicable(reason)) => sorted.excluded.push((question, reason.clone())),
            Some(Answer::Level(level)) => {
                // An answer that counts is on the ladder.
                let rung = question.rung(*level);
                sorted.answered.extend(rung.map(|rung| (question, rung)));
            }
        }
    }
    sorted
}

#[component]
fn Review() -> impl IntoView {
    let current = Current::expect();
    move || {
        let assessment = current.assessment()?;
        let id = assessment.id.clone();
        let Sorted {
            open,
            unknown,
            excluded,
            answered,
        } = sort(current, &assessment);
        let metrics = assessment.open_metrics();
        let ids: Vec<_> = open.iter().map(|question| question.id.clone()).collect();
        let workload = current.workload(&ids);
        let workload = workload.map(|workload| workload.and(pace::delivery(metrics)));
        let lede = review::lede((open.len(), unknown.len(), excluded.len()), workload);
        let open = open.into_iter().map(|question| {
            row(
                &id,
                &question,
                Sign::Open,
                None,
                words::results::review_answer(),
            )
            .into_any()
        });
        let unknown = unknown.into_iter().map(|question| {
            row(
                &id,
                &question,
                Sign::Unknown,
                None,
                words::results::review_answer(),
            )
            .into_any()
        });
        let excluded = excluded.into_iter().map(|(question, reason)| {
            let reason = if reason.is_empty() {
                words::results::review_no_reason().to_owned()
            } else {
                reason
            };
            row(
                &id,
                &question,
                Sign::Excluded,
                Some(reason),
                words::results::review_change(),
            )
            .into_any()
        });
        let answered = answered.into_iter().map(|(question, rung)| {
            let name = question.level(rung.level).map(|level| level.name.clone());
            row(
                &id,
                &question,
                Sign::Level(rung),
                name,
                words::results::review_change(),
            )
            .into_any()
        });
        Some(view! {
            <div class="page stack stack--section">
                <div class="stack">
                    <h1 tabindex="-1">{words::results::review_title()}</h1>
                    <p class="lede">{lede}</p>
                    <Absent />
                    <p class="cluster">
                        {way_on(&assessment)}
                        <a class="button" href=Route::Assess.of(&id)>
                            {words::results::review_back()}
                        </a>
                    </p>
                </div>
                {section(words::results::review_open(), None, open.collect())}
                {section(words::results::review_dont_know(), Some(words::results::review_dont_know_hint()), unknown.collect())}
                {section(words::results::review_not_applicable(), None, excluded.collect())}
                {delivery(&assessment)}
                {section(words::results::review_answered(), None, answered.collect())}
                <KeptAnswers />
                <Deepen />
            </div>
        })
    }
}

/// The step forward: to the delivery metrics while nothing is said of them, else to the results.
fn way_on(assessment: &Assessment) -> impl IntoView + use<> {
    let results = Route::Results.of(&assessment.id);
    if assessment.is_delivery_open() {
        return view! {
            <a class="signpost" href=Route::Delivery.of(&assessment.id)>
                {words::results::review_on_to_delivery()}
            </a>
            <a class="button" href=results>
                {words::results::review_to_results()}
            </a>
        }
        .into_any();
    }
    view! {
        <a class="signpost" href=results>
            {words::results::review_to_results()}
        </a>
    }
    .into_any()
}

fn section(
    heading: &'static str,
    hint: Option<&'static str>,
    rows: Vec<AnyView>,
) -> Option<impl IntoView> {
    (!rows.is_empty()).then(|| {
        view! {
            <section class="stack">
                <div class="section-head">
                    <h2>{words::results::review_section(heading, rows.len())}</h2>
                    {hint.map(|hint| view! { <p class="aside-note">{hint}</p> })}
                </div>
                <ul class="review-list plain-list">{rows}</ul>
            </section>
        }
    })
}

/// The sign at the start of a row.
#[derive(Clone, Copy)]
enum Sign {
    Open,
    Unknown,
    Excluded,
    Level(Rung),
}

fn row(
    id: &AssessmentId,
    question: &Question,
    sign: Sign,
    state: Option<String>,
    action: &'static str,
) -> impl IntoView + use<> {
    let sign = match sign {
        Sign::Open => {
            view! { <span class="tag">{words::results::review_open_sign()}</span> }.into_any()
        }
        Sign::Excluded => {
            view! { <span class="tag">{words::results::review_excluded_sign()}</span> }.into_any()
        }
        Sign::Unknown => view! { <UnknownChip /> }.into_any(),
        Sign::Level(rung) => view! { <LevelChip rung /> }.into_any(),
    };
    view! {
        <li class="review-list__row">
            <span class="review-list__sign">{sign}</span>
            <span class="review-list__title">
                {question.title.clone()} " "
                {state.map(|state| view! { <span class="review-list__state">{state}</span> })}
            </span>
            <a href=Route::to_question(id, &question.id)>
                {said(
                    words::results::review_link(action, &question.title),
                    |_, title| view! { <span class="visually-hidden">{title}</span> }.into_any(),
                )}
            </a>
        </li>
    }
}

fn delivery(assessment: &Assessment) -> Option<impl IntoView + use<>> {
    let answered = assessment
        .delivery
        .as_ref()?
        .values()
        .filter(|r| r.measure.is_some())
        .count();
    let href = Route::Delivery.of(&assessment.id);
    Some(view! {
        <section class="stack">
            <div class="section-head">
                <h2>{words::results::review_delivery()}</h2>
            </div>
            <p class="cluster">
                {review::metrics(answered)} <a href=href>{words::results::review_to_delivery()}</a>
            </p>
        </section>
    })
}

/// The offer to answer the rest of the questions.
#[component]
fn Deepen() -> impl IntoView {
    let current = Current::expect();
    let more = Memo::new(move |_| current.agenda().more);
    let words = move || more.with(|more| review::deepen(more.len(), current.workload(more)));
    let deepen = move |_| {
        current.update(|assessment| assessment.depth = Depth::Full);
        // The button is gone, and what it brought stands at the top.
        focus_once_shown("main h1");
    };
    view! {
        <Shown when=move || more.with(|more| !more.is_empty())>
            <div class="notice stack">
                <p>{words}</p>
                <p>
                    <button class="button" type="button" on:click=deepen>
                        {words::results::review_deepen()}
                    </button>
                </p>
            </div>
        </Shown>
    }
}
