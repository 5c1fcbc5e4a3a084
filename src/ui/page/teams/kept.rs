//! What is kept for this page, and the ways to take it along and to let it go.

use leptos::prelude::*;

use super::carry::file_name;
use crate::browser::{files, focus};
use crate::state::Notices;
use crate::state::teams::TeamsDesk;
use crate::ui::keyboard::focus_once_shown;
use crate::ui::part::Shown;
use crate::words;

/// How much was brought, once something was.
#[component]
pub(super) fn Kept(
    /// What is on the page.
    desk: TeamsDesk,
) -> impl IntoView {
    let notices = Notices::expect();
    let save = move |_| {
        let name = file_name(words::teams::all_file_name(), "json");
        if files::save_text(&name, "application/json", &desk.document()).is_err() {
            notices.say(words::teams::save_failed());
        }
    };
    let delete = move |_| {
        let removed = desk.remove_all();
        let said = words::teams::deleted_all(removed.count());
        notices.say_with_undo(said, move || desk.put_back(&removed));
        focus::on("main h1");
        focus_once_shown(".toast button");
    };
    let count = Memo::new(move |_| desk.count());
    view! {
        <Shown when=move || count.get() != 0>
            <div class="teams-screen">
                <section class="stack" aria-labelledby="kept">
                    <div class="section-head">
                        <h2 id="kept">{words::teams::kept()}</h2>
                    </div>
                    <p class="measure">{move || words::teams::kept_count(count.get())}</p>
                    <p class="cluster">
                        <button class="button" type="button" on:click=save>
                            {words::teams::save_all()}
                        </button>
                        <button class="button button--plain" type="button" on:click=delete>
                            {words::teams::delete_all()}
                        </button>
                    </p>
                    <p class="aside-note measure">{words::teams::command_line()}</p>
                </section>
            </div>
        </Shown>
    }
}
