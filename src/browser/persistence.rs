//! Whether the browser has promised to keep what is here, and how much room it gives.

use super::call::{called, of_navigator, property};

/// Whether the browser has promised; nothing where it makes no promises.
pub async fn is_promised() -> Option<bool> {
    said("persisted").await
}

/// Asks the browser to promise; some ask the person then. Nothing where it makes no promises.
pub async fn ask() -> Option<bool> {
    said("persist").await
}

/// How many bytes are in use of how many that there are, all kinds of storage together; nothing where the
/// browser does not tell.
pub async fn estimate() -> Option<(f64, f64)> {
    let manager = of_navigator("storage")?;
    let estimate = called(&manager, "estimate", &[]).await.ok()?;
    let number = |name| property(&estimate, name)?.as_f64();
    Some((number("usage")?, number("quota")?))
}

async fn said(method: &str) -> Option<bool> {
    let manager = of_navigator("storage")?;
    called(&manager, method, &[]).await.ok()?.as_bool()
}
