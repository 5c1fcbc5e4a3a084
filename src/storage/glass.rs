//! What stands for the mirror in tests: tabs share it, and it holds what it is given when a test says so.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use super::mirror::{Mirror, Record};
use super::past::{Archive, Kind, Past, ThenPast};

/// A mirror; its clones are the same one, seen by other tabs.
#[derive(Clone, Default)]
pub(crate) struct Glass(Rc<Inside>);

#[derive(Default)]
struct Inside {
    held: RefCell<BTreeMap<String, Record>>,
    past: RefCell<Vec<Past>>,
    /// What it held before each change.
    before: RefCell<Vec<BTreeMap<String, Record>>>,
    coming: RefCell<Vec<Change>>,
    /// Whether it takes its time with every change.
    is_slow: Cell<bool>,
    is_broken: Cell<bool>,
    told: RefCell<Vec<Box<dyn Fn()>>>,
}

enum Change {
    Put(Record),
    Forget(String),
    Erase(Record, Box<dyn FnOnce(bool)>),
}

impl fmt::Debug for Glass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Glass").field(&self.0.held.borrow()).finish()
    }
}

impl Glass {
    /// Takes its time with every change from now on, until a test lets them arrive.
    pub(crate) fn slow_down(&self) {
        self.0.is_slow.set(true);
    }

    /// Answers nothing any more.
    pub(crate) fn break_down(&self) {
        self.0.is_broken.set(true);
        for change in self.0.coming.take() {
            if let Change::Erase(_, done) = change {
                done(false);
            }
        }
        self.tell();
    }

    /// Holds everything that is on its way.
    pub(crate) fn arrive(&self) {
        for change in self.0.coming.take() {
            self.apply(change);
        }
        self.tell();
    }

    /// The texts that it holds, by name.
    pub(crate) fn texts(&self) -> BTreeMap<String, String> {
        let held = self.0.held.borrow();
        let live = held.values().filter_map(|record| {
            let text = record.text.clone()?;
            Some((record.name.clone(), text))
        });
        live.collect()
    }

    /// Every name that it knows anything of.
    pub(crate) fn names(&self) -> Vec<String> {
        self.0.held.borrow().keys().cloned().collect()
    }

    /// How many changes it has held since it was last on the disk.
    pub(crate) fn changes(&self) -> usize {
        self.0.before.borrow().len()
    }

    /// Is on the disk as it was after so many changes, and knows of no other.
    pub(crate) fn fall_back_to(&self, change: usize) {
        if let Some(then) = self.0.before.take().into_iter().nth(change) {
            self.0.held.replace(then);
        }
    }

    /// Keeps something of the past, as another tab would.
    pub(crate) fn put_past(&self, past: &Past) {
        Mirror::keep_past(self, past);
    }

    fn change(&self, change: Change) {
        if self.0.is_broken.get() {
            if let Change::Erase(_, done) = change {
                done(false);
            }
            return;
        }
        if self.0.is_slow.get() {
            self.0.coming.borrow_mut().push(change);
            self.tell();
        } else {
            self.apply(change);
        }
    }

    fn apply(&self, change: Change) {
        let before = self.0.held.borrow().clone();
        self.0.before.borrow_mut().push(before);
        let mut held = self.0.held.borrow_mut();
        match change {
            Change::Put(record) => drop(held.insert(record.name.clone(), record)),
            Change::Forget(name) => drop(held.remove(&name)),
            Change::Erase(record, done) => {
                self.0.past.take();
                held.clear();
                held.insert(record.name.clone(), record);
                drop(held);
                done(true);
            }
        }
    }

    fn tell(&self) {
        for told in self.0.told.borrow().iter() {
            told();
        }
    }
}

impl Mirror for Glass {
    fn is_read(&self) -> bool {
        !self.0.is_broken.get()
    }

    fn has_found(&self) -> bool {
        self.is_read() && !self.0.held.borrow().is_empty()
    }

    fn take_found(&self) -> Option<Vec<Record>> {
        let held = self.0.held.borrow();
        self.is_read().then(|| held.values().cloned().collect())
    }

    fn put(&self, name: &str, text: Option<&str>, at: u64) {
        self.change(Change::Put(Record {
            name: name.to_owned(),
            text: text.map(str::to_owned),
            at,
        }));
    }

    fn forget(&self, name: &str) {
        self.change(Change::Forget(name.to_owned()));
    }

    fn erase(&self, name: &str, at: u64, done: Box<dyn FnOnce(bool)>) {
        let record = Record {
            name: name.to_owned(),
            text: None,
            at,
        };
        self.change(Change::Erase(record, done));
    }

    fn keep_past(&self, past: &Past) {
        if !self.0.is_broken.get() {
            Archive::forget(self, past);
            self.0.past.borrow_mut().push(past.clone());
        }
    }

    fn is_behind(&self) -> bool {
        !self.0.coming.borrow().is_empty()
    }

    fn follow(&self, told: Box<dyn Fn()>) {
        self.0.told.borrow_mut().push(told);
    }
}

impl Archive for Glass {
    fn read(&self, kind: Kind, of: Option<&str>, then: ThenPast) {
        let is_asked_for = |it: &&Past| it.kind == kind && of.is_none_or(|of| it.of == of);
        let found: Vec<Past> = self.0.past.borrow().clone();
        let found: Vec<Past> = found.iter().filter(is_asked_for).cloned().collect();
        then(self.is_read().then_some(found));
    }

    fn forget(&self, past: &Past) {
        let is_it = |it: &Past| (it.kind, &it.of, it.at) == (past.kind, &past.of, past.at);
        self.0.past.borrow_mut().retain(|it| !is_it(it));
    }
}
