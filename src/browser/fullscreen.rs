//! Fills the screen with the page.

/// Whether the browser lets a page fill the screen.
pub fn is_there() -> bool {
    document().is_some_and(|document| document.fullscreen_enabled())
}

/// Fills the screen, or leaves it again.
pub fn toggle() {
    let Some(document) = document() else { return };
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(element) = document.document_element() {
        // A browser that refuses stays as it is, which one sees.
        drop(element.request_fullscreen());
    }
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
