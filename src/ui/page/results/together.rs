//! Every chosen questionnaire on one scale, side by side, without a total.

use leptos::prelude::*;

use super::lens::Lens;
use crate::chart::{Axis, Bars, Caption, RadarSize, Ring, Series, SeriesRole, rings};
use crate::scoring::Score;
use crate::text::number;
use crate::text::results::{figure as words, file_name};
use crate::ui::part::{Drawing, Naming, SavePicture, legend_item};

/// The picture with a heading.
pub(super) fn together(lenses: &[Lens]) -> Option<impl IntoView + use<>> {
    let picture = figure(lenses)?;
    Some(view! {
        <section class="stack" aria-labelledby="together">
            <div class="section-head">
                <h2 id="together">{crate::words::results::together()}</h2>
                <p class="aside-note">{crate::words::results::together_more()}</p>
            </div>
            {picture}
        </section>
    })
}

/// The picture of all questionnaires with a score; nothing where none has one.
pub(super) fn figure(lenses: &[Lens]) -> Option<impl IntoView + use<>> {
    let scored: Vec<&Lens> = lenses
        .iter()
        .filter(|lens| lens.scorecard.score.is_some())
        .collect();
    let first = scored.first()?;
    let shared = shared_naming(&scored);
    let series = series(&scored);
    let rings = shared
        .as_ref()
        .map_or_else(Vec::new, |naming| rings(naming.bands()));
    let draw = |size| bars(&scored, series.clone(), rings.clone(), size).draw();
    let collar = match &shared {
        Some(naming) => vec![
            words::collar(naming.bands(), false),
            words::edition(naming.bands()),
        ],
        None => vec![crate::words::results::figure_bands_differ().to_owned()],
    };
    let caption = Caption {
        title: crate::words::results::together().to_owned(),
        whose: words::whose(&first.team, first.date),
        legend: Caption::legend_of(&series),
        notes: collar.clone(),
    };
    let names = ["svg", "png"].map(|ending| file_name(&first.team, "together", first.date, ending));
    let (wide, title) = (draw(RadarSize::Wide), caption.title.clone());
    let drawn = wide.clone();
    let save = Callback::new(move |()| Some((drawn.clone(), caption.clone())));
    let collar = collar.into_iter().map(|line| view! { <span>{line}</span> });
    let legend = series.iter().map(legend_item).collect_view();
    Some(view! {
        <figure class="map-sheet stack">
            <Drawing
                markup=wide
                compact=draw(RadarSize::Compact)
                class="map-sheet__frame"
            />
            <figcaption class="stack stack--tight">
                <ul class="legend plain-list">{legend} {part_item()}</ul>
                <p class="map-sheet__collar">{collar.collect_view()}</p>
            </figcaption>
            <p class="cluster off-paper">
                <SavePicture title draw=save names is_only=false />
            </p>
        </figure>
    })
}

/// What names the scores of all questionnaires alike; nothing where they differ.
fn shared_naming(lenses: &[&Lens]) -> Option<Naming> {
    let mut namings = lenses.iter().map(|lens| lens.naming());
    let first = namings.next()?;
    namings.all(|other| other == first).then_some(first)
}

fn bars(lenses: &[&Lens], series: Vec<Series>, rings: Vec<Ring>, size: RadarSize) -> Bars {
    let axis = |lens: &&Lens| Axis {
        name: lens.scorecard.title.clone(),
        detail: words::detail(lens.scorecard.score, lens.scorecard.coverage, lens.bands()),
    };
    let parts = |lens: &&Lens| {
        let dimensions = lens.scorecard.dimensions.iter();
        dimensions
            .filter_map(|dimension| Some(dimension.score?.value()))
            .collect()
    };
    Bars {
        id: "together-map".to_owned(),
        title: crate::words::results::together().to_owned(),
        summary: summary(lenses),
        axes: lenses.iter().map(axis).collect(),
        rings,
        series,
        parts: lenses.iter().map(parts).collect(),
        size,
    }
}

fn series(lenses: &[&Lens]) -> Vec<Series> {
    let value = |score: Option<Score>| score.map(Score::value);
    let month = lenses
        .first()
        .and_then(|lens| lens.date)
        .map(number::month_and_year);
    let mut series = vec![Series {
        role: SeriesRole::Now,
        name: words::legend_now(month.as_deref()),
        values: lenses
            .iter()
            .map(|lens| value(lens.scorecard.score))
            .collect(),
    }];
    let mut befores = lenses.iter().filter_map(|lens| lens.score_before());
    if let Some((_, when)) = befores.next() {
        let earlier = |lens: &&Lens| lens.score_before().map(|(score, _)| score.value());
        series.push(Series {
            role: SeriesRole::Before,
            name: crate::words::results::figure_legend_before(&when),
            values: lenses.iter().map(earlier).collect(),
        });
    }
    series
}

fn summary(lenses: &[&Lens]) -> String {
    let sentences = lenses.iter().map(|lens| {
        let before = lens.score_before();
        let before = before.as_ref().map(|(score, when)| (*score, when.as_str()));
        words::described(
            &lens.scorecard.title,
            (lens.scorecard.score, lens.scorecard.coverage),
            before,
            None,
            lens.bands(),
        )
    });
    number::sentences(sentences)
}

/// The open circles in the legend.
fn part_item() -> impl IntoView {
    view! {
        <li class="legend__item">
            <svg viewBox="0 0 44 16" aria-hidden="true">
                <circle class="ink-part" cx="22" cy="8" r="3.5" />
            </svg>
            {crate::words::results::figure_legend_part()}
        </li>
    }
}
