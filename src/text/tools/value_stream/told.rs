//! A value stream in words and numbers.

use super::times::{Times, difference, duration, measured, times, written_sum};
use crate::assessment::{Clock, Percent, Span, Step, StepKind, TimeUnit, ValueStream};
use crate::calculator::{Flow, Reading, ReadingKind, Rolled, StepFlow, four_steps};
use crate::text::number;
use crate::words;

/// The names of the example's steps.
const EXAMPLE_NAMES: [&str; 4] = ["Code review", "QA testing", "Change board", "Deployment"];

/// The example, ready to be changed.
pub fn example() -> ValueStream {
    four_steps(EXAMPLE_NAMES)
}

/// A kind of step.
pub fn kind(kind: StepKind) -> &'static str {
    match kind {
        StepKind::Build => "Build",
        StepKind::Review => "Review",
        StepKind::Test => "Test",
        StepKind::Approval => "Approval",
        StepKind::Deployment => "Deployment",
        StepKind::HandOver => "Waiting for another team",
        StepKind::Other => "Something else",
    }
}

/// A unit on offer.
pub fn unit(unit: TimeUnit) -> &'static str {
    match unit {
        TimeUnit::Minutes => "minutes",
        TimeUnit::Hours => "hours",
        TimeUnit::Days => "days",
        TimeUnit::Weeks => "weeks",
        TimeUnit::Months => "months",
    }
}

/// A length of time in its own unit: `2 days`, `1 week`.
pub fn span(span: Span) -> String {
    let words = match span.unit() {
        TimeUnit::Minutes => ("minute", "minutes"),
        TimeUnit::Hours => ("hour", "hours"),
        TimeUnit::Days => ("day", "days"),
        TimeUnit::Weeks => ("week", "weeks"),
        TimeUnit::Months => ("month", "months"),
    };
    measured(span.amount(), words)
}

/// A step's name, or its place when it has none.
pub fn step_name(step: &Step, at: usize) -> String {
    match step.name.trim() {
        "" => format!("Step {}", at + 1),
        name => name.to_owned(),
    }
}

/// A share that is right first time, in the picture.
pub fn accurate(percent: Percent) -> String {
    format!("{} % right first time", number::amount(percent.value(), 1))
}

/// The headline.
pub fn headline(flow: &Flow) -> String {
    if flow.lead() <= 0.0 {
        return "Steps without a time say nothing yet".to_owned();
    }
    let Times { lead, process, .. } = times(flow);
    // Said once where both have the same unit: “17.1 working days, 2.1 of them work”.
    let of_them = match (lead.split_once(' '), process.split_once(' ')) {
        (Some((_, unit)), Some((figure, same))) if unit == same => format!("{figure} of them"),
        _ => format!("{process} of it"),
    };
    format!(
        "{} from start to end, {of_them} work",
        number::sentence_start(&lead)
    )
}

/// What the numbers mean, below the headline.
pub fn meaning(flow: &Flow, bottleneck: Option<&str>) -> Option<String> {
    let efficiency = flow.efficiency()?;
    let waits = format!(
        "A change is worked on for {} of the time and lies still for the other {}.",
        number::share(efficiency),
        number::share(1.0 - efficiency)
    );
    Some(match bottleneck {
        Some(name) => format!("{waits} The largest part goes to “{name}”."),
        None => waits,
    })
}

/// The picture in sentences.
pub fn summary(stream: &ValueStream, flow: &Flow) -> String {
    let steps = number::count_word(stream.steps.len(), "step", "steps");
    let mut words = vec![format!("{}.", number::sentence_start(&steps))];
    let times = stream.steps.iter().enumerate().map(|(at, step)| {
        let name = step_name(step, at);
        format!(
            "{name}: waits {}, worked on {}.",
            span(step.wait),
            span(step.process)
        )
    });
    words.extend(times);
    if let (Some(at), Some(efficiency)) = (flow.bottleneck(), flow.efficiency()) {
        let name = stream.steps.get(at).map(|step| step_name(step, at));
        words.push(format!(
            "{}; flow efficiency {}; bottleneck {}.",
            headline(flow),
            number::share(efficiency),
            name.unwrap_or_default()
        ));
    }
    words.join(" ")
}

/// What stands over the bar that is to scale.
pub fn scale(flow: &Flow) -> String {
    format!("To scale, in {}", scale_unit(flow).0)
}

/// The unit of the bar that is to scale, and its hours.
pub fn scale_unit(flow: &Flow) -> (&'static str, f64) {
    let day = flow.clock().hours_per_day();
    if flow.lead() >= day {
        ("working days", day)
    } else if flow.lead() >= 1.0 {
        ("hours", 1.0)
    } else {
        ("minutes", 1.0 / 60.0)
    }
}

/// What is right through all steps.
pub fn rolled(rolled: Rolled) -> String {
    if rolled.known == rolled.of {
        number::share(rolled.share)
    } else {
        format!(
            "{}, from {} of {} steps",
            number::share(rolled.share),
            rolled.known,
            rolled.of
        )
    }
}

