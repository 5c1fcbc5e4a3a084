//! The folder to which copies go: chosen, allowed again, given up.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::copies::{allow, choose, forget_folder};
use crate::browser::folder;
use crate::state::{Backups, Copies, Handles};
use crate::text::settings;
use crate::words;

/// How copies to a folder stand, and what can be done about it; nothing where the browser writes to none.
#[component]
pub(crate) fn FolderChoice() -> impl IntoView {
    if !folder::is_offered() {
        return None;
    }
    let (handles, backups) = (Handles::expect(), Backups::expect());
    let said = move || said(handles, &backups.copies());
    let pick = move |words| button(words, move || spawn_local(choose(handles)));
    let stop = move || {
        let words = words::keeping::stop();
        button(words, move || spawn_local(forget_folder(handles)))
    };
    let buttons = move || match backups.copies() {
        Copies::Absent => pick(words::keeping::choose()).into_any(),
        Copies::Asleep(_) => view! { {allow_button(handles)} {stop()} }.into_any(),
        Copies::Awake(..) => stop().into_any(),
        Copies::Failed(..) => view! { {pick(words::keeping::choose_other())} {stop()} }.into_any(),
    };
    Some(view! {
        <div>
            <dt>{words::keeping::folder()}</dt>
            <dd>
                <p role="status">{said}</p>
                <p class="cluster">{buttons}</p>
            </dd>
        </div>
    })
}

/// Says on the list of assessments that copies wait for the person; nothing where they do not.
#[component]
pub(crate) fn FolderAsleep() -> impl IntoView {
    let (handles, backups) = (Handles::expect(), Backups::expect());
    move || match backups.copies() {
        copies @ Copies::Asleep(_) => Some(view! {
            <p class="aside-note">{said(handles, &copies)} " " {allow_button(handles)}</p>
        }),
        _ => None,
    }
}

/// How copies stand, in words.
fn said(handles: Handles, copies: &Copies) -> String {
    match copies {
        Copies::Absent => words::keeping::absent().to_owned(),
        Copies::Asleep(folder) => words::keeping::asleep(folder),
        Copies::Awake(folder, at) => {
            let days = at.as_ref().and_then(|at| handles.days_since(at));
            days.map_or_else(
                || words::keeping::awake(folder),
                |days| words::keeping::written(folder, &settings::ago(days)),
            )
        }
        Copies::Failed(folder, reason) if folder.is_empty() => reason.clone(),
        Copies::Failed(folder, reason) => words::keeping::failed(folder, reason),
    }
}

fn allow_button(handles: Handles) -> impl IntoView {
    button(words::keeping::allow(), move || spawn_local(allow(handles)))
}

fn button(words: &'static str, act: impl Fn() + 'static) -> impl IntoView {
    view! {
        <button class="button button--plain" type="button" on:click=move |_| act()>
            {words}
        </button>
    }
}
