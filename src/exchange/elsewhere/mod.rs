//! Files of other tools, and of other pages.
//!
//! [`of_name`] and what stands beside it tell what a file is that is no document. [`read_foreign`] reads the
//! files of neighbouring tools, one module a tool, and hands back a [`Foreign`]: each row, field and answer with
//! what became of it, and the tool's own score by the tool's own formula. [`Foreign::assessment`] makes an
//! assessment of it.
//!
//! ## What becomes of an answer
//! `mappings.toml` says which question of Waymark looks at the same as an item of another tool. Where both ask
//! on the same steps, the answer becomes a level. Where they do not, none is invented: what the other tool says
//! becomes a note at the question, and the team answers anew. Whatever else there is stays in the assessment's
//! origin, so that nothing is lost that somebody once wrote down.

mod atos;
mod cncf;
mod dsomm;
mod error;
mod foreign;
mod gov_uk;
mod item;
mod made;
mod mapped;
mod origin;
mod query;
mod quick_check;
mod read;
mod recognise;
mod rows;
mod samm;
mod score;
mod several;
mod shown;
mod table;
mod tool;
mod yaml;

pub use error::ForeignError;
pub use foreign::{Foreign, ForeignTeam, Remark};
pub use item::{About, Fate, Item, Outcome, Why};
pub use mapped::{mapped_items, questionnaires_of};
pub use origin::{Origin, origin_of, origins_by_tool};
pub use read::{Asked, ForeignFile, MAX_FOREIGN_BYTES, read_foreign, table_head, table_texts};
pub use recognise::{begins_like_a_document, begins_like_other_tool, of_name, of_workbook};
pub(super) use recognise::{of_json, of_text};
pub use score::OwnScore;
pub use table::{Columns, TableHead, question_called};
pub use tool::Tool;
