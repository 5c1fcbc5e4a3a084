//! How a message about what just happened leaves, and where the keyboard goes then. The message itself is
//! shown by the first file, for it must be there even where this does not come.

use std::time::Duration;

use leptos::prelude::*;
use web_sys::Element;

use super::address::Address;
use super::follow::follow;
use crate::browser::{focus, page};
use crate::state::Notices;

/// How long a message without a way back stays: about twice as long as the longest takes to read.
const TIME: Duration = Duration::from_secs(15);

/// A message that somebody points at or has the keyboard in.
const HELD: &str = ".toast:is(:hover, :focus-within)";

/// Sees to the messages, beginning with the first; shows nothing.
///
/// It comes a while after the first, which may have been closed, or left with its page, before.
#[component]
pub(super) fn Leaving(
    /// The page on which the first was said, with all that its address says.
    said_at: String,
) -> impl IntoView {
    let notices = Notices::expect();
    leave_with_the_page(notices, said_at);
    // Where the keyboard was when something happened: it goes back there from a button that is gone.
    let before = StoredValue::new_local(None::<Element>);
    follow(move || {
        notices.count();
        before.set_value(focus::place());
    });
    let give_back = move || {
        request_animation_frame(move || focus::find_again(before.get_value().as_ref()));
    };
    if untrack(|| notices.current()).is_none() {
        give_back();
    }
    let click = window_event_listener(leptos::ev::click, move |event| {
        let pressed: Element = event_target(&event);
        if matches!(pressed.closest(".toast"), Ok(Some(_))) {
            give_back();
        }
    });
    let escape = window_event_listener(leptos::ev::keydown, move |event| {
        if event.key() == "Escape" && !focus::is_in_dialog() {
            notices.dismiss();
            give_back();
        }
    });
    on_cleanup(move || {
        click.remove();
        escape.remove();
    });
}

/// Takes a message away when another page opens than the one it was said at, where a way back would act
/// unseen; one without a way back after its time, too.
fn leave_with_the_page(notices: Notices, said_at: String) {
    let address = Address::expect();
    let said = StoredValue::new((1, said_at));
    let in_time = StoredValue::new(0);
    follow(move || {
        let now = (notices.count(), address.place());
        let (before, place) = said.get_value();
        if before == now.0 && place != now.1 {
            notices.dismiss();
        } else if in_time.get_value() != now.0
            && untrack(|| notices.current()).is_some_and(|it| it.undo.is_none())
        {
            in_time.set_value(now.0);
            leave_in_time(notices, now.0);
        }
        said.set_value(now);
    });
}

/// Takes a message away after its time, unless another has come or somebody is at it.
fn leave_in_time(notices: Notices, count: u32) {
    let leave = move || {
        if notices.try_count() != Some(count) {
            return;
        }
        if page::has(HELD) {
            leave_in_time(notices, count);
        } else {
            notices.dismiss();
        }
    };
    set_timeout(leave, TIME);
}
