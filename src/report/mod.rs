//! What people and other programs take away: written once, and never read back.
//!
//! The report for those who were not there as a [`briefing`], in Markdown and HTML; the results as a [`Summary`], the
//! roadmap as the checklist of what is [`Planned`], a workshop as a [`Handout`] and a measured history as a table, all in Markdown; a
//! questionnaire's scores as cells of a spreadsheet ([`Scored`]); and what the command line
//! hands on: the scores of an assessment as JSON in a [`Report`], what was measured from event files in
//! [`measured`], many teams in a [`TeamsReport`], two assessments in a [`TwoReport`], a score as a [`badge()`], what became
//! of another tool's answers in [`foreign_table`], [`actions`] for trackers and calendars, [`Facts`] for a catalogue of
//! services, and [`tables`] for analysis elsewhere. What is to be read again is a document, and `exchange` writes
//! it.

pub mod actions;
mod badge;
pub mod briefing;
mod checklist;
mod compared;
mod facts;
mod foreign;
mod guard;
pub mod handout;
mod history;
mod map;
mod markdown;
pub mod measured;
mod page;
mod planned;
mod rollup;
mod scored;
mod scores;
mod summary;
pub mod tables;

pub use badge::badge;
pub use compared::TwoReport;
pub use facts::{Facts, entity_name};
pub use foreign::foreign_table;
pub use handout::Handout;
pub use history::history_table;
pub use map::ScoreMap;
pub use planned::Planned;
pub use rollup::{Intake, TeamsReport};
pub use scored::{ScoreRow, Scored};
pub use scores::Report;
pub use summary::Summary;
