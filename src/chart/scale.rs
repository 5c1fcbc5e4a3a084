//! The vertical scale of counts, with round numbers.

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

#[cfg(test)]
mod tests {
    use super::*;

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
