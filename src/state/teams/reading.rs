//! Reads files in short turns, so that the page stays alive and can stop it at any moment.

use std::collections::VecDeque;
use std::path::Path;
use std::sync::Arc;

use reactive_graph::prelude::*;

use super::brought::{Held, Put, record_of};
use super::{Extent, FileId, MOST, Offered, Reason, Stage, TURN, TeamsDesk, begun};
use crate::exchange::elsewhere::begins_like_other_tool;
use crate::exchange::tabular::may_be_tables;
use crate::exchange::{
    Elsewhere, LeftOut, Limit, MAX_FILE_BYTES, OpenError, Opened, begins_like_a_document, of_name,
    open_documents,
};

/// A reading of files, and when this turn of it began.
#[derive(Clone, Copy)]
struct Run {
    number: u32,
    turn: f64,
}

/// How a file holds its document.
#[derive(Clone, Copy)]
enum Form {
    Document,
    Tables,
}

impl TeamsDesk {
    /// Takes files in, beside those that still wait. Tells the ids of all, in their order; the first is asked
    /// for in a turn to come, so that there is time to put the files where they can be fetched.
    pub fn arrive(self, files: Vec<Offered>) -> Vec<FileId> {
        let first = self.count.get_value();
        self.count.set_value(first + files.len());
        let ids: Vec<FileId> = (first..).map(FileId).take(files.len()).collect();
        let coming = ids.iter().copied().zip(files);
        self.waiting.update_value(|waiting| waiting.extend(coming));
        if let Stage::Reading(done, all) = self.stage.get_untracked() {
            // They come after those that are read now.
            self.stage.set(Stage::Reading(done, all + ids.len()));
        } else if !ids.is_empty() {
            self.begin_reading();
        }
        ids
    }

    /// Stops reading. What was read stays.
    pub fn stop(self) {
        let Stage::Reading(done, all) = self.stage.get_untracked() else {
            return;
        };
        begun(self.run);
        let waiting = self.waiting.try_update_value(std::mem::take);
        for (file, _) in waiting.unwrap_or_default() {
            self.let_go(file);
        }
        self.end(Stage::Stopped(done, all));
    }

    fn begin_reading(self) {
        // What was kept comes first: it begins this when it is here.
        if matches!(self.stage.get_untracked(), Stage::Restoring(..)) {
            return;
        }
        let number = begun(self.run);
        let all = self.waiting.with_value(VecDeque::len);
        self.stage.set(Stage::Reading(0, all));
        self.pause(self.run, number, move || {
            let turn = self.milliseconds();
            self.read_next(Run { number, turn });
        });
    }

    /// Begins to read what has arrived meanwhile, where anything has.
    pub(super) fn read_what_waits(self) {
        self.stage.set(Stage::Idle);
        if self.waiting.with_value(|waiting| !waiting.is_empty()) {
            self.begin_reading();
        }
    }

    pub(super) fn let_go(self, file: FileId) {
        (self.supplies.get_value().forget)(file);
    }

    fn read_next(self, run: Run) {
        let next = self.waiting.try_update_value(VecDeque::pop_front).flatten();
        let Some((id, file)) = next else {
            return self.end(Stage::Idle);
        };
        let then = move || {
            self.let_go(id);
            self.go_on(run);
        };
        if is_named(&file.name, "json") {
            return self.read_whole(run, id, file, Form::Document, then);
        }
        let look = move |start: Option<Vec<u8>>| {
            let Some(start) = start else {
                self.lose(&file.name);
                return then();
            };
            if begins_like_a_document(&start) {
                return self.read_whole(run, id, file, Form::Document, then);
            }
            let is_workbook = is_named(&file.name, "xlsx");
            if may_be_tables(&start) && (is_workbook || !start.starts_with(b"PK")) {
                return self.read_whole(run, id, file, Form::Tables, then);
            }
            if begins_like_other_tool(&start) {
                self.hand_on(id, &file.name, OpenError::Elsewhere(Elsewhere::OtherTool));
                return self.go_on(run);
            }
            let known = of_name(&file.name, &start).map(OpenError::Elsewhere);
            let reason = known.map_or(Reason::NoDocument, Reason::Open);
            self.tally
                .update_value(|told| told.passed_over.push((file.name, reason)));
            then();
        };
        self.fetch(run, id, Extent::Start, look);
    }

    fn read_whole(
        self,
        run: Run,
        id: FileId,
        file: Offered,
        form: Form,
        then: impl FnOnce() + 'static,
    ) {
        #[expect(clippy::cast_precision_loss, reason = "some megabytes")]
        let is_too_large = (self.supplies.get_value().size)(id) > MAX_FILE_BYTES as f64;
        if is_too_large {
            let most = MAX_FILE_BYTES;
            let error = OpenError::Limit(Limit::File { most });
            self.tally
                .update_value(|told| told.refuse(&file.name, error));
            return then();
        }
        self.fetch(run, id, Extent::Whole, move |bytes| {
            let Some(bytes) = bytes else {
                self.lose(&file.name);
                return then();
            };
            match form {
                Form::Document => self.open(run, id, &file, Ok(bytes), then),
                Form::Tables => {
                    let tables = self.supplies.get_value();
                    let opened = move |document| {
                        if self.run.try_get_value() == Some(run.number) {
                            self.open(run, id, &file, document, then);
                        }
                    };
                    (tables.tables)(bytes, Box::new(opened));
                }
            }
        });
    }

