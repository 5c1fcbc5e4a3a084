//! What is known of the browser itself, where no ability tells it.

use super::call::of_navigator;

/// Whether the browser deletes what a site keeps after seven days of use in which nobody visits it. Apple’s engine
/// does so in Safari and in every browser of an iPhone, and spares what was added to the home screen.
pub fn deletes_after_a_week() -> bool {
    let vendor = of_navigator("vendor").and_then(|vendor| vendor.as_string());
    let is_webkit = vendor.is_some_and(|vendor| vendor.starts_with("Apple"));
    let on_home_screen = of_navigator("standalone").and_then(|is| is.as_bool());
    is_webkit && on_home_screen != Some(true) && !is_installed()
}

/// Whether the page runs as an app of its own.
fn is_installed() -> bool {
    let query = web_sys::window()
        .and_then(|window| window.match_media("(display-mode: standalone)").ok())
        .flatten();
    query.is_some_and(|query| query.matches())
}
