//! What the interface knows: typed, copyable handles over reactive stores.
//!
//! Pages read through [`Workspace`] (every assessment), [`Current`] (the one in the address),
//! [`Tools`] (the calculators' sheets), [`Mappings`] (what was chosen for event files) and
//! [`Preferences`], and change things only through their methods. Scores and the roadmap are
//! derived, never stored. The only writer of assessments to storage is the autosave.

mod autosave;
mod current;
mod import;
mod mappings;
mod notices;
mod own;
mod preferences;
mod tools;
mod workspace;

pub use autosave::SaveState;
pub use current::Current;
pub use import::Imported;
pub use mappings::Mappings;
pub use notices::{Notices, Toast};
pub use own::{Before, Brought, OwnShelf};
pub use preferences::{Paging, Preferences, Theme};
pub use tools::Tools;
pub use workspace::{Arrival, Workspace};
