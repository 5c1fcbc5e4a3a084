//! What the browser supplies the desk with: the files, by id, and clocks.

use std::collections::BTreeMap;

use leptos::prelude::*;
use web_sys::File;

use crate::browser::clock;
use crate::browser::files::{Unread, read_in_pieces};
use crate::browser::time_zone::{self, ZoneClock};
use crate::state::event_files::{
    Clocks, EventDesk, FileId, GoesOn, Offered, Refusal, Supplies, WithBytes,
};

/// The browser's own handles to the files on the desk.
#[derive(Clone, Copy)]
pub(super) struct BrowserFiles(StoredValue<BTreeMap<FileId, File>, LocalStorage>);

impl BrowserFiles {
    pub(super) fn new() -> Self {
        Self(StoredValue::new_local(BTreeMap::new()))
    }

    /// What the desk needs of the browser.
    pub(super) fn supplies(self) -> Supplies {
        Supplies {
            fetch: Box::new(move |file, goes_on, then| self.fetch(file, goes_on, then)),
            forget: Box::new(move |file| {
                self.0.try_update_value(|files| files.remove(&file));
            }),
            zone: time_zone::own(),
            clocks,
            milliseconds: clock::milliseconds,
        }
    }

    /// Gives files to the desk, and tells whether it takes all of them.
    pub(super) fn give(self, desk: EventDesk, files: Vec<File>) -> bool {
        let offered = files.iter().map(|file| Offered {
            name: file.name(),
            bytes: file.size(),
        });
        let taken = desk.arrive(offered.collect());
        let takes_all = taken.len() == files.len();
        self.0
            .update_value(|kept| kept.extend(taken.into_iter().zip(files)));
        takes_all
    }

    fn fetch(self, file: FileId, goes_on: GoesOn, then: WithBytes) {
        let file = self.0.try_with_value(|files| files.get(&file).cloned());
        let Some(file) = file.flatten() else {
            then(Err(Refusal::Lost));
            return;
        };
        leptos::task::spawn_local(async move {
            match read_in_pieces(&file, |_| goes_on()).await {
                Ok(bytes) => then(Ok(bytes)),
                Err(Unread::Lost) => then(Err(Refusal::Lost)),
                Err(Unread::TooLarge) => then(Err(Refusal::TooLarge)),
                // Nobody waits for it.
                Err(Unread::Stopped) => (),
            }
        });
    }
}

/// The clocks of a time zone as the browser knows them.
fn clocks(zone: &str) -> Option<Clocks> {
    let clock = ZoneClock::of(zone)?;
    Some(Box::new(move |at| clock.seconds_at(at)))
}
