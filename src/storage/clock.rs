//! When something was written last: how the two copies are told apart.
//!
//! The clock is a number that stands beside the documents and grows with every write, right after it. A
//! browser that dies loses its last writes to localStorage, all of them from some moment on, so that the
//! clock that is left says which moment that was (`newest`).
//!
//! ## Why a clock that is gone is not begun anew
//! Another project of the same host may sweep away all that is kept. Without a clock everything in the
//! mirror counts as newer, and the next start brings it back. A new clock would make it old.

use super::Storage;
use super::newest::is_mirrored;
use crate::exchange::key::Key;

/// How this tab stands to the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Clock {
    /// There was none, and the mirror holds nothing that one would make old: the first write begins one.
    Ahead,
    /// It goes on with every write, as long as it is there.
    Running,
    /// It stands still for this tab.
    Stopped,
}

/// What is counted exactly by everything that reads it.
const MAX: u64 = 1 << 53;

impl Storage {
    /// What the clock says; nothing where there is none.
    pub(super) fn clock(&self) -> Option<u64> {
        let text = self.read(&Key::Written)?;
        text.parse().ok().filter(|at| *at < MAX)
    }

    /// Sets the clock on, and tells what it says now.
    pub(super) fn tick(&self) -> u64 {
        let kept = self.clock();
        let before = kept.unwrap_or(0).max(self.last.get());
        let at = (self.now)().max(before + 1);
        self.last.set(at);
        let clock = match (self.hand.get(), kept) {
            (Clock::Stopped, _) | (Clock::Running, None) => Clock::Stopped,
            (Clock::Ahead, _) | (Clock::Running, Some(_)) => Clock::Running,
        };
        self.hand.set(clock);
        if clock == Clock::Running {
            self.set_clock(at);
        }
        at
    }

    /// Makes the clock say this.
    pub(super) fn set_clock(&self, at: u64) {
        // Where there is no room for it, the mirror says the same as what was just written, and wins.
        let _ = self.place.put(&Key::Written.to_string(), &at.to_string());
    }

    /// Hands what was just written here to the mirror, too.
    pub(super) fn pass_on(&self, name: &str, text: Option<&str>) {
        let is_alone = self.mirror.is_none() && self.hand.get() == Clock::Stopped;
        if self.is_lasting() && is_mirrored(name) && !is_alone {
            let at = self.tick();
            if let Some(mirror) = &self.mirror {
                mirror.put(name, text, at);
            }
        }
    }
}
