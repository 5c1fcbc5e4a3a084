//! A map of several dimensions: the picture in its neatline, its legend and its collar.

use leptos::prelude::*;

use super::{Drawing, Naming};
use crate::chart::{Axis, Caption, ChartMarkup, Radar, RadarSize, Series, SeriesRole, rings};
use crate::text::results::figure;
use crate::words;

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
        Radar::is_for(dimensions)
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
        Radar {
            id,
            title,
            summary,
            axes,
            rings,
            series,
            size,
        }
        .draw_or_bars()
    }

    /// What stands around it in a file of its own.
    pub(crate) fn caption(&self, title: String, whose: String) -> Caption {
        Caption {
            title,
            whose,
            legend: Caption::legend_of(&self.series),
            notes: self.notes(),
        }
    }

    /// How it is to be read.
    fn notes(&self) -> Vec<String> {
        let is_radar = Self::is_radar(self.axes.len());
        let collar = figure::collar(self.naming.bands(), is_radar);
        let broken =
            (is_radar && self.is_broken()).then(|| words::results::figure_broken().to_owned());
        let edition = figure::edition(self.naming.bands());
        std::iter::once(collar)
            .chain(broken)
            .chain([edition])
            .collect()
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
    let notes = picture.notes();
    let notes = notes.into_iter().map(|note| view! { <span>{note}</span> });
    let Picture { axes, series, .. } = picture;
    let legend = series.iter().map(legend_item).collect_view();
    view! {
        <figure class="map-sheet stack">
            <Drawing markup=wide compact class="map-sheet__frame" />
            <figcaption class="stack stack--tight">
                {names(&axes)} <ul class="legend plain-list">{legend}</ul>
                <p class="map-sheet__collar">{notes.collect_view()}</p>
            </figcaption>
            {children.map(|children| view! { <div class="cluster">{children()}</div> })}
        </figure>
    }
}

/// The names that a crowded compact radar has numbers for.
fn names(axes: &[Axis]) -> Option<impl IntoView + use<>> {
    let name = |axis: &Axis| view! { <li>{axis.name.clone()} " " {axis.detail.clone()}</li> };
    let is_wanted = Picture::is_radar(axes.len()) && Radar::has_numbers(axes);
    is_wanted.then(|| {
        view! {
            <ol class="map-sheet__key" aria-label=words::results::figure_key()>
                {axes.iter().map(name).collect_view()}
            </ol>
        }
    })
}

/// A set of scores in the legend.
pub(crate) fn legend_item(series: &Series) -> impl IntoView + use<> {
    view! {
        <li class="legend__item">
            <Drawing markup=series.role.sign() />
            {series.name.clone()}
        </li>
    }
}
