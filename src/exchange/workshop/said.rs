//! What people handed in.

use serde_json::Value;

use super::questions::Asked;
use super::words;
use crate::exchange::Expected;
use crate::exchange::error::Misread;
use crate::exchange::fields::{Fields, shape};
use crate::exchange::limit::check_items;
use crate::exchange::object::Object;
use crate::workshop::{
    Ballot, Ballots, Initials, Invitation, Misfit, Nonce, Saved, SavedBallot, Vote,
};

pub(super) fn read_ballots(
    fields: &mut Fields,
    invitation: &Invitation,
    asked: &[Asked],
) -> Result<Saved, Misread> {
    let path = fields.at("ballots");
    let list = fields.list("ballots")?;
    check_items(&path, list.len(), Ballots::MOST)?;
    let ballots = list
        .into_iter()
        .enumerate()
        .map(|(at, value)| read_ballot(invitation, &format!("{path}[{at}]"), value));
    let own = fields.take("own");
    let own = own.map(|value| read_ballot(invitation, &fields.at("own"), value));
    Ok(Saved {
        ballots: ballots.collect::<Result<_, _>>()?,
        own: own.transpose()?,
        hands: asked.iter().map(|one| one.hands).collect(),
        over: asked.iter().map(|one| one.over.clone()).collect(),
        is_closed: fields.flag("closed")?,
    })
}

fn read_ballot(invitation: &Invitation, path: &str, value: Value) -> Result<SavedBallot, Misread> {
    let mut fields = Fields::new(path, value)?;
    let nonce = fields.whole("nonce", 0..=u64::from(u32::MAX))?;
    let nonce = nonce.and_then(|nonce| u32::try_from(nonce).ok()).map(Nonce);
    let initials: Option<Initials> = fields.text("initials")?.parse().ok();
    let initials = initials.ok_or_else(|| shape(&fields.at("initials"), Expected::Text))?;
    let role = words::read(&mut fields, "role", &words::ROLES)?;
    let votes = read_votes(&fields.text("votes")?);
    let votes = votes.ok_or_else(|| shape(&fields.at("votes"), Expected::Text))?;
    let ballot = Ballot::new(invitation, role, initials, votes)
        .map_err(|wrong| misfit(&fields.at("votes"), wrong))?;
    let spent = fields.list("spent")?.into_iter().map(|value| {
        let at = value.as_u64().and_then(|at| usize::try_from(at).ok());
        at.ok_or_else(|| shape(&format!("{path}.spent"), Expected::Whole))
    });
    Ok(SavedBallot {
        nonce,
        ballot,
        spent: spent.collect::<Result<_, _>>()?,
    })
}

/// What is wrong with a ballot, or with what was counted.
pub(super) fn misfit(path: &str, misfit: Misfit) -> Misread {
    match misfit {
        Misfit::Length => shape(path, Expected::List),
        Misfit::Level(at) => shape(&format!("{path}[{at}]"), Expected::Whole),
    }
}

pub(super) fn put_ballots(object: &mut Object, saved: &Saved) {
    let ballots = saved.ballots.iter().map(ballot_value);
    let ballots: Vec<Value> = ballots.collect();
    if !ballots.is_empty() {
        object.put("ballots", ballots);
    }
    if let Some(own) = &saved.own {
        object.put("own", ballot_value(own));
    }
    object.put_flag("closed", saved.is_closed);
}

fn ballot_value(saved: &SavedBallot) -> Value {
    let mut object = Object::empty();
    if let Some(Nonce(nonce)) = saved.nonce {
        object.put("nonce", nonce);
    }
    if let Some(role) = &saved.ballot.role() {
        object.put("role", words::of(role, &words::ROLES));
    }
    object.put_text("initials", &saved.ballot.initials().to_string());
    object.put("votes", votes_text(saved.ballot.votes()));
    if !saved.spent.is_empty() {
        object.put("spent", saved.spent.clone());
    }
    object.into_value()
}

/// The votes of a text; nothing where a letter of it is none.
pub(in crate::exchange) fn read_votes(text: &str) -> Option<Vec<Option<Vote>>> {
    let mut votes = Vec::new();
    for letter in text.chars() {
        votes.push(match letter {
            '.' => None,
            '?' => Some(Vote::DontKnow),
            '-' => Some(Vote::NotApplicable),
            level => Some(Vote::Level(level.to_digit(10)?.try_into().ok()?)),
        });
    }
    Some(votes)
}

/// Votes as a text.
pub(in crate::exchange) fn votes_text(votes: &[Option<Vote>]) -> String {
    let letters = votes.iter().map(|vote| match vote {
        None => '.',
        Some(Vote::DontKnow) => '?',
        Some(Vote::NotApplicable) => '-',
        // No ladder has ten levels.
        Some(Vote::Level(level)) => char::from(b'0' + level.min(&9)),
    });
    letters.collect()
}
