//! Delivery readings of a document.

use serde_json::{Value, json};

use crate::assessment::{Bound, Certainty, Exact, Measure, Metric, Reading};
use crate::delivery::measure_of;
use crate::exchange::Expected;
use crate::exchange::error::Misread;
use crate::exchange::fields::{Fields, shape};
use crate::exchange::object::Object;
use crate::ordered::SortedMap;

pub(super) fn read_delivery(
    fields: &mut Fields,
) -> Result<Option<SortedMap<Metric, Reading>>, Misread> {
    let Some(value) = fields.take("delivery") else {
        return Ok(None);
    };
    let mut entries = Fields::new(&fields.at("delivery"), value)?;
    let mut readings = SortedMap::new();
    for metric in Metric::ALL {
        let path = entries.at(metric.key());
        if let Some(value) = entries.take(metric.key()) {
            let reading = read_reading(metric, &path, value)?;
            if reading != Reading::default() {
                readings.insert(metric, reading);
            }
        }
    }
    fields.put_back("delivery", entries.into_rest());
    Ok(Some(readings))
}

fn read_reading(metric: Metric, path: &str, value: Value) -> Result<Reading, Misread> {
    let name = if metric.is_percentage() {
        "percent"
    } else {
        "code"
    };
    // A bare number is the shortest way to write a measure.
    let mut fields = if value.is_number() {
        Fields::new(path, json!({ name: value }))?
    } else {
        Fields::new(path, value)?
    };
    let exact = match fields.number("exact")? {
        None => None,
        Some(value) if value.is_finite() && value >= 0.0 => Some(Exact {
            value,
            unit: fields.text("unit")?,
            source: fields.text("source")?,
            certainty: read_certainty(&mut fields)?,
            bound: read_bound(&mut fields)?,
        }),
        Some(_) => return Err(shape(&fields.at("exact"), Expected::ZeroOrAbove)),
    };
    let measure = if metric.is_percentage() {
        match fields.number("percent")? {
            Some(percent) if (0.0..=100.0).contains(&percent) => Some(Measure::Percent(percent)),
            Some(_) => return Err(shape(&fields.at("percent"), Expected::Percent)),
            None => None,
        }
    } else {
        fields.small("code", 1..=6)?.map(Measure::Code)
    };
    let not_applicable = fields.reason("not_applicable")?;
    let dont_know = fields.flag("dont_know")?;
    let measure = match (measure, not_applicable, dont_know) {
        (measure, None, false) => {
            measure.or_else(|| exact.as_ref().and_then(|exact| measure_of(metric, exact)))
        }
        (None, Some(reason), false) => Some(Measure::NotApplicable(reason)),
        (None, None, true) => Some(Measure::DontKnow),
        _ => return Err(shape(&fields.at(name), Expected::OnlyMetric)),
    };
    Ok(Reading {
        measure,
        exact,
        unknown: fields.into_unknown(),
    })
}

/// How sure an exact value is, where the document says on how many events it rests.
fn read_certainty(fields: &mut Fields) -> Result<Option<Certainty>, Misread> {
    let Some(counted) = fields.whole("counted", 0..=u32::MAX.into())? else {
        return Ok(None);
    };
    let bounds: Vec<Option<f64>> = fields
        .list("interval95")?
        .iter()
        .map(|bound| bound.as_f64().filter(|bound| (0.0..=100.0).contains(bound)))
        .collect();
    let interval95 = match *bounds {
        [] => None,
        [Some(low), Some(high)] if low <= high => Some((low, high)),
        _ => {
            let path = fields.at("interval95");
            return Err(shape(&path, Expected::Interval));
        }
    };
    Ok(Some(Certainty {
        counted: u32::try_from(counted).unwrap_or(u32::MAX),
        interval95,
    }))
}

/// What an exact value is to the true one, where the document says so.
fn read_bound(fields: &mut Fields) -> Result<Option<Bound>, Misread> {
    let key = fields.text("bound")?;
    if key.is_empty() {
        return Ok(None);
    }
    let known = Bound::ALL.map(Bound::key).join(", ");
    let wrong = || shape(&fields.at("bound"), Expected::OneOf(known));
    Bound::from_key(&key).map(Some).ok_or_else(wrong)
}

pub(super) fn delivery_value(delivery: &SortedMap<Metric, Reading>, mut object: Object) -> Value {
    for (metric, reading) in delivery {
        object.put(metric.key(), reading_value(reading));
    }
    object.into_value()
}

fn reading_value(reading: &Reading) -> Value {
    let mut object = Object::keeping(&reading.unknown);
    match &reading.measure {
        None => {}
        Some(Measure::Code(code)) => object.put("code", *code),
        Some(Measure::Percent(percent)) => object.put("percent", *percent),
        Some(Measure::NotApplicable(reason)) => object.put("not_applicable", reason.as_str()),
        Some(Measure::DontKnow) => object.put("dont_know", true),
    }
    if let Some(exact) = &reading.exact {
        object.put("exact", exact.value);
        object.put_text("unit", &exact.unit);
        object.put_text("source", &exact.source);
        if let Some(certainty) = &exact.certainty {
            object.put("counted", certainty.counted);
            if let Some((low, high)) = certainty.interval95 {
                object.put("interval95", vec![low, high]);
            }
        }
        object.put_some("bound", exact.bound.map(Bound::key));
    }
    object.into_value()
}
