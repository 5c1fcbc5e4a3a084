//! Shows a sentence of which a part is more than words.

use leptos::prelude::*;

use crate::words::{self, Part, Sentence};

/// A sentence with its slots made into what they are: `slot` is told the slot's name and its words.
pub(crate) fn said(sentence: Sentence, slot: impl Fn(&'static str, String) -> AnyView) -> AnyView {
    let part = |part| match part {
        Part::Text(words) => words.into_any(),
        Part::Slot(name, words) => slot(name, words),
    };
    sentence.parts().map(part).collect_view().into_any()
}

/// Words in bold.
pub(crate) fn strong(words: String) -> AnyView {
    view! { <strong>{words}</strong> }.into_any()
}

/// A sentence of which a part is only read aloud.
pub(crate) fn partly_aloud(sentence: Sentence) -> AnyView {
    said(sentence, |_, words| aloud(words))
}

/// What a button or a link does, and for the ear to what.
pub(crate) fn control(what: &str, to: &str) -> AnyView {
    partly_aloud(words::first::shell_control(what, to))
}

/// Words that are only read aloud.
pub(crate) fn aloud(words: String) -> AnyView {
    view! { <span class="visually-hidden">{words}</span> }.into_any()
}
