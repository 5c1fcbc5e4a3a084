//! What just happened to a practice.

use crate::roadmap::Column;
use crate::text::term;

/// Pinned.
pub fn pinned(title: &str) -> String {
    format!("“{title}” is pinned and stays in Now.")
}

/// No longer pinned.
pub fn unpinned(title: &str, column: Option<Column>) -> String {
    format!("“{title}” is no longer pinned. {}", place(column))
}

/// Deferred.
pub fn deferred(title: &str) -> String {
    format!("“{title}” waits in Later.")
}

/// Dismissed.
pub fn dismissed(title: &str) -> String {
    format!("“{title}” is dismissed.")
}

/// Done.
pub fn done(title: &str) -> String {
    format!("“{title}” is done.")
}

/// Another status.
pub fn status(title: &str, status: &str, column: Option<Column>) -> String {
    format!("“{title}”: {}. {}", status.to_lowercase(), place(column))
}

/// Taken up again.
pub fn taken_up(title: &str, column: Option<Column>) -> String {
    format!("“{title}” is taken up again. {}", place(column))
}

/// Moved.
pub fn moved(title: &str, place: usize, of: usize) -> String {
    format!("“{title}” is now {place} of {of}.")
}

fn place(column: Option<Column>) -> String {
    match column {
        Some(column) => format!("It is in {}.", term::column(column)),
        None => "Your answers leave nothing for it to lift, so it is not listed.".to_owned(),
    }
}
