//! Short messages about what just happened, with a way back.

use std::sync::Arc;

use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;

use super::Handles;

/// A message with an optional way back.
///
/// It owns both: who says it is often gone a moment later, such as a row that was just deleted.
#[derive(Clone)]
pub struct Toast {
    /// What happened.
    pub text: String,
    /// Takes it back.
    pub undo: Option<Arc<dyn Fn() + Send + Sync>>,
}

/// A handle to the message on screen.
#[derive(Clone, Copy, Debug)]
pub struct Notices {
    current: RwSignal<Option<Toast>>,
    /// How many messages there were.
    count: RwSignal<u32>,
}

impl Notices {
    pub(super) fn new() -> Self {
        Self {
            current: RwSignal::new(None),
            count: RwSignal::new(0),
        }
    }

    /// The handle.
    pub fn expect() -> Self {
        Handles::expect().notices
    }

    /// The message on screen.
    pub fn current(self) -> Option<Toast> {
        self.current.get()
    }

    /// How many messages there were, which tells each from the one before, whatever it says.
    pub fn count(self) -> u32 {
        self.count.get()
    }

    /// The same, followed by nobody; nothing once the app is gone.
    pub fn try_count(self) -> Option<u32> {
        self.count.try_get_untracked()
    }

    /// Says what happened.
    pub fn say(self, text: impl Into<String>) {
        self.show(Toast {
            text: text.into(),
            undo: None,
        });
    }

    /// Says what happened and offers to take it back.
    pub fn say_with_undo(self, text: impl Into<String>, undo: impl Fn() + Send + Sync + 'static) {
        let undo = move || {
            undo();
            self.dismiss();
        };
        self.show(Toast {
            text: text.into(),
            undo: Some(Arc::new(undo)),
        });
    }

    fn show(self, toast: Toast) {
        self.current.set(Some(toast));
        self.count.update(|count| *count += 1);
    }

    /// Takes the message off the screen.
    pub fn dismiss(self) {
        self.current.set(None);
    }
}
