//! Reads files in short turns, so that the page stays alive and can stop it at any moment.

use std::time::Duration;

use reactive_graph::graph::untrack;
use reactive_graph::prelude::*;

use super::{EventDesk, FileId, Given, Glimpse, Offered, Refusal, Role};
use crate::delivery::events::{FileKind, Import, Table, TableError};

/// Milliseconds of a turn: shorter than a person notices, longer than the pauses between.
const TURN: f64 = 40.0;
/// Rows between two looks at the clock.
const ROWS: usize = 500;
/// More files than this at once are of no use: there is one for each kind.
const MOST: usize = FileKind::ALL.len();

/// How far reading is.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// Nothing is being read.
    Idle,
    /// What is being done, and the share of it that is, 0 to 1.
    Underway(Task, f64),
    /// The person stopped it.
    Stopped,
    /// A file turned out to be broken; nothing of it is used.
    Failed(FileKind, Refusal),
}

/// What takes time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Task {
    /// A file of this name is looked at.
    Opening(String),
    /// The rows of the file that is used as this kind are read.
    Reading(FileKind),
}

impl EventDesk {
    /// Takes files in: looks at each, uses it for what it holds, and reads it. Tells the ids of those
    /// that it takes, in their order; more than three are left. The first is asked for in a turn to
    /// come, so that there is time to put the files where they can be fetched.
    pub fn arrive(self, files: Vec<Offered>) -> Vec<FileId> {
        let run = self.begin();
        // What was of no use before would only be in the way.
        let is_useless = |given: &&Given| given.glimpse.is_err();
        let useless: Vec<FileId> = self.given.with_untracked(|given| {
            let useless = given.iter().filter(is_useless);
            useless.map(|given| given.id).collect()
        });
        self.given
            .update(|given| given.retain(|given| given.glimpse.is_ok()));
        for file in useless {
            self.let_go(file);
        }
        let files = files
            .into_iter()
            .take(MOST)
            .map(|file| (self.next_id(), file));
        let files: Vec<(FileId, Offered)> = files.collect();
        let ids = files.iter().map(|(id, _)| *id).collect();
        self.waiting.update_value(|waiting| waiting.extend(files));
        self.look_at_next(run);
        ids
    }

    /// Reads what is not read yet.
    pub fn read(self) {
        let run = self.begin();
        self.read_stale(run);
    }

    /// Stops reading; nothing of the file that was being read is kept.
    pub fn stop(self) {
        self.begin();
        self.stage.set(Stage::Stopped);
    }

    /// Lets a file go that is not on the desk any more.
    pub(super) fn let_go(self, file: FileId) {
        (self.supplies.get_value().forget)(file);
    }

    /// Makes every reading before this one end; what it has not looked at is let go.
    fn begin(self) -> u32 {
        let waiting = self.waiting.try_update_value(std::mem::take);
        for (file, _) in waiting.unwrap_or_default() {
            self.let_go(file);
        }
        self.run.update_value(|run| *run += 1);
        self.run.get_value()
    }

    /// Whether a reading is still wanted. It is not once the desk is gone.
    fn goes_on(self, run: u32) -> bool {
        self.run.try_get_value() == Some(run)
    }

    fn next_id(self) -> FileId {
        self.count.update_value(|count| *count += 1);
        FileId(self.count.get_value())
    }

    fn show(self, task: Task, share: f64) {
        self.stage.set(Stage::Underway(task, share));
    }

    fn fail(self, kind: FileKind, refusal: Refusal) {
        self.stage.set(Stage::Failed(kind, refusal));
    }

    /// Goes on in a turn to come, unless reading has been overtaken by then.
    fn pause(self, run: u32, act: impl FnOnce() + 'static) {
        let act = move || {
            if self.goes_on(run) {
                act();
            }
        };
        (self.outside.later)(Duration::ZERO, Box::new(act));
    }

    /// Fetches a file in a turn to come and takes it apart, unless reading has been overtaken by then.
    fn open(self, run: u32, file: FileId, then: impl FnOnce(Result<Table, Refusal>) + 'static) {
        self.pause(run, move || {
            let then = move |bytes: Result<Vec<u8>, Refusal>| {
                if self.goes_on(run) {
                    then(bytes.and_then(|bytes| Ok(Table::open(bytes)?)));
                }
            };
            let supplies = self.supplies.get_value();
            (supplies.fetch)(file, Box::new(move || self.goes_on(run)), Box::new(then));
        });
    }

    /// Looks at the files that wait, one after the other, and then reads them.
    fn look_at_next(self, run: u32) {
        let first = self.waiting.with_value(|waiting| waiting.front().cloned());
        let Some((id, file)) = first else {
            self.read_stale(run);
            return;
        };
        self.show(Task::Opening(file.name.clone()), 0.0);
        self.open(run, id, move |table| {
            self.waiting.update_value(|waiting| {
                waiting.pop_front();
            });
            let glimpse = table.map(|table| Glimpse::from(&table));
            self.put(id, file, glimpse);
            self.look_at_next(run);
        });
    }

    /// Lays a file on the desk and uses it.
    fn put(self, id: FileId, file: Offered, glimpse: Result<Glimpse, Refusal>) {
        let Offered { name, bytes } = file;
        let given = Given {
            id,
            name,
            bytes,
            glimpse: glimpse.clone(),
        };
        self.given.update(|all| all.push(given));
        if let Ok(glimpse) = glimpse {
            self.assign(id, &glimpse);
        }
    }

    /// Reads one file after the other, and then settles what nobody has chosen.
    fn read_stale(self, run: u32) {
        let Some((kind, role)) = untrack(|| self.next_stale()) else {
            self.settle();
            self.stage.set(Stage::Idle);
            return;
        };
        self.show(Task::Reading(kind), 0.0);
        self.open(run, role.file, move |table| {
            let import = table.and_then(|table| {
                Import::new(table, kind, &role.columns)
                    .map_err(|_| Refusal::Table(TableError::NoHeaders))
            });
            match import {
                Ok(import) => self.read_rows(run, kind, import),
                Err(refusal) => self.fail(kind, refusal),
            }
        });
    }

    /// The next kind that is to be read and can be: all of its columns are known. The largest file
    /// comes first, while there is nothing else in memory; what is left of it is small.
    fn next_stale(self) -> Option<(FileKind, Role)> {
        let stale = self.stale.get_value();
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
    }

    /// Reads rows for a turn, and the rest in turns to come.
    fn read_rows(self, run: u32, kind: FileKind, mut import: Import) {
        let milliseconds = self.supplies.get_value().milliseconds;
        let turn = milliseconds();
        loop {
            let progress = match import.step(ROWS) {
                Ok(progress) => progress,
                Err(error) => return self.fail(kind, error.into()),
            };
            if progress.is_done {
                break;
            }
            if milliseconds() - turn > TURN {
                self.show(Task::Reading(kind), progress.share());
                return self.pause(run, move || self.read_rows(run, kind, import));
            }
        }
        self.stale.update_value(|stale| {
            stale.remove(&kind);
        });
        if let Some(records) = import.into_records() {
            self.history.update(|history| history.put(records));
        }
        self.read_stale(run);
    }
}
