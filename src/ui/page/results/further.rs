//! The questionnaires that the same answers would serve, each with how much of it is known.

use leptos::prelude::*;

use super::lens::Lens;
use super::sections::Place;
use super::summary::SIDE_BY_SIDE;
use super::together;
use crate::assessment::{Assessment, ChosenQuestionnaire};
use crate::ordered::sorted_by;
use crate::questionnaire::{Catalogue, Questionnaire};
use crate::scoring::{Coverage, Scorecard, State, score};
use crate::state::{Current, Notices};
use crate::text::results;
use crate::ui::frame::FurtherOnTheWay;
use crate::ui::late;
use crate::ui::part::{CoverageMeter, Shown, said};
use crate::ui::route::Route;
use crate::words;

/// The questionnaires that are not chosen, the best known first.
#[component]
pub(super) fn Further(
    /// The questionnaires with their results.
    lenses: Memo<Vec<Lens>>,
    /// Whether it is the page.
    place: Place,
) -> impl IntoView {
    let current = Current::expect();
    let content = current.content();
    // They stand last, so what stands above them has the connection for itself.
    late::at_rest(move || content.load_field());
    let offers = Memo::new(move |_| {
        current
            .read(|assessment| offers(&content.catalogue(), assessment))
            .unwrap_or_default()
    });
    let list = move || {
        let offers = offers.get();
        (!offers.is_empty()).then(|| {
            let rows = offers.into_iter().map(|offer| view! { <Offer offer /> });
            view! { <ul class="offer-list plain-list">{rows.collect_view()}</ul> }
        })
    };
    let is_anything =
        move || offers.with(|offers| !offers.is_empty()) || !content.field().is_here();
    // More of them stand on one scale in the summary already.
    let together = move || {
        lenses.with(|lenses| (lenses.len() == SIDE_BY_SIDE).then(|| together::together(lenses)))
    };
    view! {
        <Shown when=move || place == Place::Alone || is_anything()>
            <section class="off-paper stack" aria-labelledby="further">
                {place.heading("further", words::results::further())}
                <p class="aside-note">{words::results::further_more()}</p>
                {list}
                <FurtherOnTheWay />
            </section>
        </Shown>
        {together}
    }
}

/// A questionnaire as the answers already score it.
fn offers(catalogue: &Catalogue, assessment: &Assessment) -> Vec<Scorecard> {
    let is_chosen = |questionnaire: &&Questionnaire| {
        let mut chosen = assessment.questionnaires.iter();
        chosen.any(|chosen| chosen.id == questionnaire.id)
    };
    let known = |coverage: Coverage| coverage.share().unwrap_or(0.0);
    let offered = catalogue.questionnaires().iter().filter(|q| !is_chosen(q));
    sorted_by(
        offered.map(|questionnaire| score(questionnaire, catalogue, assessment)),
        |a, b| known(b.coverage).total_cmp(&known(a.coverage)),
    )
}

#[component]
fn Offer(
    /// The questionnaire as the answers already score it.
    offer: Scorecard,
) -> impl IntoView {
    let current = Current::expect();
    let (assessments, content) = (current.assessments(), current.content());
    let notices = Notices::expect();
    let coverage = offer.coverage;
    let states: Vec<State> = offer
        .dimensions
        .iter()
        .flat_map(|dimension| dimension.entries.iter().map(|entry| entry.state))
        .collect();
    let title = offer.title.clone();
    let id = StoredValue::new(offer.questionnaire.clone());
    let add = move |_| {
        let id = id.get_value();
        let Some(version) = untrack(|| content.catalogue())
            .questionnaire(&id)
            .map(|q| q.version)
        else {
            return;
        };
        let chosen = ChosenQuestionnaire { id, version };
        let Some(assessment) = untrack(|| current.id()) else {
            return;
        };
        let added = chosen.clone();
        assessments.update(&assessment, |assessment| {
            assessment.questionnaires.push(chosen);
        });
        // By its id: another assessment may be in the address by then.
        notices.say_with_undo(results::lens_added(&title, coverage.open), move || {
            assessments.update(&assessment, |assessment| {
                assessment.questionnaires.retain(|other| *other != added);
            });
        });
    };
    let href = Route::to_questionnaire(&offer.questionnaire);
    view! {
        <li class="offer">
            <div class="stack stack--tight">
                <h3 class="offer__name">
                    <a href=href>{offer.title.clone()}</a>
                </h3>
                <p class="aside-note">
                    {results::already_known(coverage)}
                </p>
                <CoverageMeter coverage states />
            </div>
            <button class="button" type="button" on:click=add>
                {said(
                    words::results::add_lens(&offer.title),
                    |_, title| view! { <span class="visually-hidden">{title}</span> }.into_any(),
                )}
            </button>
        </li>
    }
}
