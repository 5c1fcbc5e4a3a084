//! Two copies, either of which may lack what came last.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use proptest::prelude::*;

use super::{Disk, assessment, never, own_file, teams as teams_of_disk};
use crate::assessment::AssessmentId;
use crate::exchange;
use crate::storage::glass::Glass;
use crate::storage::{Found, Storage};

/// A browser's two copies.
#[derive(Clone, Debug, Default)]
struct Copies {
    disk: Disk,
    glass: Glass,
}

thread_local! {
    static NOW: Cell<u64> = const { Cell::new(1) };
}

impl Copies {
    /// A tab that has read what is kept.
    fn open(&self) -> (Storage, Found) {
        let storage = Storage::mirrored((&self.disk, &self.glass), || NOW.get(), never);
        let found = storage.load();
        (storage, found)
    }

    fn tab(&self) -> Storage {
        self.open().0
    }

    /// The teams that the next visit finds.
    fn teams(&self) -> Vec<String> {
        let found = self.open().1.assessments;
        found.into_iter().map(|found| found.team).collect()
    }
}

fn id(id: &str) -> AssessmentId {
    AssessmentId::from(id)
}

#[test]
fn f23_what_localstorage_has_lost_comes_back_from_the_mirror() {
    let copies = Copies::default();
    let tab = copies.tab();
    tab.save(&assessment("a", "Tide")).unwrap();
    let kept = copies.disk.changes();
    tab.save(&assessment("a", "Tidal")).unwrap();
    tab.save(&assessment("b", "Ebb")).unwrap();
    tab.save_own(&own_file("ours", "text")).unwrap();
    tab.save_sheets("sheets").unwrap();
    copies.disk.fall_back_to(kept);
    assert_eq!(teams_of_disk(&copies.disk), ["Tide"]);
    let (tab, found) = copies.open();
    assert_eq!(found.own_files, [own_file("ours", "text")]);
    assert_eq!(tab.sheets().unwrap(), "sheets");
    // It is in localStorage, too, from now on.
    assert_eq!(teams_of_disk(&copies.disk), ["Tidal", "Ebb"]);
}

#[test]
fn f23_what_was_deleted_last_stays_deleted() {
    let copies = Copies::default();
    let tab = copies.tab();
    tab.save(&assessment("a", "Tide")).unwrap();
    let kept = copies.disk.changes();
    tab.remove(&id("a")).unwrap();
    copies.disk.fall_back_to(kept);
    assert_eq!(copies.teams(), [] as [&str; 0]);
    assert_eq!(teams_of_disk(&copies.disk), [] as [&str; 0]);
}

#[test]
fn what_was_deleted_stays_deleted_where_the_mirror_never_heard_of_it() {
    let copies = Copies::default();
    let tab = copies.tab();
    tab.save(&assessment("a", "Tide")).unwrap();
    copies.glass.slow_down();
    tab.remove(&id("a")).unwrap();
    assert_eq!(copies.teams(), [] as [&str; 0]);
    // What was on its way is late.
    copies.glass.arrive();
    assert_eq!(copies.teams(), [] as [&str; 0]);
}

#[test]
fn f23_what_was_erased_stays_erased_and_what_came_after_is_there() {
    let copies = Copies::default();
    let tab = copies.tab();
    tab.save(&assessment("a", "Tide")).unwrap();
    tab.save_preferences("{}").unwrap();
    let kept = copies.disk.changes();
    let told = Rc::new(Cell::new(None));
    let heard = Rc::clone(&told);
    tab.erase("now", Box::new(move |is_gone| heard.set(Some(is_gone))));
    assert_eq!(told.get(), Some(true));
    // Nothing that a person entered is in either.
    assert_eq!(copies.glass.texts(), BTreeMap::new());
    assert_eq!(
        copies.disk.texts().into_keys().collect::<Vec<_>>(),
        ["waymark:erased", "waymark:written"]
    );
    tab.save(&assessment("b", "Ebb")).unwrap();
    copies.disk.fall_back_to(kept);
    assert_eq!(copies.teams(), ["Ebb"]);
    assert_eq!(copies.tab().preferences(), None);
}

#[test]
fn erasing_is_said_when_both_copies_are_gone_and_not_when_one_is_not() {
    let copies = Copies::default();
    let tab = copies.tab();
    tab.save(&assessment("a", "Tide")).unwrap();
    copies.glass.slow_down();
    let told = Rc::new(RefCell::new(Vec::new()));
    let hear = |heard: &Rc<RefCell<Vec<bool>>>| {
        let heard = Rc::clone(heard);
        Box::new(move |is_gone| heard.borrow_mut().push(is_gone))
    };
    tab.erase("now", hear(&told));
    assert_eq!(*told.borrow(), [] as [bool; 0]);
    copies.glass.arrive();
    assert_eq!(*told.borrow(), [true]);
    tab.save(&assessment("a", "Tide")).unwrap();
    copies.glass.arrive();
    tab.erase("now", hear(&told));
    copies.glass.break_down();
    assert_eq!(*told.borrow(), [true, false]);
}

