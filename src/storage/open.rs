//! Where a storage is opened.

use std::cell::{Cell, RefCell};

use super::Storage;
use super::clock::Clock;
use super::mirror::Mirror;
use super::place::Place;
use super::seen::Seen;
#[cfg(test)]
use super::{disk, glass};
#[cfg(feature = "app")]
use super::{indexed, local};
use crate::exchange::Format;

impl Storage {
    /// Opens this browser's storage for the deployment at the path `base`, or one in memory when the browser
    /// refuses. Nothing is written any more once `has_crashed` says so.
    #[cfg(feature = "app")]
    pub async fn of_browser(base: &str, now: fn() -> u64, has_crashed: fn() -> bool) -> Self {
        let Some(local) = local::Local::probe(base) else {
            return Self::in_memory(has_crashed);
        };
        let mirror = indexed::Indexed::open().await;
        let mirror = mirror.map(|mirror| Box::new(mirror) as Box<dyn Mirror>);
        Self::in_place(Place::Local(local), mirror, now, has_crashed)
    }

    /// Opens a storage that lasts as long as the tab.
    pub fn in_memory(has_crashed: fn() -> bool) -> Self {
        let place = Place::Memory(RefCell::default());
        Self::in_place(place, None, || 0, has_crashed)
    }

    /// Opens a disk without a mirror as another tab.
    #[cfg(test)]
    pub(crate) fn on_disk(disk: &disk::Disk, has_crashed: fn() -> bool) -> Self {
        Self::in_place(Place::Disk(disk.clone()), None, || 0, has_crashed)
    }

    /// Opens a disk and its mirror as another tab.
    #[cfg(test)]
    pub(crate) fn mirrored(
        (disk, glass): (&disk::Disk, &glass::Glass),
        now: fn() -> u64,
        has_crashed: fn() -> bool,
    ) -> Self {
        let mirror: Box<dyn Mirror> = Box::new(glass.clone());
        Self::in_place(Place::Disk(disk.clone()), Some(mirror), now, has_crashed)
    }

    /// Takes documents for this kind.
    #[cfg(test)]
    pub(crate) fn of_kind(mut self, format: &'static Format) -> Self {
        self.format = format;
        self
    }

    fn in_place(
        place: Place,
        mirror: Option<Box<dyn Mirror>>,
        now: fn() -> u64,
        has_crashed: fn() -> bool,
    ) -> Self {
        let storage = Self {
            place,
            mirror,
            hand: Cell::new(Clock::Running),
            last: Cell::new(0),
            now,
            has_crashed,
            format: &Format::DOCUMENT,
            earlier: RefCell::default(),
            seen: Seen::default(),
            erased: RefCell::default(),
        };
        if storage.clock().is_none() {
            let is_read = storage.mirror.as_ref().is_some_and(|it| it.is_read());
            storage.hand.set(if is_read {
                Clock::Ahead
            } else {
                Clock::Stopped
            });
        }
        storage.accept_erasure();
        storage
    }
}
