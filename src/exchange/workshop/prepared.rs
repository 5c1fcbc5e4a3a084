//! What was prepared: whom and what it asks, when, and what it takes up again.

use serde_json::Value;

use super::decided::{experiment_object, read_experiment};
use super::questions::Asked;
use super::words;
use crate::assessment::ChosenQuestionnaire;
use crate::exchange::error::Misread;
use crate::exchange::fields::{Fields, shape};
use crate::exchange::limit::check_items;
use crate::exchange::object::Object;
use crate::exchange::{Expected, OpenError};
use crate::workshop::{
    Anonymity, Experiments, Follows, Invitation, InvitationError, Script, Segment, Session,
    SessionId,
};

/// The most parts that a script has.
const MOST_SEGMENTS: usize = 50;

pub(super) fn read_session(fields: &mut Fields, asked: &[Asked]) -> Result<Session, Misread> {
    let id = read_id(fields, "id")?.ok_or_else(|| shape(&fields.at("id"), Expected::Text))?;
    let mut chosen = fields.object("questionnaire")?;
    let questionnaire = ChosenQuestionnaire {
        id: chosen.text("id")?.as_str().into(),
        version: chosen.version()?,
    };
    let anonymity = words::read(fields, "anonymity", &words::ANONYMITY)?;
    // Whoever wrote no promise has promised the most.
    let anonymity = anonymity.unwrap_or(Anonymity::Nobody);
    let items = asked.iter().map(|one| one.item.clone()).collect();
    let mut invitation = Invitation::new(id, questionnaire, items, anonymity)
        .map_err(|error| impossible(fields, error))?
        .named(&fields.text("name")?);
    if fields.flag("asks_roles")? {
        invitation = invitation.asking_roles();
    }
    let mut session = Session::new(invitation, fields.flag("coach_takes_part")?);
    session.team = fields.text("team")?;
    session.scope = fields.text("scope")?;
    session.date = fields.date("date")?;
    if let Some(script) = read_script(fields)? {
        session.script = script;
    }
    session.follows = read_follows(fields)?;
    Ok(session)
}

fn impossible(fields: &Fields, error: InvitationError) -> Misread {
    let path = fields.at("questions");
    match error {
        InvitationError::NoQuestions => shape(&path, Expected::List),
        InvitationError::TooManyQuestions => {
            let most = Invitation::MOST_QUESTIONS;
            OpenError::Limit(crate::exchange::Limit::Items { path, most }).into()
        }
        InvitationError::Twice(id) | InvitationError::Ladder(id) => {
            shape(&format!("{path}.{}", id.as_str()), Expected::One)
        }
    }
}

/// A workshop's id, as eight hexadecimal digits.
fn read_id(fields: &mut Fields, name: &str) -> Result<Option<SessionId>, Misread> {
    let text = fields.text(name)?;
    if text.is_empty() {
        return Ok(None);
    }
    let id = text.parse().ok();
    id.map(Some)
        .ok_or_else(|| shape(&fields.at(name), Expected::Text))
}

fn read_script(fields: &mut Fields) -> Result<Option<Script>, Misread> {
    let path = fields.at("script");
    let list = fields.list("script")?;
    if list.is_empty() {
        return Ok(None);
    }
    check_items(&path, list.len(), MOST_SEGMENTS)?;
    let segments = list.into_iter().map(|value| {
        let mut segment = Fields::new(&path, value)?;
        let kind = words::read(&mut segment, "part", &words::SEGMENTS)?;
        Ok(Segment {
            kind: kind.ok_or_else(|| shape(&segment.at("part"), Expected::Text))?,
            minutes: segment.small("minutes", 0..=u8::MAX)?.unwrap_or_default(),
        })
    });
    let segments = segments.collect::<Result<_, Misread>>()?;
    Ok(Some(Script { segments }))
}

fn read_follows(fields: &mut Fields) -> Result<Option<Follows>, Misread> {
    let Some(value) = fields.take("follows") else {
        return Ok(None);
    };
    let mut fields = Fields::new(&fields.at("follows"), value)?;
    let assessment = fields.text("assessment")?;
    let mut follows = Follows {
        workshop: read_id(&mut fields, "workshop")?,
        assessment: (!assessment.is_empty()).then(|| assessment.as_str().into()),
        ..Follows::default()
    };
    let mut levels = fields.object("levels")?;
    for question in levels.names() {
        if let Some(level) = levels.level(&question)? {
            follows.levels.insert(question.as_str().into(), level);
        }
    }
    let path = fields.at("experiments");
    let list = fields.list("experiments")?;
    check_items(&path, list.len(), Experiments::MOST)?;
    for value in list {
        let mut experiment = Fields::new(&path, value)?;
        let fate = words::read(&mut experiment, "fate", &words::FATES)?;
        let read = read_experiment(&mut experiment)?;
        follows.experiments.push((read, fate.unwrap_or_default()));
    }
    Ok(Some(follows))
}

pub(super) fn put_session(object: &mut Object, session: &Session) {
    let invitation = session.invitation();
    object.put("id", invitation.id().to_string());
    object.put_text("name", invitation.name());
    let chosen = invitation.questionnaire();
    let mut questionnaire = Object::empty();
    questionnaire.put("id", chosen.id.as_str());
    questionnaire.put("version", chosen.version);
    object.put_object("questionnaire", questionnaire);
    object.put(
        "anonymity",
        words::of(&invitation.anonymity(), &words::ANONYMITY),
    );
    object.put_flag("asks_roles", invitation.asks_roles());
    object.put_flag("coach_takes_part", session.coach_takes_part());
    object.put_text("team", &session.team);
    object.put_text("scope", &session.scope);
    object.put_some("date", session.date);
    let script = session.script.segments.iter().map(|segment| {
        let mut object = Object::empty();
        object.put("part", words::of(&segment.kind, &words::SEGMENTS));
        object.put("minutes", segment.minutes);
        object.into_value()
    });
    object.put("script", script.collect::<Vec<Value>>());
    if let Some(follows) = &session.follows {
        object.put("follows", follows_value(follows));
    }
}

fn follows_value(follows: &Follows) -> Value {
    let mut object = Object::empty();
    object.put_some("workshop", follows.workshop);
    object.put_some("assessment", follows.assessment.as_ref());
    let mut levels = Object::empty();
    for (question, level) in &follows.levels {
        levels.put(question.as_str(), *level);
    }
    object.put_object("levels", levels);
    let experiments = follows.experiments.iter().map(|(experiment, fate)| {
        let mut object = experiment_object(experiment);
        object.put("fate", words::of(fate, &words::FATES));
        object.into_value()
    });
    object.put("experiments", experiments.collect::<Vec<Value>>());
    object.into_value()
}
