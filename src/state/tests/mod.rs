//! What people rely on, in a world without a browser.

#![allow(
    clippy::large_types_passed_by_value,
    reason = "handles are copied, as in the app"
)]

mod content;
mod decisions;
mod event_files;
mod import;
mod own_files;
mod saving;
mod take_over;
mod tools;
mod world;
