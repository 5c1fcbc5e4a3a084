//! Brings the two copies together at start.

use std::collections::BTreeMap;

use super::clock::Clock;
use super::mirror::Record;
use super::{Found, Storage, newest};
use crate::exchange::key::Key;

impl Storage {
    /// Reads every document, the newer of its two copies. What cannot be read is moved aside, never
    /// overwritten, and reported until everything is erased.
    pub fn load(&self) -> Found {
        let mirror = self.mirror.as_ref().and_then(|mirror| mirror.take_found());
        let Some(records) = mirror else {
            return self.load_kept(&[]);
        };
        let is_whole = self.bring_back(&records);
        let found = self.load_kept(&records);
        if is_whole {
            self.refresh(&records);
        }
        found
    }

    /// Puts back what localStorage has lost; whether there was room for all of it.
    fn bring_back(&self, records: &[Record]) -> bool {
        let lost = newest::lost(self.clock(), records);
        let Some(until) = lost.until else { return true };
        if lost.is_erased {
            self.delete_all();
        }
        let mut is_whole = true;
        for (name, text) in lost.changes {
            match text {
                Some(text) => is_whole &= self.place.put(name, text).is_ok(),
                None => is_whole &= self.place.delete(name).is_ok(),
            }
        }
        // The clock comes last: should the browser die before, all of it is newer once more. It is where
        // there is no room for some of it, too.
        if is_whole {
            self.set_clock(until);
            self.hand.set(Clock::Running);
        } else {
            self.hand.set(Clock::Stopped);
        }
        is_whole
    }

    /// Makes the mirror hold what is kept, and no more.
    fn refresh(&self, records: &[Record]) {
        let Some(mirror) = &self.mirror else { return };
        let names = self.names().into_iter();
        let kept: BTreeMap<String, String> = names
            .filter_map(|name| {
                let text = self.place.read(&name).ok()??;
                Some((name, text))
            })
            .collect();
        let lacking = newest::lacking(&kept, records);
        if !lacking.is_empty() {
            let at = self.tick();
            for (name, text) in lacking {
                mirror.put(name, text, at);
            }
        }
        for name in newest::outdated(records, (self.now)()) {
            mirror.forget(name);
        }
    }

    /// Deletes everything of Waymark's but the clock and the mark of when everything was erased; whether all
    /// of it is gone. One that the browser does not let go keeps the others from nothing.
    pub(super) fn delete_all(&self) -> bool {
        let kept = [Key::Written, Key::Erased].map(|key| key.to_string());
        let names = self.names().into_iter().filter(|name| !kept.contains(name));
        let mut is_empty = true;
        for name in names {
            is_empty &= self.place.delete(&name).is_ok();
        }
        is_empty
    }
}
