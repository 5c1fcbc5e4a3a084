//! A map of several dimensions: the picture in its neatline, its legend and its collar.

use leptos::prelude::*;

use super::{Drawing, Naming, rings};
use crate::chart::{Axis, Bars, ChartMarkup, Radar, RadarSize, Series, SeriesRole};
use crate::text::results::figure;
use crate::words;

/// Fewer dimensions than this are bars.
const RADAR_FROM: usize = 3;
/// A compact radar of more dimensions than this has numbers in place of their names.
const NAMED: usize = 6;

/// What a figure shows.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Picture {
    /// Begins the ids inside; one per figure of a page.
    pub(crate) id: String,
    /// What it shows, in a few words.
    pub(crate) title: String,
    /// What it says, in sentences.
    pub(crate) summary: String,
    /// The dimensions.
    pub(crate) axes: Vec<Axis>,
    /// The scores.
    pub(crate) series: Vec<Series>,
    /// What names the bands.
    pub(crate) naming: Naming,
}

impl Picture {
    /// Whether this many dimensions make a radar.
    pub(crate) fn is_radar(dimensions: usize) -> bool {
        dimensions >= RADAR_FROM
    }

    /// Draws it: a radar, or bars of less than three dimensions.
    pub(crate) fn draw(&self, size: RadarSize) -> ChartMarkup {
        let Self {
            id,
            title,
            summary,
            axes,
            series,
            naming,
        } = self.clone();
        let rings = rings(naming.bands());
        if Self::is_radar(axes.len()) {
            Radar {
                id,
                title,
                summary,
                axes,
                rings,
                series,
                size,
            }
            .draw()
        } else {
            Bars {
                id,
                title,
                summary,
                axes,
                rings,
                series,
                parts: Vec::new(),
                size,
            }
            .draw()
        }
    }

    /// Whether a dimension has no score now.
    fn is_broken(&self) -> bool {
        let now = self
            .series
            .iter()
            .find(|series| series.role == SeriesRole::Now);
        now.is_some_and(|series| series.values.iter().any(Option::is_none))
    }
}

/// A picture with its legend and its collar, and what can be done with it below.
#[component]
pub(crate) fn ChartFigure(
    /// What it shows.
    picture: Picture,
    /// What can be done with it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let (wide, compact) = (
        picture.draw(RadarSize::Wide),
        picture.draw(RadarSize::Compact),
    );
    let is_broken = picture.is_broken();
    let Picture {
        axes,
        series,
        naming,
        ..
    } = picture;
    let is_radar = Picture::is_radar(axes.len());
    let broken =
        (is_radar && is_broken).then(|| view! { <span>{words::results::figure_broken()}</span> });
    let legend = series.iter().map(legend_item).collect_view();
    view! {
        <figure class="map-sheet stack">
            <Drawing markup=wide compact class="map-sheet__frame" />
            <figcaption class="stack stack--tight">
                {names(&axes)} <ul class="legend plain-list">{legend}</ul>
                <p class="map-sheet__collar">
                    <span>{figure::collar(naming.bands(), is_radar)}</span>
                    {broken}
                    <span>{figure::edition(naming.bands())}</span>
                </p>
            </figcaption>
            {children.map(|children| view! { <div class="cluster">{children()}</div> })}
        </figure>
    }
}

/// The names that a crowded compact radar has numbers for.
fn names(axes: &[Axis]) -> Option<impl IntoView + use<>> {
    let name = |axis: &Axis| view! { <li>{axis.name.clone()} " " {axis.detail.clone()}</li> };
    (axes.len() > NAMED).then(|| {
        view! {
            <ol class="map-sheet__key" aria-label=words::results::figure_key()>
                {axes.iter().map(name).collect_view()}
            </ol>
        }
    })
}

/// A set of scores in the legend.
pub(crate) fn legend_item(series: &Series) -> impl IntoView + use<> {
    let sign = match series.role {
        SeriesRole::Now => view! {
            <path class="ink-now" d="M1 8H43" />
            <circle class="ink-now--mark" cx="22" cy="8" r="4.5" />
        }
        .into_any(),
        SeriesRole::Before => view! {
            <path class="ink-before" d="M1 8H43" />
            <rect class="ink-before--mark" x="18.4" y="4.4" width="7.2" height="7.2" />
        }
        .into_any(),
        SeriesRole::Target => view! {
            <path class="ink-target" d="M1 8H43" />
            <path class="ink-target--mark" d="M22 3 27 8 22 13 17 8Z" />
        }
        .into_any(),
        SeriesRole::Projected => view! {
            <path class="ink-projected" d="M1 8H43" />
            <path class="ink-projected--mark" d="M22 3 27 12H17Z" />
        }
        .into_any(),
    };
    view! {
        <li class="legend__item">
            <svg viewBox="0 0 44 16" aria-hidden="true">
                {sign}
            </svg>
            {series.name.clone()}
        </li>
    }
}
