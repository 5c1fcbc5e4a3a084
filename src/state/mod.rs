//! What the interface knows: typed, copyable handles over signals.
//!
//! A page asks for the handles it needs, reads through them and changes things only through their
//! methods: [`Assessments`] (every assessment), [`Current`] (the one in the address), [`Content`] (what
//! there is to ask, to advise and to read), [`OwnFiles`] (the questionnaires that a person brought),
//! [`Tools`] (the calculators' sheets), [`Workshops`], [`Joins`], [`Mappings`] (what was chosen for event files), [`Preferences`],
//! [`Notices`], [`Saving`] and [`Backups`]. Scores and the roadmap are derived, never stored. The only writer of
//! assessments to storage is the autosave. [`event_files`] and [`teams`] belong to one page each, which makes
//! their handles.
//!
//! Nothing here reaches the world but through [`Outside`] and [`Stored`], which are handed in, so all of
//! it runs and is tested without a browser.

mod arrival;
mod assessments;
mod autosave;
mod backups;
mod clash;
mod content;
mod current;
mod decisions;
pub mod event_files;
mod foreign;
mod handles;
mod import;
mod join_link;
mod joins;
mod journal;
mod keeping;
mod link;
mod mappings;
mod notices;
mod once;
mod outside;
mod own;
mod past;
mod preferences;
mod report;
mod sample;
mod saving;
mod shipped;
mod stored;
mod tabs;
mod take_over;
pub mod teams;
#[cfg(test)]
mod tests;
mod tools;
mod unkept;
mod visits;
mod workshops;

pub use arrival::Arrival;
pub use assessments::Assessments;
pub use backups::{Backups, Copies, Filing};
pub use clash::{Choice, Clash};
pub use content::Content;
pub use current::Current;
pub use decisions::{Decided, Decision, Moved};
pub use foreign::{ForeignDesk, HeldFile};
pub use handles::Handles;
pub use import::{Choices, Imported, Resolution, Taken};
pub use join_link::JoinLink;
pub use joins::{Joins, OpenJoin};
pub use keeping::Reminder;
pub use link::{Here, Linked, NoLink, locked_link};
pub use mappings::Mappings;
pub use notices::{Notices, Toast};
pub use outside::{ContentFile, Outside, Then, ThenRead};
pub use own::{Before, Brought, Draft, Intake, OwnFiles, OwnShelf, Seems};
#[cfg(feature = "app")]
pub use past::ARCHIVE;
pub use past::{Deleted, Earlier, History, MOST_STATES};
pub use preferences::{Paging, Preferences, Theme};
pub use saving::{SaveState, Saving};
pub use shipped::Shipped;
pub use stored::Stored;
pub use tabs::Reader;
pub use take_over::{Figures, GivenBack, TakenOver};
pub use tools::Tools;
pub use unkept::Unkept;
pub use workshops::{KeptAs, OpenWorkshop, UnreadWorkshop, Workshops};
