//! What somebody who was invited has said, as their own browser keeps it.
//!
//! `{"format":"waymark-joined","schema":1,"id":"0a1b2c3d","name":…,"link":"j=…","nonce":2309737967,
//! "role":…,"initials":…,"answers":{"<question id>":{"level":4}},"position":…,"done":true}`. An answer is
//! written as an assessment has it.

use serde_json::Value;

use super::words;
use crate::assessment::UnknownFields;
use crate::exchange::error::Misread;
use crate::exchange::fields::{Fields, shape};
use crate::exchange::limit::check_items;
use crate::exchange::object::Object;
use crate::exchange::{Expected, Format, OpenError};
use crate::ordered::SortedMap;
use crate::questionnaire::QuestionId;
use crate::workshop::{Invitation, Nonce, Participation, Vote};

/// Reads what somebody has said, and what a later version wrote beside it.
///
/// # Errors
/// When the text holds nothing of the kind, was written by a newer Waymark, or has an impossible value.
pub fn open_joined(text: &str) -> Result<(Participation, UnknownFields), OpenError> {
    let mut fields = Format::JOINED.open_text(text)?;
    let id = fields.text("id")?.parse();
    let initials = fields.text("initials")?.parse();
    let nonce = fields.whole("nonce", 0..=u32::MAX.into())?;
    let nonce = nonce.and_then(|nonce| u32::try_from(nonce).ok());
    let nonce = nonce.ok_or_else(|| shape("nonce", Expected::Whole))?;
    let position = fields.text("position")?;
    let joined = Participation {
        id: id.map_err(|_| shape("id", Expected::Text))?,
        name: fields.text("name")?,
        link: fields.text("link")?,
        nonce: Nonce(nonce),
        role: words::read(&mut fields, "role", &words::ROLES)?,
        initials: initials.map_err(|_| shape("initials", Expected::Text))?,
        votes: read_votes(&mut fields)?,
        position: (!position.is_empty()).then(|| position.as_str().into()),
        is_done: fields.flag("done")?,
    };
    Ok((joined, fields.into_unknown()))
}

/// Writes what somebody has said, with what a later version wrote beside it, for [`open_joined`].
pub fn write_joined(joined: &Participation, beside: &UnknownFields) -> String {
    let mut document = Format::JOINED.begin(Object::keeping(beside));
    document.put("id", joined.id.to_string());
    document.put_text("name", &joined.name);
    document.put_text("link", &joined.link);
    document.put("nonce", joined.nonce.0);
    if let Some(role) = &joined.role {
        document.put("role", words::of(role, &words::ROLES));
    }
    document.put_text("initials", &joined.initials.to_string());
    let mut answers = Object::empty();
    for (question, vote) in &joined.votes {
        answers.put(question.as_str(), vote_value(*vote));
    }
    document.put_object("answers", answers);
    document.put_some("position", joined.position.as_ref());
    document.put_flag("done", joined.is_done);
    document.into_value().to_string()
}

fn read_votes(fields: &mut Fields) -> Result<SortedMap<QuestionId, Vote>, Misread> {
    let answers = fields.entries("answers")?;
    check_items("answers", answers.len(), Invitation::MOST_QUESTIONS)?;
    let mut votes = SortedMap::new();
    for (question, value) in answers {
        let mut answer = Fields::new(&format!("answers.{question}"), value)?;
        let vote = if let Some(level) = answer.level("level")? {
            Vote::Level(level)
        } else if answer.flag("dont_know")? {
            Vote::DontKnow
        } else if answer.flag("not_applicable")? {
            Vote::NotApplicable
        } else {
            continue;
        };
        votes.insert(QuestionId::from(question.as_str()), vote);
    }
    Ok(votes)
}

fn vote_value(vote: Vote) -> Value {
    let mut answer = Object::empty();
    match vote {
        Vote::Level(level) => answer.put("level", level),
        Vote::DontKnow => answer.put("dont_know", true),
        Vote::NotApplicable => answer.put("not_applicable", true),
    }
    answer.into_value()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::{Role, SessionId};

    fn joined() -> Participation {
        let votes = [
            ("a", Vote::Level(7)),
            ("b", Vote::DontKnow),
            ("c", Vote::NotApplicable),
        ];
        let votes = votes.map(|(id, vote)| (QuestionId::from(id), vote));
        Participation {
            id: SessionId(0x0a1b_2c3d),
            name: "garden".to_owned(),
            link: "j=AQ".to_owned(),
            nonce: Nonce(5),
            role: Some(Role::Security),
            initials: "AB".parse().unwrap(),
            votes: votes.into_iter().collect(),
            position: Some("b".into()),
            is_done: true,
        }
    }

    #[test]
    fn what_was_said_comes_back_as_it_was() {
        let bare = Participation {
            role: None,
            initials: "".parse().unwrap(),
            votes: SortedMap::new(),
            position: None,
            is_done: false,
            ..joined()
        };
        for joined in [joined(), bare] {
            let text = write_joined(&joined, &UnknownFields::default());
            assert_eq!(open_joined(&text), Ok((joined, UnknownFields::default())));
        }
    }

    #[test]
    fn what_a_later_version_wrote_stays() {
        let text = write_joined(&joined(), &UnknownFields::default());
        let later = text.replacen('{', r#"{"mood":[1],"#, 1);
        let (read, beside) = open_joined(&later).unwrap();
        assert_eq!(read, joined());
        assert!(write_joined(&read, &beside).contains(r#""mood":[1]"#));
    }

    #[test]
    fn what_nobody_can_have_said_is_refused() {
        let text = write_joined(&joined(), &UnknownFields::default());
        for (right, wrong) in [
            (r#""level":7"#, r#""level":8"#),
            (r#""nonce":5"#, r#""nonce":"x""#),
            (r#""role":"security""#, r#""role":"king""#),
            (r#""initials":"AB""#, r#""initials":"ABCD""#),
        ] {
            let changed = text.replacen(right, wrong, 1);
            assert_ne!(changed, text);
            assert!(matches!(
                open_joined(&changed),
                Err(OpenError::Shape { .. })
            ));
        }
        assert_eq!(
            open_joined(r#"{"format":"waymark-joined","schema":2}"#),
            Err(OpenError::Newer(2))
        );
        assert_eq!(
            open_joined(r#"{"format":"waymark","schema":1}"#),
            Err(OpenError::Foreign)
        );
    }
}
