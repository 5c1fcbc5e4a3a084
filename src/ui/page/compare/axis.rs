//! The axis of time that all lines share, and a line on it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::assessment::{Assessment, AssessmentId, Date};
use crate::chart::{RadarSize, TrendChart, TrendPoint};
use crate::portfolio::{Happened, Point};
use crate::text::over_time;
use crate::ui::part::{Drawing, SaveDrawing};
use crate::words::compare as words;

/// The axis of time that all lines share.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Axis {
    /// Where each visit stands, in days; one without a day stands where the one before does.
    days: Vec<(AssessmentId, f64)>,
    /// Where each event stands, in days, and its number.
    events: Vec<(f64, usize)>,
    ends: [(f64, String); 2],
}

impl Axis {
    /// Of visits that have the oldest first, and of what happened.
    pub(super) fn of(visits: &[&Assessment], events: &[Happened]) -> Self {
        let events = events.iter().map(|it| it.event.date);
        let dates = visits.iter().filter_map(|visit| visit.date);
        let dates: Vec<Date> = dates.chain(events.clone()).collect();
        let (first, last) = (dates.iter().min().copied(), dates.iter().max().copied());
        let begin = first.map_or(0.0, day);
        let mut here = begin;
        let days = visits.iter().map(|visit| {
            here = visit.date.map_or(here, day);
            (visit.id.clone(), here)
        });
        Self {
            days: days.collect(),
            events: events.map(day).zip(1..).collect(),
            ends: [
                (begin, over_time::month(first)),
                (last.map_or(begin, day), over_time::month(last)),
            ],
        }
    }

    fn at(&self, id: &AssessmentId) -> f64 {
        let mut days = self.days.iter();
        days.find(|(other, _)| other == id).map_or(0.0, |it| it.1)
    }
}

/// A day as a place on the axis: days of some thousand years, so exact.
fn day(date: Date) -> f64 {
    i32::try_from(date.days_since_1970()).map_or(0.0, f64::from)
}

/// The value of a visit on a line.
pub(super) struct Mark {
    /// Of which visit.
    pub(super) at: AssessmentId,
    pub(super) value: f64,
    /// Whether it is provisional, or roughly known.
    pub(super) is_hollow: bool,
    /// Whether the line goes on from the value before.
    pub(super) is_joined: bool,
}

impl Mark {
    pub(super) fn of(point: &Point) -> Self {
        Self {
            at: point.assessment.clone(),
            value: point.score.value(),
            is_hollow: point.is_provisional,
            is_joined: point.is_joined,
        }
    }
}

/// A line.
pub(super) struct Line {
    /// Tells its drawing from others.
    pub(super) id: String,
    pub(super) name: String,
    /// What it shows, in sentences.
    pub(super) told: String,
    /// The highest number of its scale.
    pub(super) top: f64,
    /// The oldest first.
    pub(super) marks: Vec<Mark>,
}

impl Line {
    /// Draws it below its name, and anew when the axis is another one.
    pub(super) fn drawn(self, axis: Memo<Axis>) -> impl IntoView {
        let name = self.name.clone();
        let (title, file) = (words::trend_title(&name), format!("trend-{}", self.id));
        let line = Arc::new(self);
        let saved = Arc::clone(&line);
        let draw = Callback::new(move |()| {
            let chart = axis.try_with_untracked(|axis| saved.on(axis))?;
            Some(chart.draw())
        });
        let drawing = move || axis.with(|axis| both(&line.on(axis)));
        view! {
            <figure class="map-sheet trend stack stack--tight">
                <figcaption class="trend__name">{name}</figcaption>
                {drawing}
                <SaveDrawing title file notes=Vec::new() draw is_folded=true />
            </figure>
        }
    }

    fn on(&self, axis: &Axis) -> TrendChart {
        let points = self.marks.iter().map(|mark| TrendPoint {
            day: axis.at(&mark.at),
            value: mark.value,
            is_hollow: mark.is_hollow,
            is_joined: mark.is_joined,
        });
        TrendChart {
            id: format!("trend-{}", self.id),
            title: words::trend_title(&self.name),
            summary: self.told.clone(),
            top: self.top,
            points: points.collect(),
            events: axis.events.clone(),
            ends: axis.ends.clone(),
            size: RadarSize::Wide,
        }
    }
}

fn both(chart: &TrendChart) -> impl IntoView + use<> {
    let compact = TrendChart {
        size: RadarSize::Compact,
        ..chart.clone()
    };
    view! { <Drawing markup=chart.draw() compact=compact.draw() /> }
}
