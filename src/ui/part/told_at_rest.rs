//! What a change has led to, for those who cannot see it.

use std::time::Duration;

use leptos::prelude::*;

/// So long after the last change: who types has come to rest.
const REST: Duration = Duration::from_millis(600);

/// Says aloud what has changed among lines that follow from what a person types, once the typing rests.
/// What was there at the beginning is not said: whoever comes reads the page.
#[component]
pub(crate) fn ToldAtRest(
    /// What could be said, a line each; each names what it is about.
    lines: Signal<Vec<String>>,
) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let known = StoredValue::new(lines.get_untracked());
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    let tell = move || {
        // The page may be gone by then.
        let Some(lines) = lines.try_get_untracked() else {
            return;
        };
        let before = known.get_value();
        let news = lines.iter().filter(|line| !before.contains(line));
        let news: Vec<&str> = news.map(String::as_str).collect();
        if !news.is_empty() {
            said.set(news.join(" "));
        }
        known.set_value(lines);
    };
    Effect::watch(
        move || lines.get(),
        move |_, _, _| {
            let before = waiting.get_value();
            if let Some(before) = before {
                before.clear();
            }
            waiting.set_value(set_timeout_with_handle(tell, REST).ok());
        },
        false,
    );
    on_cleanup(move || {
        if let Some(waiting) = waiting.try_get_value().flatten() {
            waiting.clear();
        }
    });
    view! {
        <p class="visually-hidden" role="status">
            {said}
        </p>
    }
}
