//! The button that chooses files.

use leptos::html::Input;
use leptos::prelude::*;
use web_sys::File;

use crate::browser::files;

/// A button that lets a person choose files; without `several`, one.
#[component]
pub(crate) fn FileButton(
    /// What stands on it.
    label: &'static str,
    /// Which files the browser offers, by endings and types.
    accept: &'static str,
    /// Whether more than one may be chosen.
    #[prop(optional)]
    several: bool,
    /// How it is dressed.
    #[prop(default = "button")]
    class: &'static str,
    /// Receives what was chosen.
    take: impl Fn(Vec<File>) + 'static,
) -> impl IntoView {
    file_button(label, accept, several, class, Box::new(take))
}

/// The same for whatever takes the files, so that an area holds it once.
fn file_button(
    label: &'static str,
    accept: &'static str,
    several: bool,
    class: &'static str,
    take: Box<dyn Fn(Vec<File>)>,
) -> AnyView {
    let input = NodeRef::<Input>::new();
    let choose = move |_| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let chosen = move |_| {
        let Some(input) = input.get_untracked() else {
            return;
        };
        let files = files::list_of(input.files());
        // The same file can be chosen again.
        input.set_value("");
        take(files);
    };
    view! {
        <button class=class type="button" on:click=choose>
            {label}
        </button>
        <input
            type="file"
            hidden=true
            multiple=several
            aria-label=label
            accept=accept
            node_ref=input
            on:change=chosen
        />
    }
    .into_any()
}
