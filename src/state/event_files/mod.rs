//! The desk that event files are laid on: which files are given, what each is used for, what was read
//! of them, and what is to be looked at. What they say is derived.
//!
//! [`EventDesk`] is made by the page that shows it, not with the other handles: nothing of it is part of
//! what the first question waits for (`ui::late`). Files are used in `roles`, and read in short turns in
//! `reading`; `asked` holds what a person says of their words, `scope` what is looked at, and `taken` what
//! is taken over.

mod asked;
mod days;
mod given;
mod reading;
mod roles;
mod scope;
mod supplies;
mod taken;

use std::collections::VecDeque;
use std::sync::Arc;

use reactive_graph::computed::Memo;
use reactive_graph::owner::StoredValue;
use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;

pub use asked::Ask;
pub use days::Days;
pub use given::{FileId, Given, Glimpse, Offered, Refusal};
pub use reading::{Stage, Task};
pub use roles::Role;
pub use supplies::{Clocks, GoesOn, Supplies, WithBytes};

use super::{Mappings, Outside};
use crate::assessment::Metric;
use crate::delivery::events::{
    Choices, Field, FileKind, History, Meanings, Measured, Preset, Window, Zone, measure, missing,
};
use crate::ordered::{SortedMap, SortedSet};

/// A handle to everything on the desk.
#[derive(Clone, Copy, Debug)]
pub struct EventDesk {
    outside: &'static Outside,
    supplies: StoredValue<Arc<Supplies>>,
    /// What was chosen on earlier visits.
    mappings: Mappings,
    given: RwSignal<Vec<Given>>,
    roles: RwSignal<SortedMap<FileKind, Role>>,
    stage: RwSignal<Stage>,
    history: RwSignal<History>,
    meanings: RwSignal<Meanings>,
    service: RwSignal<Option<String>>,
    days: RwSignal<Days>,
    zone: RwSignal<String>,
    /// Whether a person takes a metric over or leaves it, where that is decided.
    taken: RwSignal<SortedMap<Metric, bool>>,
    measured: Memo<Option<Measured>>,
    covered: Memo<Option<Window>>,
    /// How many files were ever given.
    count: StoredValue<usize>,
    /// The files that are not looked at yet, in their order.
    waiting: StoredValue<VecDeque<(FileId, Offered)>>,
    /// The kinds whose records are not those of their file.
    stale: StoredValue<SortedSet<FileKind>>,
    /// The number of the last reading that was begun; an older one ends when it sees it.
    run: StoredValue<u32>,
    /// Whether a service was chosen, by a person or for them, since the last file.
    has_service: StoredValue<bool>,
}

/// The first year whose changes of clock are known; events are hardly older.
const FIRST_YEAR: i16 = 2000;

impl EventDesk {
    /// An empty desk, of whoever owns it.
    pub fn new(outside: &'static Outside, mappings: Mappings, supplies: Supplies) -> Self {
        let stage = RwSignal::new(Stage::Idle);
        let history = RwSignal::new(History::default());
        let meanings = RwSignal::new(Meanings::default());
        let service = RwSignal::new(None);
        let days = RwSignal::new(Days::default());
        let zone = RwSignal::new(supplies.zone.clone());
        let supplies = Arc::new(supplies);
        let clocks = {
            let supplies = Arc::clone(&supplies);
            Memo::new(move |_| zone.with(|zone| zone_of(outside, &supplies, zone)))
        };
        let is_idle = Memo::new(move |_| stage.with(|stage| *stage == Stage::Idle));
        let covered = Memo::new(move |_| {
            let zone = clocks.get();
            history.with(|history| history.deployments.as_ref()?.covered(&zone))
        });
        let measured = Memo::new(move |_| {
            let Days { from, to } = days.get();
            let choices = Choices {
                service: service.get(),
                from,
                to,
                zone: clocks.get(),
                meanings: meanings.get(),
            };
            let is_possible = is_idle.get() && days.get().or(covered.get()).are_in_order();
            history.with(|history| {
                let is_there = is_possible && history.deployments.is_some();
                is_there.then(|| measure(history, &choices))
            })
        });
        Self {
            outside,
            supplies: StoredValue::new(supplies),
            mappings,
            given: RwSignal::default(),
            roles: RwSignal::default(),
            stage,
            history,
            meanings,
            service,
            days,
            zone,
            taken: RwSignal::default(),
            measured,
            covered,
            count: StoredValue::default(),
            waiting: StoredValue::default(),
            stale: StoredValue::default(),
            run: StoredValue::default(),
            has_service: StoredValue::default(),
        }
    }

    /// Whether a file is given.
    #[track_caller]
    pub fn has_files(self) -> bool {
        self.given.with(|given| !given.is_empty())
    }

    /// The files that are given, in the order in which they came.
    #[track_caller]
    pub fn given(self) -> Vec<Given> {
        self.given.get()
    }

    /// What a file is used for.
    #[track_caller]
    pub fn used_for(self, file: FileId) -> Vec<FileKind> {
        self.roles.with(|roles| {
            let used = roles.iter().filter(|(_, role)| role.file == file);
            used.map(|(kind, _)| *kind).collect()
        })
    }

    /// What is used as a kind.
    #[track_caller]
    pub fn role(self, kind: FileKind) -> Option<Role> {
        self.roles.with(|roles| roles.get(&kind).cloned())
    }

    /// The file that is used as a kind.
    #[track_caller]
    pub fn file_of(self, kind: FileKind) -> Option<FileId> {
        self.roles.with(|roles| Some(roles.get(&kind)?.file))
    }

    /// What the file that is used as a kind shows.
    #[track_caller]
    pub fn glimpse(self, kind: FileKind) -> Option<Glimpse> {
        let file = self.file_of(kind)?;
        self.given.with(|given| {
            let given = given.iter().find(|given| given.id == file)?;
            given.glimpse.clone().ok()
        })
    }

    /// The fields of a kind that still need a column.
    #[track_caller]
    pub fn missing(self, kind: FileKind) -> Vec<Field> {
        let (Some(role), Some(glimpse)) = (self.role(kind), self.glimpse(kind)) else {
            return Vec::new();
        };
        missing(kind, &role.columns, &glimpse.headers)
    }

    /// The ready-made mapping that a kind's columns are those of.
    #[track_caller]
    pub fn preset(self, kind: FileKind) -> Option<Preset> {
        let (role, glimpse) = (self.role(kind)?, self.glimpse(kind)?);
        let headers = &glimpse.headers;
        Preset::ALL.into_iter().find(|preset| {
            preset.fits(kind, headers) && preset.columns(kind, headers) == role.columns
        })
    }

    /// How far reading is.
    #[track_caller]
    pub fn stage(self) -> Stage {
        self.stage.get()
    }

    /// What the files say, unless they are being read or nothing can be told.
    #[track_caller]
    pub fn with_measured<T>(self, ask: impl FnOnce(Option<&Measured>) -> T) -> T {
        self.measured.with(|measured| ask(measured.as_ref()))
    }
}

/// The time zone of a name; UTC for one that nobody knows.
fn zone_of(outside: &Outside, supplies: &Supplies, name: &str) -> Zone {
    if let Ok(zone) = name.parse() {
        return zone;
    }
    let last = (outside.today)().map_or(FIRST_YEAR, |today| today.year() + 1);
    (supplies.clocks)(name).map_or(Zone::UTC, |seconds_at| {
        Zone::from_offsets(FIRST_YEAR, last, seconds_at)
    })
}
