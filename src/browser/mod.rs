//! One thin file per ability of the browser.

pub mod address;
pub mod clock;
mod coming;
pub mod connection;
pub mod content;
pub mod crash;
pub mod dialog;
pub mod files;
pub mod focus;
pub mod language;
pub mod page;
pub mod picture;
pub mod style;
pub mod time_zone;
