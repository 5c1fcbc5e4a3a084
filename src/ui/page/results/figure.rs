//! The map of one questionnaire, and the picture to take away.

use leptos::prelude::*;

use super::lens::Lens;
use crate::chart::{Axis, Series, SeriesRole};
use crate::scoring::Score;
use crate::text::number;
use crate::text::results::{self, figure as words};
use crate::ui::part::{ChartFigure, Picture, SavePicture};

/// The map.
pub(super) fn figure(lens: &Lens) -> impl IntoView + use<> {
    let missing = lens.without_before();
    let missing = lens
        .since
        .as_ref()
        .filter(|_| !missing.is_empty())
        .map(|since| words::not_before(&missing, &since.when));
    view! {
        <div class="stack stack--tight">
            <ChartFigure picture=picture_of(lens) />
            {missing.map(|missing| view! { <p class="aside-note">{missing}</p> })}
        </div>
    }
}

/// The buttons that save the map of a questionnaire, of several with its name; nothing where there
/// is no map.
pub(super) fn save_picture(lens: &Lens, is_only: bool) -> Option<impl IntoView + use<>> {
    lens.scorecard.score?;
    let questionnaire = lens.scorecard.questionnaire.as_str();
    let name = |ending| results::file_name(&lens.team, questionnaire, lens.date, ending);
    let names = [name("svg"), name("png")];
    let (title, whose) = (
        lens.scorecard.title.clone(),
        words::whose(&lens.team, lens.date),
    );
    let picture = picture_of(lens);
    Some(view! { <SavePicture picture title whose names is_only /> })
}

fn picture_of(lens: &Lens) -> Picture {
    let card = &lens.scorecard;
    let axes: Vec<Axis> = card
        .dimensions
        .iter()
        .map(|dimension| Axis {
            name: dimension.title.clone(),
            detail: words::detail(dimension.score, dimension.coverage, lens.bands()),
        })
        .collect();
    let month = lens.date.map(number::month_and_year);
    let when = before(lens);
    Picture {
        id: format!("map-{}", card.questionnaire),
        title: words::title(&card.title, &words::now(month.clone()), when),
        summary: summary(lens, axes.len()),
        series: series(lens, month.as_deref()),
        axes,
        naming: lens.naming(),
    }
}

fn series(lens: &Lens, month: Option<&str>) -> Vec<Series> {
    let dimensions = &lens.scorecard.dimensions;
    let value = |score: Option<Score>| score.map(Score::value);
    let mut series = vec![Series {
        role: SeriesRole::Now,
        name: words::legend_now(month),
        values: dimensions
            .iter()
            .map(|dimension| value(dimension.score))
            .collect(),
    }];
    if let Some(when) = before(lens) {
        let earlier = |dimension| {
            lens.dimension_before(dimension)
                .map(|(score, _)| score.value())
        };
        series.push(Series {
            role: SeriesRole::Before,
            name: crate::words::results::figure_legend_before(when),
            values: dimensions.iter().map(earlier).collect(),
        });
    }
    if lens.targets.iter().any(Option::is_some) {
        series.push(Series {
            role: SeriesRole::Target,
            name: crate::words::results::figure_legend_target().to_owned(),
            values: lens.targets.iter().map(|target| value(*target)).collect(),
        });
    }
    series
}

/// What the assessment before is called, where any of its scores can be drawn beside one of now.
fn before(lens: &Lens) -> Option<&str> {
    let mut dimensions = lens.scorecard.dimensions.iter();
    let is_any = dimensions.any(|dimension| lens.dimension_before(dimension).is_some());
    let since = lens.since.as_ref().filter(|_| is_any)?;
    Some(&since.when)
}

fn summary(lens: &Lens, count: usize) -> String {
    let dimensions = lens.scorecard.dimensions.iter().zip(&lens.targets);
    let sentences = dimensions.map(|(dimension, target)| {
        let before = lens.dimension_before(dimension);
        let before = before.as_ref().map(|(score, when)| (*score, when.as_str()));
        words::described(
            &dimension.title,
            (dimension.score, dimension.coverage),
            before,
            *target,
            lens.bands(),
        )
    });
    let first = words::spokes(count, Picture::is_radar(count));
    number::sentences(std::iter::once(first).chain(sentences))
}
