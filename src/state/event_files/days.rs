//! The days to look at.

use crate::assessment::Date;
use crate::delivery::events::Window;

/// The days to look at, each the files' own where none is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Days {
    /// The first day.
    pub from: Option<Date>,
    /// The day after the last one.
    pub to: Option<Date>,
}

impl Days {
    /// The last months of the days that are covered.
    pub fn last_months(months: u8, covered: Option<Window>) -> Self {
        Self {
            from: covered.and_then(|covered| months_before(covered.to, months)),
            to: None,
        }
    }

    /// Whether the first day lies before the last, as far as both are known.
    pub fn are_in_order(self) -> bool {
        self.from.zip(self.to).is_none_or(|(from, to)| from < to)
    }

    /// These, and those that are covered where none is chosen.
    pub(super) fn or(self, covered: Option<Window>) -> Self {
        Self {
            from: self.from.or(covered.map(|covered| covered.from)),
            to: self.to.or(covered.map(|covered| covered.to)),
        }
    }
}

/// The same day so many months before, or the last day that the earlier month has.
fn months_before(date: Date, months: u8) -> Option<Date> {
    let month = i32::from(date.year()) * 12 + i32::from(date.month()) - 1 - i32::from(months);
    let (year, month) = (month.div_euclid(12), month.rem_euclid(12) + 1);
    let day = |day: i8| format!("{year:04}-{month:02}-{day:02}").parse().ok();
    (1..=date.day()).rev().find_map(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window(from: &str, to: &str) -> Option<Window> {
        Some(Window {
            from: from.parse().ok()?,
            to: to.parse().ok()?,
        })
    }

    #[test]
    fn the_last_months_begin_on_a_day_that_their_month_has() {
        let first = |to| Days::last_months(3, window("2020-01-01", to)).from;
        assert_eq!(first("2026-07-04"), "2026-04-04".parse().ok());
        assert_eq!(first("2026-05-31"), "2026-02-28".parse().ok());
        assert_eq!(first("2024-05-31"), "2024-02-29".parse().ok());
        assert_eq!(first("2026-02-10"), "2025-11-10".parse().ok());
        assert_eq!(Days::last_months(3, None), Days::default());
    }

    #[test]
    fn a_day_that_nobody_chose_is_the_files_own() {
        let covered = window("2026-01-01", "2026-03-01");
        let chosen = Days {
            from: "2026-02-01".parse().ok(),
            to: None,
        };
        let span = chosen.or(covered);
        assert_eq!((span.from, span.to), (chosen.from, covered.map(|c| c.to)));
        assert!(span.are_in_order());
        let late = Days {
            from: "2026-03-01".parse().ok(),
            to: None,
        };
        assert!(!late.or(covered).are_in_order());
        assert!(late.are_in_order());
    }
}
