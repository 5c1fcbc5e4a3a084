//! What the interface knows: typed, copyable handles over reactive stores.
//!
//! Pages read through [`Workspace`] (every assessment), [`Current`] (the one in the address) and
//! [`Preferences`], and change things only through their methods. Scores and the roadmap are
//! derived, never stored. The only writer to storage is the autosave.

mod autosave;
mod current;
mod notices;
mod preferences;
mod workspace;

pub use autosave::SaveState;
pub use current::Current;
pub use notices::{Notices, Toast};
pub use preferences::{Paging, Preferences, Theme};
pub use workspace::{Imported, Workspace};
