//! The connection, and how it is spared.

use super::call::{of_navigator, property};

/// Whether the person asks the browser to transfer no more than it must.
pub fn is_spared() -> bool {
    let saves = of_navigator("connection").and_then(|it| property(&it, "saveData"));
    saves.is_some_and(|saves| saves.is_truthy())
}