/// A step with its part of the lead time.
pub fn with_share(name: &str, share: f64) -> String {
    format!("{name}, {}", number::share(share))
}

/// A step with its wait.
pub fn with_wait(name: &str, step: &StepFlow, clock: Clock) -> String {
    format!("{name}, {}", duration(step.wait, clock))
}

/// The longest wait, for the ear and the table.
pub fn legend_of_step(at: usize, of: usize) -> String {
    format!("Step {} of {of}", at + 1)
}

/// What trying other times for a step brings.
pub fn tried(name: &str, before: &Flow, after: &Flow) -> String {
    let clock = before.clock();
    let (Some(was), Some(is)) = (before.efficiency(), after.efficiency()) else {
        return format!("Without any time, there is nothing to say of “{name}”.");
    };
    let change = match difference(before.lead(), after.lead(), clock) {
        None => "as long as now".to_owned(),
        Some(by) if after.lead() < before.lead() => format!("{by} less than now"),
        Some(by) => format!("{by} more than now"),
    };
    format!(
        "With these times for “{name}”, the lead time is {}, {change}. Flow efficiency goes from {} to {}.",
        duration(after.lead(), clock),
        number::share(was),
        number::share(is)
    )
}

/// How long it takes by the calendar.
pub fn calendar(flow: &Flow) -> String {
    format!(
        "From Monday to Sunday and around the clock, {} pass in {}. That is the customer’s view and another clock: working time is not divided by it.",
        duration(flow.lead(), flow.clock()),
        measured(
            flow.calendar_days(flow.lead()),
            ("calendar day", "calendar days")
        )
    )
}

/// The sum of one kind of time.
pub fn sum(name: &str, parts: impl Iterator<Item = f64>, total: f64) -> String {
    let parts: Vec<f64> = parts.collect();
    format!("{name}: {}", written_sum(&parts, total))
}

/// The sum of lead time.
pub fn lead_sum(flow: &Flow) -> String {
    format!(
        "{value_stream_lead_time}: {}, ÷ {} = {}",
        written_sum(&[flow.wait(), flow.process()], flow.lead()),
        number::amount(flow.clock().hours_per_day(), 2),
        measured(flow.days(flow.lead()), ("working day", "working days")),
        value_stream_lead_time = words::tools::value_stream_lead_time()
    )
}

/// The division behind the efficiency.
pub fn efficiency_sum(flow: &Flow) -> Option<String> {
    Some(format!(
        "{value_stream_efficiency}: {} ÷ {} = {}",
        number::significant(flow.process(), 4),
        number::significant(flow.lead(), 4),
        number::share(flow.efficiency()?),
        value_stream_efficiency = words::tools::value_stream_efficiency()
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
    Some(format!(
        "{value_stream_rolled}: {} = {}",
        parts.join(" × "),
        number::share(rolled.share),
        value_stream_rolled = words::tools::value_stream_rolled()
    ))
}

/// How units become hours.
pub fn clock_working(clock: Clock) -> String {
    let hours = |unit| number::amount(clock.hours_of(unit), 2);
    format!(
        "A working day is {} hours, a week {}, a month {}.",
        hours(TimeUnit::Days),
        hours(TimeUnit::Weeks),
        hours(TimeUnit::Months)
    )
}

/// A way to read the example.
pub fn reading(kind: ReadingKind) -> &'static str {
    match kind {
        ReadingKind::FourSteps => "Its four steps, in working days of eight hours",
        ReadingKind::SevenDayWeek => "The same, the week before deployment as seven days",
        ReadingKind::StatedTotals => "Its totals, 2 of 15 working days",
        ReadingKind::CalendarDays => "2 working days of 21 calendar days",
        ReadingKind::ClockHours => "17 hours of 3 weeks with nights and weekends",
        ReadingKind::ClockHoursOfTwoDays => "16 hours of the same 3 weeks",
        ReadingKind::OneDay => "1 working day of 15",
    }
}

/// The unit of a reading with its two numbers.
pub fn reading_numbers(reading: Reading) -> (String, String) {
    let unit = match reading.kind {
        ReadingKind::ClockHours | ReadingKind::ClockHoursOfTwoDays => "h",
        ReadingKind::FourSteps
        | ReadingKind::SevenDayWeek
        | ReadingKind::StatedTotals
        | ReadingKind::CalendarDays
        | ReadingKind::OneDay => "d",
    };
    let words = |value: f64| format!("{} {unit}", number::amount(value, 3));
    (words(reading.worked), words(reading.elapsed))
}

/// The value stream was copied into an assessment.
pub fn copied(into: &str) -> String {
    format!("The value stream is in “{into}” now.")
}

/// Names the button of a step's move or removal, for the ear.
pub fn of_step(name: &str) -> String {
    format!(": {name}")
}

#[cfg(test)]
mod tests {
    use super::*;

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
        assert!(calendar(&flow).contains("24 calendar days"));
        assert_eq!(
            efficiency_sum(&flow).unwrap(),
            "Flow efficiency: 17 ÷ 137 = 12.4 %"
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
        assert_eq!(span(Span::new(1.0, TimeUnit::Weeks).unwrap()), "1 week");
    }
}
