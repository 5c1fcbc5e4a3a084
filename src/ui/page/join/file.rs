//! Reads the questionnaire that a link brings along. It is not kept among a person's own.

use leptos::prelude::*;

use crate::state::Shipped;
use crate::ui::follow::follow;
use crate::ui::late::{FileRead, JoinFile};
use crate::ui::part::Awaited;
use crate::words;

/// Reads the file as soon as everything is here that it may refer to.
#[component]
pub(crate) fn ReadFile(
    /// The file, and what is made of it.
    file: JoinFile,
) -> impl IntoView {
    let shipped = Shipped::expect();
    follow(move || {
        let read = file.text.with(|text| shipped.with_file(text));
        let Some(read) = read else { return };
        if file.read.with_untracked(Option::is_none) {
            file.read
                .set(Some(read.map_or(FileRead::Bad, FileRead::Good)));
        }
    });
    let has_failed =
        Signal::derive(move || shipped.field().has_failed() || shipped.guidance().has_failed());
    let retry = Callback::new(move |()| {
        shipped.load_field();
        shipped.load_guidance();
    });
    view! {
        <Awaited
            has_failed
            waiting=words::join::fetching()
            lost=words::join::fetching_failed()
            retry
        />
    }
}
