//! What the browser supplies the desk with: the files, by id, and where what they bring is kept.

use std::collections::BTreeMap;

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use crate::browser::{clock, files, shelf};
use crate::state::teams::{
    Extent, FileId, Offered, Record, Records, Shelf, Supplies, TeamsDesk, WhenDone, WithBytes,
    WithRecords,
};

/// The browser's own handles to the files that wait to be read.
#[derive(Clone, Copy)]
pub(super) struct BrowserFiles(StoredValue<BTreeMap<FileId, File>, LocalStorage>);

impl BrowserFiles {
    pub(super) fn new() -> Self {
        Self(StoredValue::new_local(BTreeMap::new()))
    }

    /// What the desk needs of the browser.
    pub(super) fn supplies(self) -> Supplies {
        Supplies {
            size: Box::new(move |file| self.file(file).map_or(0.0, |file| file.size())),
            fetch: Box::new(move |file, extent, then| self.fetch(file, extent, then)),
            forget: Box::new(move |file| {
                self.0.try_update_value(|files| files.remove(&file));
            }),
            shelf: Box::new(BrowserShelf),
            milliseconds: clock::milliseconds,
        }
    }

    /// Gives files to the desk, each by the name that leads to it.
    pub(super) fn give(self, desk: TeamsDesk, files: Vec<(String, File)>) {
        let offered = files.into_iter();
        let offered = offered.map(|(name, file)| (Offered { name }, file));
        let (offered, files): (Vec<Offered>, Vec<File>) =
            offered.filter(|(offered, _)| !offered.is_hidden()).unzip();
        let taken = desk.arrive(offered);
        self.0
            .update_value(|kept| kept.extend(taken.into_iter().zip(files)));
    }

    fn file(self, file: FileId) -> Option<File> {
        let file = self.0.try_with_value(|files| files.get(&file).cloned());
        file.flatten()
    }

    fn fetch(self, file: FileId, extent: Extent, then: WithBytes) {
        let Some(file) = self.file(file) else {
            return then(None);
        };
        spawn_local(async move {
            let bytes = match extent {
                Extent::Start => files::start_of(&file).await,
                Extent::Whole => files::read(&file).await,
            };
            then(bytes.ok());
        });
    }
}

/// The shelf of this browser.
struct BrowserShelf;

impl Shelf for BrowserShelf {
    fn read(&self, then: WithRecords) {
        spawn_local(async move {
            let record = |(name, text, file)| Record { name, text, file };
            let entries = shelf::read().await;
            then(entries.map(|entries| Box::new(entries.map(record)) as Records));
        });
    }

    fn put(&self, records: Vec<Record>, then: WhenDone) {
        let entry = |it: Record| (it.name, it.text, it.file);
        let entries: Vec<shelf::Entry> = records.into_iter().map(entry).collect();
        spawn_local(async move { then(shelf::put(&entries).await) });
    }

    fn remove(&self, names: Vec<String>, then: WhenDone) {
        spawn_local(async move { then(shelf::remove(&names).await) });
    }
}
