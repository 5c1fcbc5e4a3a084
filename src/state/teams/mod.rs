//! The desk of a coach with many teams: the assessments that were brought, which of them are looked at, and
//! what they say side by side.
//!
//! [`TeamsDesk`] is made by the page that shows it: nothing of it is part of what the first question waits
//! for (`ui::late`). Files are read in `reading`, what was kept on earlier visits in `keeping`, and laid side
//! by side in `laying`, all in short turns, so that the page stays alive with thousands of them; `taken` hands
//! out what leaves the desk.
//!
//! What is brought is no assessment of this browser's own: nobody answers in it, and a person opens one here
//! to go on with it.

mod brought;
mod cache;
mod keeping;
mod laying;
mod picture;
mod reading;
mod supplies;
mod taken;
mod told;

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use reactive_graph::graph::untrack;
use reactive_graph::owner::StoredValue;
use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;

pub use keeping::Removed;
pub use picture::{Labels, Picture};
pub use supplies::{
    Extent, FileId, Offered, Record, Records, Shelf, Supplies, WhenDone, WithBytes, WithDocument,
    WithRecords,
};
pub use told::{Reason, Told};

use super::{Assessments, Content, Handles, Outside, OwnFiles};
use crate::assessment::{Assessment, AssessmentId};
use crate::content::Gathered;
use crate::portfolio::rollup::Wanted;
use crate::questionnaire::Catalogue;
use brought::Brought;
use cache::Cache;

/// Milliseconds of a turn: shorter than a person notices, longer than the pauses between.
const TURN: f64 = 30.0;

/// The most assessments that are brought: for more, the command line is there.
pub const MOST: usize = 10_000;

/// How far reading is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// What was kept on an earlier visit is read: so much of how much.
    Restoring(usize, usize),
    /// Files are read: so many of how many.
    Reading(usize, usize),
    /// The person stopped it after so many files of how many.
    Stopped(usize, usize),
    /// Nothing is being read.
    Idle,
}

/// A handle to everything on the desk.
#[derive(Clone, Copy, Debug)]
pub struct TeamsDesk {
    outside: &'static Outside,
    supplies: StoredValue<Arc<Supplies>>,
    content: Content,
    own_files: OwnFiles,
    own: Assessments,
    brought: StoredValue<Brought>,
    /// Changes whenever what was brought does.
    change: RwSignal<u32>,
    /// Whether the assessments of this browser are among those that are looked at.
    with_own: RwSignal<bool>,
    told: RwSignal<Told>,
    /// The same while files are read, which nobody follows.
    tally: StoredValue<Told>,
    stage: RwSignal<Stage>,
    /// Whether what was brought is there on the next visit.
    is_kept: RwSignal<bool>,
    /// How many records of an earlier visit cannot be read.
    unreadable: RwSignal<usize>,
    wanted: RwSignal<Wanted>,
    picture: RwSignal<Option<Arc<Picture>>>,
    /// Whether the picture is being made anew.
    is_laying: RwSignal<bool>,
    /// What ships together with the questionnaires that came along.
    gathered: RwSignal<Option<Arc<Gathered>>>,
    /// The files that are not read yet, in their order.
    waiting: StoredValue<VecDeque<(FileId, Offered)>>,
    /// How many files were ever given.
    count: StoredValue<usize>,
    /// What is not kept yet.
    unkept: StoredValue<Vec<Record>>,
    /// The number of the last reading that was begun; an older one ends when it sees it.
    run: StoredValue<u32>,
    /// The same of the picture.
    laying: StoredValue<u32>,
    cache: StoredValue<Cache>,
    /// What the numbers of teams without names are drawn with.
    salt: StoredValue<String>,
}

impl TeamsDesk {
    /// A desk of whoever owns it, on which nothing lies before it is [restored](Self::restore).
    pub fn new(outside: &'static Outside, handles: Handles, supplies: Supplies) -> Self {
        Self {
            outside,
            supplies: StoredValue::new(Arc::new(supplies)),
            content: handles.content,
            own_files: handles.own_files,
            own: handles.assessments,
            brought: StoredValue::default(),
            change: RwSignal::new(0),
            with_own: RwSignal::new(false),
            told: RwSignal::default(),
            tally: StoredValue::default(),
            stage: RwSignal::new(Stage::Restoring(0, 0)),
            is_kept: RwSignal::new(true),
            unreadable: RwSignal::new(0),
            wanted: RwSignal::default(),
            picture: RwSignal::new(None),
            is_laying: RwSignal::new(false),
            gathered: RwSignal::new(None),
            waiting: StoredValue::default(),
            count: StoredValue::default(),
            unkept: StoredValue::default(),
            run: StoredValue::default(),
            laying: StoredValue::default(),
            cache: StoredValue::default(),
            salt: StoredValue::new((outside.new_id)().to_string()),
        }
    }

