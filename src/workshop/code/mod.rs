//! The answer code: what one person says to all questions, in letters that travel through any
//! channel: a chat, a picture to scan, a voice.
//!
//! ## Layout
//! Bits, the most significant first:
//!
//! | bits | what |
//! |---|---|
//! | 5 | 28: this is a code of version 1, which therefore begins with W; 29 to 31 are for later versions |
//! | 3 | role: 0 none, 1 to 6 as in [`Role::ALL`] |
//! | 1 | 0; for later versions |
//! | 32 | [`Invitation::key`] |
//! | 32 | [`Nonce`] |
//! | 15 | initials: three letters of 5 bits, 0 none, 1 to 26 A to Z |
//! | 3 or 4 for each question | 0 skipped, 1 and on the level; the highest number not applicable, the one below it don't know |
//! | 32 | CRC-32 of all bits before |
//!
//! Then 0 up to whole letters of Crockford's base32. A ladder of up to five levels takes 3 bits, one of
//! six or seven 4. So 60 questions of five levels are 300 bits or 60 letters, and a QR picture of
//! version 3-M holds 61.
//!
//! A later version keeps the mark, the checksum and the filling, so that this one can tell that it is
//! newer, and not mistyped.

mod bits;
mod find;
mod letters;
mod seal;

pub use find::{Found, find};

use bits::{Bits, CHECKSUM, LETTER};

use super::{Ballot, Initials, Invitation, Item, Misfit, Nonce, Role, Submission, Vote};
use crate::questionnaire::Level;

/// The first five bits of this version.
const MARK: u8 = 28;
/// How many letters are read aloud in one breath.
const GROUP: usize = 5;
/// What stands before the answers.
const HEADER: usize = 5 + 3 + 1 + 32 + 32 + 15;

/// An answer code, whole and right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code(String);

/// Why letters are no answer code of a workshop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is whole, and of another workshop, or made with other questions.
    Foreign,
    /// It is as long as a code of this workshop, and its checksum does not fit: a letter is wrong.
    Typo,
    /// It is shorter than a code of this workshop.
    CutOff,
    /// It is longer than a code of this workshop.
    TooLong,
    /// It is whole, and made by a later version of Waymark.
    Newer,
    /// It is whole and of this workshop, and says what nobody can answer.
    Impossible,
}

impl Code {
    /// The code of what somebody says.
    ///
    /// # Errors
    /// Where it does not fit the workshop's questions.
    pub fn of(invitation: &Invitation, submission: &Submission) -> Result<Self, Misfit> {
        // What was said elsewhere may not fit here.
        let Submission { nonce, ballot } = submission;
        let ballot = Ballot::new(
            invitation,
            ballot.role(),
            ballot.initials(),
            ballot.votes().to_vec(),
        )?;
        let mut bits = Bits::default();
        bits.push(u32::from(MARK), 5);
        let role = Role::ALL.iter().zip(1..);
        let role = role.filter(|(role, _)| Some(**role) == ballot.role());
        bits.push(role.map(|(_, number)| number).sum(), 3);
        bits.push(0, 1);
        bits.push(invitation.key(), 32);
        bits.push(nonce.0, 32);
        for number in ballot.initials().numbers() {
            bits.push(u32::from(number), 5);
        }
        for (item, vote) in invitation.items().iter().zip(ballot.votes()) {
            bits.push(written(item, *vote), width(item));
        }
        bits.seal();
        Ok(Self(bits.letters().map(letters::letter).collect()))
    }

    /// The bare letters in upper case, as a picture to scan holds them.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// In groups of five with hyphens between them, to be read aloud.
    pub fn grouped(&self) -> String {
        let mut grouped = String::with_capacity(self.0.len() * 6 / 5);
        for (at, letter) in self.0.chars().enumerate() {
            if at > 0 && at % GROUP == 0 {
                grouped.push('-');
            }
            grouped.push(letter);
        }
        grouped
    }

    /// How many letters each code of a workshop has.
    pub fn length(invitation: &Invitation) -> usize {
        bits_of(invitation).div_ceil(LETTER)
    }

