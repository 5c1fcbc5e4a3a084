//! A format: what it is called, what it is for, and its button.

use leptos::prelude::*;

use crate::browser::files;
use crate::state::{Current, Notices};
use crate::text::{number, results};
use crate::words::export as words;

/// A file that is made when it is asked for.
pub(super) struct Made {
    /// What is in it.
    pub(super) bytes: Vec<u8>,
    /// What it is, as browsers say it.
    pub(super) mime: &'static str,
    /// The end of its name.
    pub(super) ending: &'static str,
}

impl Made {
    pub(super) fn text(text: String, mime: &'static str, ending: &'static str) -> Self {
        Self {
            bytes: text.into_bytes(),
            mime,
            ending,
        }
    }
}

/// A format with what stands beside its name.
#[component]
pub(super) fn Row(
    /// What it is called.
    #[prop(into)]
    format: String,
    /// What it is for.
    #[prop(into)]
    about: Signal<String>,
    /// Its buttons.
    children: Children,
) -> impl IntoView {
    view! {
        <div>
            <dt>{number::sentence_start(&format)}</dt>
            <dd class="stack stack--tight">
                <p>{about}</p>
                {children()}
            </dd>
        </div>
    }
}

/// A format that is saved as a file.
#[component]
pub(super) fn FileRow(
    /// What it is called, as within a sentence.
    #[prop(into)]
    format: String,
    /// What it is for.
    #[prop(into)]
    about: Signal<String>,
    /// What stands in the file's name between the team and the day.
    #[prop(into)]
    what: String,
    /// Makes the file; nothing where there is none.
    made: Callback<(), Option<Made>>,
) -> impl IntoView {
    view! {
        <div>
            <dt>{number::sentence_start(&format)}</dt>
            <dd class="export__file stack stack--tight">
                <p>{about}</p>
                <p>
                    <SaveButton format what made />
                </p>
            </dd>
        </div>
    }
}

/// The button that saves a file.
#[component]
pub(super) fn SaveButton(
    /// What it is called, as within a sentence.
    format: String,
    /// What stands in the file's name between the team and the day.
    what: String,
    /// Makes the file; nothing where there is none.
    made: Callback<(), Option<Made>>,
) -> impl IntoView {
    let (current, notices) = (Current::expect(), Notices::expect());
    let save = move |_| {
        let Some((made, assessment)) = made.run(()).zip(current.snapshot()) else {
            return;
        };
        let name = results::file_name(&assessment.team, &what, assessment.date, made.ending);
        if files::save_bytes(&name, made.mime, &made.bytes).is_err() {
            notices.say(words::save_failed());
        }
    };
    view! {
        <button class="button" type="button" on:click=save>
            {words::save(&format)}
        </button>
    }
}
