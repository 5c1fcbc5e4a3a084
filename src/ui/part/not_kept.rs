//! Says that the browser kept nothing of what was to be kept.

use leptos::prelude::*;

use crate::storage::StorageError;
use crate::words;

/// Why a questionnaire could not be kept; nothing until it could not.
#[component]
pub(crate) fn NotKept(
    /// What the browser said.
    #[prop(into)]
    error: Signal<Option<StorageError>>,
) -> impl IntoView {
    let words = move || match error.get()? {
        StorageError::Full => Some(words::own::full()),
        StorageError::Crowded => Some(words::own::crowded()),
        StorageError::Refused => Some(words::own::refused()),
        StorageError::TooLarge => Some(words::first::shell_too_large()),
        StorageError::Changed => Some(words::own::changed()),
        StorageError::Newer => Some(words::first::shell_newer()),
    };
    move || {
        words().map(|words| {
            view! {
                <div class="notice" role="alert">
                    <p>{words}</p>
                </div>
            }
        })
    }
}