    /// How far reading is.
    #[track_caller]
    pub fn stage(self) -> Stage {
        self.stage.get()
    }

    /// Whether files, or what was kept on an earlier visit, are being read.
    #[track_caller]
    pub fn is_underway(self) -> bool {
        match self.stage.get() {
            Stage::Reading(..) => true,
            Stage::Restoring(_, all) => all > 0,
            Stage::Stopped(..) | Stage::Idle => false,
        }
    }

    /// What became of the files that were given.
    #[track_caller]
    pub fn told(self) -> Told {
        self.told.get()
    }

    /// Puts away what became of the files.
    pub fn put_told_away(self) {
        let told = self.tally.try_update_value(std::mem::take);
        for file in told.unwrap_or_default().of_other_tools {
            self.let_go(file);
        }
        self.told.set(Told::default());
    }

    /// Whether what was brought is there on the next visit.
    #[track_caller]
    pub fn is_kept(self) -> bool {
        self.is_kept.get()
    }

    /// How many records of an earlier visit cannot be read. They stay where they are.
    #[track_caller]
    pub fn unreadable(self) -> usize {
        self.unreadable.get()
    }

    /// How many assessments were brought.
    #[track_caller]
    pub fn count(self) -> usize {
        self.change.track();
        self.brought.with_value(|brought| brought.assessments.len())
    }

    /// How many assessments of this browser's own there are to look at: no made-up ones.
    #[track_caller]
    pub fn own_count(self) -> usize {
        self.own
            .all
            .with(|all| all.values().filter(|it| !it.sample).count())
    }

    /// Whether the assessments of this browser are looked at, too.
    #[track_caller]
    pub fn has_own(self) -> bool {
        self.with_own.get()
    }

    /// Looks at the assessments of this browser, too, or not.
    pub fn set_own(self, with_own: bool) {
        self.with_own.set(with_own);
        self.keep_choice();
    }

    /// Whether there is anything to look at.
    #[track_caller]
    pub fn has_any(self) -> bool {
        self.count() > 0 || self.has_own() && self.own_count() > 0
    }

    /// Which teams are looked at.
    #[track_caller]
    pub fn wanted(self) -> Wanted {
        self.wanted.get()
    }

    /// Looks at other teams.
    pub fn want(self, change: impl FnOnce(&mut Wanted)) {
        self.wanted.update(change);
    }

    /// What the teams say side by side; nothing before it is known.
    #[track_caller]
    pub fn picture(self) -> Option<Arc<Picture>> {
        self.picture.get()
    }

    /// Whether the picture is being made anew.
    #[track_caller]
    pub fn is_laying(self) -> bool {
        self.is_laying.get()
    }

    /// What the assessments are scored by, once they are.
    pub fn catalogue(self) -> Option<Arc<Catalogue>> {
        self.cache.with_value(Cache::catalogue)
    }

    /// Whether an assessment is one of this browser's own.
    pub fn is_own(self, id: &AssessmentId) -> bool {
        untrack(|| self.own.find(id)).is_some()
    }

    /// Every assessment that is looked at: those brought, and with them this browser's own.
    fn all(self) -> Vec<Arc<Assessment>> {
        self.change.track();
        let mut all: Vec<Arc<Assessment>> = self.brought.with_value(|brought| {
            let held = brought.assessments.values();
            held.map(|held| Arc::clone(&held.assessment)).collect()
        });
        if self.with_own.get() {
            let own = self.own.list().into_iter();
            all.extend(own.filter(|it| !it.sample).map(Arc::new));
        }
        all
    }

    fn has_changed(self) {
        self.change.update(|change| *change += 1);
    }

    /// Goes on in a turn to come, unless something else was begun by then.
    fn pause(self, number: StoredValue<u32>, run: u32, act: impl FnOnce() + 'static) {
        let act = move || {
            if number.try_get_value() == Some(run) {
                act();
            }
        };
        (self.outside.later)(Duration::ZERO, Box::new(act));
    }

    fn milliseconds(self) -> f64 {
        (self.supplies.get_value().milliseconds)()
    }
}

/// Begins something that makes what was begun before it end.
fn begun(number: StoredValue<u32>) -> u32 {
    number.update_value(|number| *number += 1);
    number.get_value()
}
