//! Lines that can be moved and removed.

use leptos::prelude::*;

use crate::ui::keyboard::focus_once_shown;
use crate::ui::part::said;
use crate::words::{self, Sentence};

/// A button about one line, which says for the ear which one.
fn tool(
    words: fn(&str) -> Sentence,
    name: Signal<String>,
    id: String,
    disabled: Signal<bool>,
    on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button
            class="button button--plain"
            type="button"
            id=id
            disabled=disabled
            on:click=move |_| on_press.run(())
        >
            {move || said(words(&name.get()), |_, line| for_the_ear(line))}
        </button>
    }
}

fn for_the_ear(words: String) -> AnyView {
    view! { <span class="visually-hidden">{words}</span> }.into_any()
}

/// Up, down, remove.
#[component]
pub(super) fn LineTools(
    /// Begins the ids of the buttons.
    prefix: &'static str,
    /// The line's place.
    at: usize,
    /// How many lines there are.
    of: Memo<usize>,
    /// What the line is called.
    name: Signal<String>,
    /// Called with the place to move it to.
    on_move: Callback<usize>,
    /// Called when it is to go.
    on_remove: Callback<()>,
) -> impl IntoView {
    let up = Callback::new(move |()| {
        on_move.run(at.saturating_sub(1));
        focus_part(
            &format!("{prefix}-{}", at.saturating_sub(1)),
            if at == 1 { "down" } else { "up" },
        );
    });
    let down = Callback::new(move |()| {
        on_move.run(at + 1);
        let is_last = at + 2 == of.get_untracked();
        focus_part(
            &format!("{prefix}-{}", at + 1),
            if is_last { "up" } else { "down" },
        );
    });
    let remove = Callback::new(move |()| {
        on_remove.run(());
        match of.get_untracked().checked_sub(1) {
            Some(last) => focus_part(&format!("{prefix}-{}", at.min(last)), "name"),
            None => focus_once_shown("main h1"),
        }
    });
    let id = |name: &str| format!("{prefix}-{at}-{name}");
    let is_last = Signal::derive(move || at + 1 >= of.get());
    view! {
        <div class="tools">
            {tool(words::tools::sheet_move_up, name, id("up"), Signal::stored(at == 0), up)}
            {tool(words::tools::sheet_move_down, name, id("down"), is_last, down)}
            {tool(words::tools::sheet_remove, name, id("remove"), Signal::stored(false), remove)}
        </div>
    }
}

/// Moves the keyboard to a part of a line once the page shows it.
pub(super) fn focus_part(line: &str, part: &str) {
    focus_once_shown(format!("#{line}-{part}"));
}

/// Moves an item of a list; nothing happens beyond its ends.
pub(super) fn move_item<T>(list: &mut [T], from: usize, to: usize) {
    if from < list.len() && to < list.len() {
        list.swap(from, to);
    }
}
