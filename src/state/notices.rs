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
pub struct Notices(RwSignal<Option<Toast>>);

impl Notices {
    pub(super) fn new() -> Self {
        Self(RwSignal::new(None))
    }

    /// The handle.
    pub fn expect() -> Self {
        Handles::expect().notices
    }

    /// The message on screen.
    pub fn current(self) -> Option<Toast> {
        self.0.get()
    }

    /// Says what happened.
    pub fn say(self, text: impl Into<String>) {
        self.0.set(Some(Toast {
            text: text.into(),
            undo: None,
        }));
    }

    /// Says what happened and offers to take it back.
    pub fn say_with_undo(self, text: impl Into<String>, undo: impl Fn() + Send + Sync + 'static) {
        let undo = move || {
            undo();
            self.dismiss();
        };
        self.0.set(Some(Toast {
            text: text.into(),
            undo: Some(Arc::new(undo)),
        }));
    }

    /// Takes the message off the screen.
    pub fn dismiss(self) {
        self.0.set(None);
    }
}
