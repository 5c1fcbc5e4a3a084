//! Opens and closes native dialogs.

use web_sys::HtmlDialogElement;

/// Opens a dialog above everything else, unless it is open.
pub fn open(dialog: &HtmlDialogElement) {
    if !dialog.open() {
        // Fails only for a dialog that is no longer in the page.
        drop(dialog.show_modal());
    }
}
