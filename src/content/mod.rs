//! What files hold: the one way from a file to questions, questionnaires, practices, insights,
//! terms and articles.
//!
//! A file becomes a tree of nodes that know where they stand. A reader takes fields out of it and
//! remembers every problem with its file, line, column and a hint. Each kind of thing then has a
//! draft, which collects what the files bring and checks what only all of them together can tell.

mod agreement;
mod bundle;
pub mod bundled;
mod catalogue;
mod gathered;
mod given;
mod guidance;
mod handbook;
mod ladder;
mod library;
mod node;
mod own;
mod place;
mod problem;
mod reader;
mod reference;
mod scale;
pub mod shipped;
mod syntax;
mod told;

pub use bundle::{Bundle, bundle};
pub use gathered::Gathered;
pub use given::GivenFile;
pub use handbook::read_handbook;
pub use library::Library;
pub use own::OwnContent;
pub use place::{Excerpt, Place};
pub use problem::{Bounds, Expected, Problem, ProblemKind, Thing};
pub use reader::Source;

/// The lists that a file may hold, whatever its name.
const LISTS: [&str; 6] = [
    "question",
    "questionnaire",
    "practice",
    "insight",
    "term",
    "article",
];
