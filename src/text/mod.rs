//! Every word of the interface and every number in it, in one place.
//!
//! Pages take their texts from the module of their name; numbers, dates, bands and counts have one
//! formatter each, here. Another language is another set of these modules.

pub mod number;
pub mod term;
