//! A workshop, as the coach's browser keeps it and as a file carries it.
//!
//! `{"format":"waymark-workshop","schema":1,"id":"0a1b2c3d","name":…,"questions":[…],"ballots":[…],…}`.
//! Everything of a question stands with it: its ladder, the hands that were counted, the rounds that are
//! over, and what the coach wrote down.
//!
//! A ballot's votes are one text of a letter for each question, in their order, for there may be ten
//! thousand ballots of a hundred votes: the level, `?` for don't know, `-` for not applicable, and `.`
//! for no vote.

mod decided;
mod joined;
mod prepared;
mod questions;
mod said;
mod words;

pub use joined::{open_joined, write_joined};

use serde_json::Value;

use super::error::Misread;
use super::fields::Fields;
use super::limit::check_items;
use super::object::Object;
use super::{Expected, Format, OpenError};
use crate::assessment::UnknownFields;
use crate::workshop::{Ballots, Invitation, Order, Prompt, Scene, Workshop};

/// The most cards that a deck has.
const MOST_CARDS: usize = 1000;

/// Reads a workshop, and what a later version wrote beside it.
///
/// # Errors
/// When the text holds no workshop, was written by a newer Waymark, or has an impossible value.
pub fn open_workshop(text: &str) -> Result<(Workshop, UnknownFields), OpenError> {
    let mut fields = Format::WORKSHOP.open_text(text)?;
    let workshop = read_workshop(&mut fields)?;
    Ok((workshop, fields.into_unknown()))
}

/// Reads the workshop of an object.
pub(super) fn read_workshop(fields: &mut Fields) -> Result<Workshop, Misread> {
    let questions = fields.list("questions")?;
    let asked = questions::read_items(&fields.at("questions"), questions)?;
    let session = prepared::read_session(fields, &asked)?;
    let saved = said::read_ballots(fields, session.invitation(), &asked)?;
    let ballots = Ballots::restored(&session, saved)
        .map_err(|misfit| said::misfit(&fields.at("questions"), misfit))?;
    let mut workshop = Workshop::new(session);
    workshop.ballots = ballots;
    for one in asked {
        if let Some(discussion) = one.discussion {
            workshop.discussions.insert(one.item.question, discussion);
        }
    }
    if let Some(deck) = read_deck(fields)? {
        workshop.deck = deck;
    }
    decided::read(fields, &mut workshop)?;
    read_course(fields, &mut workshop)?;
    workshop.scene = read_scene(&mut fields.object("scene")?)?;
    Ok(workshop)
}

/// Writes a workshop beside what a later version wrote, for [`open_workshop`].
pub fn write_workshop(workshop: &Workshop, beside: &UnknownFields) -> String {
    let document = Format::WORKSHOP.begin(Object::keeping(beside));
    workshop_value(document, workshop).to_string()
}

/// Puts a workshop into an object.
pub(super) fn workshop_value(mut object: Object, workshop: &Workshop) -> Value {
    prepared::put_session(&mut object, &workshop.session);
    let saved = workshop.ballots.saved();
    object.put("questions", questions::values(workshop, &saved));
    said::put_ballots(&mut object, &saved);
    object.put("deck", deck_value(&workshop.deck));
    decided::put(&mut object, workshop);
    put_course(&mut object, workshop);
    object.put_object("scene", scene_object(workshop.scene));
    object.into_value()
}

/// The cards; nothing where there is no word of any, which is not the same as a deck without cards.
fn read_deck(fields: &mut Fields) -> Result<Option<Vec<Prompt>>, Misread> {
    if !fields.names().iter().any(|name| name == "deck") {
        return Ok(None);
    }
    let path = fields.at("deck");
    let list = fields.list("deck")?;
    check_items(&path, list.len(), MOST_CARDS)?;
    let cards = list.into_iter().enumerate().map(|(at, value)| {
        let mut card = Fields::new(&format!("{path}[{at}]"), value)?;
        let question = card.text("ask")?;
        if question.is_empty() {
            return Ok(Prompt::Own(card.text("own")?));
        }
        Ok(Prompt::Ask(question.as_str().into()))
    });
    cards.collect::<Result<_, _>>().map(Some)
}

fn deck_value(deck: &[Prompt]) -> Vec<Value> {
    let cards = deck.iter().map(|prompt| {
        let mut card = Object::empty();
        match prompt {
            Prompt::Ask(question) => card.put("ask", question.as_str()),
            Prompt::Own(words) => card.put("own", words.as_str()),
        }
        card.into_value()
    });
    cards.collect()
}

/// The order in which the room takes the questions.
fn read_course(fields: &mut Fields, workshop: &mut Workshop) -> Result<(), Misread> {
    let order = words::read(fields, "order", &words::ORDERS)?;
    let path = fields.at("course");
    let list = fields.list("course")?;
    check_items(&path, list.len(), Invitation::MOST_QUESTIONS)?;
    let course = list.iter().filter_map(Value::as_u64);
    let course = course.filter_map(|at| usize::try_from(at).ok());
    workshop.take_up_course(order.unwrap_or(Order::Listed), course.collect());
    Ok(())
}

fn put_course(object: &mut Object, workshop: &Workshop) {
    let (order, course) = workshop.chosen_course();
    if !course.is_empty() {
        object.put("order", words::of(&order, &words::ORDERS));
        object.put("course", course.to_vec());
    }
}

/// What the projector shows; the introduction where nothing is said. A place that has gone shows nothing.
fn read_scene(fields: &mut Fields) -> Result<Scene, Misread> {
    let kind = fields.text("show")?;
    let at = fields.whole("at", 0..=u64::from(u32::MAX))?;
    let at = at
        .and_then(|at| usize::try_from(at).ok())
        .unwrap_or_default();
    let is_revealed = fields.flag("revealed")?;
    Ok(match kind.as_str() {
        "" | "introduction" => Scene::Introduction,
        "blank" => Scene::Blank,
        "question" => Scene::Question { at, is_revealed },
        "card" => Scene::Prompt(at),
        "decide" => Scene::Decide,
        "close" => Scene::Close { is_revealed },
        _ => {
            let known = "introduction, blank, question, card, decide, close";
            let expected = Expected::OneOf(known.to_owned());
            return Err(super::fields::shape(&fields.at("show"), expected));
        }
    })
}

fn scene_object(scene: Scene) -> Object {
    let mut object = Object::empty();
    let (kind, at, is_revealed) = match scene {
        Scene::Introduction => return object,
        Scene::Blank => ("blank", None, false),
        Scene::Question { at, is_revealed } => ("question", Some(at), is_revealed),
        Scene::Prompt(at) => ("card", Some(at), false),
        Scene::Decide => ("decide", None, false),
        Scene::Close { is_revealed } => ("close", None, is_revealed),
    };
    object.put("show", kind);
    if let Some(at) = at {
        object.put("at", at);
    }
    object.put_flag("revealed", is_revealed);
    object
}

#[cfg(test)]
mod tests;
