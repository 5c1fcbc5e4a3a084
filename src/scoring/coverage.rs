//! How much of what was asked has an answer.

/// Counts of questions by what was said to them. Coverage never changes a score; it says how far
/// to trust it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Answered with a level.
    pub answered: usize,
    /// Asked, and nobody could tell.
    pub dont_know: usize,
    /// Asked, and nothing said yet.
    pub open: usize,
    /// Asked, and does not apply.
    pub not_applicable: usize,
}

impl Coverage {
    /// Below this share a score is provisional.
    pub const PROVISIONAL_BELOW: f64 = 0.5;

    /// Questions that apply: all that were asked but those that do not apply.
    pub fn applicable(self) -> usize {
        self.answered + self.dont_know + self.open
    }

    /// Questions that were asked.
    pub fn asked(self) -> usize {
        self.applicable() + self.not_applicable
    }

    /// Answered over applicable, 0 to 1; nothing when nothing applies.
    #[allow(clippy::cast_precision_loss, reason = "counts of questions are small")]
    pub fn share(self) -> Option<f64> {
        let applicable = self.applicable();
        (applicable > 0).then(|| self.answered as f64 / applicable as f64)
    }

    /// Whether a score with this coverage is provisional: less than half of what applies has a
    /// level, or only one question has, however few were asked.
    pub fn is_provisional(self) -> bool {
        let is_thin = self
            .share()
            .is_none_or(|share| share < Self::PROVISIONAL_BELOW);
        is_thin || self.is_single()
    }

    /// Whether a score with this coverage is one answer and no mean; it has no band.
    pub fn is_single(self) -> bool {
        self.answered == 1
    }
}

impl std::ops::AddAssign for Coverage {
    fn add_assign(&mut self, other: Self) {
        self.answered += other.answered;
        self.dont_know += other.dont_know;
        self.open += other.open;
        self.not_applicable += other.not_applicable;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coverage_is_answered_over_applicable() {
        let coverage = Coverage {
            answered: 3,
            open: 1,
            ..Coverage::default()
        };
        assert_eq!(coverage.share(), Some(0.75));
        let coverage = Coverage {
            answered: 1,
            dont_know: 3,
            not_applicable: 5,
            ..Coverage::default()
        };
        assert_eq!(coverage.share(), Some(0.25));
        assert!(coverage.is_provisional());
    }

    #[test]
    fn half_covered_is_no_longer_provisional() {
        let covered = |answered, open| Coverage {
            answered,
            open,
            ..Coverage::default()
        };
        assert!(!covered(2, 2).is_provisional());
        assert!(covered(2, 3).is_provisional());
    }

    #[test]
    fn one_answer_is_provisional_however_few_were_asked() {
        let covered = |answered| Coverage {
            answered,
            ..Coverage::default()
        };
        assert!(covered(1).is_provisional() && covered(1).is_single());
        assert!(!covered(2).is_provisional() && !covered(2).is_single());
        assert!(covered(0).is_provisional() && !covered(0).is_single());
    }

    #[test]
    fn nothing_applicable_has_no_coverage() {
        assert_eq!(
            Coverage {
                not_applicable: 4,
                ..Coverage::default()
            }
            .share(),
            None
        );
    }
}
