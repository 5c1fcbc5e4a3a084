//! How the page opens: what the map shows, in words, then the score on its scale.

use leptos::prelude::*;

use super::figure;
use super::lens::Lens;
use crate::assessment::{Agenda, Depth, asked_questions};
use crate::delivery::nearest_cluster;
use crate::scoring::{Scorecard, State};
use crate::state::Current;
use crate::text::results::{self, ground, headline, headline::Headline};
use crate::ui::address::Address;
use crate::ui::part::{BandRuler, CoverageMeter, ScoreBadge, Shown, said, strong};
use crate::ui::route::Route;
use crate::words;

/// Opens the page of one questionnaire.
pub(super) fn of_one(current: Current, lens: &Lens) -> impl IntoView + use<> {
    let Headline { heading, lede } = lens.headline();
    view! {
        <div class="stack stack--wide">
            <div class="headline">
                <div class="stack">
                    <h1 tabindex="-1">{heading}</h1>
                    <p class="lede">{lede}</p>
                </div>
                {score(lens)}
            </div>
            {alone(lens)}
            {ruler(lens)}
            {lens.scorecard.score.is_none().then(|| to_questions(lens))}
            <QuickRound current />
        </div>
    }
}

/// Opens the page of several questionnaires.
pub(super) fn of_several(current: Current, lenses: &[Lens]) -> impl IntoView + use<> {
    let told: Vec<_> = lenses.iter().map(Lens::told).collect();
    let Headline { heading, lede } = headline::of_several(&told);
    view! {
        <div class="stack">
            <h1 tabindex="-1">{heading}</h1>
            <p class="lede">{lede}</p>
        </div>
        <QuickRound current />
    }
}

/// Opens the page of an assessment that looks at delivery only.
pub(super) fn of_delivery(current: Current) -> impl IntoView {
    let (performance, edition) = (current.performance(), current.edition());
    let cluster = nearest_cluster(&performance, edition);
    let Headline { heading, lede } = headline::of_delivery(&performance, cluster, edition);
    view! {
        <div class="stack">
            <h1 tabindex="-1">{heading}</h1>
            <p class="lede">{lede}</p>
        </div>
    }
}

/// Opens the page of an assessment whose questionnaires are not here.
pub(super) fn of_nothing_here() -> impl IntoView {
    view! {
        <div class="stack">
            <h1 tabindex="-1">{words::own::nothing_here()}</h1>
            <p class="lede">{words::own::nothing_here_more()}</p>
        </div>
    }
}

/// One of several maps that stand beside each other.
pub(super) fn map_in_row(lens: &Lens) -> impl IntoView + use<> {
    let map = match lens.scorecard.score {
        Some(_) => figure::figure(lens).into_any(),
        None => to_questions(lens).into_any(),
    };
    view! {
        <div class="stack">
            <h2>{lens.scorecard.title.clone()}</h2>
            {alone(lens)}
            <p>
                <ScoreBadge
                    score=lens.scorecard.score
                    naming=lens.naming()
                    coverage=lens.scorecard.coverage
                />
            </p>
            {map}
        </div>
    }
}

/// Opens the details of one of several questionnaires.
pub(super) fn in_detail(lens: &Lens) -> impl IntoView + use<> {
    let Headline { heading, lede } = lens.headline();
    view! {
        <div class="headline">
            <div class="stack">
                <h2>{words::results::heading_of(&lens.scorecard.title, &heading)}</h2>
                <p class="lede">{lede}</p>
            </div>
            {score(lens)}
        </div>
        {ruler(lens)}
    }
}

/// Whose view it is, where no team has agreed on the answers.
fn alone(lens: &Lens) -> Option<impl IntoView + use<>> {
    lens.scorecard.alone.then(|| {
        view! { <p class="notice">{words::results::alone()}</p> }
    })
}

/// The score with its band, what it is the mean of, its lowest part and its coverage.
fn score(lens: &Lens) -> impl IntoView + use<> {
    let Scorecard {
        title,
        score,
        coverage,
        dimensions,
        ..
    } = &lens.scorecard;
    let scored = dimensions
        .iter()
        .filter(|dimension| dimension.score.is_some())
        .count();
    let states: Vec<State> = dimensions
        .iter()
        .flat_map(|dimension| dimension.entries.iter().map(|entry| entry.state))
        .collect();
    let words = score.map(|_| {
        let lowest = ground::lowest(&lens.scorecard, lens.bands());
        view! {
            <p class="aside-note">
                {results::score_of(title, scored, lens.bands())} " "
                {lowest.map(|lowest| said(words::results::score_lowest(&lowest), |_, point| strong(point)))}
            </p>
        }
    });
    view! {
        <div class="stack stack--tight">
            <p>
                <ScoreBadge
                    score=*score
                    naming=lens.naming()
                    coverage=*coverage
                    large=true
                />
            </p>
            {words}
            <p>
                <CoverageMeter coverage=*coverage states />
            </p>
        </div>
    }
}

fn ruler(lens: &Lens) -> Option<impl IntoView + use<>> {
    lens.scorecard.score?;
    Some(view! {
        <BandRuler
            now=lens.scorecard.score
            before=lens.score_before()
            naming=lens.naming()
            coverage=lens.scorecard.coverage
            full=true
        />
    })
}

/// The way to the first answer, where there is nothing to draw.
fn to_questions(lens: &Lens) -> impl IntoView + use<> {
    let href = Route::Assess.of(&lens.assessment);
    view! {
        <div class="empty">
            <p>{words::results::nothing_drawn()}</p>
            <a class="signpost" href=href>
                {words::results::to_questions()}
            </a>
        </div>
    }
}

/// Says that only the quick questions were asked, and offers the rest.
#[component]
fn QuickRound(
    /// The assessment.
    current: Current,
) -> impl IntoView {
    let address = Address::expect();
    let agenda = Memo::new(move |_| current.agenda());
    let words = move || {
        agenda.with(|Agenda { asked, more, .. }| {
            results::quick(asked.len(), more.len(), current.workload(more))
        })
    };
    let deepen = Callback::new(move |()| {
        current.update(|assessment| assessment.depth = Depth::Full);
        if let Some(href) = first_open_question(current) {
            address.go(&href);
        }
    });
    view! {
        <Shown when=move || agenda.with(|agenda| !agenda.more.is_empty())>
            <div class="notice stack stack--tight">
                <p>{words}</p>
                <p>
                    <button class="button" type="button" on:click=move |_| deepen.run(())>
                        {words::results::deepen()}
                    </button>
                </p>
            </div>
        </Shown>
    }
}

fn first_open_question(current: Current) -> Option<String> {
    let assessment = current.snapshot()?;
    let catalogue = current.catalogue();
    let asked = asked_questions(&catalogue, &assessment);
    let open = asked
        .iter()
        .find(|asked| assessment.answer_to(asked.question).is_none());
    Some(open.map_or_else(
        || Route::Assess.of(&assessment.id),
        |open| Route::to_question(&assessment.id, &open.question.id),
    ))
}
