//! Documents in and out.
//!
//! A document is a JSON object that says what it is: `{"format":"waymark","schema":1,…}`. There are
//! four kinds, each a [`Format`] with a schema of its own:
//!
//! - `waymark`, for storage, export and the command line: `assessments`, with the authors' files that
//!   those ask under `questionnaires`. A copy of everything also carries the next two, under `tools`
//!   and `mappings`. `public/schema/waymark-1.json` describes it.
//! - `waymark-tools`, the calculators' sheets.
//! - `waymark-mappings`, what was chosen for event files.
//! - `waymark-rescue`, what the crash screen saves: the texts of the browser's storage by their keys.
//!
//! A file here reads and writes one kind, or one part of a document, both ways. Every file that a
//! person gives comes through [`open`] or [`open_everything`].
//!
//! ## Why nothing is derived
//! The types say what a team answered; none of them knows how that is written down. Serde would read
//! them by derived code, but a document asks for more than its types hold. What a later version added
//! is kept at every depth and put back where it stood. A wrong value is told by its path and by what
//! it must be, in words for the person who wrote it. A bare number or an id alone stands for the
//! object it begins. What says nothing is left out. And a document of an earlier schema is changed as
//! a whole before anything is read of it. So `Fields` takes known fields out of an object and keeps
//! the rest, and `Object` puts them in.

mod carried;
mod document;
mod elsewhere;
mod error;
mod everything;
mod fields;
mod format;
pub mod key;
mod mappings;
mod migrate;
mod object;
mod open;
mod rescue;
mod sheets;
mod value_stream;

pub use document::{Opened, open_text, write, write_one, write_own_file, write_with};
pub use error::{Elsewhere, Expected, OpenError};
pub use everything::{Belongings, open_everything, write_everything};
pub use format::Format;
pub use mappings::{Mapping, open_mappings, write_mappings};
pub use open::open;
pub use sheets::{open_sheets, write_sheets};

/// The most that one assessment may weigh: five million bytes.
pub const MAX_ASSESSMENT_BYTES: usize = 5_000_000;
