//! What the first question does not need arrives area by area, each in files of its own: code, words and
//! style ([`Area`](crate::pages::Area); `pages.toml` lists them).
//!
//! Pages name a late part by [`Part`] and show it through the gate here. The gate does not know the parts
//! themselves: `areas.rs` does, and what fetches them is handed in at the start.

mod fetched;
mod part;
mod shown;

pub(super) use fetched::{at_rest, fetch_once, fetch_soon, fetch_with};
pub(super) use part::{
    Asked, Brought, Fetching, FileRead, Given, GroupingDraft, JoinFile, Part, TableFile,
};
pub(super) use shown::{LatePage, LatePart, QuietPart};
