//! Documents in and out.
//!
//! There is one document shape, for storage, export and the command line:
//! `{"format":"waymark","schema":1,"assessments":[…]}`, with the authors' files that those ask
//! under `questionnaires`. A copy of everything also carries the calculators' sheets under `tools` and
//! what was chosen for event files under `mappings`. Everything that is read comes through
//! [`open`], everything that is written through [`write()`]; nothing else knows the shape. The
//! published description is `public/schema/waymark-1.json`.

mod document;
mod elsewhere;
mod error;
mod everything;
mod fields;
mod mappings;
mod object;
mod open;
mod rescue;
mod sheets;
mod value_stream;

pub use document::{
    MAX_ASSESSMENT_BYTES, Opened, open_text, write, write_one, write_own_file, write_with,
};
pub use elsewhere::Elsewhere;
pub use error::OpenError;
pub use everything::{Belongings, open_everything, write_everything};
pub use mappings::{Mapping, open_mappings, write_mappings};
pub use open::open;
pub use sheets::{open_sheets, write_sheets};

/// The document schema that this build writes, and the newest it reads.
pub const SCHEMA: u64 = 1;
