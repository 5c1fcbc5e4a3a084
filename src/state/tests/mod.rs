//! What people rely on, in a world without a browser.

#![allow(
    clippy::large_types_passed_by_value,
    reason = "handles are copied, as in the app"
)]

mod content;
mod copying;
mod decisions;
mod event_files;
mod foreign;
mod import;
mod import_limits;
mod joins;
mod journal;
mod keeping;
mod link;
mod own_files;
mod past;
mod past_laws;
mod report;
mod saving;
mod tabs;
mod tabs_laws;
mod take_over;
mod teams;
mod tools;
mod visits;
mod workshop_kept;
mod workshops;
mod world;
