//! An invitation becomes a link.

use super::{ANONYMITY, ASKS_ROLES, BARE, MARK, REORDERED, VERSION, WITH_FILE};
use crate::exchange::link::letters::to_letters;
use crate::exchange::link::packed::{deflated, framed};
use crate::exchange::link::{END, MAX_ADDRESS};
use crate::questionnaire::{QuestionId, Questionnaire};
use crate::workshop::{Anonymity, Invitation};

/// Why there is no join link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoJoin {
    /// The address would have this many letters, more than [`MAX_ADDRESS`]: the author's file has no room.
    TooLong(usize),
    /// It asks what is not in the questionnaire.
    OtherQuestions,
}

/// The address that brings an invitation to `page`, the address of the page where people join.
///
/// `asked` is the questionnaire of the invitation, and `file` the text of the author's file that brings it;
/// none where it ships.
///
/// # Errors
/// When no link can carry it.
pub fn write_join(
    page: &str,
    invitation: &Invitation,
    asked: &Questionnaire,
    file: Option<&str>,
) -> Result<String, NoJoin> {
    let mut content = invitation_bytes(invitation, asked)?;
    let kind = match file {
        None => BARE,
        Some(text) => {
            content.extend(deflated(text.as_bytes()));
            WITH_FILE
        }
    };
    let letters = to_letters(&framed(VERSION, kind, &content));
    let address = format!("{page}#{MARK}{letters}{END}");
    if address.len() > MAX_ADDRESS {
        return Err(NoJoin::TooLong(address.len()));
    }
    Ok(address)
}

fn invitation_bytes(invitation: &Invitation, asked: &Questionnaire) -> Result<Vec<u8>, NoJoin> {
    let entries: Vec<&QuestionId> = asked.entries().map(|(_, entry)| &entry.question).collect();
    let place = |question: &QuestionId| {
        let place = entries.iter().position(|entry| *entry == question);
        place.ok_or(NoJoin::OtherQuestions)
    };
    let items = invitation.items().iter();
    let places: Vec<usize> = items
        .map(|item| place(&item.question))
        .collect::<Result<_, _>>()?;
    if invitation.questionnaire().id != asked.id {
        return Err(NoJoin::OtherQuestions);
    }
    let is_listed = places.is_sorted();
    let mut bits = match invitation.anonymity() {
        Anonymity::Nobody => 0,
        Anonymity::Coach => 1,
        Anonymity::Initials => 2,
    } & ANONYMITY;
    if invitation.asks_roles() {
        bits |= ASKS_ROLES;
    }
    if !is_listed {
        bits |= REORDERED;
    }
    let mut bytes = Vec::new();
    bytes.extend(invitation.id().0.to_be_bytes());
    bytes.extend(invitation.key().to_be_bytes());
    bytes.push(bits);
    put_text(&mut bytes, asked.id.as_str());
    put_number(&mut bytes, u64::from(invitation.questionnaire().version));
    put_text(&mut bytes, invitation.name());
    put_number(&mut bytes, entries.len() as u64);
    for eight in (0..entries.len()).collect::<Vec<_>>().chunks(8) {
        let chosen = eight.iter().enumerate();
        let chosen = chosen.filter(|(_, place)| places.contains(place));
        bytes.push(chosen.fold(0, |byte, (bit, _)| byte | 1 << bit));
    }
    if !is_listed {
        for place in &places {
            // No more than the most questions of a workshop, which a byte counts.
            let among = places.iter().filter(|other| *other < place).count();
            bytes.push(u8::try_from(among).unwrap_or(u8::MAX));
        }
    }
    Ok(bytes)
}

fn put_text(bytes: &mut Vec<u8>, text: &str) {
    put_number(bytes, text.len() as u64);
    bytes.extend(text.as_bytes());
}

fn put_number(bytes: &mut Vec<u8>, mut number: u64) {
    loop {
        let [low, ..] = number.to_le_bytes();
        number >>= 7;
        if number == 0 {
            bytes.push(low & 0x7f);
            return;
        }
        bytes.push(low | 0x80);
    }
}
