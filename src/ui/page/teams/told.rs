//! What became of the files that were given.

use leptos::prelude::*;

use super::supplies::BrowserFiles;
use crate::state::teams::{FileId, MOST, Reason, TeamsDesk, Told};
use crate::text::{home, number};
use crate::ui::address::Address;
use crate::ui::handed;
use crate::ui::keyboard::focus_once_shown;
use crate::ui::route::Route;
use crate::words;

/// How many files of a list are named before the rest is counted.
const MOST_NAMED: usize = 50;

/// A sentence about so many things.
type Counted = fn(usize) -> String;

/// What became of the files, until it is put away.
#[component]
pub(super) fn ToldOfFiles(
    /// What is on the page.
    desk: TeamsDesk,
    /// The files.
    given: BrowserFiles,
) -> impl IntoView {
    let address = Address::expect();
    let away = move |_| {
        desk.put_told_away();
        // The button goes with what was told.
        focus_once_shown("#bring");
    };
    let shown = move || {
        let told = desk.told();
        (!told.is_nothing()).then(|| {
            view! {
                <section class="panel" aria-labelledby="told">
                    <h2 id="told">{words::teams::told()}</h2>
                    {counts(&told)}
                    {broken(&told)}
                    {passed_over(&told)}
                    {of_other_tools(&told, given, address)}
                    <p>
                        <button class="button" type="button" on:click=away>
                            {words::teams::told_away()}
                        </button>
                    </p>
                </section>
            }
        })
    };
    view! { {shown} }
}

fn counts(told: &Told) -> impl IntoView + use<> {
    let counted = [
        (told.newer, words::teams::told_newer as Counted),
        (told.same, words::teams::told_same),
        (told.older.len(), words::teams::told_older),
    ];
    let counted = counted.into_iter().filter(|(count, _)| *count > 0);
    let mut sentences = vec![words::teams::told_files(told.files, told.new)];
    sentences.extend(counted.map(|(count, say)| say(count)));
    if told.no_room > 0 {
        sentences.push(words::teams::told_no_room(told.no_room, &MOST.to_string()));
    }
    view! { <p>{number::sentences(sentences)}</p> }
}

/// What could not be read, with every reason, and what says different things.
fn broken(told: &Told) -> Option<impl IntoView + use<>> {
    let broken = told.broken.iter();
    let broken = broken.map(|(file, reason)| words::teams::of_file(file, &said(reason)));
    let conflicting = told.conflicting.iter().map(|(file, of)| {
        let said = words::teams::conflicting(of);
        words::teams::of_file(file, &said)
    });
    let lines: Vec<String> = broken.chain(conflicting).collect();
    let head = (!told.broken.is_empty()).then(|| {
        let said = words::teams::broken(told.broken.len());
        view! {
            <p>
                <strong>{said}</strong>
            </p>
        }
    });
    (!lines.is_empty()).then(|| {
        view! {
            <div class="notice" role="alert">
                {head}
                {list(lines)}
            </div>
        }
    })
}

/// What is of something else, which is no fault.
fn passed_over(told: &Told) -> Option<impl IntoView + use<>> {
    let others = told.passed_over.iter();
    let others = others.map(|(file, reason)| words::teams::of_file(file, &said(reason)));
    let older = told.older.iter().map(|(file, id)| {
        let said = words::teams::older_copy(id.as_str());
        words::teams::of_file(file, &said)
    });
    let lines: Vec<String> = others.chain(older).collect();
    let head = if told.passed_over.is_empty() {
        words::teams::told_older(told.older.len())
    } else {
        words::teams::passed_over(told.passed_over.len())
    };
    (!lines.is_empty()).then(|| {
        view! {
            <details class="working">
                <summary>{head}</summary>
                <div class="working__body">{list(lines)}</div>
            </details>
        }
    })
}

/// The way to the page that reads files of other tools, with those that were given.
fn of_other_tools(
    told: &Told,
    given: BrowserFiles,
    address: Address,
) -> Option<impl IntoView + use<>> {
    let files = told.of_other_tools.clone();
    let said = words::teams::of_other_tools(files.len());
    let go = move |files: &[FileId]| {
        handed::hold(given.those(files));
        handed::pass_on(address, Route::Foreign);
    };
    (!files.is_empty()).then(|| {
        view! {
            <p>{said}</p>
            <p>
                <button class="button" type="button" on:click=move |_| go(&files)>
                    {words::teams::to_other_tools()}
                </button>
            </p>
        }
    })
}

fn list(mut lines: Vec<String>) -> impl IntoView {
    let more = lines.len().saturating_sub(MOST_NAMED);
    lines.truncate(MOST_NAMED);
    if more > 0 {
        lines.push(words::teams::more(more));
    }
    let rows = lines
        .into_iter()
        .map(|line| view! { <li dir="auto">{line}</li> });
    view! { <ul class="teams-list teams-files">{rows.collect_view()}</ul> }
}

/// Why a file gives nothing, as a sentence.
pub(super) fn said(reason: &Reason) -> String {
    match reason {
        Reason::Open(error) => home::open_error(error),
        Reason::Part(part) => home::left_out(part),
        Reason::Lost => words::teams::lost().to_owned(),
        Reason::NoDocument => words::teams::no_document().to_owned(),
    }
}
