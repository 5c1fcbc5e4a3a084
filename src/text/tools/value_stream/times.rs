//! Times of a value stream as they are shown beside each other.

use crate::assessment::Clock;
use crate::calculator::Flow;
use crate::rounding::is_same;
use crate::text::number::{self, Unit, working_in};
use crate::words::{Amount, tools as words};

/// The three times of a value stream, as they are shown together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Times {
    /// From the beginning of the first wait to the end of the last step.
    pub lead: String,
    /// Worked on.
    pub process: String,
    /// Waited.
    pub wait: String,
    /// What is worked on without its unit, where both are several of the same one: “2.1 of them”.
    pub process_of_lead: Option<String>,
}

/// The three times so that what is shown of the parts adds up to what is shown of the whole: with one
/// decimal where that does, else with two. Where neither does, the wait is what the others leave.
pub fn times(flow: &Flow) -> Times {
    let clock = flow.clock();
    let parts = [flow.lead(), flow.process(), flow.wait()].map(|hours| working_in(hours, clock));
    let [(lead, unit), (process, process_unit), (wait, wait_unit)] = parts;
    let [lead, process, wait] = if process_unit == unit && wait_unit == unit {
        let is_one_enough = adds_up(&[process, wait], lead, 1);
        let decimals = if is_one_enough { 1 } else { 2 };
        let [lead, process] = [lead, process].map(|amount| number::rounded(amount, decimals));
        let wait = number::rounded(lead.shown() - process.shown(), decimals);
        [lead, process, wait]
    } else {
        [lead, process, wait].map(|amount| number::rounded_visibly(amount, 1))
    };
    let is_several = |amount: &Amount| !is_same(amount.shown(), 1.0);
    let is_of_lead = process_unit == unit && is_several(&lead) && is_several(&process);
    Times {
        lead: unit.of(&lead),
        process_of_lead: is_of_lead.then(|| process.to_string()),
        process: process_unit.of(&process),
        wait: wait_unit.of(&wait),
    }
}

/// Whether what is shown of the parts makes what is shown of the whole.
fn adds_up(parts: &[f64], whole: f64, decimals: u8) -> bool {
    let shown = |amount: f64| number::rounded(amount, decimals).shown();
    let sum: f64 = parts.iter().map(|part| shown(*part)).sum();
    is_same(sum, shown(whole))
}

/// A sum as it can be done again: with as few decimals, from two to four, as let the shown parts make
/// the shown whole. Where none do, as with thirds, it says that they are near.
pub(super) fn written_sum(parts: &[f64], whole: f64) -> String {
    let decimals = (2..=4).find(|decimals| adds_up(parts, whole, *decimals));
    let shown = |amount: f64| number::rounded(amount, decimals.unwrap_or(2));
    let terms: Vec<String> = parts.iter().map(|part| shown(*part).to_string()).collect();
    let (terms, whole) = (terms.join(" + "), Unit::Hours.of(&shown(whole)));
    match decimals {
        Some(_) => words::value_stream_adds_up(&terms, &whole),
        None => words::value_stream_nearly_adds_up(&terms, &whole),
    }
}

/// How much shorter a what-if is.
pub fn shorter(before: f64, after: f64, clock: Clock) -> String {
    match difference(before, after, clock) {
        None => words::value_stream_no_shorter().to_owned(),
        Some(by) if before > after => by,
        Some(by) => words::value_stream_longer(&by),
    }
}

/// How far two lengths of time are apart: the difference of what is shown of them where that can be
/// seen, and nothing where there is none.
pub(super) fn difference(before: f64, after: f64, clock: Clock) -> Option<String> {
    let by = (before - after).abs();
    if number::amount(by, 6) == "0" {
        return None;
    }
    let (one, other) = (working_in(before, clock), working_in(after, clock));
    let shown = |amount: f64| number::rounded(amount, 1).shown();
    let apart = (shown(one.0) - shown(other.0)).abs();
    let is_seen = one.1 == other.1 && working_in(by, clock).1 == one.1 && apart > 0.05;
    Some(if is_seen {
        one.1.of(&number::rounded_visibly(apart, 1))
    } else {
        number::working(by, clock)
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
    fn only_several_of_one_unit_are_told_of_each_other() {
        let among =
            |wait: f64, process: f64| times(&Flow::of(&stream(&[(wait, process)]))).process_of_lead;
        assert_eq!(among(120.0, 17.0).as_deref(), Some("2.1"));
        // One of seventeen needs its unit, and so does work that is told in hours.
        assert_eq!(among(120.0, 8.0), None);
        assert_eq!(among(120.0, 4.0), None);
        assert_eq!(among(0.0, 8.0), None);
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
        assert_eq!(sum(&[third, third, third]), "0.33 + 0.33 + 0.33 ≈ 1 hour");
    }
}
