//! Every word that people read, by its message.
//!
//! The words stand in `words/en/*.ftl`; a function for each message is generated from them when
//! Waymark is built, in a module for each file: [`first::title`]. What to say is decided in
//! [`text`](crate::text), how to say it in those files.
//!
//! Natively the English words are part of the program. In the browser an area's words are fetched
//! with the code that needs them, and [`bring`] puts them where the functions look. A message whose
//! area is not here yet says nothing.

mod amount;
mod rules;
mod said;

pub use amount::Amount;
pub use rules::{Rules, set_rules, written};
pub use said::{Part, Sentence, bring, report_absent};

/// A message that takes nothing, to be said when its area is here.
pub type Message = fn() -> &'static str;

include!(concat!(env!("OUT_DIR"), "/words.rs"));
