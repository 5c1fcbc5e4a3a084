//! What people and other programs take away: written once, and never read back.
//!
//! The results as a [`Summary`], the roadmap as a [`Checklist`], a workshop as a [`Handout`] and a measured
//! history as a table, all in Markdown; a questionnaire's scores as cells of a spreadsheet ([`Scored`]); and what the command line
//! hands on: the scores of an assessment as JSON in a [`Report`], what was measured from event files in
//! [`measured`], many teams in a [`TeamsReport`], two assessments in a [`TwoReport`], a score as a [`badge()`], [`actions`] for trackers
//! and calendars, [`Facts`] for a catalogue of services, and [`tables`] for analysis elsewhere. What is to be read again is a document, and `exchange` writes
//! it.

pub mod actions;
mod badge;
mod checklist;
mod compared;
mod facts;
mod guard;
pub mod handout;
mod history;
pub mod measured;
mod page;
mod rollup;
mod scored;
mod scores;
mod summary;
pub mod tables;

pub use badge::badge;
pub use checklist::Checklist;
pub use compared::TwoReport;
pub use facts::{Facts, entity_name};
pub use handout::Handout;
pub use history::history_table;
pub use rollup::{Intake, TeamsReport};
pub use scored::{ScoreRow, Scored};
pub use scores::Report;
pub use summary::Summary;
