//! A value stream in documents, both ways.

use serde_json::{Value, json};

use super::Expected;
use super::error::Misread;
use super::fields::{Fields, shape};
use super::object::Object;
use crate::assessment::{Clock, Percent, Span, Step, StepKind, TimeUnit, ValueStream};

const HOURS: &str = "hours_per_day";
const DAYS: &str = "days_per_week";
const ACCURATE: &str = "complete_and_accurate";

/// The value stream under `value_stream`, if there is one.
pub(super) fn read_value_stream(fields: &mut Fields) -> Result<Option<ValueStream>, Misread> {
    let path = fields.at("value_stream");
    let Some(value) = fields.take("value_stream") else {
        return Ok(None);
    };
    let mut fields = Fields::new(&path, value)?;
    let clock = read_clock(&mut fields)?;
    let path = fields.at("steps");
    let steps = fields.list("steps")?;
    if steps.len() > ValueStream::MAX_STEPS {
        return Err(shape(&path, Expected::Steps));
    }
    let steps = steps.into_iter().enumerate();
    Ok(Some(ValueStream {
        clock,
        steps: steps
            .map(|(at, value)| read_step(&format!("{path}[{at}]"), value))
            .collect::<Result<_, _>>()?,
        unknown: fields.into_unknown(),
    }))
}

fn read_clock(fields: &mut Fields) -> Result<Clock, Misread> {
    let usual = Clock::default();
    let hours = fields.number(HOURS)?.unwrap_or(usual.hours_per_day());
    if Clock::new(hours, usual.days_per_week()).is_none() {
        return Err(shape(&fields.at(HOURS), Expected::HoursOfDay));
    }
    let days = fields.number(DAYS)?.unwrap_or(usual.days_per_week());
    Clock::new(hours, days).ok_or_else(|| shape(&fields.at(DAYS), Expected::DaysOfWeek))
}

fn read_step(path: &str, value: Value) -> Result<Step, Misread> {
    let mut fields = Fields::new(path, value)?;
    let kind = match fields.text("kind")?.as_str() {
        "" => StepKind::default(),
        key => StepKind::from_key(key).ok_or_else(|| {
            let known = StepKind::ALL.map(StepKind::key).join(", ");
            shape(&fields.at("kind"), Expected::OneOf(known))
        })?,
    };
    let accurate = fields.number(ACCURATE)?;
    let complete_and_accurate = match accurate.map(Percent::new) {
        Some(None) => return Err(shape(&fields.at(ACCURATE), Expected::Percent)),
        known => known.flatten(),
    };
    Ok(Step {
        name: fields.text("name")?,
        kind,
        who: fields.text("who")?,
        wait: read_span(&mut fields, "wait")?,
        process: read_span(&mut fields, "process")?,
        complete_and_accurate,
        unknown: fields.into_unknown(),
    })
}

/// A length of time; none when absent, and hours when it is a bare number.
fn read_span(fields: &mut Fields, name: &str) -> Result<Span, Misread> {
    let path = fields.at(name);
    let mut span = match fields.take(name) {
        None => return Ok(Span::default()),
        Some(number @ Value::Number(_)) => Fields::new(&path, json!({ "amount": number }))?,
        Some(value) => Fields::new(&path, value)?,
    };
    let unit = match span.text("unit")?.as_str() {
        "" => TimeUnit::default(),
        key => TimeUnit::from_key(key).ok_or_else(|| {
            let known = TimeUnit::ALL.map(TimeUnit::key).join(", ");
            shape(&span.at("unit"), Expected::OneOf(known))
        })?,
    };
    let amount = span.number("amount")?.unwrap_or(0.0);
    let read =
        Span::new(amount, unit).ok_or_else(|| shape(&span.at("amount"), Expected::Amount))?;
    fields.put_back(name, span.into_rest());
    Ok(read)
}

/// The value stream as documents hold it.
pub(super) fn value_stream_value(stream: &ValueStream) -> Value {
    let mut object = Object::keeping(&stream.unknown);
    object.put(HOURS, stream.clock.hours_per_day());
    object.put(DAYS, stream.clock.days_per_week());
    let steps = stream.steps.iter().map(step_value);
    object.put("steps", steps.collect::<Vec<Value>>());
    object.into_value()
}

fn step_value(step: &Step) -> Value {
    let mut object = Object::keeping(&step.unknown);
    object.put_text("name", &step.name);
    object.put("kind", step.kind.key());
    object.put_text("who", &step.who);
    for (name, span) in [("wait", step.wait), ("process", step.process)] {
        let mut kept = object.kept_below(name);
        kept.put("amount", span.amount());
        kept.put("unit", span.unit().key());
        object.put_object(name, kept);
    }
    if let Some(percent) = step.complete_and_accurate {
        object.put(ACCURATE, percent.value());
    }
    object.into_value()
}
