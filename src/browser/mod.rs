//! One thin file per ability of the browser.

pub mod address;
mod call;
pub mod camera;
pub mod chance;
pub mod clock;
mod coming;
pub mod connection;
pub mod content;
pub mod crash;
pub mod dialog;
pub mod engine;
pub mod exclusive;
pub mod files;
pub mod focus;
pub mod folder;
pub mod fullscreen;
pub mod language;
pub mod lock;
pub mod page;
pub mod persistence;
pub mod picture;
pub mod site;
pub mod style;
pub mod time_zone;
pub mod worker;
