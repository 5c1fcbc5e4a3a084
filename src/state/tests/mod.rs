//! What people rely on, in a world without a browser.

mod content;
mod own_files;
mod saving;
mod tools;
mod world;
