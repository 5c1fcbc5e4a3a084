//! What files look like that need no mapping, with templates to fill in.

use leptos::prelude::*;

use crate::browser::files;
use crate::delivery::events::{Field, FileKind, example};
use crate::state::Notices;
use crate::text::{events, history};
use crate::words;

/// The own format.
#[component]
pub(super) fn Format() -> impl IntoView {
    let kinds = FileKind::ALL.map(|kind| view! { <KindFormat kind /> });
    view! {
        <details class="working">
            <summary>{words::history::format()}</summary>
            <div class="working__body stack">
                <p class="measure">{words::history::format_more()}</p>
                {kinds}
            </div>
        </details>
    }
}

#[component]
fn KindFormat(
    /// What the file holds.
    kind: FileKind,
) -> impl IntoView {
    let notices = Notices::expect();
    let save = move |_| {
        let (name, text) = (example::file_name(kind), example::template(kind));
        if files::save_text(&name, "text/csv", text).is_err() {
            notices.say(words::history::save_failed());
        }
    };
    let name = example::file_name(kind);
    let rows = kind.fields().iter().map(|field| row(kind, *field));
    view! {
        <div class="stack stack--tight">
            <h3>{name.clone()}</h3>
            <div class="data-table-frame" role="region" tabindex="0" aria-label=name>
                <table class="data-table">
                    <thead>
                        <tr>
                            <th scope="col">{words::history::column()}</th>
                            <th scope="col">{words::history::meaning()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
            <p>
                <button class="button" type="button" on:click=save>
                    {history::template(kind)}
                </button>
            </p>
        </div>
    }
}

fn row(kind: FileKind, field: Field) -> impl IntoView {
    let is_required = kind.required().contains(&field);
    view! {
        <tr>
            <th scope="row">
                <code>{field.key()}</code>
            </th>
            <td>
                {is_required.then(|| view! { <strong>{words::history::required()}</strong> " " })}
                {events::field_more(field)}
            </td>
        </tr>
    }
}
