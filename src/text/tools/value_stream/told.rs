//! A value stream in words and numbers.

use super::times::{Times, difference, times};
use crate::assessment::{Clock, Percent, Step, StepKind, ValueStream};
use crate::calculator::{Flow, Reading, ReadingKind, Rolled, StepFlow, four_steps};
use crate::text::number::{self, Unit, working_in};
use crate::words::tools::{self as words, ValueStreamScaleUnit, ValueStreamTriedWay as Way};

/// The example, ready to be changed.
pub fn example() -> ValueStream {
    four_steps([
        words::value_stream_example_review(),
        words::value_stream_example_test(),
        words::value_stream_example_board(),
        words::value_stream_example_deployment(),
    ])
}

/// A kind of step.
pub fn kind(kind: StepKind) -> &'static str {
    match kind {
        StepKind::Build => words::value_stream_build(),
        StepKind::Review => words::value_stream_review(),
        StepKind::Test => words::value_stream_test(),
        StepKind::Approval => words::value_stream_approval(),
        StepKind::Deployment => words::value_stream_deployment(),
        StepKind::HandOver => words::value_stream_hand_over(),
        StepKind::Other => words::value_stream_other(),
    }
}

/// A step's name, or its place when it has none.
pub fn step_name(step: &Step, at: usize) -> String {
    match step.name.trim() {
        "" => words::value_stream_step_number(at + 1),
        name => name.to_owned(),
    }
}

/// A share that is right first time, in the picture.
pub fn accurate(percent: Percent) -> String {
    words::value_stream_accurate_share(&number::share(percent.share()))
}

/// The headline.
pub fn headline(flow: &Flow) -> String {
    if flow.lead() <= 0.0 {
        return words::value_stream_headline_nothing().to_owned();
    }
    let Times {
        lead,
        process,
        process_of_lead,
        ..
    } = times(flow);
    match process_of_lead {
        Some(figure) => words::value_stream_headline_of_them(&lead, &figure),
        None => words::value_stream_headline(&lead, &process),
    }
}

/// What the numbers mean, below the headline.
pub fn meaning(flow: &Flow, bottleneck: Option<&str>) -> Option<String> {
    let efficiency = flow.efficiency()?;
    let waits =
        words::value_stream_meaning(&number::share(efficiency), &number::share(1.0 - efficiency));
    let slowest = bottleneck.map(words::value_stream_meaning_bottleneck);
    Some(number::sentences([waits].into_iter().chain(slowest)))
}

/// The picture in sentences.
pub fn summary(stream: &ValueStream, flow: &Flow) -> String {
    let count = stream.steps.len();
    let steps = words::value_stream_summary_steps(count, &number::sentence_word(count));
    let times = stream.steps.iter().enumerate().map(|(at, step)| {
        words::value_stream_summary_step(
            &step_name(step, at),
            &number::span(step.wait),
            &number::span(step.process),
        )
    });
    let slowest = flow.bottleneck().zip(flow.efficiency());
    let result = slowest.map(|(at, efficiency)| {
        let name = stream.steps.get(at).map(|step| step_name(step, at));
        words::value_stream_summary_result(
            &headline(flow),
            &number::share(efficiency),
            &name.unwrap_or_default(),
        )
    });
    number::sentences([steps].into_iter().chain(times).chain(result))
}

/// What stands over the bar that is to scale.
pub fn scale(flow: &Flow) -> String {
    words::value_stream_scale(scale_unit(flow).0)
}

/// The hours of a unit of the bar that is to scale.
pub fn scale_hours(flow: &Flow) -> f64 {
    scale_unit(flow).1
}

fn scale_unit(flow: &Flow) -> (ValueStreamScaleUnit, f64) {
    let day = flow.clock().hours_per_day();
    if flow.lead() >= day {
        (ValueStreamScaleUnit::WorkingDays, day)
    } else if flow.lead() >= 1.0 {
        (ValueStreamScaleUnit::Hours, 1.0)
    } else {
        (ValueStreamScaleUnit::Minutes, 1.0 / 60.0)
    }
}

/// What is right through all steps.
pub fn rolled(rolled: Rolled) -> String {
    let share = number::share(rolled.share);
    if rolled.known == rolled.of {
        share
    } else {
        words::value_stream_rolled_from(&share, rolled.known, rolled.of)
    }
}

/// A step with its share of the lead time.
pub fn with_share(name: &str, share: f64) -> String {
    words::value_stream_step_with(name, &number::share(share))
}

/// A step with its wait.
pub fn with_wait(name: &str, step: &StepFlow, clock: Clock) -> String {
    words::value_stream_step_with(name, &number::working(step.wait, clock))
}

