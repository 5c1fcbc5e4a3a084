//! Every word of the interface and every number in it, in one place.
//!
//! Pages take their texts from the module of their name; numbers, dates, bands and counts have one
//! formatter each, in [`number`]. Another language is another set of these modules.

pub mod about;
pub mod assess;
pub mod comparison;
pub mod delivery;
pub mod discuss;
pub mod events;
pub mod expected;
pub mod export;
pub mod fields;
pub mod foreign;
pub mod history;
pub mod home;
pub mod join;
pub mod learn;
pub mod library;
pub mod link;
pub mod number;
pub mod over_time;
pub mod own_questionnaires;
pub mod pace;
pub mod past;
pub mod results;
pub mod review;
pub mod roadmap;
pub mod room;
pub mod settings;
pub mod shell;
pub mod start;
pub mod tabs;
pub mod teams;
pub mod term;
pub mod tools;
pub mod visits;
pub mod worksheet;
pub mod workshop;
