//! The sheet of a return on investment in documents, both ways.

use serde_json::{Value, json};

use super::Expected;
use super::error::Misread;
use super::fields::{Fields, shape};
use super::object::Object;
use crate::calculator::{Estimate, Quantity, RoiInput, RoiSheet};

const NAME: &str = "return_on_investment";
const LOW: &str = "low";
const LIKELY: &str = "likely";
const HIGH: &str = "high";
const SOURCE: &str = "source";

/// The sheet under `return_on_investment`; an empty one when absent.
pub(super) fn read_roi(fields: &mut Fields) -> Result<RoiSheet, Misread> {
    let mut fields = fields.object(NAME)?;
    let mut sheet = RoiSheet::default();
    for input in RoiInput::ALL {
        if let Some(estimate) = read_estimate(&mut fields, input)? {
            sheet.set(input, estimate);
        }
    }
    sheet.unknown = fields.into_unknown();
    Ok(sheet)
}

/// What is guessed of an input; a bare number is the likely one.
fn read_estimate(fields: &mut Fields, input: RoiInput) -> Result<Option<Estimate>, Misread> {
    let path = fields.at(input.key());
    let mut below = match fields.take(input.key()) {
        None => return Ok(None),
        Some(number @ Value::Number(_)) => Fields::new(&path, json!({ LIKELY: number }))?,
        Some(value) => Fields::new(&path, value)?,
    };
    let estimate = Estimate {
        low: read_number(&mut below, input, LOW)?,
        likely: read_number(&mut below, input, LIKELY)?,
        high: read_number(&mut below, input, HIGH)?,
        source: below.text(SOURCE)?,
    };
    fields.put_back(input.key(), below.into_rest());
    Ok(Some(estimate))
}

fn read_number(
    fields: &mut Fields,
    input: RoiInput,
    name: &str,
) -> Result<Option<Quantity>, Misread> {
    let Some(number) = fields.number(name)? else {
        return Ok(None);
    };
    let expected = if input.is_share() {
        Expected::Percent
    } else {
        Expected::Quantity
    };
    let read = input.read(number);
    read.map(Some)
        .ok_or_else(|| shape(&fields.at(name), expected))
}

/// Puts the sheet into a document, if there is anything on it.
pub(super) fn put_roi(document: &mut Object, sheet: &RoiSheet) {
    let mut object = Object::keeping(&sheet.unknown);
    for input in RoiInput::ALL {
        let mut below = object.kept_below(input.key());
        if let Some(estimate) = sheet.estimate(input) {
            for (name, number) in [
                (LOW, estimate.low),
                (LIKELY, estimate.likely),
                (HIGH, estimate.high),
            ] {
                if let Some(number) = number {
                    below.put(name, number.value());
                }
            }
            below.put_text(SOURCE, &estimate.source);
        }
        object.put_object(input.key(), below);
    }
    document.put_object(NAME, object);
}
