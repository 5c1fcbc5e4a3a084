//! Where the files lie in tests, in place of the browser: they are handed over at once, or when a test
//! says so.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use crate::state::Mappings;
use crate::state::event_files::{
    Clocks, EventDesk, FileId, GoesOn, Offered, Refusal, Supplies, WithBytes,
};
use crate::state::tests::world::{let_all_time_pass, outside};

/// Asked for and not handed over yet.
type Asked = (FileId, GoesOn, WithBytes);

thread_local! {
    static FILES: RefCell<BTreeMap<FileId, Result<Vec<u8>, Refusal>>> = const { RefCell::new(BTreeMap::new()) };
    static FETCHED: RefCell<Vec<FileId>> = const { RefCell::new(Vec::new()) };
    static ASKED: RefCell<Vec<Asked>> = const { RefCell::new(Vec::new()) };
    static HOLDS: Cell<bool> = const { Cell::new(false) };
    static MILLISECONDS: Cell<f64> = const { Cell::new(0.0) };
    static PACE: Cell<f64> = const { Cell::new(0.0) };
}

/// An empty desk beside an empty drawer.
pub(super) fn desk(mappings: Mappings) -> EventDesk {
    FILES.take();
    FETCHED.take();
    ASKED.take();
    HOLDS.set(false);
    PACE.set(0.0);
    let supplies = Supplies {
        fetch: Box::new(fetch),
        forget: Box::new(|file| drop(FILES.with_borrow_mut(|files| files.remove(&file)))),
        zone: "UTC".to_owned(),
        clocks,
        milliseconds: || {
            MILLISECONDS.set(MILLISECONDS.get() + PACE.get());
            MILLISECONDS.get()
        },
    };
    EventDesk::new(outside(), mappings, supplies)
}

fn fetch(file: FileId, goes_on: GoesOn, then: WithBytes) {
    FETCHED.with_borrow_mut(|fetched| fetched.push(file));
    if HOLDS.get() {
        ASKED.with_borrow_mut(|asked| asked.push((file, goes_on, then)));
    } else {
        hand_over(file, then);
    }
}

fn hand_over(file: FileId, then: WithBytes) {
    let bytes = FILES.with_borrow(|files| files.get(&file).cloned());
    then(bytes.unwrap_or(Err(Refusal::Lost)));
}

/// Two hours ahead of UTC in the east; no other zone is known.
fn clocks(zone: &str) -> Option<Clocks> {
    (zone == "East").then(|| -> Clocks { Box::new(|_| 2 * 3_600) })
}

/// Offers files and puts those that are taken into the drawer; nothing is read yet.
pub(super) fn offer(desk: EventDesk, files: &[(&str, &str)]) -> Vec<FileId> {
    let offered = files.iter().map(|(name, text)| Offered {
        name: (*name).to_owned(),
        bytes: f64::from(u32::try_from(text.len()).unwrap()),
    });
    let ids = desk.arrive(offered.collect());
    for (id, (_, text)) in ids.iter().zip(files) {
        put(*id, Ok(text));
    }
    ids
}

/// Offers files and lets them be read.
pub(super) fn give(desk: EventDesk, files: &[(&str, &str)]) -> Vec<FileId> {
    let ids = offer(desk, files);
    let_all_time_pass();
    ids
}

/// Puts something else in the place of a file.
pub(super) fn put(file: FileId, bytes: Result<&str, Refusal>) {
    let bytes = bytes.map(|text| text.as_bytes().to_vec());
    FILES.with_borrow_mut(|files| files.insert(file, bytes));
}

/// The files in the drawer.
pub(super) fn kept() -> Vec<FileId> {
    FILES.with_borrow(|files| files.keys().copied().collect())
}

/// Which files were fetched since the last look, in their order.
pub(super) fn fetched() -> Vec<FileId> {
    FETCHED.take()
}

/// From now on files are handed over when the test says so.
pub(super) fn hold() {
    HOLDS.set(true);
}

/// Hands over what was asked for, and from now on at once. Tells which of it was still wanted.
pub(super) fn release() -> Vec<(FileId, bool)> {
    HOLDS.set(false);
    let asked = ASKED.take().into_iter().map(|(file, goes_on, then)| {
        let is_wanted = goes_on();
        hand_over(file, then);
        (file, is_wanted)
    });
    asked.collect()
}

/// From now on so many milliseconds pass between two looks at the clock.
pub(super) fn be_slow(milliseconds: f64) {
    PACE.set(milliseconds);
}
