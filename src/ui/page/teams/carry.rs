//! Takes the summary along, with names or without.

use leptos::prelude::*;

use super::told::said;
use super::view::View;
use crate::browser::{clock, files};
use crate::report::{Intake, TeamsReport};
use crate::state::Notices;
use crate::state::teams::{Picture, Reason, TeamsDesk, Told};
use crate::words;

/// What is told of the teams, as it is shown: with names or without. Nothing before it is known.
pub(super) fn with_report<T>(
    desk: TeamsDesk,
    view: View,
    read: impl FnOnce(&TeamsReport<'_>) -> T,
) -> Option<T> {
    let picture = desk.picture()?;
    let intake = intake(&picture, &desk.told());
    Some(read(&TeamsReport {
        rollup: &picture.rollup,
        intake: &intake,
        guidance: &picture.guidance,
        wanted: &picture.wanted,
        by: None,
        is_anonymous: !view.has_names.get(),
    }))
}

/// What became of the files, as far as it is known: what is kept of an earlier visit has told it then.
fn intake(picture: &Picture, told: &Told) -> Intake {
    let named = |list: &[(String, Reason)]| {
        let list = list.iter();
        list.map(|(file, reason)| (file.clone(), said(reason)))
            .collect()
    };
    let older = told.older.iter();
    let conflicting = told.conflicting.iter();
    Intake {
        files: picture.files,
        assessments: picture.assessments,
        broken: named(&told.broken),
        passed_over: named(&told.passed_over),
        repeated: older
            .map(|(file, id)| (file.clone(), words::teams::older_copy(id.as_str())))
            .collect(),
        conflicting: conflicting
            .map(|(file, of)| (file.clone(), words::teams::conflicting(of)))
            .collect(),
        made_up: picture.made_up,
        of_several_scopes: picture.of_several_scopes,
        of_several_regions: picture.of_several_regions,
    }
}

/// A text of the summary, the ending of its file, and what it is.
type Form = (fn(&TeamsReport<'_>) -> String, &'static str, &'static str);

/// The summary as files.
#[component]
pub(super) fn Carry(
    /// What is on the page.
    desk: TeamsDesk,
    /// How teams are shown.
    view: View,
) -> impl IntoView {
    let notices = Notices::expect();
    let save = move |(write, ending, mime): Form| {
        let Some(text) = untrack(|| with_report(desk, view, write)) else {
            return;
        };
        let name = file_name(words::teams::file_name(), ending);
        if files::save_text(&name, mime, &text).is_err() {
            notices.say(words::teams::save_failed());
        }
    };
    let markdown: Form = (|it| it.to_markdown(), "md", "text/markdown");
    let csv: Form = (|it| it.to_csv(), "csv", "text/csv");
    let json: Form = (
        |it| format!("{:#}\n", it.to_json()),
        "json",
        "application/json",
    );
    let what = move || {
        if view.has_names.get() {
            words::teams::carry_names()
        } else {
            words::teams::carry_anonymous()
        }
    };
    view! {
        <section class="stack" aria-labelledby="carry">
            <div class="section-head">
                <h2 id="carry">{words::teams::carry()}</h2>
            </div>
            <p class="measure">{what}</p>
            <p class="cluster">
                <button class="button" type="button" on:click=move |_| save(markdown)>
                    {words::teams::save_markdown()}
                </button>
                <button class="button" type="button" on:click=move |_| save(csv)>
                    {words::teams::save_csv()}
                </button>
                <button class="button" type="button" on:click=move |_| save(json)>
                    {words::teams::save_json()}
                </button>
            </p>
        </section>
    }
}

/// The name of a file of today.
pub(super) fn file_name(name: &str, ending: &str) -> String {
    let day = clock::today().map(|day| format!("-{day}"));
    format!("{name}{}.{ending}", day.unwrap_or_default())
}
