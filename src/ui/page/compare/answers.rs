//! What became of each answer from the first of the chosen assessments to the last.

use leptos::prelude::*;

use super::desk::Desk;
use super::grid::{AreNumbers, Row, grid};
use crate::assessment::{Answer, Assessment};
use crate::portfolio::{AnswerOverTime, Became, answers_over_time, differently_answered};
use crate::questionnaire::{Catalogue, Question};
use crate::text::over_time;
use crate::ui::part::{LevelChip, UnknownChip, aloud};
use crate::words::{self, compare as here};

/// How many that rose, or fell, are in sight at once: those that moved most.
const IN_SIGHT: usize = 6;

/// The section.
#[component]
pub(super) fn Answers(
    /// What the page looks at.
    desk: Desk,
) -> impl IntoView {
    let body = move || {
        let catalogue = desk.catalogue();
        desk.of_chosen(|visits| {
            let (before, now) = (*visits.first()?, *visits.last()?);
            let all = answers_over_time(&catalogue, before, now);
            let groups = [
                Became::Rose,
                Became::Fell,
                Became::New,
                Became::Gone,
                Became::Same,
            ];
            let groups = groups.map(|became| {
                let group = all.iter().filter(|it| it.became == became);
                let rows: Vec<AnyView> = group
                    .filter_map(|it| row(desk, &catalogue, it, before, now))
                    .collect();
                list(became, rows)
            });
            let days = desk.days();
            let end = |day: Option<&String>| day.cloned().unwrap_or_default();
            let between = here::answers_between(&end(days.first()), &end(days.last()));
            let count = |became| all.iter().filter(|it| it.became == became).count();
            let counted = here::answers_counted(
                count(Became::Rose),
                count(Became::Fell),
                count(Became::Same),
            );
            let [rose, fell, rest @ ..] = groups;
            Some(view! {
                <p>{between} " " {counted}</p>
                <div class="pair">{rose} {fell}</div>
                {rest.into_iter().collect_view()}
                {(visits.len() > 2).then(|| table(&catalogue, visits, days))}
            })
        })
    };
    view! {
        <section class="stack" aria-labelledby="answers">
            <div class="section-head">
                <h2 id="answers">{here::answers()}</h2>
            </div>
            {body}
        </section>
    }
}

/// The answers of which the same became: what moved in sight, the rest on demand.
fn list(became: Became, mut rows: Vec<AnyView>) -> AnyView {
    if rows.is_empty() {
        return ().into_any();
    }
    let heading = over_time::became(became, rows.len());
    let rest = match became {
        Became::Rose | Became::Fell => rows.split_off(rows.len().min(IN_SIGHT)),
        Became::New | Became::Gone | Became::Same => Vec::new(),
    };
    let rest = (!rest.is_empty()).then(|| {
        view! {
            <details class="working">
                <summary>{here::answers_more(rest.len())}</summary>
                <div class="working__body">
                    <ul class="moved-list plain-list">{rest}</ul>
                </div>
            </details>
        }
    });
    let rows = view! { <ul class="moved-list plain-list">{rows}</ul> };
    match became {
        Became::Rose | Became::Fell => view! {
            <div class="stack stack--tight">
                <h3 class="map-name">{heading}</h3>
                {rows}
                {rest}
            </div>
        }
        .into_any(),
        Became::New | Became::Gone | Became::Same => view! {
            <details class="working">
                <summary>{heading}</summary>
                <div class="working__body">{rows}</div>
            </details>
        }
        .into_any(),
    }
}

/// A question with both answers and what was noted beside them.
fn row(
    desk: Desk,
    catalogue: &Catalogue,
    told: &AnswerOverTime,
    before: &Assessment,
    now: &Assessment,
) -> Option<AnyView> {
    let question = catalogue.question(&told.question)?;
    let note = |visit: &Assessment| {
        let response = visit.answers.get(&told.question);
        response.map(|it| it.note.clone()).unwrap_or_default()
    };
    let notes = over_time::noted(&note(before), &note(now)).into_iter();
    let notes = notes.map(|note| {
        view! {
            <p class="moved-list__note" dir="auto">
                {note}
            </p>
        }
    });
    let name = |answer: Option<&Answer>| match answer {
        Some(Answer::Level(level)) => {
            let text = question.level(*level);
            text.map(|it| it.name.clone()).unwrap_or_default()
        }
        other => over_time::answer(question, other),
    };
    let side = |answer: Option<&Answer>| {
        view! { <span class="moved-list__side">{sign(question, answer)} " " {name(answer)}</span> }
    };
    let to = (told.became != Became::Same).then(|| {
        view! {
            <span aria-hidden="true">" → "</span>
            {aloud(words::results::to_level().to_owned())}
            {side(told.now.as_ref())}
        }
    });
    Some(
        view! {
            <li class="stack stack--tight">
                <a href=desk.href(&told.question)>{question.title.clone()}</a>
                <p class="moved-list__levels">
                    {side(told.before.as_ref())} {to}
                </p>
                {notes.collect_view()}
            </li>
        }
        .into_any(),
    )
}

/// The sign of an answer; nothing where it has none.
fn sign(question: &Question, answer: Option<&Answer>) -> Option<AnyView> {
    match answer? {
        Answer::Level(level) => {
            let rung = question.rung(*level)?;
            Some(view! { <LevelChip rung /> }.into_any())
        }
        Answer::DontKnow => Some(view! { <UnknownChip /> }.into_any()),
        Answer::NotApplicable(_) => None,
    }
}

/// The answer of each assessment, where they differ.
fn table(
    catalogue: &Catalogue,
    visits: &[&Assessment],
    days: Vec<String>,
) -> impl IntoView + use<> {
    let questions = differently_answered(catalogue, visits);
    let count = questions.len();
    let rows = questions.iter().filter_map(|id| {
        let question = catalogue.question(id)?;
        let cells = visits.iter();
        let cells = cells.map(|visit| {
            let said = visit.answer_to(question);
            let written = over_time::answer(question, said);
            view! { <span dir="auto">{written}</span> }.into_any()
        });
        Some(Row {
            name: question.title.clone().into_any(),
            cells: cells.collect(),
        })
    });
    let rows: Vec<Row> = rows.collect();
    let columns = std::iter::once(here::column_question().to_owned()).chain(days);
    let columns = columns.collect();
    let caption = here::answers_table().to_owned();
    (count > 0).then(|| {
        view! {
            <details class="working">
                <summary>{here::answers_all(count)}</summary>
                <div class="working__body">{grid(caption, columns, rows, AreNumbers::No)}</div>
            </details>
        }
    })
}
