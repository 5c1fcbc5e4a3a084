//! The plane of the radar: spokes from 0 to 10, and the rings across them.

use std::f64::consts::{FRAC_PI_2, PI, TAU};

use plotters::coord::CoordTranslate;
use plotters_backend::BackendCoord;

use super::{TOP, svg::pixels};

/// How far a ring drifts from its value halfway between two spokes, in score.
const DRIFT: f64 = 0.36;

/// A place on the radar: which spoke, counted clockwise from the top, and what score. Between
/// two spokes the first is a fraction.
pub(super) type Place = (f64, f64);

/// Plotters' translation from places to pixels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spokes {
    pub(super) center: (f64, f64),
    /// Of the score 10.
    pub(super) radius: f64,
    /// At least 1.
    pub(super) count: u16,
}

impl Spokes {
    /// The angle of SVG: 0 to the right, clockwise.
    fn angle(self, spoke: f64) -> f64 {
        TAU * spoke / f64::from(self.count) - FRAC_PI_2
    }

    /// The unit vector along a spoke.
    pub(super) fn direction(self, spoke: f64) -> (f64, f64) {
        let angle = self.angle(spoke);
        (angle.cos(), angle.sin())
    }

    /// A point by its distance from the middle and its distance clockwise from the spoke.
    pub(super) fn beside(self, spoke: f64, along: f64, across: f64) -> (f64, f64) {
        let (x, y) = self.direction(spoke);
        let (center_x, center_y) = self.center;
        (
            center_x + x * along - y * across,
            center_y + y * along + x * across,
        )
    }

    /// A score as a length.
    pub(super) fn length(self, score: f64) -> f64 {
        self.radius * score / TOP
    }

    /// The line of one score all around, closed. It drifts like a contour where nothing is
    /// measured and is exact on every spoke.
    pub(super) fn ring(self, score: f64) -> Vec<Place> {
        let steps = u32::from((144 / self.count).max(4));
        (0..=u32::from(self.count) * steps)
            .map(|step| f64::from(step) / f64::from(steps))
            .map(|spoke| (spoke, self.ring_at(spoke, score)))
            .collect()
    }

    /// Where the ring of a score crosses a direction.
    pub(super) fn ring_at(self, spoke: f64, score: f64) -> f64 {
        let angle = self.angle(spoke);
        let wave = 0.62 * (2.0 * angle + 1.1 + 0.23 * score).sin()
            + 0.38 * (3.0 * angle - 0.5 - 0.12 * score).sin();
        score + DRIFT * (PI * spoke).sin().powi(2) * wave
    }
}

impl CoordTranslate for Spokes {
    type From = Place;

    fn translate(&self, &(spoke, score): &Place) -> BackendCoord {
        pixels(self.beside(spoke, self.length(score), 0.0))
    }
}
