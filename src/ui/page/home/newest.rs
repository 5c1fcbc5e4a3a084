//! The newest assessment of a team: where it stands, how it moved, and what to do next.

use std::sync::Arc;

use leptos::prelude::*;

use super::compare::Compare;
use super::desk::Desk;
use super::keyboard;
use super::menu::Menu;
use super::scores::Scores;
use crate::assessment::{Agenda, Assessment, AssessmentId};
use crate::questionnaire::Catalogue;
use crate::state::Content;
use crate::text::{home, visits};
use crate::ui::follow::follow;
use crate::ui::part::{Shown, control};
use crate::ui::route::Route;
use crate::words;

/// Assessments of a team, the newest first, each with the day that tells it apart.
pub(super) type Visits = Memo<Vec<(AssessmentId, String)>>;

/// The team's newest assessment.
#[component]
pub(super) fn Newest(
    /// Which assessment.
    id: AssessmentId,
    /// All of its team.
    all: Visits,
    /// What of the list is looked at.
    desk: Desk,
) -> impl IntoView {
    let content = Content::expect();
    let id = StoredValue::new(id);
    let assessment = Memo::new(move |_| id.with_value(|id| desk.assessments.find(id)));
    // Who has answered nothing yet need not wait for the other questionnaires.
    let is_waiting = Memo::new(move |_| {
        let is_waiting_for = |it: &Assessment| content.is_waiting_for(it);
        assessment.with(|it| it.as_ref().is_some_and(is_waiting_for))
    });
    follow(move || {
        if is_waiting.get() {
            content.load_field();
        }
    });
    let day = Memo::new(move |_| day_in(all, id));
    let label = Memo::new(move |_| {
        assessment.with(|it| it.as_ref().map(|it| visits::label(it, &day.get())))
    });
    let heading = move || {
        let assessment = assessment.get()?;
        let catalogue = content.catalogue();
        Some(view! { <Heading assessment day=day.get() catalogue /> })
    };
    let again = move |_| desk.again.set(Some(id.get_value()));
    view! {
        <article class="assessment" aria-label=move || label.get()>
            <div class="stack stack--tight">{heading}</div>
            <div class="score-lines stack stack--tight">
                <Scores assessment all desk />
                <Compare id=id.get_value() all desk />
            </div>
            <div class="assessment__next">
                {move || Some(next(content, &assessment.get()?, &label.get()?))}
                <button class="button" type="button" aria-haspopup="dialog" on:click=again>
                    {move || control(words::home::again(), &label.get().unwrap_or_default())}
                </button>
                <Menu id=id.get_value() label desk />
            </div>
        </article>
    }
}

/// The day of an assessment, as its team's tell it apart.
fn day_in(all: Visits, id: StoredValue<AssessmentId>) -> String {
    all.with(|all| {
        let mut all = all.iter();
        let visit = all.find(|(other, _)| id.with_value(|id| id == other));
        visit.map(|(_, day)| day.clone()).unwrap_or_default()
    })
}

#[component]
fn Heading(
    /// The assessment.
    assessment: Assessment,
    /// Its day.
    day: String,
    /// What is asked.
    catalogue: Arc<Catalogue>,
) -> impl IntoView {
    let team = visits::team(match assessment.team.trim() {
        "" => assessment.title.trim(),
        team => team,
    });
    let planned = visits::planned(&assessment);
    view! {
        <h3 class="assessment__name" dir="auto">
            <a id=keyboard::anchor(&assessment.id) href=Route::Results.of(&assessment.id)>
                {team}
            </a>
            {sample(&assessment)}
        </h3>
        <p class="assessment__meta" dir="auto">
            {visits::facts(&assessment, Some(&day), &catalogue)}
        </p>
        <Shown when=move || planned.is_some()>
            <p class="assessment__meta">{visits::planned(&assessment)}</p>
        </Shown>
    }
}

/// Says that a team is made up.
pub(super) fn sample(assessment: &Assessment) -> Option<impl IntoView + use<>> {
    assessment
        .sample
        .then(|| view! { " " <span class="tag">{words::first::shell_sample_label()}</span> })
}

/// The way on: to the questions while any is open, else to the results.
fn next(content: Content, assessment: &Assessment, label: &str) -> impl IntoView + use<> {
    let catalogue = content.catalogue();
    let agenda = Agenda::of(&catalogue, assessment);
    let mut asked = agenda.asked.iter();
    let is_open = asked.any(|id| {
        let question = catalogue.question(id);
        question.is_some_and(|question| assessment.answer_to(question).is_none())
    });
    // A sample is there to be looked at.
    let (next, verb) = if is_open && !assessment.sample {
        (Route::Assess, words::home::continue_())
    } else {
        (Route::Results, words::home::results())
    };
    view! {
        <a class="button" href=next.of(&assessment.id)>
            {control(verb, label)}
        </a>
    }
}

/// What else a row says of an assessment: which of its questionnaires are not here.
pub(super) fn absent(content: Content, assessment: &Assessment) -> Option<impl IntoView + use<>> {
    if content.is_waiting_for(assessment) {
        return None;
    }
    let catalogue = untrack(|| content.catalogue());
    let missing = assessment.kept(&catalogue).missing;
    let words = home::absent(missing.iter().map(|chosen| &chosen.id));
    (!missing.is_empty()).then(|| view! { <p class="assessment__meta">{words}</p> })
}