#[test]
fn what_is_there_before_there_is_a_mirror_is_taken_into_it() {
    let copies = Copies::default();
    let before = Storage::on_disk(&copies.disk, never);
    before.save(&assessment("a", "Tide")).unwrap();
    before.save_own(&own_file("ours", "text")).unwrap();
    copies.disk.write("waymark:ids", "[]");
    copies.disk.write("other:key", "theirs");
    assert_eq!(copies.teams(), ["Tide"]);
    let mut both = copies.disk.texts();
    both.retain(|name, _| !["other:key", "waymark:written"].contains(&name.as_str()));
    assert_eq!(copies.glass.texts(), both);
}

#[test]
fn f19_what_another_project_swept_away_comes_back_whatever_was_written_since() {
    let copies = Copies::default();
    let tab = copies.tab();
    tab.save(&assessment("a", "Tide")).unwrap();
    tab.save(&assessment("b", "Ebb")).unwrap();
    for name in copies.disk.texts().into_keys() {
        copies.disk.delete(&name);
    }
    assert!(tab.is_missing(&id("b")));
    tab.save(&assessment("b", "Ebbing")).unwrap();
    assert_eq!(teams_of_disk(&copies.disk), ["Ebbing"]);
    assert_eq!(copies.teams(), ["Tide", "Ebbing"]);
    // A tab that could not read the mirror makes nothing in it old.
    for name in copies.disk.texts().into_keys() {
        copies.disk.delete(&name);
    }
    let blind = Storage::on_disk(&copies.disk, never);
    blind.save(&assessment("c", "Neap")).unwrap();
    assert_eq!(copies.teams(), ["Tide", "Ebbing", "Neap"]);
}

#[test]
fn f25_without_a_mirror_that_answers_everything_is_kept_in_localstorage() {
    let copies = Copies::default();
    copies.tab().save(&assessment("a", "Tide")).unwrap();
    copies.glass.break_down();
    let (tab, found) = copies.open();
    assert_eq!(found.assessments.len(), 1);
    tab.save(&assessment("a", "Tidal")).unwrap();
    assert!(!tab.is_behind());
    assert_eq!(teams_of_disk(&copies.disk), ["Tidal"]);
}

#[test]
fn f25_what_was_written_while_the_mirror_was_away_is_newer_than_the_mirror() {
    let copies = Copies::default();
    copies.tab().save(&assessment("a", "Tide")).unwrap();
    let blind = Storage::on_disk(&copies.disk, never);
    blind.load();
    blind.save(&assessment("a", "Tidal")).unwrap();
    assert_eq!(copies.teams(), ["Tidal"]);
    let text = exchange::write_one(&assessment("a", "Tidal"));
    assert_eq!(
        copies.glass.texts().into_values().collect::<Vec<_>>(),
        [text]
    );
}

#[test]
fn f08_what_cannot_be_read_here_is_moved_aside_and_read_in_the_mirror() {
    let copies = Copies::default();
    copies.tab().save(&assessment("a", "Tide")).unwrap();
    copies.disk.write("waymark:assessment:a", "{cut off");
    let (_, found) = copies.open();
    assert_eq!(found.assessments, [assessment("a", "Tide")]);
    assert_eq!(found.unreadable.len(), 1);
    assert_eq!(found.unreadable[0].text, "{cut off");
    assert_eq!(copies.teams(), ["Tide"]);
}

#[test]
fn f14_what_a_newer_waymark_wrote_gives_way_to_no_older_copy() {
    let copies = Copies::default();
    copies.tab().save(&assessment("a", "Tide")).unwrap();
    let newer = r#"{"format":"waymark","schema":99,"assessments":[{"id":"a"}]}"#;
    copies.disk.write("waymark:assessment:a", newer);
    assert_eq!(copies.teams(), [] as [&str; 0]);
    assert!(copies.disk.texts().values().any(|text| text == newer));
}

#[test]
fn what_finds_no_room_in_localstorage_stays_in_the_mirror_until_it_does() {
    let copies = Copies::default();
    let tab = copies.tab();
    let kept = copies.disk.changes();
    tab.save(&assessment("a", "Tide")).unwrap();
    copies.disk.fall_back_to(kept);
    copies.disk.has_room_for(0);
    for _ in 0..2 {
        assert_eq!(copies.teams(), [] as [&str; 0]);
    }
    copies.disk.heal();
    assert_eq!(copies.teams(), ["Tide"]);
}