/// What trying other times for a step brings.
pub fn tried(name: &str, before: &Flow, after: &Flow) -> String {
    let clock = before.clock();
    let (Some(was), Some(is)) = (before.efficiency(), after.efficiency()) else {
        return words::value_stream_tried_nothing(name);
    };
    let by = difference(before.lead(), after.lead(), clock);
    let way = match by {
        None => Way::Same,
        Some(_) if after.lead() < before.lead() => Way::Less,
        Some(_) => Way::More,
    };
    words::value_stream_tried(
        name,
        &number::working(after.lead(), clock),
        way,
        &by.unwrap_or_default(),
        &number::share(was),
        &number::share(is),
    )
}

/// How long it takes by the calendar.
pub fn calendar(flow: &Flow) -> String {
    let (lead, unit) = working_in(flow.lead(), flow.clock());
    let lead = number::rounded_visibly(lead, 1);
    let calendar = number::rounded_visibly(flow.calendar_days(flow.lead()), 1);
    words::value_stream_calendar_told(&lead, &unit.of(&lead), &Unit::CalendarDays.of(&calendar))
}

/// A way to read the example.
pub fn reading(kind: ReadingKind) -> &'static str {
    match kind {
        ReadingKind::FourSteps => words::value_stream_reading_four_steps(),
        ReadingKind::SevenDayWeek => words::value_stream_reading_seven_day_week(),
        ReadingKind::StatedTotals => words::value_stream_reading_stated_totals(),
        ReadingKind::CalendarDays => words::value_stream_reading_calendar_days(),
        ReadingKind::ClockHours => words::value_stream_reading_clock_hours(),
        ReadingKind::ClockHoursOfTwoDays => words::value_stream_reading_clock_hours_of_two_days(),
        ReadingKind::OneDay => words::value_stream_reading_one_day(),
    }
}

/// The two numbers of a reading, with their unit.
pub fn reading_numbers(reading: Reading) -> (String, String) {
    let in_unit = match reading.kind {
        ReadingKind::ClockHours | ReadingKind::ClockHoursOfTwoDays => number::short_hours,
        ReadingKind::FourSteps
        | ReadingKind::SevenDayWeek
        | ReadingKind::StatedTotals
        | ReadingKind::CalendarDays
        | ReadingKind::OneDay => number::short_days,
    };
    let told = |value: f64| in_unit(&number::rounded(value, 3));
    (told(reading.worked), told(reading.elapsed))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Span, TimeUnit};

    #[test]
    fn the_example_is_told_in_one_line() {
        let stream = example();
        let flow = Flow::of(&stream);
        assert_eq!(
            headline(&flow),
            "17.1 working days from start to end, 2.1 of them work"
        );
        assert_eq!(
            meaning(&flow, Some("Deployment")).unwrap(),
            "A change is worked on for 12.4 % of the time and lies still for the other 87.6 %. The largest part goes to “Deployment”."
        );
        assert!(calendar(&flow).contains("17.1 working days pass in 24 calendar days"));
        assert_eq!(
            summary(&stream, &flow),
            "Four steps. Code review: waits 2 days, worked on 4 hours. QA testing: waits 3 days, worked on 1 day. Change board: waits 5 days, worked on 1 hour. Deployment: waits 1 week, worked on 4 hours. 17.1 working days from start to end, 2.1 of them work; flow efficiency 12.4 %; bottleneck Deployment."
        );
    }

    #[test]
    fn the_headline_and_the_numbers_below_it_say_the_same() {
        let mut stream = example();
        stream.steps.truncate(1);
        stream.steps[0].wait = Span::new(149.12, TimeUnit::Hours).unwrap();
        stream.steps[0].process = Span::new(25.92, TimeUnit::Hours).unwrap();
        assert_eq!(
            headline(&Flow::of(&stream)),
            "21.88 working days from start to end, 3.24 of them work"
        );
    }

    #[test]
    fn one_day_of_work_passes() {
        let mut stream = example();
        stream.steps.truncate(1);
        stream.steps[0].wait = Span::default();
        stream.steps[0].process = Span::new(1.0, TimeUnit::Days).unwrap();
        let flow = Flow::of(&stream);
        assert!(calendar(&flow).contains("1 working day passes in 1.4 calendar days"));
        assert_eq!(
            headline(&flow),
            "1 working day from start to end, 1 working day of it work"
        );
        assert!(summary(&stream, &flow).starts_with("One step."));
    }

    #[test]
    fn a_try_says_what_it_brings() {
        let flow = Flow::of(&example());
        let shorter = flow.with_times(3, |step| step.wait = 0.0);
        assert_eq!(
            tried("Deployment", &flow, &shorter),
            "With these times for “Deployment”, the lead time is 12.1 working days, 5 working days less than now. Flow efficiency goes from 12.4 % to 17.5 %."
        );
        assert!(tried("Deployment", &flow, &flow).contains("as long as now"));
        assert!(tried("Deployment", &shorter, &flow).contains("5 working days more than now"));
    }
}