    /// Takes in what a document holds, or takes note of why it is none.
    fn open(
        self,
        run: Run,
        id: FileId,
        file: &Offered,
        document: Result<Vec<u8>, OpenError>,
        then: impl FnOnce(),
    ) {
        match document.and_then(|bytes| open_documents(&bytes)) {
            Ok(opened) => self.take(&file.name, opened),
            Err(error @ OpenError::Elsewhere(Elsewhere::OtherTool)) => {
                self.hand_on(id, &file.name, error);
                return self.go_on(run);
            }
            Err(error) => self
                .tally
                .update_value(|told| told.refuse(&file.name, error)),
        }
        then();
    }

    /// Takes note of a file of another tool, and does not let it go: a person may take it to the page that
    /// reads it.
    fn hand_on(self, id: FileId, file: &str, error: OpenError) {
        self.tally.update_value(|told| {
            told.refuse(file, error);
            told.of_other_tools.push(id);
        });
    }

    /// Fetches a file, and goes on where reading has not been overtaken meanwhile.
    fn fetch(
        self,
        run: Run,
        id: FileId,
        extent: Extent,
        then: impl FnOnce(Option<Vec<u8>>) + 'static,
    ) {
        let supplies = self.supplies.get_value();
        let goes_on = move || self.run.try_get_value() == Some(run.number);
        let then = move |bytes| {
            if goes_on() {
                then(bytes);
            }
        };
        (supplies.fetch)(id, extent, Box::new(then));
    }

    fn lose(self, file: &str) {
        self.tally
            .update_value(|told| told.broken.push((file.to_owned(), Reason::Lost)));
    }

    /// Reads the next file, in a turn to come where this one has taken long enough.
    fn go_on(self, run: Run) {
        let waiting = self.waiting.with_value(VecDeque::len);
        // A file of a few kilobytes takes less than the pause after it.
        if waiting > 0 && self.milliseconds() - run.turn < TURN && waiting % 16 != 0 {
            return self.read_next(run);
        }
        if let Stage::Reading(_, all) = self.stage.get_untracked() {
            self.stage.set(Stage::Reading(all - waiting, all));
        }
        self.keep_unkept();
        self.pause(self.run, run.number, move || {
            let turn = self.milliseconds();
            self.read_next(Run { turn, ..run });
        });
    }

    fn end(self, stage: Stage) {
        self.keep_unkept();
        self.told.set(self.tally.get_value());
        self.stage.set(stage);
        self.has_changed();
    }

    /// Takes in what a file holds.
    fn take(self, file: &str, opened: Opened) {
        let mut told = self.tally.get_value();
        told.files += 1;
        let name: Arc<str> = file.into();
        let mut unkept = Vec::new();
        self.brought.update_value(|brought| {
            for own in opened.questionnaires {
                let said = format!("{} {}", own.id, own.version);
                let record = record_of(&own, file);
                match brought.take_file(own) {
                    Put::New | Put::Newer => unkept.push(record),
                    Put::Same => {}
                    Put::Older => told.conflicting.push((file.to_owned(), said)),
                }
            }
            for assessment in opened.assessments {
                let is_here = brought.assessments.contains_key(&assessment.id);
                if !is_here && brought.assessments.len() >= MOST {
                    told.no_room += 1;
                    continue;
                }
                let id = assessment.id.clone();
                let held = Held {
                    assessment: Arc::new(assessment),
                    file: Arc::clone(&name),
                };
                let put = brought.take(held.clone());
                match put {
                    Put::New => told.new += 1,
                    Put::Newer => told.newer += 1,
                    Put::Same => told.same += 1,
                    Put::Older => told.older.push((file.to_owned(), id)),
                }
                if put.is_change() {
                    unkept.push(held.record());
                }
            }
        });
        let parts = opened.left_out.into_iter();
        // What a browser's copy holds beside documents has no place here and is no fault.
        let parts = parts.filter(|it| matches!(it, LeftOut::Unreadable { .. }));
        let parts = parts.map(|part| (file.to_owned(), Reason::Part(part)));
        told.broken.extend(parts);
        self.unkept.update_value(|all| all.extend(unkept));
        self.tally.set_value(told);
    }
}

fn is_named(name: &str, like: &str) -> bool {
    let ending = Path::new(name).extension();
    ending.is_some_and(|ending| ending.eq_ignore_ascii_case(like))
}
