//! What is done when something changes.

use leptos::ev::Event;
use leptos::html::Dialog;
use leptos::prelude::*;
use web_sys::HtmlDialogElement;

use crate::browser::dialog;

/// Does something soon, and again whenever what it read has changed.
///
/// ## Why not an `Effect` where it is needed
/// Leptos compiles the whole of an effect for each closure; here that is done once.
pub(crate) fn follow(act: impl Fn() + 'static) {
    fn begin(act: Box<dyn Fn()>) {
        Effect::new(move |_| act());
    }
    begin(Box::new(act));
}

/// Keeps a dialog open while something is so, and closed otherwise.
pub(crate) fn open_while(element: NodeRef<Dialog>, is_wanted: impl Fn() -> bool + 'static) {
    follow(move || {
        let Some(element) = element.get() else { return };
        if is_wanted() {
            dialog::open(&element);
        } else {
            element.close();
        }
    });
}

/// What is done with the event that tells that a dialog was closed. A browser tells of it with the next frame only: of a
/// dialog that was opened again by then, for something else, nothing is done.
pub(crate) fn once_closed(act: impl Fn() + 'static) -> impl Fn(Event) + 'static {
    move |event| {
        if !event_target::<HtmlDialogElement>(&event).open() {
            act();
        }
    }
}
