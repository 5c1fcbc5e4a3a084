//! Takes the report along: on paper, as one HTML file, as Markdown.

use leptos::prelude::*;

use super::desk::Desk;
use crate::browser::{files, page};
use crate::state::Notices;
use crate::text::results;
use crate::ui::part::CopyButton;
use crate::ui::route::Route;
use crate::words::report as words;

/// The buttons.
#[component]
pub(super) fn Take(
    /// The facts and what of them is wanted.
    desk: Desk,
) -> impl IntoView {
    let notices = Notices::expect();
    let save = move |ending: &str, mime: &str, text: Option<String>| {
        let Some((text, assessment)) = text.zip(desk.current.snapshot()) else {
            return;
        };
        let name = results::file_name(&assessment.team, words::file(), assessment.date, ending);
        if files::save_text(&name, mime, &text).is_err() {
            notices.say(words::save_failed());
        }
    };
    let elsewhere = move || desk.current.id().map(|id| Route::Export.of(&id));
    let made = Callback::new(move |()| desk.markdown());
    view! {
        <p class="cluster">
            <button class="button" type="button" on:click=move |_| page::print()>
                {words::print()}
            </button>
            <button
                class="button"
                type="button"
                on:click=move |_| save("html", "text/html", desk.html())
            >
                {words::save_html()}
            </button>
            <button
                class="button"
                type="button"
                on:click=move |_| save("md", "text/markdown", desk.markdown())
            >
                {words::save_markdown()}
            </button>
            <CopyButton made copied=words::copied()>
                {words::copy_markdown()}
            </CopyButton>
        </p>
        <p class="aside-note">
            {words::take_away_note()} " " <a href=elsewhere>{words::to_export()}</a>
        </p>
    }
}
