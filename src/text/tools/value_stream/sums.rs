//! How the numbers of a value stream came about.

use super::times::written_sum;
use crate::assessment::{Clock, TimeUnit};
use crate::calculator::{Flow, StepFlow};
use crate::text::number::{self, Unit};
use crate::words::tools as words;

fn hours_of(flow: &Flow, part: impl Fn(&StepFlow) -> f64) -> Vec<f64> {
    flow.steps().iter().map(part).collect()
}

/// The sum of all waits.
pub fn wait_sum(flow: &Flow) -> String {
    let parts = hours_of(flow, |step| step.wait);
    words::value_stream_wait_sum(&written_sum(&parts, flow.wait()))
}

/// The sum of all work.
pub fn process_sum(flow: &Flow) -> String {
    let parts = hours_of(flow, |step| step.process);
    words::value_stream_process_sum(&written_sum(&parts, flow.process()))
}

/// The sum of lead time.
pub fn lead_sum(flow: &Flow) -> String {
    words::value_stream_lead_sum(
        &written_sum(&[flow.wait(), flow.process()], flow.lead()),
        &number::amount(flow.clock().hours_per_day(), 2),
        &Unit::WorkingDays.of(&number::rounded_visibly(flow.days(flow.lead()), 1)),
    )
}

/// The division behind the efficiency.
pub fn efficiency_sum(flow: &Flow) -> Option<String> {
    Some(words::value_stream_efficiency_sum(
        &number::significant(flow.process(), 4),
        &number::significant(flow.lead(), 4),
        &number::share(flow.efficiency()?),
    ))
}

/// The product behind what is right through all steps.
pub fn rolled_sum(flow: &Flow) -> Option<String> {
    let rolled = flow.rolled()?;
    let parts: Vec<String> = flow
        .steps()
        .iter()
        .filter_map(|step| Some(number::amount(step.complete_and_accurate?.share(), 3)))
        .collect();
    Some(words::value_stream_rolled_sum(
        &parts.join(" × "),
        &number::share(rolled.share),
    ))
}

/// How units become hours.
pub fn clock(clock: Clock) -> String {
    let hours = |unit| number::rounded(clock.hours_of(unit), 2);
    words::value_stream_clock_told(
        &hours(TimeUnit::Days),
        hours(TimeUnit::Weeks).as_str(),
        hours(TimeUnit::Months).as_str(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tools::value_stream::example;

    #[test]
    fn every_number_of_the_example_can_be_done_again() {
        let flow = Flow::of(&example());
        assert_eq!(wait_sum(&flow), "Waiting: 16 + 24 + 40 + 40 = 120 hours");
        assert_eq!(process_sum(&flow), "Worked on: 4 + 8 + 1 + 4 = 17 hours");
        assert_eq!(
            lead_sum(&flow),
            "Lead time: 120 + 17 = 137 hours, ÷ 8 = 17.1 working days"
        );
        assert_eq!(
            efficiency_sum(&flow).unwrap(),
            "Flow efficiency: 17 ÷ 137 = 12.4 %"
        );
        assert_eq!(rolled_sum(&flow), None);
    }

    #[test]
    fn a_clock_of_one_hour_a_day_is_told_as_one() {
        assert_eq!(
            clock(Clock::new(1.0, 5.0).unwrap()),
            "A working day is 1 hour, a week 5, a month 21.74."
        );
    }
}
