//! What every field of a file means.

use leptos::prelude::*;

use super::problems::with_code;
use crate::text::fields::{Field, FieldTable, TABLES};
use crate::words;

/// The tables of fields.
#[component]
pub(crate) fn FieldReference() -> impl IntoView {
    let tables = TABLES.iter().map(table).collect_view();
    view! {
        <p class="measure">{with_code(words::fields::ids())}</p>
        {tables}
    }
}

fn table(table: &FieldTable) -> impl IntoView + use<> {
    let name = match table.head {
        "" => words::own::fields_top().into_any(),
        head => view! { <code dir="ltr">{head}</code> }.into_any(),
    };
    let id = format!("fields-{}", table.head.trim_matches(['[', ']']));
    let labelled_by = id.clone();
    let rows = table.fields.iter().map(row).collect_view();
    view! {
        <div class="data-table-frame" role="region" tabindex="0" aria-labelledby=labelled_by>
            <table class="data-table own-fields">
                <caption id=id>{name}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words::own::field()}</th>
                        <th scope="col">{words::own::field_needed()}</th>
                        <th scope="col">{words::own::field_says()}</th>
                        <th scope="col">{words::own::field_example()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn row(field: &Field) -> impl IntoView + use<> {
    let needed = if field.is_optional {
        words::own::field_optional()
    } else {
        words::own::field_required()
    };
    view! {
        <tr>
            <th scope="row">
                <code dir="ltr">{field.name}</code>
            </th>
            <td>{needed}</td>
            <td>{with_code((field.told)())}</td>
            <td>
                <code dir="ltr">{field.example}</code>
            </td>
        </tr>
    }
}
