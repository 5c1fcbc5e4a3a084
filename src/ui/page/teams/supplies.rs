//! What the browser supplies the desk with: the files, by id, and where what they bring is kept.

use std::collections::BTreeMap;

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use crate::browser::{clock, files, shelf};
use crate::state::teams::{
    Extent, FileId, Offered, Record, Records, Shelf, Supplies, TeamsDesk, WhenDone, WithBytes,
    WithDocument, WithRecords,
};
use crate::ui::follow::follow;
use crate::ui::late::{Given, LatePart, Part, TableFile};
use crate::ui::part::Shown;

/// The browser's own handles to the files that wait to be read.
#[derive(Clone, Copy)]
pub(super) struct BrowserFiles {
    files: StoredValue<BTreeMap<FileId, File>, LocalStorage>,
    /// The tables that are read now.
    tables: RwSignal<Option<Vec<u8>>>,
    /// What is done with the document that they hold.
    then: StoredValue<Option<WithDocument>, LocalStorage>,
}

impl BrowserFiles {
    pub(super) fn new() -> Self {
        Self {
            files: StoredValue::new_local(BTreeMap::new()),
            tables: RwSignal::new(None),
            then: StoredValue::new_local(None),
        }
    }

    /// What the desk needs of the browser.
    pub(super) fn supplies(self) -> Supplies {
        Supplies {
            size: Box::new(move |file| self.file(file).map_or(0.0, |file| file.size())),
            fetch: Box::new(move |file, extent, then| self.fetch(file, extent, then)),
            tables: Box::new(move |bytes, then| {
                self.then.set_value(Some(then));
                self.tables.set(Some(bytes));
            }),
            forget: Box::new(move |file| {
                self.files.try_update_value(|files| files.remove(&file));
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
        self.files
            .update_value(|kept| kept.extend(taken.into_iter().zip(files)));
    }

    /// Those of the files that are still here.
    pub(super) fn those(self, files: &[FileId]) -> Vec<File> {
        files.iter().filter_map(|file| self.file(*file)).collect()
    }

    fn file(self, file: FileId) -> Option<File> {
        let file = self.files.try_with_value(|files| files.get(&file).cloned());
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

/// Has tables read, once some are among the files; what reads them is fetched then.
#[component]
pub(super) fn TablesRead(
    /// The files.
    files: BrowserFiles,
) -> impl IntoView {
    let given = RwSignal::new(None);
    let file = TableFile {
        bytes: files.tables,
        given,
    };
    follow(move || {
        let document = match given.get() {
            Some(Given::Bytes(document)) => Ok(document),
            Some(Given::Refused(error)) => Err(error),
            _ => return,
        };
        if let Some(then) = files.then.try_update_value(Option::take).flatten() {
            then(document);
        }
    });
    let is_needed = Memo::new(move |before: Option<&bool>| {
        files.tables.with(Option::is_some) || before.copied().unwrap_or(false)
    });
    view! {
        <Shown when=move || is_needed.get()>
            <LatePart part=Part::Tables(file) waiting=|line| line />
        </Shown>
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
