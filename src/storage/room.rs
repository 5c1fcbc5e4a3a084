//! How much room is in use.

use super::Storage;
use crate::exchange::key;

/// How many characters are in use of those that a browser gives an address, names included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// By Waymark.
    pub own: usize,
    /// By other projects at the same address.
    pub others: usize,
    /// All that there are.
    pub all: usize,
}

/// The characters that browsers give an address.
const ALL: usize = 5 * 1024 * 1024;

impl Storage {
    /// How much room is in use. Of what other projects keep, nothing but its length is looked at.
    pub fn room(&self) -> Room {
        let mut room = Room {
            own: 0,
            others: 0,
            all: ALL,
        };
        for name in self.place.names().unwrap_or_default() {
            let text = self.place.read(&name).ok().flatten().unwrap_or_default();
            let length = characters(&name) + characters(&text);
            if name.starts_with(key::PREFIX) {
                room.own += length;
            } else {
                room.others += length;
            }
        }
        room
    }
}

/// How many characters a browser counts.
fn characters(text: &str) -> usize {
    text.encode_utf16().count()
}
