//! What people and other programs take away: written once, and never read back.
//!
//! The roadmap as a [`Checklist`] and a measured history as a table, both in Markdown, and what the
//! command line hands on as JSON: the scores of an assessment in a [`Report`], and what was measured
//! from event files in [`measured`]. What is to be read again is a document, and `exchange` writes
//! it.

mod checklist;
mod history;
pub mod measured;
mod scores;

pub use checklist::Checklist;
pub use history::history_table;
pub use scores::Report;
