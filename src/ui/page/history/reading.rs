//! Reads files in short turns, so that the page stays alive and can stop it at any moment.

use leptos::prelude::*;
use web_sys::File;

use super::desk::{Content, Desk, Given, Role};
use crate::browser::clock;
use crate::browser::files::{self, Unread};
use crate::delivery::events::{FileKind, Import, Records, Table, TableError};
use crate::text::history::{Refusal, mapping};

/// Milliseconds of a turn: shorter than a person notices, longer than the pauses between.
const TURN: f64 = 40.0;
/// Rows between two looks at the clock.
const ROWS: usize = 500;
/// Rows that are shown before all are read.
const PREVIEW: usize = 5;

/// How far reading is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Reading {
    /// Nothing is being read.
    Idle,
    /// What is being read, and the share of it that is, 0 to 1.
    Underway(String, f64),
    /// The person stopped it.
    Stopped,
    /// A file turned out to be broken; nothing of it is used.
    Failed(FileKind, Refusal),
}

/// Why a file did not become records.
enum End {
    /// Another reading has begun, or the person stopped this one.
    Stopped,
    /// It cannot be read.
    Refused(Refusal),
}

impl From<TableError> for End {
    fn from(error: TableError) -> Self {
        Self::Refused(Refusal::Table(error))
    }
}

impl From<Unread> for End {
    fn from(unread: Unread) -> Self {
        match unread {
            Unread::Stopped => Self::Stopped,
            Unread::Lost => Self::Refused(Refusal::Lost),
            Unread::TooLarge => Self::Refused(Refusal::TooLarge),
        }
    }
}

impl Desk {
    /// Takes files in: looks at each, uses it for what it holds, and reads it.
    pub(super) fn arrive(self, files: Vec<File>) {
        let run = self.begin();
        // What was of no use before would only be in the way.
        self.given
            .update(|given| given.retain(|given| given.content.is_ok()));
        leptos::task::spawn_local(async move {
            for file in files {
                let name = file.name();
                self.show(mapping::opening(&name), 0.0);
                let content = match self.look(run, &file).await {
                    Ok(content) => Ok(content),
                    Err(End::Refused(refusal)) => Err(refusal),
                    Err(End::Stopped) => return,
                };
                self.put(file, name, content);
            }
            self.read_stale(run).await;
        });
    }

    /// Reads what is not read yet.
    pub(super) fn read(self) {
        let run = self.begin();
        leptos::task::spawn_local(self.read_stale(run));
    }

    /// Stops reading; nothing of the file that was being read is kept.
    pub(super) fn stop(self) {
        self.begin();
        self.reading.set(Reading::Stopped);
    }

    /// Makes every reading before this one stop.
    fn begin(self) -> u32 {
        self.run.update_value(|run| *run += 1);
        self.run.get_value()
    }

    /// Whether a reading is still wanted. It is not once the page is gone.
    fn goes_on(self, run: u32) -> bool {
        self.run.try_get_value() == Some(run)
    }

    fn show(self, what: String, share: f64) {
        self.reading.set(Reading::Underway(what, share));
    }

    /// Adds a file to the page and uses it.
    fn put(self, file: File, name: String, content: Result<Content, Refusal>) {
        let last = self
            .given
            .with_untracked(|given| given.last().map(|given| given.id));
        let id = last.map_or(0, |last| last + 1);
        let given = Given {
            id,
            name,
            bytes: file.size(),
            content: content.clone(),
        };
        self.given.update(|all| all.push(given));
        self.handles.update_value(|handles| {
            handles.insert(id, file);
        });
        if let Ok(content) = content {
            self.assign(id, &content);
        }
    }

    /// What a file is, by its first rows.
    async fn look(self, run: u32, file: &File) -> Result<Content, End> {
        let table = self.open(run, file).await?;
        Ok(Content {
            form: table.form(),
            encoding: table.encoding(),
            headers: table.headers().to_vec(),
            preview: table.preview(PREVIEW),
        })
    }

    async fn open(self, run: u32, file: &File) -> Result<Table, End> {
        clock::pause().await;
        let bytes = files::read_in_pieces(file, |_| self.goes_on(run)).await?;
        if !self.goes_on(run) {
            return Err(End::Stopped);
        }
        Ok(Table::open(bytes)?)
    }

    async fn read_stale(self, run: u32) {
        while let Some((kind, role)) = self.next_stale() {
            match self.read_one(run, kind, role).await {
                Ok(records) => {
                    self.stale.update_value(|stale| {
                        stale.remove(&kind);
                    });
                    self.history.update(|history| history.put(records));
                }
                Err(End::Stopped) => return,
                Err(End::Refused(refusal)) => {
                    self.reading.set(Reading::Failed(kind, refusal));
                    return;
                }
            }
        }
        if self.goes_on(run) {
            self.settle();
            self.reading.set(Reading::Idle);
        }
    }

    /// The next kind that is to be read and can be: all of its columns are known. The largest file
    /// comes first, while there is nothing else in memory; what is left of it is small.
    fn next_stale(self) -> Option<(FileKind, Role)> {
        let stale = self.stale.try_get_value()?;
        untrack(|| {
            let ready = stale.into_iter().filter_map(|kind| {
                let role = self.role(kind)?;
                self.missing(kind).is_empty().then_some((kind, role))
            });
            let bytes = |role: &Role| {
                self.given.with(|given| {
                    let given = given.iter().find(|given| given.id == role.file);
                    given.map_or(0.0, |given| given.bytes)
                })
            };
            ready.max_by(|(_, a), (_, b)| bytes(a).total_cmp(&bytes(b)))
        })
    }

    async fn read_one(self, run: u32, kind: FileKind, role: Role) -> Result<Records, End> {
        self.show(mapping::reading(kind).to_owned(), 0.0);
        let handle = self
            .handles
            .with_value(|handles| handles.get(&role.file).cloned());
        let file = handle.ok_or(End::Refused(Refusal::Lost))?;
        let table = self.open(run, &file).await?;
        let mut import = Import::new(table, kind, &role.columns)
            .map_err(|_| End::Refused(Refusal::Table(TableError::NoHeaders)))?;
        let mut turn = clock::milliseconds();
        loop {
            let progress = import.step(ROWS)?;
            if progress.is_done {
                return import.into_records().ok_or(End::Stopped);
            }
            if clock::milliseconds() - turn > TURN {
                self.show(mapping::reading(kind).to_owned(), progress.share());
                clock::pause().await;
                if !self.goes_on(run) {
                    return Err(End::Stopped);
                }
                turn = clock::milliseconds();
            }
        }
    }
}
