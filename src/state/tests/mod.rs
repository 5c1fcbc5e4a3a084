//! What people rely on, in a world without a browser.

mod content;
mod decisions;
mod import;
mod own_files;
mod saving;
mod take_over;
mod tools;
mod world;
