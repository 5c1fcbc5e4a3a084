//! The worker that keeps the site for use without a connection, and the browser's offer to install the
//! app. `boot/worker.js` speaks with both, for it is there before the app; the two tell each other by events
//! of the window and by marks on the document.

use super::crash::dispatch;

/// Tells that what is kept may be another thing than before, or that it is known now.
pub const KEPT: &str = "waymark:kept";
/// Tells that the browser offers to install the app.
pub const INSTALLABLE: &str = "waymark:installable";
/// Asks whether the page may be loaded anew; who would lose something refuses.
pub const RENEW: &str = "waymark:renew";
const KEEP: &str = "waymark:keep";
const INSTALL: &str = "waymark:install";

/// How much of the site the worker keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Every file.
    Whole,
    /// What was opened; all of it weighs so many bytes when it is sent.
    Part(u32),
    /// Not what was asked for: it did not come, or found no room.
    Failed,
}

/// Whether there is to be a worker: this browser knows what one is, and the site is published with one.
pub fn is_wanted() -> bool {
    mark("data-keeps").is_some()
}

/// What the worker told last.
pub fn kept() -> Option<Kept> {
    let told = mark("data-kept")?;
    Some(match told.as_str() {
        "whole" => Kept::Whole,
        size => size.parse().map_or(Kept::Failed, Kept::Part),
    })
}

/// Has the worker tell what it keeps, as soon as there is one.
pub fn ask() {
    dispatch(KEEP, "state?");
}

/// Has the worker keep everything, and tell.
pub fn keep_all() {
    dispatch(KEEP, "all");
}

/// Whether the browser offers to install the app.
pub fn is_installable() -> bool {
    mark("data-installable").is_some()
}

/// Lets the browser ask the person whether to install the app.
pub fn install() {
    dispatch(INSTALL, "");
}

fn mark(name: &str) -> Option<String> {
    web_sys::window()?
        .document()?
        .document_element()?
        .get_attribute(name)
}
