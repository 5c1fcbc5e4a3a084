//! What is done with files once a person has chosen or dropped them: each goes to whoever reads it.

use leptos::prelude::*;
use web_sys::File;

use crate::browser::files;
use crate::exchange::{Elsewhere, MAX_FILE_BYTES, of_name};
use crate::state::Notices;
use crate::ui::address::Address;
use crate::ui::handed;
use crate::ui::late::Given;
use crate::ui::route::Route;
use crate::words;

/// The page that takes over what another reads; nothing where a person has to change it first.
pub(super) fn reads(elsewhere: Elsewhere) -> Option<Route> {
    match elsewhere {
        Elsewhere::Rows => Some(Route::History),
        Elsewhere::Questionnaire => Some(Route::OwnQuestionnaires),
        Elsewhere::OtherTool => Some(Route::Foreign),
        Elsewhere::Spreadsheet | Elsewhere::Sheets => None,
    }
}

/// Takes files: the page that reads them opens with them, or what they hold is given to the dialog.
pub(super) fn take(
    brought: Vec<File>,
    given: RwSignal<Option<Given>>,
    (address, notices): (Address, Notices),
) {
    leptos::task::spawn_local(async move {
        let is_one = brought.len() == 1;
        let mut pages = Vec::new();
        for file in &brought {
            pages.push(page_of(file, !is_one).await);
        }
        let page = pages.first().copied().flatten();
        let agree = pages.iter().all(|other| *other == page);
        match (brought.first().cloned(), page) {
            (None, _) => {}
            (Some(_), Some(page))
                if is_one || agree && matches!(page, Route::History | Route::Foreign) =>
            {
                handed::hold(brought);
                handed::pass_on(address, page);
            }
            (Some(file), _) if is_one => {
                handed::hold(brought);
                let read = files::read(&file).await;
                // The page may have been left.
                let _ = given.try_set(Some(read.map_or(Given::Lost, Given::Bytes)));
            }
            _ => notices.say(words::home::one_at_a_time()),
        }
    });
}

/// The page that reads a file, where its name tells.
async fn page_of(file: &File, is_among_others: bool) -> Option<Route> {
    let start = files::start_of(file).await.ok()?;
    // Waymark's own workbooks come one at a time; several are other tools'.
    if is_among_others && start.starts_with(b"PK") {
        return Some(Route::Foreign);
    }
    #[expect(clippy::cast_precision_loss, reason = "some megabytes")]
    let most = MAX_FILE_BYTES as f64;
    // No document is so large, and the history reads in pieces.
    if file.size() > most && start.trim_ascii_start().starts_with(b"[") {
        return Some(Route::History);
    }
    reads(of_name(&file.name(), &start)?)
}
