//! Where the keyboard goes when what had it leaves the list.

use crate::assessment::AssessmentId;
use crate::browser::focus;
use crate::ui::keyboard::move_once_shown;

/// The id of the link that leads to an assessment.
pub(super) fn anchor(id: &AssessmentId) -> String {
    format!("visit-{id}")
}

/// Moves the keyboard to an assessment once it is in the list.
pub(super) fn to_visit(id: &AssessmentId) {
    let name = anchor(id);
    move_once_shown(move || {
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
    move_once_shown(|| {
        focus::on("#yours");
        focus::on(".toast button");
    });
}
