//! Everything that is wrong with a file: where, the line itself, and what to do.

use leptos::prelude::*;

use crate::browser::files;
use crate::content::{Excerpt, Place, Problem};
use crate::state::{Notices, Seems};
use crate::text::{number, own_questionnaires as text};
use crate::words;

/// The problems of the file that came last.
#[component]
pub(super) fn Problems(
    /// What the file is called.
    file: String,
    /// What it seems to be instead.
    seems: Option<Seems>,
    /// Everything that is wrong.
    problems: Vec<Problem>,
) -> impl IntoView {
    let heading = text::problems(&file, problems.len());
    view! {
        <section class="stack" aria-labelledby="outcome">
            <div class="section-head">
                <h2 id="outcome" tabindex="-1">
                    {heading}
                </h2>
                <p class="aside-note">{words::own::nothing_changed()}</p>
            </div>
            {seems.map(|seems| view! { <p class="notice">{instead(seems)}</p> })}
            {list(&problems, None)}
            {take_away(&problems)}
        </section>
    }
}

fn instead(seems: Seems) -> &'static str {
    match seems {
        Seems::Empty => words::own::is_empty(),
        Seems::Archive => words::own::is_archive(),
        Seems::Utf16 => words::own::is_utf16(),
        Seems::Document => words::own::is_document(),
    }
}

/// As many problems as one repairs before reading the file again.
const FIRST: usize = 8;

/// The problems one below the other, the later ones behind a fold; `go` leads to the place of one.
pub(super) fn list(problems: &[Problem], go: Option<Callback<Place>>) -> impl IntoView + use<> {
    let (first, later) = problems.split_at_checked(FIRST).unwrap_or((problems, &[]));
    let later = (!later.is_empty()).then(|| {
        view! {
            <details class="working">
                <summary>{text::later_problems(later.len())}</summary>
                {rows(later, go)}
            </details>
        }
    });
    view! {
        {rows(first, go)}
        {later}
    }
}

fn rows(problems: &[Problem], go: Option<Callback<Place>>) -> impl IntoView + use<> {
    let place = move |place: Place| match go {
        Some(go) => view! {
            <p>
                <button class="button button--plain" type="button" on:click=move |_| go.run(place)>
                    {text::go_to(place)}
                </button>
            </p>
        }
        .into_any(),
        None => view! { <p class="problem__place map-name">{text::place(place)}</p> }.into_any(),
    };
    let rows = problems.iter().map(|problem| {
        view! {
            <li class="problem">
                {place(problem.place)}
                <p class="problem__what">{with_code(&number::sentence_start(&problem.kind.to_string()))}</p>
                {problem.excerpt.as_ref().map(|excerpt| line(problem.place.line, excerpt))}
                <p class="problem__hint">
                    <span class="problem__lead">{words::own::hint()}</span>
                    " "
                    {with_code(&problem.kind.hint())}
                </p>
            </li>
        }
    });
    view! {
        <ol class="problem-list plain-list">{rows.collect_view()}</ol>
    }
}

/// The line with a mark under the place.
fn line(number: usize, Excerpt { text, before }: &Excerpt) -> impl IntoView + use<> {
    let start: String = text.chars().take(*before).collect();
    let mut rest = text.chars().skip(*before);
    // At the end of a line there is nothing to mark, so a space stands for it.
    let here = rest.next().unwrap_or('\u{a0}').to_string();
    let rest: String = rest.collect();
    view! {
        <p class="problem__line">
            <span class="problem__number" aria-hidden="true">
                {number}
            </span>
            <code dir="ltr">
                {start} <mark aria-label=words::own::here()>{here}</mark> {rest}
            </code>
        </p>
    }
}

/// Words with what stands between backticks as code.
pub(super) fn with_code(words: &str) -> impl IntoView + use<> {
    let parts = words.split('`').enumerate().map(|(at, part)| {
        let part = part.to_owned();
        if at % 2 == 1 {
            view! { <code>{part}</code> }.into_any()
        } else {
            part.into_any()
        }
    });
    parts.collect_view()
}

/// The list for an editor beside the browser: as the command line writes it.
fn take_away(problems: &[Problem]) -> impl IntoView + use<> {
    let notices = Notices::expect();
    let told: Vec<String> = problems.iter().map(Problem::to_string).collect();
    let told = StoredValue::new(format!("{}\n", told.join("\n\n")));
    let copy = move |_| {
        let copying = told.with_value(|told| files::copy(told));
        leptos::task::spawn_local(async move {
            let copied = match copying {
                Ok(copying) => copying.await.is_ok(),
                Err(_) => false,
            };
            notices.say(if copied {
                words::own::copied()
            } else {
                words::own::copy_failed()
            });
        });
    };
    let save = move |_| {
        let saved =
            told.with_value(|told| files::save_text(words::own::list_file(), "text/plain", told));
        if saved.is_err() {
            notices.say(words::own::save_failed());
        }
    };
    view! {
        <p class="cluster">
            <button class="button" type="button" on:click=copy>
                {words::own::copy()}
            </button>
            <button class="button" type="button" on:click=save>
                {words::own::save_list()}
            </button>
        </p>
    }
}
