//! Workshops: many people answer the same questions for themselves, see how far they lie apart, and
//! agree.
//!
//! An [`Invitation`] is what everybody who takes part knows. Each hands in a [`Ballot`], mostly as an
//! answer [`Code`]. Nothing here draws a number or reads a clock: ids and nonces are given from outside.

mod agreement;
mod ballot;
mod code;
mod invitation;
#[cfg(test)]
mod sample;
mod tally;

pub use agreement::{Accord, Distribution};
pub use ballot::{Ballot, Initials, InitialsError, Misfit, Nonce, Role, Submission, Vote};
pub use code::{Code, Fault, Found, find};
pub use invitation::{Anonymity, Invitation, InvitationError, Item, SessionId};
pub use tally::Tally;
