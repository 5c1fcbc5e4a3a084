//! A page that fills the window, as the projector's does: nothing stands around it.

use leptos::prelude::*;

/// Whether a page fills the window.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Filled(RwSignal<bool>);

impl Filled {
    /// Makes it known to pages.
    pub(crate) fn provide() -> Self {
        let filled = Self(RwSignal::new(false));
        provide_context(filled);
        filled
    }

    /// Whether one does.
    pub(crate) fn is_so(self) -> bool {
        self.0.get()
    }
}

/// Fills the window for as long as what calls this is shown.
pub(crate) fn fill_window() {
    let Some(Filled(filled)) = use_context() else {
        return;
    };
    filled.set(true);
    // The app may be going, too.
    on_cleanup(move || {
        let _ = filled.try_set(false);
    });
}
