//! Why a file is not read, in words.

use crate::delivery::events::TableError;
use crate::state::event_files::Refusal;
use crate::text::events;
use crate::words;

/// What is wrong with a file, and what to do.
pub(super) fn refused(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Lost => words::history::refused_lost().to_owned(),
        Refusal::TooLarge | Refusal::Table(TableError::TooLarge) => {
            words::history::refused_too_large().to_owned()
        }
        Refusal::Table(error) => events::table_sentence(error),
    }
}
