//! What just happened to a practice.

use crate::assessment::Status;
use crate::roadmap::Column;
use crate::text::{number, term};
use crate::words::roadmap::{self as words, SaidStatusStatus};

/// Pinned.
pub fn pinned(title: &str) -> String {
    words::said_pinned(title)
}

/// No longer pinned.
pub fn unpinned(title: &str, column: Option<Column>) -> String {
    number::sentences([words::said_unpinned(title), place(column)])
}

/// Deferred.
pub fn deferred(title: &str) -> String {
    words::said_deferred(title)
}

/// Dismissed.
pub fn dismissed(title: &str) -> String {
    words::said_dismissed(title)
}

/// Another status; what is done has no place any more.
pub fn status(title: &str, status: Status, column: Option<Column>) -> String {
    let said = |status| words::said_status(title, status);
    match status {
        Status::Done => said(SaidStatusStatus::Done),
        Status::Started => number::sentences([said(SaidStatusStatus::Started), place(column)]),
        Status::Open => number::sentences([said(SaidStatusStatus::Open), place(column)]),
    }
}

/// Taken up again.
pub fn taken_up(title: &str, column: Option<Column>) -> String {
    number::sentences([words::said_taken_up(title), place(column)])
}

/// Moved.
pub fn moved(title: &str, place: usize, of: usize) -> String {
    words::said_moved(title, place, of)
}

fn place(column: Option<Column>) -> String {
    match column {
        Some(column) => words::said_is_in(term::column(column)),
        None => words::said_not_listed().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_said_with_the_column_unless_it_is_done() {
        assert_eq!(
            status("Toil", Status::Started, Some(Column::Now)),
            "“Toil”: started. It is in Now."
        );
        assert_eq!(
            status("Toil", Status::Done, Some(Column::Now)),
            "“Toil” is done."
        );
        assert!(status("Toil", Status::Open, None).starts_with("“Toil”: not started. Your"));
    }
}
