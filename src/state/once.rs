//! A value that is made when it is first asked for and outlives the page that asks.

use reactive_graph::owner::{Owner, StoredValue};
use reactive_graph::prelude::*;

/// A value that is made when it is first asked for and outlives the page that asks.
///
/// Not made before, so that the code behind it is no part of what the first question waits for
/// (`ui::late`).
#[derive(Debug)]
pub(super) struct Once<T: Send + Sync + 'static> {
    made: StoredValue<Option<T>>,
    /// Of whoever announced the value.
    owner: StoredValue<Option<Owner>>,
}

impl<T: Send + Sync + 'static> Clone for Once<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Once<T> {}

impl<T: Copy + Send + Sync + 'static> Once<T> {
    pub(super) fn new() -> Self {
        Self {
            made: StoredValue::new(None),
            owner: StoredValue::new(Owner::current()),
        }
    }

    /// The value, if it is made.
    pub(super) fn get(self) -> Option<T> {
        self.made.get_value()
    }

    /// The value, made if it is not.
    pub(super) fn get_or_make(self, make: impl FnOnce() -> T) -> T {
        self.get().unwrap_or_else(|| {
            let value = match self.owner.get_value() {
                Some(owner) => owner.with(make),
                None => make(),
            };
            self.made.set_value(Some(value));
            value
        })
    }
}