    /// What a single code says, such as one that was scanned. [`find`] is for text with codes in it.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(invitation: &Invitation, text: &str) -> Result<Submission, Fault> {
        let written = text.chars().filter(|letter| letter.is_alphanumeric());
        let numbers: Option<Vec<u8>> = written.map(letters::number).collect();
        read(invitation, &numbers.ok_or(Fault::Typo)?)
    }
}

/// How many bits a vote on a question takes.
fn width(item: &Item) -> usize {
    if item.levels <= 5 { 3 } else { 4 }
}

/// The number of a vote.
fn written(item: &Item, vote: Option<Vote>) -> u32 {
    let highest = (1 << width(item)) - 1;
    match vote {
        None => 0,
        Some(Vote::Level(level)) => u32::from(level),
        Some(Vote::DontKnow) => highest - 1,
        Some(Vote::NotApplicable) => highest,
    }
}

/// The vote of a number. A level may be one that the ladder does not have.
fn vote(item: &Item, number: u32) -> Option<Vote> {
    let highest = (1 << width(item)) - 1;
    match number {
        0 => None,
        _ if number == highest => Some(Vote::NotApplicable),
        _ if number == highest - 1 => Some(Vote::DontKnow),
        _ => Some(Vote::Level(Level::try_from(number).unwrap_or(Level::MAX))),
    }
}

/// How many bits a code of a workshop has.
fn bits_of(invitation: &Invitation) -> usize {
    let votes: usize = invitation.items().iter().map(width).sum();
    HEADER + votes + CHECKSUM
}

/// What letters, as their numbers, are to a workshop.
fn read(invitation: &Invitation, numbers: &[u8]) -> Result<Submission, Fault> {
    let bits = Bits::of_letters(numbers);
    let length = bits_of(invitation);
    if bits.is_sealed(length) && bits.len() == length.next_multiple_of(LETTER) {
        return opened(invitation, &bits);
    }
    // Of another workshop one does not know how many bits fill the last letter.
    let is_whole = (0..LETTER).any(|filled| bits.is_sealed(bits.len().saturating_sub(filled)));
    let mark = numbers.first().copied().unwrap_or_default();
    Err(match numbers.len().cmp(&Code::length(invitation)) {
        _ if is_whole && mark == MARK => Fault::Foreign,
        _ if is_whole && mark > MARK => Fault::Newer,
        std::cmp::Ordering::Less => Fault::CutOff,
        std::cmp::Ordering::Equal => Fault::Typo,
        std::cmp::Ordering::Greater => Fault::TooLong,
    })
}

/// What a code of a workshop's length says whose checksum fits.
fn opened(invitation: &Invitation, bits: &Bits) -> Result<Submission, Fault> {
    let mut from = 0;
    let mut next = |width: usize| {
        let number = bits.number(from, width);
        from += width;
        number
    };
    let (mark, role, spare, key) = (next(5), next(3), next(1), next(32));
    let role = usize::try_from(role).unwrap_or(usize::MAX);
    if mark < u32::from(MARK) {
        return Err(Fault::Typo);
    }
    if mark > u32::from(MARK) || spare != 0 || role > Role::ALL.len() {
        return Err(Fault::Newer);
    }
    if key != invitation.key() {
        return Err(Fault::Foreign);
    }
    let nonce = Nonce(next(32));
    let initials = [(); Initials::MOST].map(|()| u8::try_from(next(5)).unwrap_or(u8::MAX));
    let initials = Initials::from_numbers(initials).ok_or(Fault::Impossible)?;
    let items = invitation.items().iter();
    let votes = items.map(|item| vote(item, next(width(item)))).collect();
    let role = role
        .checked_sub(1)
        .and_then(|at| Role::ALL.get(at))
        .copied();
    let ballot = Ballot::new(invitation, role, initials, votes).map_err(|_| Fault::Impossible)?;
    Ok(Submission { nonce, ballot })
}

#[cfg(test)]
mod tests;
