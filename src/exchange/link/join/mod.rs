//! The invitation to a workshop in an address: what stands behind the `#` of a join link.
//!
//! `j=`, then base64url and a closing `w`, with the header of every link ([`super`]). The second byte of
//! it says what follows: 0 the invitation, 1 the invitation and an author's file. The invitation is, in
//! bytes:
//!
//! | bytes | what |
//! |---|---|
//! | 4 | the workshop's id |
//! | 4 | [`Invitation::key`] |
//! | 1 | bits: 0 and 1 anonymity as in [`Anonymity::ALL`], 2 whether roles are asked, 3 whether the order is another than the questionnaire's; the rest is 0 |
//! | a number and text | the questionnaire's id |
//! | a number | its version |
//! | a number and text | the workshop's name |
//! | a number | how many questions the questionnaire has |
//! | 1 for eight of them | a bit for each question in the order of asking, the lowest first: whether it is asked here |
//! | 1 for each that is asked | where bit 3 says so: the question's place among the chosen ones, in this order |
//!
//! A number has seven bits in a byte, the lowest first; a byte of 128 and more is followed by another.
//!
//! ## Why ladders do not travel
//! Whoever opens the link has the questionnaire, and a link is to stay short enough for a picture that a
//! phone reads from across a room. What the questions are is therefore taken from the questionnaire that
//! is here, and the key tells whether it is the same: answers to other words are never counted together.

mod opened;
#[cfg(test)]
mod tests;
mod written;

pub use opened::{JoinError, Joined, Mismatch, fragment_in, is_join, open_join};
pub use written::{NoJoin, write_join};

#[cfg(doc)]
use crate::workshop::{Anonymity, Invitation};

/// How the fragment of a join link begins.
pub const MARK: &str = "j=";

/// The version that this build writes and reads.
const VERSION: u8 = 1;
/// The questionnaire ships with Waymark.
const BARE: u8 = 0;
/// The author's file of the questionnaire travels along.
const WITH_FILE: u8 = 1;

/// The bit that says that roles are asked.
const ASKS_ROLES: u8 = 0b100;
/// The bit that says that an order follows.
const REORDERED: u8 = 0b1000;
/// The bits of the anonymity.
const ANONYMITY: u8 = 0b11;
