//! Where to read on.

use leptos::prelude::*;

/// Sources as they are written, with the addresses in them as links.
#[component]
pub(crate) fn Sources(
    /// One text per source.
    sources: Vec<String>,
) -> impl IntoView {
    let rows = sources.into_iter().map(|source| {
        let words = source.split(' ').enumerate().map(|(at, word)| {
            let space = if at > 0 { " " } else { "" };
            view! { {space} {word_or_link(word)} }
        });
        view! { <li>{words.collect_view()}</li> }
    });
    view! { <ul>{rows.collect_view()}</ul> }
}

fn word_or_link(word: &str) -> AnyView {
    let is_address = word.starts_with("https://") || word.starts_with("http://");
    if !is_address {
        return word.to_owned().into_any();
    }
    let address = word.trim_end_matches([',', '.', ';', ')']).to_owned();
    let rest = word.get(address.len()..).unwrap_or_default().to_owned();
    view! {
        <a href=address.clone() rel="external noopener">
            {address.clone()}
        </a>
        {rest}
    }
    .into_any()
}
