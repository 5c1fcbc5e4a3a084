//! The button that chooses files.

use leptos::html::Input;
use leptos::prelude::*;
use web_sys::File;

use crate::browser::files;

/// What a person chooses with a button; files by the endings and types that the browser offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileChoice {
    /// One file.
    One(&'static str),
    /// One file or more.
    Several(&'static str),
    /// A folder, with all that lies in it.
    Folder,
}

/// A button that lets a person choose files or a folder.
#[component]
pub(crate) fn FileButton(
    /// What stands on it.
    label: &'static str,
    /// What is chosen.
    choice: FileChoice,
    /// How it is dressed.
    #[prop(into, default = "button".into())]
    class: Signal<&'static str>,
    /// Receives what was chosen.
    take: impl Fn(Vec<File>) + 'static,
) -> impl IntoView {
    file_button(label, choice, class, Box::new(take))
}

/// The same for whatever takes the files, so that an area holds it once.
fn file_button(
    label: &'static str,
    choice: FileChoice,
    class: Signal<&'static str>,
    take: Box<dyn Fn(Vec<File>)>,
) -> AnyView {
    let input = NodeRef::<Input>::new();
    let choose = move |_| {
        let Some(input) = input.get_untracked() else {
            return;
        };
        if choice == FileChoice::Folder {
            files::ask_for_folder(&input);
        }
        input.click();
    };
    let chosen = move |_| {
        let Some(input) = input.get_untracked() else {
            return;
        };
        let files = files::list_of(input.files());
        // The same can be chosen again.
        input.set_value("");
        take(files);
    };
    let accept = match choice {
        FileChoice::One(accept) | FileChoice::Several(accept) => Some(accept),
        FileChoice::Folder => None,
    };
    view! {
        <button class=class type="button" on:click=choose>
            {label}
        </button>
        <input
            type="file"
            hidden=true
            multiple=!matches!(choice, FileChoice::One(_))
            aria-label=label
            accept=accept
            node_ref=input
            on:change=chosen
        />
    }
    .into_any()
}
