//! What stands for the browser in tests: a clock that ticks, timers that are run by hand, files that
//! arrive when a test says so.

use std::cell::{Cell, RefCell};
use std::sync::OnceLock;
use std::time::Duration;

use reactive_graph::computed::Memo;
use reactive_graph::owner::Owner;
use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;

use crate::assessment::{Assessment, AssessmentId};
use crate::content::{Bundle, bundle, bundled, shipped};
use crate::state::{ContentFile, Handles, Outside, Stored, Then};
use crate::storage::Storage;
use crate::storage::disk::Disk;

thread_local! {
    static CLOCK: Cell<u32> = const { Cell::new(0) };
    static CRASHED: Cell<bool> = const { Cell::new(false) };
    static TIMERS: RefCell<Vec<Box<dyn FnOnce()>>> = const { RefCell::new(Vec::new()) };
    static ASKED: RefCell<Vec<(ContentFile, Then)>> = const { RefCell::new(Vec::new()) };
    static THEME: RefCell<Option<String>> = const { RefCell::new(None) };
}

static WORLD: Outside = Outside {
    now: || format!("2026-03-01T00:00:{:02}Z", tick()),
    today: || "2026-03-01".parse().ok(),
    new_id: || AssessmentId::from(format!("new-{}", tick()).as_str()),
    has_crashed: || CRASHED.get(),
    later: |_: Duration, act| TIMERS.with_borrow_mut(|timers| timers.push(act)),
    fetch: |file, then| ASKED.with_borrow_mut(|asked| asked.push((file, then))),
    show_theme: |name| THEME.set(name.map(str::to_owned)),
};

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
    CRASHED.set(false);
    TIMERS.take();
    ASKED.take();
    THEME.take();
    tab(disk)
}

/// Opens a tab on a disk.
pub(super) fn tab(disk: &Disk) -> Tab {
    open(Storage::on_disk(disk, WORLD.has_crashed))
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
    for act in TIMERS.take() {
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
