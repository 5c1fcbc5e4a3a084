//! How much a questionnaire asks, and its first question as people will see it.

use leptos::prelude::*;

use crate::assessment::{Agenda, Answer, Assessment, ChosenQuestionnaire, Depth};
use crate::questionnaire::{Catalogue, Question, Questionnaire};
use crate::state::{Brought, OwnFiles};
use crate::text::start;
use crate::ui::part::LevelPicker;
use crate::words;

/// The counts and the first question of what a file brings.
pub(super) fn sketch(brought: &Brought) -> Option<impl IntoView + use<>> {
    let after = OwnFiles::expect().shelf_after(brought)?;
    let catalogue = after.catalogue();
    let questionnaires = brought.content.library.catalogue.questionnaires();
    let extents = questionnaires
        .iter()
        .flat_map(|questionnaire| extents(catalogue, questionnaire))
        .map(|extent| view! { <li dir="auto">{extent}</li> });
    let extents = extents.collect_view();
    let first = questionnaires.first()?;
    let asked = [Depth::Quick, Depth::Full].map(|depth| agenda(catalogue, first, depth).asked);
    let question = asked.iter().flatten().next();
    let question = question.and_then(|id| catalogue.question(id));
    let question = question.map(|question| asking(question, first.alone));
    Some(view! {
        <ul class="plain-list">{extents}</ul>
        {question}
    })
}

/// What an assessment of one questionnaire asks.
fn agenda(catalogue: &Catalogue, questionnaire: &Questionnaire, depth: Depth) -> Agenda {
    let mut assessment = Assessment::new("sketch".into());
    assessment.depth = depth;
    assessment.questionnaires = vec![ChosenQuestionnaire {
        id: questionnaire.id.clone(),
        version: questionnaire.version,
    }];
    Agenda::of(catalogue, &assessment)
}

/// How much each depth asks and how long that takes; one depth where there is no quick round.
fn extents(catalogue: &Catalogue, questionnaire: &Questionnaire) -> Vec<String> {
    let depths = [
        (Depth::Quick, words::first::start_quick()),
        (Depth::Full, words::first::start_full()),
    ];
    let extent = |(depth, name): (Depth, &str)| {
        let agenda = agenda(catalogue, questionnaire, depth);
        let workload = agenda.workload(catalogue, &agenda.asked);
        let asked = (agenda.asked.len(), 0);
        (asked.0 > 0).then(|| {
            let takes = start::depth_hint(asked, 0, workload, false);
            words::own::extent_of(name, &takes)
        })
    };
    depths.into_iter().filter_map(extent).collect()
}

/// A question that can be tried; its answer is kept nowhere.
fn asking(question: &Question, is_alone: bool) -> impl IntoView + use<> {
    let chosen = RwSignal::new(None::<Answer>);
    let answer = Memo::new(move |_| chosen.get());
    let on_answer = Callback::new(move |answer| chosen.set(answer));
    let why = question.why.clone();
    view! {
        <div class="own-desk__question stack" dir="auto">
            <p class="map-name">{words::own::first_question()}</p>
            <h4 id="first-question">{question.prompt.clone()}</h4>
            <LevelPicker
                question=question.clone()
                is_alone
                answer
                last_time=None
                labelled_by="first-question"
                on_answer
            >
                ""
            </LevelPicker>
            <div class="margin-note">
                <h5>{words::question::why()}</h5>
                <p>{why}</p>
            </div>
        </div>
    }
}
