//! A questionnaire that is being written in the page's box.

use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;

use crate::state::Handles;

/// What stands in the box. It outlives the page, not the tab: before the tab goes, the browser asks.
#[derive(Clone, Copy, Debug)]
pub struct Draft {
    /// The text.
    pub text: RwSignal<String>,
    /// The text that is kept, saved or was put there as it stands: nothing of it would be lost.
    safe: RwSignal<String>,
}

impl Draft {
    pub(in crate::state) fn new() -> Self {
        Self {
            text: RwSignal::new(String::new()),
            safe: RwSignal::new(String::new()),
        }
    }

    /// The handle.
    pub fn expect() -> Self {
        Handles::expect().draft
    }

    /// Puts a text there that lies elsewhere too.
    pub fn begin(self, text: &str) {
        text.clone_into(&mut self.safe.write());
        text.clone_into(&mut self.text.write());
    }

    /// Says that what stands there lies elsewhere too by now.
    pub fn mark_safe(self) {
        self.safe.set(self.text.get_untracked());
    }

    /// Whether anything that was written would be lost with the tab.
    pub fn is_at_risk(self) -> bool {
        let text = self.text.get_untracked();
        !text.trim().is_empty() && text != self.safe.get_untracked()
    }
}
