//! Files that are dragged over the page.

use leptos::prelude::*;
use web_sys::{DragEvent, File};

use crate::browser::files;

/// Takes files that are dropped on the page, and tells whether some are held over it. Without this
/// the browser would leave the page and open the file that missed the zone.
pub(crate) fn follow_drags(take: impl Fn(Vec<File>) + Clone + 'static) -> RwSignal<bool> {
    follow_drops(move |event| {
        let files = event.data_transfer().and_then(|dragged| dragged.files());
        take(files::list_of(files));
    })
}

/// The same for what is dropped, be it a file or a folder.
pub(crate) fn follow_drops(take: impl Fn(&DragEvent) + 'static) -> RwSignal<bool> {
    let is_over = RwSignal::new(false);
    let over = window_event_listener(leptos::ev::dragover, move |event| {
        if has_files(&event) {
            event.prevent_default();
            is_over.set(true);
        }
    });
    let leave = window_event_listener(leptos::ev::dragleave, move |event| {
        // Between two elements of the page there is a related one.
        if event.related_target().is_none() {
            is_over.set(false);
        }
    });
    let drop = window_event_listener(leptos::ev::drop, move |event| {
        if has_files(&event) {
            event.prevent_default();
            is_over.set(false);
            take(&event);
        }
    });
    on_cleanup(move || {
        over.remove();
        leave.remove();
        drop.remove();
    });
    is_over
}

/// Whether files are dragged, and not a piece of text.
fn has_files(event: &DragEvent) -> bool {
    let types = event.data_transfer().map(|dragged| dragged.types());
    types.is_some_and(|types| types.includes(&"Files".into(), 0))
}
