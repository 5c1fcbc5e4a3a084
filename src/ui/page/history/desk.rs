//! What is on the page: the files, what they hold, what was read of them, what to look at.

use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;
use web_sys::File;

use super::reading::Reading;
use crate::assessment::{Date, Metric};
use crate::browser::clock;
use crate::browser::time_zone::{self, ZoneClock};
use crate::delivery::events::{
    Choices, Columns, Encoding, Field, FileKind, Form, History, Meanings, Measured, Preset, Window,
    Zone, measure, missing,
};
use crate::state::Mappings;
use crate::text::history::Refusal;

/// A file that was given.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Given {
    pub(super) id: usize,
    pub(super) name: String,
    pub(super) bytes: f64,
    /// What it turned out to be.
    pub(super) content: Result<Content, Refusal>,
}

/// What a file shows before it is read.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Content {
    pub(super) form: Form,
    pub(super) encoding: Encoding,
    pub(super) headers: Vec<String>,
    /// The first rows, a cell for each header.
    pub(super) preview: Vec<Vec<String>>,
}

/// What a file is used for.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Role {
    /// The file's id.
    pub(super) file: usize,
    pub(super) columns: Columns,
    /// Whether the columns and words are those of an earlier visit.
    pub(super) is_remembered: bool,
}

/// The days to look at, each the files' own where none is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Days {
    pub(super) from: Option<Date>,
    pub(super) to: Option<Date>,
}

/// A handle to everything on the page.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    pub(super) given: RwSignal<Vec<Given>>,
    pub(super) roles: RwSignal<BTreeMap<FileKind, Role>>,
    pub(super) reading: RwSignal<Reading>,
    pub(super) history: RwSignal<History>,
    pub(super) meanings: RwSignal<Meanings>,
    pub(super) service: RwSignal<Option<String>>,
    pub(super) days: RwSignal<Days>,
    pub(super) zone: RwSignal<String>,
    /// Whether a person takes a metric over or leaves it; what nobody has decided is taken unless it may
    /// flatter.
    pub(super) taken: RwSignal<BTreeMap<Metric, bool>>,
    /// What the files say, unless they are being read or nothing can be told.
    pub(super) measured: Memo<Option<Measured>>,
    /// The days that the deployments cover.
    pub(super) covered: Memo<Option<Window>>,
    /// The browser's own handles to the files, by id.
    pub(super) handles: StoredValue<BTreeMap<usize, File>, LocalStorage>,
    /// The kinds whose records are not those of their file.
    pub(super) stale: StoredValue<BTreeSet<FileKind>>,
    /// The number of the last reading that was begun; an older one stops when it sees it.
    pub(super) run: StoredValue<u32>,
    /// Whether a service was chosen, by a person or for them, since the last file.
    pub(super) has_service: StoredValue<bool>,
    /// What was chosen on earlier visits.
    pub(super) mappings: Mappings,
}

/// The first year whose changes of clock are known; events are hardly older.
const FIRST_YEAR: i16 = 2000;

impl Desk {
    pub(super) fn new(mappings: Mappings) -> Self {
        let reading = RwSignal::new(Reading::Idle);
        let history = RwSignal::new(History::default());
        let meanings = RwSignal::new(Meanings::default());
        let service = RwSignal::new(None);
        let days = RwSignal::new(Days::default());
        let zone = RwSignal::new(time_zone::own());
        let clocks = Memo::new(move |_| clocks(&zone.get()));
        let is_idle = Memo::new(move |_| reading.get() == Reading::Idle);
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
            let is_possible = is_idle.get() && are_in_order(days.get(), covered.get());
            history.with(|history| {
                let is_there = is_possible && history.deployments.is_some();
                is_there.then(|| measure(history, &choices))
            })
        });
        Self {
            given: RwSignal::default(),
            roles: RwSignal::default(),
            reading,
            history,
            meanings,
            service,
            days,
            zone,
            taken: RwSignal::default(),
            measured,
            covered,
            handles: StoredValue::new_local(BTreeMap::new()),
            stale: StoredValue::default(),
            run: StoredValue::default(),
            has_service: StoredValue::default(),
            mappings,
        }
    }

    /// What is used as a kind.
    pub(super) fn role(self, kind: FileKind) -> Option<Role> {
        self.roles.with(|roles| roles.get(&kind).cloned())
    }

    /// What the file that is used as a kind shows.
    pub(super) fn content(self, kind: FileKind) -> Option<Content> {
        let file = self.role(kind)?.file;
        self.given.with(|given| {
            let given = given.iter().find(|given| given.id == file)?;
            given.content.clone().ok()
        })
    }

    /// The fields of a kind that still need a column.
    pub(super) fn missing(self, kind: FileKind) -> Vec<Field> {
        let (Some(role), Some(content)) = (self.role(kind), self.content(kind)) else {
            return Vec::new();
        };
        missing(kind, &role.columns, &content.headers)
    }

    /// The ready-made mapping that a kind's columns are those of.
    pub(super) fn preset(self, kind: FileKind) -> Option<Preset> {
        let (role, content) = (self.role(kind)?, self.content(kind)?);
        let headers = &content.headers;
        Preset::ALL.into_iter().find(|preset| {
            preset.fits(kind, headers) && preset.columns(kind, headers) == role.columns
        })
    }

    /// Looks at another service, or at all of them.
    pub(super) fn set_service(self, service: Option<String>) {
        self.has_service.set_value(true);
        self.service.set(service);
    }

    /// Chooses what nobody has chosen yet, from what was read.
    pub(super) fn settle(self) {
        let services = self.history.with_untracked(History::services);
        let is_listed = |service: &String| services.iter().any(|(name, _)| name == service);
        let chosen = self.service.get_untracked();
        if !self.has_service.get_value() || chosen.is_some_and(|service| !is_listed(&service)) {
            let first = services.first().map(|(name, _)| name.clone());
            self.has_service.set_value(true);
            self.service.set(first.filter(|_| services.len() > 1));
        }
        self.history.with_untracked(|history| {
            self.meanings.update(|meanings| {
                meanings.take_only_environment(history);
            });
        });
    }

    /// The name of a file by what it is used for.
    pub(super) fn file_name(self, kind: FileKind) -> Option<String> {
        let file = self.role(kind)?.file;
        self.given.with(|given| {
            let given = given.iter().find(|given| given.id == file)?;
            Some(given.name.clone())
        })
    }

    /// Whether the first day lies before the last.
    pub(super) fn has_days_in_order(self) -> bool {
        are_in_order(self.days.get(), self.covered.get())
    }
}

/// Whether words that were chosen hold one, as the core compares them.
pub(super) fn says(words: &[String], word: &str) -> bool {
    let is = |one: &String| one.trim().eq_ignore_ascii_case(word.trim());
    words.iter().any(is)
}

fn are_in_order(days: Days, covered: Option<Window>) -> bool {
    let from = days.from.or(covered.map(|covered| covered.from));
    let to = days.to.or(covered.map(|covered| covered.to));
    from.zip(to).is_none_or(|(from, to)| from < to)
}

/// The clocks of a time zone by its name; UTC's for a name that the browser does not know.
fn clocks(name: &str) -> Zone {
    if let Ok(zone) = name.parse() {
        return zone;
    }
    let last = clock::today().map_or(FIRST_YEAR, |today| today.year() + 1);
    ZoneClock::of(name).map_or(Zone::UTC, |clock| {
        Zone::from_offsets(FIRST_YEAR, last, |at| clock.seconds_at(at))
    })
}
