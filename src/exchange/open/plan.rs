//! Targets and decisions of a document.

use serde_json::Value;

use super::super::fields::{Fields, shape};
use super::{MAX_LEVEL, OpenError, read_date, small};
use crate::assessment::{Card, Plan, Status, Targets};

pub(super) fn read_targets(fields: &mut Fields) -> Result<Targets, OpenError> {
    let mut entries = fields.object("targets")?;
    let mut targets = Targets::default();
    let mut levels = entries.object("questions")?;
    for id in levels.names() {
        if let Some(level) = levels.whole(&id, 1..=MAX_LEVEL)? {
            targets.questions.insert(id.as_str().into(), small(level));
        }
    }
    let mut scores = entries.object("dimensions")?;
    for name in scores.names() {
        let path = scores.at(&name);
        let Some(score) = scores.number(&name)? else {
            continue;
        };
        let Some((questionnaire, dimension)) = name.split_once('/') else {
            return Err(shape(&path, "named as questionnaire/dimension"));
        };
        if !(0.0..=10.0).contains(&score) {
            return Err(shape(&path, "a score from 0 to 10"));
        }
        targets
            .dimensions
            .insert((questionnaire.into(), dimension.into()), score);
    }
    fields.put_back("targets", entries.into_rest());
    Ok(targets)
}

pub(super) fn read_plan(fields: &mut Fields) -> Result<Plan, OpenError> {
    let mut entries = fields.object("roadmap")?;
    let mut plan = Plan::default();
    let path = entries.at("cards");
    for (id, value) in entries.entries("cards")? {
        let mut card = Fields::new(&format!("{path}.{id}"), value)?;
        let status = card.text("status")?;
        let dismissed = match card.take("dismissed") {
            None | Some(Value::Bool(false)) => None,
            Some(Value::String(reason)) => Some(reason),
            Some(Value::Bool(true)) => Some(String::new()),
            Some(_) => return Err(shape(&card.at("dismissed"), "a reason in words")),
        };
        let read = Card {
            pinned: card.flag("pinned")?,
            deferred: card.flag("deferred")?,
            dismissed,
            status: match status.as_str() {
                "" => Status::Open,
                key => Status::from_key(key)
                    .ok_or_else(|| shape(&card.at("status"), "open, started or done"))?,
            },
            owner: card.text("owner")?,
            due: read_date(&mut card, "due")?,
            first_step: card.text("first_step")?,
            measure: card.text("measure")?,
            unknown: card.into_unknown(),
        };
        plan.cards.insert(id.as_str().into(), read);
    }
    for id in entries.list("order")? {
        match id.as_str() {
            Some(id) => plan.order.push(id.into()),
            None => return Err(shape(&entries.at("order"), "a list of practice ids")),
        }
    }
    plan.unknown = entries.into_unknown();
    Ok(plan)
}
