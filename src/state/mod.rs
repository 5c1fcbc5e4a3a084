//! What the interface knows: typed, copyable handles over signals.
//!
//! A page asks for the handles it needs, reads through them and changes things only through their
//! methods: [`Assessments`] (every assessment), [`Current`] (the one in the address), [`Content`] (what
//! there is to ask, to advise and to read), [`OwnFiles`] (the questionnaires that a person brought),
//! [`Tools`] (the calculators' sheets), [`Mappings`] (what was chosen for event files), [`Preferences`],
//! [`Notices`] and [`Saving`]. Scores and the roadmap are derived, never stored. The only writer of
//! assessments to storage is the autosave. [`event_files`] belongs to one page, which makes its handle.
//!
//! Nothing here reaches the world but through [`Outside`] and [`Stored`], which are handed in, so all of
//! it runs and is tested without a browser.

mod arrival;
mod assessments;
mod autosave;
mod content;
mod current;
mod decisions;
pub mod event_files;
mod handles;
mod import;
mod mappings;
mod notices;
mod once;
mod outside;
mod own;
mod preferences;
mod sample;
mod saving;
mod shipped;
mod stored;
mod take_over;
#[cfg(test)]
mod tests;
mod tools;

pub use arrival::Arrival;
pub use assessments::Assessments;
pub use content::Content;
pub use current::Current;
pub use decisions::{Decided, Decision, Moved};
pub use handles::Handles;
pub use import::{Choices, Imported, Resolution, Taken};
pub use mappings::Mappings;
pub use notices::{Notices, Toast};
pub use outside::{ContentFile, Outside, Then};
pub use own::{Before, Brought, Intake, OwnFiles, OwnShelf, Seems};
pub use preferences::{Paging, Preferences, Theme};
pub use saving::{SaveState, Saving};
pub use shipped::Shipped;
pub use stored::Stored;
pub use take_over::{Figures, GivenBack, TakenOver};
pub use tools::Tools;
