//! The words of the interface, read when Waymark is built.
//!
//! They stand in Fluent files, one for each area of the interface, in a folder for each language:
//! `words/en/home.ftl`. English leads: it says which messages there are and what they take. Three
//! things are made of the files:
//!
//! - [`accessors`]: a Rust function for each message, so that an unknown message or a forgotten
//!   argument does not compile.
//! - [`packed`]: a compact file for each area of a language, which the app fetches.
//! - [`lacks`]: what a language does not say yet, or says otherwise than English asks for.
//!
//! ## The subset of Fluent
//! Text, `{ $arguments }`, terms (`{ -waymark }`), quoted text (`{ "" }`), and choices by the plural of
//! a number or by a named case. A comment above a message names what it takes, in the way that
//! Fluent's own guide writes it:
//!
//! ```text
//! # How many questions are left.
//! # Variables:
//! #   $count (Number) - how many
//! #   $team (Text) - the team's name
//! #   $hours (Amount) - a quantity that need not be whole, such as 2.5
//! #   $way (rose | fell | same) - how they moved
//! #   $review (Slot) - links to the review
//! left = { $count ->
//!     [one] One question is left, <review>review it</review>.
//!    *[other] { $count } questions are left, <review>review them</review>.
//! }
//! ```
//!
//! No functions, no attributes, no references to messages: what a translator cannot see on one screen
//! is not a sentence.

mod accessors;
mod comparison;
mod language;
mod message;
mod packed;
mod parse;
mod pseudo;

pub use accessors::accessors;
pub use comparison::{Lack, Wrong, lacks};
pub use language::{Area, Language};
pub use message::{Argument, Choice, Key, Kind, Message, Pattern, Piece};
pub use packed::{CHOOSE, CHOSEN, CLOSE, OPEN, PUT, RECORD, SAYS, VARIANT, packed};
pub use parse::{Problem, parse};
pub use pseudo::{Pseudo, pseudo};
