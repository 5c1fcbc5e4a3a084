//! What happened around an assessment.

use serde_json::Value;

use crate::assessment::Event;
use crate::exchange::Expected;
use crate::exchange::error::Misread;
use crate::exchange::fields::{Fields, shape};
use crate::exchange::limit::{MAX_EVENTS, check_items};
use crate::exchange::object::Object;

pub(super) fn read_journal(fields: &mut Fields) -> Result<Vec<Event>, Misread> {
    let path = fields.at("journal");
    let list = fields.list("journal")?;
    check_items(&path, list.len(), MAX_EVENTS)?;
    let event = |value| {
        let mut entry = Fields::new(&path, value)?;
        let date = entry.date("date")?;
        Ok(Event {
            date: date.ok_or_else(|| shape(&entry.at("date"), Expected::Day))?,
            text: entry.text("text")?,
            unknown: entry.into_unknown(),
        })
    };
    list.into_iter().map(event).collect()
}

pub(super) fn journal_value(events: &[Event]) -> Vec<Value> {
    let events = events.iter().map(|event| {
        let mut object = Object::keeping(&event.unknown);
        object.put("date", event.date.to_string());
        object.put_text("text", &event.text);
        object.into_value()
    });
    events.collect()
}
