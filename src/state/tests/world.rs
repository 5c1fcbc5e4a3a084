//! What stands for the browser in tests: a clock that ticks, timers that are run by hand, files that
//! arrive when a test says so.

use std::cell::{Cell, RefCell};
use std::sync::OnceLock;
use std::time::Duration;

use reactive_graph::computed::Memo;
use reactive_graph::owner::Owner;
use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;

use crate::assessment::{Assessment, AssessmentId, Date};
use crate::content::{Bundle, bundle, bundled, shipped};
use crate::state::{ContentFile, Handles, Outside, Reader, Stored, Then, ThenRead};
use crate::storage::Storage;
use crate::storage::disk::Disk;
use crate::storage::glass::Glass;

/// What is left of the wait, and what is done then.
type Timer = (Duration, Box<dyn FnOnce()>);

thread_local! {
    static CLOCK: Cell<u32> = const { Cell::new(0) };
    static MILLISECONDS: Cell<u64> = const { Cell::new(0) };
    static DAYS: Cell<i64> = const { Cell::new(0) };
    static CRASHED: Cell<bool> = const { Cell::new(false) };
    static TIMERS: RefCell<Vec<Timer>> = const { RefCell::new(Vec::new()) };
    static ASKED: RefCell<Vec<(ContentFile, Then)>> = const { RefCell::new(Vec::new()) };
    static HAS_READER: Cell<bool> = const { Cell::new(true) };
    static READERS: RefCell<Vec<ThenRead>> = const { RefCell::new(Vec::new()) };
    static THEME: RefCell<Option<String>> = const { RefCell::new(None) };
}

static WORLD: Outside = Outside {
    now: || format!("{}T00:00:{:02}Z", today(), tick()),
    clock: || u64::from(CLOCK.get()) + MILLISECONDS.get(),
    today: || Some(today()),
    new_id: || AssessmentId::from(format!("new-{}", tick()).as_str()),
    has_crashed: || CRASHED.get(),
    later: |wait, act| TIMERS.with_borrow_mut(|timers| timers.push((wait, act))),
    exclusively: |act| act(),
    read: |then| {
        if HAS_READER.get() {
            then(Some(Reader::HERE));
        } else {
            READERS.with_borrow_mut(|readers| readers.push(then));
        }
    },
    fetch: |file, then| ASKED.with_borrow_mut(|asked| asked.push((file, then))),
    show_theme: |name| THEME.set(name.map(str::to_owned)),
};

fn today() -> Date {
    let first: Date = "2026-03-01".parse().unwrap();
    Date::from_days_since_1970(first.days_since_1970() + DAYS.get()).unwrap()
}

/// Lets so many days pass.
pub(super) fn later_by(days: i64) {
    DAYS.set(DAYS.get() + days);
}

/// Lets so many minutes pass by the clock that counts; no timer runs out.
pub(super) fn let_minutes_pass(minutes: u64) {
    MILLISECONDS.set(MILLISECONDS.get() + minutes * 60 * 1000);
}

fn tick() -> u32 {
    CLOCK.set(CLOCK.get() + 1);
    CLOCK.get()
}

/// The content files as they are published.
fn published() -> &'static Bundle {
    static PUBLISHED: OnceLock<Bundle> = OnceLock::new();
    PUBLISHED.get_or_init(|| bundle(shipped::FILES))
}

/// One tab of a browser.
pub(super) struct Tab {
    pub(super) handles: Handles,
    /// The id in the address.
    pub(super) address: RwSignal<Option<AssessmentId>>,
    /// What the tab's signals live in.
    _owner: Owner,
}

/// Opens a tab on a disk, in a world that begins anew.
pub(super) fn first_tab(disk: &Disk) -> Tab {
    CLOCK.set(0);
    DAYS.set(0);
    MILLISECONDS.set(0);
    CRASHED.set(false);
    TIMERS.take();
    ASKED.take();
    THEME.take();
    HAS_READER.set(true);
    READERS.take();
    tab(disk)
}

/// What reads what other tabs have written is not here from now on.
pub(super) fn take_reader_away() {
    HAS_READER.set(false);
}

