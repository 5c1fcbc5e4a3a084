//! Vertical scales with round numbers.

/// A scale from 0 to a round number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct CountScale {
    /// From one line to the next: 1, 2 or 5 times a power of ten.
    pub(super) step: f64,
    /// The end of the scale, a whole number of steps.
    pub(super) top: f64,
}

/// The most steps of a scale.
const STEPS: f64 = 4.0;

impl CountScale {
    /// The scale for counts up to `highest`, of at least one.
    pub(super) fn up_to(highest: u32) -> Self {
        let highest = f64::from(highest.max(1));
        let mut step = 1.0;
        // 1, 2, 5, 10, 20, 50 and so on.
        for factor in [2.0, 2.5, 2.0].into_iter().cycle() {
            if highest <= step * STEPS {
                break;
            }
            step *= factor;
        }
        Self {
            step,
            top: (highest / step).ceil() * step,
        }
    }

    /// The numbers at the lines, from 0.
    pub(super) fn lines(self) -> impl Iterator<Item = f64> {
        std::iter::successors(Some(0.0), move |line| Some(line + self.step))
            .take_while(move |line| *line <= self.top)
    }
}

/// A scale between two round numbers, zero among them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct RoundScale {
    /// From one line to the next: 1, 2 or 5 times a power of ten.
    pub(super) step: f64,
    /// The lower end, a whole number of steps.
    pub(super) bottom: f64,
    /// The upper end, a whole number of steps.
    pub(super) top: f64,
}

/// About how many steps a scale between two numbers has.
const ABOUT: f64 = 5.0;

impl RoundScale {
    /// The scale that holds zero and all of these.
    pub(super) fn around(values: impl IntoIterator<Item = f64>) -> Self {
        let ends = values.into_iter().fold((0.0, 0.0), |(low, high), value| {
            (value.min(low), value.max(high))
        });
        let (low, high): (f64, f64) = ends;
        let about = if high > low {
            (high - low) / ABOUT
        } else {
            1.0
        };
        let power = 10_f64.powf(about.log10().floor());
        let steps = [1.0, 2.0, 5.0].map(|factor| factor * power);
        let step = steps.into_iter().find(|step| *step >= about);
        let step = step.unwrap_or(power * 10.0);
        let top = (high / step).ceil() * step;
        Self {
            step,
            bottom: (low / step).floor() * step,
            top: if top > low { top } else { step },
        }
    }

    /// The numbers at the lines, from the lowest.
    pub(super) fn lines(self) -> impl Iterator<Item = f64> {
        let first = (self.bottom / self.step).round();
        let numbers = std::iter::successors(Some(first), |number| Some(number + 1.0));
        let lines = numbers.map(move |number| number * self.step);
        lines.take_while(move |line| *line <= self.top + self.step / 2.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_around_zero_ends_at_round_numbers_too() {
        for (values, step, bottom, top) in [
            (vec![], 1.0, 0.0, 1.0),
            (vec![-8.365, 12.0155], 5.0, -10.0, 15.0),
            (vec![-3.0, -1.0], 1.0, -3.0, 0.0),
            (vec![0.4], 0.1, 0.0, 0.4),
        ] {
            let scale = RoundScale::around(values);
            for (is, should) in [(scale.step, step), (scale.bottom, bottom), (scale.top, top)] {
                assert!((is - should).abs() < 1e-9, "{scale:?}");
            }
        }
        let lines: Vec<f64> = RoundScale::around([-8.0, 12.0]).lines().collect();
        assert_eq!(lines, [-10.0, -5.0, 0.0, 5.0, 10.0, 15.0]);
    }

    #[test]
    fn lines_stand_at_round_numbers() {
        for (highest, step, top) in [
            (0, 1.0, 1.0),
            (1, 1.0, 1.0),
            (4, 1.0, 4.0),
            (5, 2.0, 6.0),
            (17, 5.0, 20.0),
            (38, 10.0, 40.0),
            (41, 20.0, 60.0),
            (1_999, 500.0, 2_000.0),
        ] {
            assert_eq!(CountScale::up_to(highest), CountScale { step, top });
        }
        let lines: Vec<f64> = CountScale::up_to(17).lines().collect();
        assert_eq!(lines, [0.0, 5.0, 10.0, 15.0, 20.0]);
    }
}