#[test]
fn deletions_are_forgotten_after_a_month() {
    let copies = Copies::default();
    let tab = copies.tab();
    tab.save(&assessment("a", "Tide")).unwrap();
    tab.remove(&id("a")).unwrap();
    copies.open();
    assert_eq!(copies.glass.names(), ["waymark:assessment:a"]);
    NOW.set(31 * 24 * 60 * 60 * 1000);
    copies.open();
    assert_eq!(copies.glass.names(), [] as [&str; 0]);
}

/// What a person does.
#[derive(Clone, Copy, Debug)]
enum Deed {
    Save(u8, u32),
    Remove(u8),
    Erase,
}

type State = BTreeMap<String, String>;

impl Deed {
    fn on(self, tab: &Storage) {
        match self {
            Self::Save(id, team) => {
                let saved = assessment(&id.to_string(), &team.to_string());
                tab.save(&saved).unwrap();
            }
            Self::Remove(id) => {
                let id = AssessmentId::from(id.to_string().as_str());
                tab.remove(&id).unwrap();
            }
            Self::Erase => tab.erase("now", Box::new(drop)),
        }
    }

    fn after(self, state: &State) -> State {
        let mut state = state.clone();
        match self {
            Self::Save(id, team) => drop(state.insert(id.to_string(), team.to_string())),
            Self::Remove(id) => drop(state.remove(&id.to_string())),
            Self::Erase => state.clear(),
        }
        state
    }
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        6 => (0..4_u8, any::<u32>()).prop_map(|(id, team)| Deed::Save(id, team)),
        2 => (0..4_u8).prop_map(Deed::Remove),
        1 => Just(Deed::Erase),
    ]
}

/// How much of what was written since the last start is on the disk when the browser dies, of a thousand.
type Survives = (usize, usize);

fn found(copies: &Copies) -> State {
    let found = copies.open().1.assessments.into_iter();
    found.map(|it| (it.id.to_string(), it.team)).collect()
}

/// How many of the deeds are whole within so many changes.
fn whole(ends: &[usize], changes: usize) -> usize {
    ends.iter().filter(|end| **end <= changes).count()
}

proptest! {
    #[test]
    fn f23_whatever_part_of_either_copy_survives_the_newest_state_is_found(
        lives in proptest::collection::vec(
            (proptest::collection::vec(deed(), 0..8), (0..=1000_usize, 0..=1000_usize)),
            1..6,
        )
    ) {
        let copies = Copies::default();
        let mut state = State::new();
        for (deeds, survives) in lives {
            state = live_and_die(&copies, &state, &deeds, survives)?;
        }
        prop_assert_eq!(found(&copies), state);
    }
}

/// One life of a browser: what is found at its start, what is done, and what is left when it dies.
fn live_and_die(
    copies: &Copies,
    state: &State,
    deeds: &[Deed],
    (of_disk, of_glass): Survives,
) -> Result<State, TestCaseError> {
    let (tab, at_start) = copies.open();
    let at_start = at_start.assessments.into_iter();
    let at_start: State = at_start.map(|it| (it.id.to_string(), it.team)).collect();
    prop_assert_eq!(&at_start, state);
    let (mut disk_ends, mut glass_ends) = (Vec::new(), Vec::new());
    let mut states = vec![state.clone()];
    for deed in deeds {
        NOW.set(NOW.get() + 1);
        deed.on(&tab);
        disk_ends.push(copies.disk.changes());
        glass_ends.push(copies.glass.changes());
        states.push(deed.after(&states[states.len() - 1]));
    }
    let disk_kept = copies.disk.changes() * of_disk / 1000;
    let glass_kept = copies.glass.changes() * of_glass / 1000;
    let newest = whole(&disk_ends, disk_kept).max(whole(&glass_ends, glass_kept));
    copies.disk.fall_back_to(disk_kept);
    copies.glass.fall_back_to(glass_kept);
    let left = found(copies);
    // A deed that the disk got half of may count, too: the document is there before the clock is, and
    // erasing goes name by name.
    let is_newest = left == states[newest];
    let next = states.get(newest + 1);
    let is_half = next.is_some_and(|next| is_between(&left, &states[newest], next));
    prop_assert!(
        is_newest || is_half,
        "{:?} is neither {:?} nor {:?}",
        left,
        states[newest],
        next
    );
    Ok(left)
}

/// Whether each name is as in one state or the other.
fn is_between(left: &State, before: &State, after: &State) -> bool {
    (0..4_u8).all(|id| {
        let id = id.to_string();
        left.get(&id) == before.get(&id) || left.get(&id) == after.get(&id)
    })
}
