//! Tells the boot script how the app fares, so that the static crash screen can take over when it dies.

use web_sys::{CustomEvent, CustomEventInit};

/// Shows the crash screen. It is plain HTML and script: nothing in the WebAssembly may be trusted
/// after a panic.
pub fn report(reason: &str) {
    dispatch("waymark:panic", reason);
}

/// Tells that something did not arrive without which there is no app.
pub fn report_absent(reason: &str) {
    dispatch("waymark:absent", reason);
}

/// Tells that the app stands on the page.
pub fn report_started() {
    dispatch("waymark:started", "");
}

/// Tells the scripts of the page something.
pub(super) fn dispatch(name: &str, reason: &str) {
    let details = CustomEventInit::new();
    details.set_detail(&reason.into());
    if let (Some(window), Ok(event)) = (
        web_sys::window(),
        CustomEvent::new_with_event_init_dict(name, &details),
    ) {
        // Nothing is left to do when even this fails.
        drop(window.dispatch_event(&event));
    }
}

/// Makes every panic show the crash screen.
pub fn catch_panics() {
    std::panic::set_hook(Box::new(|panic| report(&panic.to_string())));
}
