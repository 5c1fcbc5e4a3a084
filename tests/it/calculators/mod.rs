//! The calculators against worked examples and published figures.

mod budget;
mod cost;
mod laws;
mod roi;
mod roi_kept;
mod stream;
mod toil;

use proptest::prelude::*;
use waymark::assessment::{Clock, Percent, Span, Step, StepKind, TimeUnit, ValueStream};
use waymark::calculator::{ErrorBudget, Objective, Quantity};

fn hours(amount: f64) -> Span {
    Span::new(amount, TimeUnit::Hours).unwrap()
}

fn percent(value: f64) -> Percent {
    Percent::new(value).unwrap()
}

fn quantity(value: f64) -> Quantity {
    Quantity::new(value).unwrap()
}

/// Rounded figures, as they are published.
#[track_caller]
fn assert_rounded(value: f64, published: f64, step: f64) {
    assert!(
        (value - published).abs() <= step / 2.0 + 1e-9,
        "{value} is not {published}"
    );
}

fn step(name: &str, wait: f64, process: f64, accurate: f64) -> Step {
    Step {
        name: name.into(),
        wait: hours(wait),
        process: hours(process),
        complete_and_accurate: Some(percent(accurate)),
        ..Step::default()
    }
}

fn budget(objective: f64, days: f64) -> ErrorBudget {
    ErrorBudget::new(Objective::new(percent(objective)).unwrap(), quantity(days)).unwrap()
}

/// A number as people write it, with up to two decimals.
fn written(hundredths: std::ops::RangeInclusive<u32>) -> impl Strategy<Value = f64> {
    hundredths.prop_map(|hundredths| f64::from(hundredths) / 100.0)
}

fn any_span() -> impl Strategy<Value = Span> {
    let unit = proptest::sample::select(TimeUnit::ALL.to_vec());
    (written(0..=200_000), unit).prop_map(|(amount, unit)| Span::new(amount, unit).unwrap())
}

pub(crate) fn any_stream() -> impl Strategy<Value = ValueStream> {
    let kind = proptest::sample::select(StepKind::ALL.to_vec());
    let accurate = proptest::option::of(written(0..=10_000).prop_map(percent));
    let step = (".{0,12}", kind, ".{0,6}", any_span(), any_span(), accurate).prop_map(
        |(name, kind, who, wait, process, complete_and_accurate)| Step {
            name,
            kind,
            who,
            wait,
            process,
            complete_and_accurate,
            ..Step::default()
        },
    );
    let clock = (written(100..=2400), written(100..=700));
    (proptest::collection::vec(step, 0..8), clock).prop_map(|(steps, (day, week))| ValueStream {
        clock: Clock::new(day, week).unwrap(),
        steps,
        ..ValueStream::default()
    })
}
