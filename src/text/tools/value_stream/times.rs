//! Times of a value stream as they are shown beside each other.

use crate::assessment::Clock;
use crate::calculator::Flow;
use crate::rounding::{is_same, rounded};
use crate::text::number;

/// A unit in its singular and plural.
type UnitWords = (&'static str, &'static str);

pub(super) fn measured(amount: f64, words: UnitWords) -> String {
    figured(&number::visible(amount, 1), words)
}

fn figured(figure: &str, (one, many): UnitWords) -> String {
    let noun = if figure == "1" { one } else { many };
    format!("{figure} {noun}")
}

/// The unit that suits working hours, with how many of it they are: minutes, hours, or working days
/// of the clock.
fn in_unit(hours: f64, clock: Clock) -> (f64, UnitWords) {
    if hours >= clock.hours_per_day() {
        (
            hours / clock.hours_per_day(),
            ("working day", "working days"),
        )
    } else if hours >= 1.0 || hours <= 0.0 {
        (hours, ("hour", "hours"))
    } else {
        (hours * 60.0, ("minute", "minutes"))
    }
}

/// Working hours in the unit that suits them: minutes, hours, or working days of the clock.
pub fn duration(hours: f64, clock: Clock) -> String {
    let (amount, words) = in_unit(hours, clock);
    measured(amount, words)
}

/// The three times of a value stream, as they are shown together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Times {
    /// From the beginning of the first wait to the end of the last step.
    pub lead: String,
    /// Worked on.
    pub process: String,
    /// Waited.
    pub wait: String,
}

/// The three times so that what is shown of the parts adds up to what is shown of the whole: with one
/// decimal where that does, else with two. Where neither does, the wait is what the others leave.
pub fn times(flow: &Flow) -> Times {
    let clock = flow.clock();
    let parts = [flow.lead(), flow.process(), flow.wait()].map(|hours| in_unit(hours, clock));
    let [(lead, words), (process, process_words), (wait, wait_words)] = parts;
    if process_words != words || wait_words != words {
        return Times {
            lead: duration(flow.lead(), clock),
            process: duration(flow.process(), clock),
            wait: duration(flow.wait(), clock),
        };
    }
    let decimals = if adds_up(&[process, wait], lead, 1) {
        1
    } else {
        2
    };
    let shown = |amount: f64| figured(&number::amount(amount, decimals), words);
    let rounded = |amount: f64| rounded(amount, decimals);
    Times {
        lead: shown(lead),
        process: shown(process),
        wait: shown(rounded(lead) - rounded(process)),
    }
}

/// Whether what is shown of the parts makes what is shown of the whole.
fn adds_up(parts: &[f64], whole: f64, decimals: u8) -> bool {
    let shown: f64 = parts.iter().map(|part| rounded(*part, decimals)).sum();
    is_same(shown, rounded(whole, decimals))
}

/// A sum as it can be done again: with as few decimals, from two to four, as let the shown parts make
/// the shown whole. Where none do, as with thirds, it says that they are near.
pub(super) fn written_sum(parts: &[f64], whole: f64) -> String {
    let decimals = (2..=4).find(|decimals| adds_up(parts, whole, *decimals));
    let shown = |amount: f64| number::amount(amount, decimals.unwrap_or(2));
    let terms: Vec<String> = parts.iter().map(|part| shown(*part)).collect();
    let is = if decimals.is_some() { "=" } else { "≈" };
    format!("{} {is} {} hours", terms.join(" + "), shown(whole))
}

/// How much shorter a what-if is.
pub fn shorter(before: f64, after: f64, clock: Clock) -> String {
    match difference(before, after, clock) {
        None => "same".to_owned(),
        Some(by) if before > after => by,
        Some(by) => format!("−{by}"),
    }
}

/// How far two lengths of time are apart: the difference of what is shown of them where that can be
/// seen, and nothing where there is none.
pub(super) fn difference(before: f64, after: f64, clock: Clock) -> Option<String> {
    let by = (before - after).abs();
    if number::amount(by, 6) == "0" {
        return None;
    }
    let (one, other) = (in_unit(before, clock), in_unit(after, clock));
    let shown = (rounded(one.0, 1) - rounded(other.0, 1)).abs();
    let is_seen = one.1 == other.1 && in_unit(by, clock).1 == one.1 && shown > 0.05;
    Some(if is_seen {
        measured(shown, one.1)
    } else {
        duration(by, clock)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Span, Step, TimeUnit, ValueStream};

    fn stream(steps: &[(f64, f64)]) -> ValueStream {
        let hours = |amount| Span::new(amount, TimeUnit::Hours).unwrap();
        let step = |(wait, process): &(f64, f64)| Step {
            wait: hours(*wait),
            process: hours(*process),
            ..Step::default()
        };
        ValueStream {
            steps: steps.iter().map(step).collect(),
            ..ValueStream::default()
        }
    }

    #[test]
    fn shown_parts_make_the_shown_whole() {
        let told = |wait: f64, process: f64| {
            let times = times(&Flow::of(&stream(&[(wait, process)])));
            [times.lead, times.process, times.wait]
        };
        // With one decimal this would read 21.9 = 3.2 + 18.6.
        assert_eq!(
            told(149.12, 25.92),
            [
                "21.88 working days",
                "3.24 working days",
                "18.64 working days"
            ]
        );
        assert_eq!(
            told(120.0, 16.0),
            ["17 working days", "2 working days", "15 working days"]
        );
        // Thirds of a day make no sum with any number of decimals.
        assert_eq!(
            told(32.0 / 3.0, 32.0 / 3.0),
            [
                "2.67 working days",
                "1.33 working days",
                "1.34 working days"
            ]
        );
    }

    #[test]
    fn a_shown_difference_is_that_of_what_is_shown() {
        let clock = Clock::default();
        // 21.875 and 17.1875 days are shown as 21.9 and 17.2.
        assert_eq!(shorter(175.0, 137.5, clock), "4.7 working days");
        assert_eq!(shorter(137.5, 175.0, clock), "−4.7 working days");
        assert_eq!(shorter(175.0, 175.0, clock), "same");
        // Less than a day is told in hours, and two that read alike still differ.
        assert_eq!(shorter(175.0, 173.0, clock), "2 hours");
        assert_eq!(shorter(175.0, 174.9, clock), "6 minutes");
    }

    #[test]
    fn sums_can_be_done_again() {
        let sum = |parts: &[f64]| written_sum(parts, parts.iter().sum());
        assert_eq!(sum(&[16.0, 8.5]), "16 + 8.5 = 24.5 hours");
        assert_eq!(
            sum(&[0.125, 0.25, 0.125]),
            "0.125 + 0.25 + 0.125 = 0.5 hours"
        );
        let third = 20.0 / 60.0;
        assert_eq!(sum(&[third, third, third]), "0.33 + 0.33 + 0.33 ≈ 1 hours");
    }

    #[test]
    fn times_are_told_in_the_unit_that_suits_them() {
        let clock = Clock::default();
        let told = [0.0, 0.5, 1.0, 7.5, 8.0, 137.0].map(|hours| duration(hours, clock));
        assert_eq!(
            told,
            [
                "0 hours",
                "30 minutes",
                "1 hour",
                "7.5 hours",
                "1 working day",
                "17.1 working days"
            ]
        );
    }
}
