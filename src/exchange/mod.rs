//! Documents in and out.
//!
//! There is one document shape, for storage, export and the command line:
//! `{"format":"waymark","schema":1,"assessments":[…]}`. Everything that is read comes through
//! [`open`], everything that is written through [`write()`]; nothing else knows the shape. The
//! published description is `public/schema/waymark-1.json`.

pub mod bundle;
mod fields;
pub mod markdown;
mod open;
pub mod report;
mod write;

pub use open::{MAX_ASSESSMENT_BYTES, OpenError, Opened, open};
pub use write::{write, write_one};

/// The document schema that this build writes, and the newest it reads.
pub const SCHEMA: u64 = 1;
