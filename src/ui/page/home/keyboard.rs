//! Where the keyboard goes when what had it leaves the list.

use leptos::prelude::*;

use crate::assessment::AssessmentId;
use crate::browser::focus;

/// The id of the link that leads to an assessment.
pub(super) fn anchor(id: &AssessmentId) -> String {
    format!("visit-{id}")
}

/// Moves the keyboard to an assessment once it is in the list.
pub(super) fn to_visit(id: &AssessmentId) {
    let name = anchor(id);
    after_drawing(move || {
        let document = web_sys::window().and_then(|window| window.document());
        let link = document.and_then(|document| document.get_element_by_id(&name));
        match link {
            Some(link) => focus::element(&link),
            None => focus::on("#yours"),
        }
    });
}

/// Moves the keyboard to the way back of a message, once it is there; else to the head of the list.
pub(super) fn to_undo() {
    after_drawing(|| {
        focus::on("#yours");
        focus::on(".toast button");
    });
}

/// What has changed is drawn by the second frame.
fn after_drawing(act: impl FnOnce() + 'static) {
    request_animation_frame(move || request_animation_frame(act));
}
