//! Everything that must hold of the native core, one file per concern.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop where it is"
)]

mod architecture;
mod bundled;
mod cli;
mod documents;
mod insights;
mod manual;
mod problems;
mod roadmap_laws;
mod sample;
mod schema;
mod scoring_laws;
mod story;
mod teams;
mod worked_examples;
