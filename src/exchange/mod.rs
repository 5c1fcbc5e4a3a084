//! Documents in and out.
//!
//! There is one document shape, for storage, export and the command line:
//! `{"format":"waymark","schema":1,"assessments":[…]}`, with the authors' files that those ask
//! under `questionnaires`. A copy of everything also carries the calculators' sheets under `tools` and
//! what was chosen for event files under `mappings`. Everything that is read comes through
//! [`open`], everything that is written through [`write()`]; nothing else knows the shape. The
//! published description is `public/schema/waymark-1.json`.

pub mod bundle;
mod everything;
mod fields;
mod mappings;
mod open;
mod sheets;
mod value_stream;
mod write;

pub use everything::{Belongings, open_everything, write_everything};
pub use mappings::{Mapping, open_mappings, write_mappings};
pub use open::{Elsewhere, MAX_ASSESSMENT_BYTES, OpenError, Opened, open, open_text};
pub use sheets::{open_sheets, write_sheets};
pub use write::{write, write_one, write_own_file, write_with};

/// The document schema that this build writes, and the newest it reads.
pub const SCHEMA: u64 = 1;
