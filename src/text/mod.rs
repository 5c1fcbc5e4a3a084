//! Every word of the interface and every number in it, in one place.
//!
//! Pages take their texts from the module of their name; numbers, dates, bands and counts have one
//! formatter each, in [`number`]. Another language is another set of these modules.

pub mod about;
pub mod assess;
pub mod delivery;
pub mod home;
pub mod number;
pub mod results;
pub mod review;
pub mod roadmap;
pub mod settings;
pub mod shell;
pub mod start;
pub mod term;
