//! Documents in and out.
//!
//! A document is a JSON object that says what it is: `{"format":"waymark","schema":1,…}`. There are
//! six kinds, each a [`Format`] with a schema of its own:
//!
//! - `waymark`, for storage, export and the command line: `assessments`, with the authors' files that
//!   those ask under `questionnaires`. A copy of everything also carries the next two, under `tools`
//!   and `mappings`, the preferences, and what could not be read. `public/schema/waymark-1.json`
//!   describes it.
//! - `waymark-tools`, the calculators' sheets.
//! - `waymark-mappings`, what was chosen for event files.
//! - `waymark-workshop`, a workshop with everything that was said in it.
//! - `waymark-joined`, what a person who was invited to one answers.
//! - `waymark-rescue`, what the crash screen saves: the texts of the browser's storage by their keys.
//!
//! An assessment also travels in an address, as [`link`] writes it, and as tables for a spreadsheet, as
//! [`tabular`] does.
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
pub mod elsewhere;
mod error;
mod everything;
mod fields;
mod format;
mod kept;
pub mod key;
mod limit;
pub mod link;
mod mappings;
mod migrate;
mod object;
mod open;
#[cfg(any(feature = "app", test))]
mod picture;
mod rescue;
mod roi;
mod sheet;
mod sheets;
pub mod tabular;
mod value_stream;
mod wifi;
mod workshop;

pub use document::{Opened, open_text, write, write_beside, write_one, write_own_file, write_with};
pub(crate) use document::{kept_file_text, kept_text};
pub use elsewhere::{begins_like_a_document, of_name};
pub use error::{Elsewhere, Expected, LeftOut, Limit, OpenError};
pub(crate) use everything::name_aside;
pub use everything::{Aside, Belongings, Beside, open_everything, write_everything};
pub use format::Format;
pub(crate) use kept::{add_unknown, open_kept_as, open_kept_file_as, open_one_as};
pub use kept::{open_kept, open_kept_file, open_one, open_one_file};
pub use limit::{MAX_ASSESSMENT_BYTES, MAX_FILE_BYTES, may_be_kept};
pub use mappings::{Mapping, open_mappings, write_mappings};
#[cfg(test)]
pub(crate) use migrate::{Step, Stuck};
pub use open::{open, open_documents};
#[cfg(any(feature = "app", test))]
pub use picture::Grey;
pub use sheet::{Cell, NewSheet, Sheet, SheetError, read_workbook, write_workbook};
pub use sheets::{open_sheets, write_sheets};
pub use wifi::wifi_code;
pub use workshop::{open_joined, open_workshop, write_joined, write_workshop};
