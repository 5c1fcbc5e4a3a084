//! What a person wants in reports is remembered, and goes with no copy.

use super::world::{first_tab, tab};
use crate::storage::disk::Disk;

#[test]
fn what_goes_into_a_report_is_still_chosen_in_the_next_tab_and_in_no_copy() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    assert_eq!(handles.preferences.report(), None);
    handles.preferences.set_report("answers letter");
    let next = tab(&disk).handles;
    assert_eq!(next.preferences.report().as_deref(), Some("answers letter"));
    assert!(!next.copy_of_everything().contains("answers letter"));
}
