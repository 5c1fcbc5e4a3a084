//! Where the team would stand if the practices in Now worked.

use leptos::prelude::*;

use super::board::Board;
use crate::chart::{Axis, RadarSize, Series, SeriesRole};
use crate::roadmap::Column;
use crate::scoring::{DimensionScore, Score, Scorecard};
use crate::state::Current;
use crate::text::results::{figure as figure_text, file_name};
use crate::text::{number, roadmap as text};
use crate::ui::part::{
    BandRuler, Drawing, Naming, Picture, SavePicture, ScoreBadge, Shown, control,
};
use crate::words;

/// A questionnaire now and projected.
#[derive(Clone, PartialEq)]
struct Pair {
    now: Scorecard,
    then: Scorecard,
}

/// The projection, beside Now; nothing when the practices lift no score.
#[component]
pub(super) fn Ahead(
    /// The roadmap.
    board: Board,
) -> impl IntoView {
    let pairs = Memo::new(move |_| {
        let then = board.current.projected_scorecards();
        let now = board.current.scorecards();
        let pairs = now
            .into_iter()
            .zip(then)
            .map(|(now, then)| Pair { now, then });
        pairs
            .filter(|pair| pair.now != pair.then)
            .collect::<Vec<_>>()
    });
    let is_there = Memo::new(move |_| pairs.with(|pairs| !pairs.is_empty()));
    let heading = move || text::ahead(board.count(Column::Now));
    let projections = move || {
        let edition = board.current.edition();
        let projection = |(at, pair): (usize, Pair)| {
            let naming = Naming::of(&pair.now, edition);
            view! { <Projection pair naming is_first=at == 0 /> }
        };
        pairs
            .get()
            .into_iter()
            .enumerate()
            .map(projection)
            .collect_view()
    };
    view! {
        <Shown when=move || is_there.get()>
            <aside class="projection split__aside stack" aria-labelledby="ahead">
                <h2 id="ahead">{heading}</h2>
                {projections}
                <p class="aside-note">{words::roadmap::ahead_ahead_note()}</p>
            </aside>
        </Shown>
    }
}

/// One questionnaire's projection; the first shows its map at once.
#[component]
fn Projection(
    /// Now and then.
    pair: Pair,
    /// What names the bands.
    naming: Naming,
    /// Whether it is the first.
    is_first: bool,
) -> impl IntoView {
    let (now, then) = (pair.now.score, pair.then.score);
    let coverage = pair.then.coverage;
    let from = now.map(|score| text::from(&pair.now.title, score, naming.bands()));
    let is_wanted = RwSignal::new(is_first);
    let pair = StoredValue::new(pair);
    let drawn = naming.clone();
    let figure = move || {
        is_wanted
            .get()
            .then(|| pair.with_value(|pair| view! { <Figure picture=picture(pair, &drawn) /> }))
    };
    let map = if is_first {
        figure.into_any()
    } else {
        view! {
            <details on:toggle=move |_| is_wanted.set(true)>
                <summary>
                    {pair
                        .with_value(|pair| control(words::roadmap::ahead_draw(), &pair.now.title))}
                </summary>
                {figure}
            </details>
        }
        .into_any()
    };
    let score = view! {
        <div>
            <p class="cluster cluster--baseline">
                <span>{from}</span>
                <ScoreBadge score=then naming=naming.clone() coverage />
            </p>
            <BandRuler now projected=then naming coverage />
        </div>
    };
    if is_first {
        view! { {map} {score} }.into_any()
    } else {
        view! { {score} {map} }.into_any()
    }
}

/// The drawing with its key.
#[component]
fn Figure(
    /// What it shows.
    picture: Picture,
) -> impl IntoView {
    let markup = picture.draw(RadarSize::Compact);
    let assessment = Current::expect().snapshot();
    let (team, date) = assessment.map_or_else(Default::default, |it| (it.team, it.date));
    let names = ["svg", "png"].map(|ending| file_name(&team, &picture.id, date, ending));
    let title = picture.title.clone();
    let draw = Callback::new(move |()| {
        let caption = picture.caption(picture.title.clone(), figure_text::whose(&team, date));
        Some((picture.draw(RadarSize::Wide), caption))
    });
    view! {
        <figure class="map-sheet stack">
            <Drawing markup class="map-sheet__frame" />
            <figcaption>
                <ul class="legend plain-list">
                    <li class="legend__item">
                        <Drawing markup=SeriesRole::Now.sign() />
                        {words::roadmap::ahead_series_now()}
                    </li>
                    <li class="legend__item">
                        <Drawing markup=SeriesRole::Projected.sign() />
                        {words::roadmap::ahead_series_projected()}
                    </li>
                </ul>
            </figcaption>
            <details class="off-paper">
                <summary>{control(words::charts::save(), &title)}</summary>
                <p class="cluster">
                    <SavePicture title=title.clone() draw names is_only=false />
                </p>
            </details>
        </figure>
    }
}

/// A radar of both scorecards; bars where there are too few dimensions for one.
fn picture(Pair { now, then }: &Pair, naming: &Naming) -> Picture {
    let scores = |dimension: &DimensionScore| {
        Some((
            dimension.score?,
            then.dimension(&dimension.dimension)?.score?,
        ))
    };
    let axes: Vec<Axis> = now
        .dimensions
        .iter()
        .map(|dimension| Axis {
            name: dimension.title.clone(),
            detail: match scores(dimension) {
                Some((_, then)) => text::figure_detail(then, dimension.coverage, naming.bands()),
                None => words::roadmap::ahead_no_score().to_owned(),
            },
        })
        .collect();
    let told = now
        .dimensions
        .iter()
        .map(|d| text::figure_axis(&d.title, scores(d), naming.bands()));
    let summary = number::sentences(told);
    let values = |scorecard: &Scorecard| {
        scorecard
            .dimensions
            .iter()
            .map(|d| d.score.map(Score::value))
            .collect()
    };
    let line = |role, name: &str, scorecard| Series {
        role,
        name: name.to_owned(),
        values: values(scorecard),
    };
    let series = vec![
        line(SeriesRole::Now, words::roadmap::ahead_series_now(), now),
        line(
            SeriesRole::Projected,
            words::roadmap::ahead_series_projected(),
            then,
        ),
    ];
    let id = format!("projection-{}", now.questionnaire);
    Picture {
        id,
        title: text::figure(&now.title),
        summary,
        axes,
        series,
        naming: naming.clone(),
    }
}