/// What reads arrives, or does not.
pub(super) fn let_reader_arrive(arrives: bool) {
    HAS_READER.set(arrives);
    for then in READERS.take() {
        then(arrives.then_some(Reader::HERE));
    }
}

/// Opens a tab on a disk.
pub(super) fn tab(disk: &Disk) -> Tab {
    open(Storage::on_disk(disk, WORLD.has_crashed))
}

/// Opens a tab on a disk that has a mirror.
pub(super) fn mirrored_tab(disk: &Disk, glass: &Glass) -> Tab {
    open(Storage::mirrored(
        (disk, glass),
        WORLD.clock,
        WORLD.has_crashed,
    ))
}

/// Opens a tab on a storage.
pub(super) fn open(storage: Storage) -> Tab {
    let owner = Owner::new();
    owner.set();
    let address = RwSignal::new(None);
    let id = Memo::new(move |_| address.get());
    let catalogue = bundled::catalogue(&published().catalogue).unwrap_or_default();
    Tab {
        handles: Handles::open(&WORLD, Stored::on(storage).read(), catalogue, id),
        address,
        _owner: owner,
    }
}

/// Opens a tab that keeps nothing.
pub(super) fn tab_without_storage() -> Tab {
    open(Storage::in_memory(WORLD.has_crashed))
}

/// Lets every timer that was set run out.
pub(super) fn let_time_pass() {
    for (_, act) in TIMERS.take() {
        act();
    }
}

/// Lets a while pass: the timers that were set for no longer than that run out.
pub(super) fn let_pass(time: Duration) {
    let (due, left): (Vec<Timer>, Vec<Timer>) = TIMERS
        .take()
        .into_iter()
        .partition(|(wait, _)| *wait <= time);
    let left = left
        .into_iter()
        .map(|(wait, act)| (wait.saturating_sub(time), act));
    TIMERS.set(left.collect());
    for (_, act) in due {
        act();
    }
}

/// Lets timers run out until none is left, those included that are set meanwhile.
pub(super) fn let_all_time_pass() {
    while TIMERS.with_borrow(|timers| !timers.is_empty()) {
        let_time_pass();
    }
}

/// The world outside, for what is not among the handles.
pub(super) fn outside() -> &'static Outside {
    &WORLD
}

/// The app crashes.
pub(super) fn crash() {
    CRASHED.set(true);
}

/// The theme that the page shows.
pub(super) fn theme() -> Option<String> {
    THEME.with_borrow(Clone::clone)
}

/// The files that are asked for and have not arrived.
pub(super) fn asked() -> Vec<ContentFile> {
    ASKED.with_borrow(|asked| asked.iter().map(|(file, _)| *file).collect())
}

/// Every file that was asked for arrives, and what is asked for then.
pub(super) fn let_files_arrive() {
    while !asked().is_empty() {
        for (file, then) in ASKED.take() {
            let text = match file {
                ContentFile::Field => &published().field,
                ContentFile::Guidance => &published().guidance,
                ContentFile::Reading => &published().reading,
                ContentFile::Sample => shipped::SAMPLE,
            };
            then(Some(text.to_owned()));
        }
    }
}

/// Every file that was asked for arrives with this text, or not at all.
pub(super) fn let_files_arrive_as(text: Option<&str>) {
    for (_, then) in ASKED.take() {
        then(text.map(str::to_owned));
    }
}

/// An assessment of a team.
pub(super) fn assessment(id: &str, team: &str) -> Assessment {
    let mut assessment = Assessment::new(AssessmentId::from(id));
    assessment.team = team.to_owned();
    assessment
}

/// An id of an assessment.
pub(super) fn id(id: &str) -> AssessmentId {
    AssessmentId::from(id)
}

/// The teams of the assessments that a tab finds which is opened now, by their names.
pub(super) fn teams(disk: &Disk) -> Vec<String> {
    let tab = tab(disk);
    let list = tab.handles.assessments.list();
    let mut teams: Vec<String> = list.into_iter().map(|found| found.team).collect();
    teams.sort();
    teams
}
