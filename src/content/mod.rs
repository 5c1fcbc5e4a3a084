//! What files hold: the one way from a file to questions, questionnaires, practices, insights,
//! terms and articles.
//!
//! A file becomes a tree of nodes that know where they stand. A reader takes fields out of it and
//! remembers every problem with its file, line, column and a hint. Each kind of thing then has a
//! draft, which collects what the files bring and checks what only all of them together can tell.

mod agreement;
pub mod bundle;
pub(crate) mod catalogue;
pub(crate) mod guidance;
pub(crate) mod handbook;
mod ladder;
mod library;
pub(crate) mod node;
mod own;
mod problem;
pub(crate) mod reader;
mod scale;
pub mod shipped;

pub use library::{GivenFile, Library, MAX_FILE_BYTES};
pub use own::OwnContent;
pub use problem::{Excerpt, Place, Problem, ProblemKind};
pub use reader::Source;
