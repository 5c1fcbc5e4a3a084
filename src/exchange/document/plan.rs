//! What a team decided about its roadmap.

use serde_json::Value;

use crate::assessment::{Card, Plan, Status};
use crate::exchange::Expected;
use crate::exchange::error::Misread;
use crate::exchange::fields::{Fields, shape};
use crate::exchange::object::Object;

pub(super) fn read_plan(fields: &mut Fields) -> Result<Plan, Misread> {
    let mut entries = fields.object("roadmap")?;
    let mut plan = Plan::default();
    let path = entries.at("cards");
    for (id, value) in entries.entries("cards")? {
        let mut card = Fields::new(&format!("{path}.{id}"), value)?;
        let status = card.text("status")?;
        let read = Card {
            pinned: card.flag("pinned")?,
            deferred: card.flag("deferred")?,
            dismissed: card.reason("dismissed")?,
            status: match status.as_str() {
                "" => Status::Open,
                key => Status::from_key(key)
                    .ok_or_else(|| shape(&card.at("status"), Expected::Status))?,
            },
            owner: card.text("owner")?,
            due: card.date("due")?,
            first_step: card.text("first_step")?,
            measure: card.text("measure")?,
            unknown: card.into_unknown(),
        };
        plan.cards.insert(id.as_str().into(), read);
    }
    for id in entries.list("order")? {
        match id.as_str() {
            Some(id) => plan.order.push(id.into()),
            None => return Err(shape(&entries.at("order"), Expected::Practices)),
        }
    }
    plan.unknown = entries.into_unknown();
    Ok(plan)
}

pub(super) fn plan_object(plan: &Plan) -> Object {
    let mut cards = Object::empty();
    for (id, card) in &plan.cards {
        cards.put(id.as_str(), card_value(card));
    }
    let mut object = Object::keeping(&plan.unknown);
    object.put_object("cards", cards);
    if !plan.order.is_empty() {
        object.put(
            "order",
            plan.order
                .iter()
                .map(|id| id.as_str().into())
                .collect::<Vec<Value>>(),
        );
    }
    object
}

fn card_value(card: &Card) -> Value {
    let mut object = Object::keeping(&card.unknown);
    object.put_flag("pinned", card.pinned);
    object.put_flag("deferred", card.deferred);
    object.put_some("dismissed", card.dismissed.as_ref());
    if card.status != Status::Open {
        object.put("status", card.status.key());
    }
    object.put_text("owner", &card.owner);
    object.put_some("due", card.due);
    object.put_text("first_step", &card.first_step);
    object.put_text("measure", &card.measure);
    object.into_value()
}
