//! What a page is called: its heading, which takes the keyboard, and its tab.

use leptos::prelude::*;

use crate::browser::page;
use crate::state::Current;
use crate::text::{home, shell};
use crate::ui::keyboard::focus_once_shown;

/// Moves the keyboard to the new heading when another thing is shown.
pub(crate) fn focus_heading_after<T>(shown: Memo<T>)
where
    T: PartialEq + Clone + Send + Sync + 'static,
{
    Effect::watch(
        move || shown.get(),
        |_, _, _| focus_once_shown("main h1"),
        false,
    );
}

/// Names the tab.
pub(crate) fn name_tab(title: &str) {
    let team = untrack(|| Current::expect().read(home::name));
    page::set_title(&shell::title(title, team.as_deref()));
}
