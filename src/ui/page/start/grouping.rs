//! By what an assessment is told apart among those of many teams.

use leptos::prelude::*;

use crate::assessment::Grouping;
use crate::ordered::SortedSet;
use crate::state::Assessments;
use crate::ui::late::GroupingDraft;
use crate::ui::part::TextField;
use crate::words;

/// One of the fields, and the list of what others say in it.
struct Field {
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    value: RwSignal<String>,
    /// The list's id.
    list: &'static str,
    /// Where an assessment says the same.
    of: fn(&Grouping) -> &str,
}

/// Kind, region and round. They follow with the late parts: nobody needs them to begin.
#[component]
pub(crate) fn GroupingFields(
    /// What is written.
    draft: GroupingDraft,
) -> impl IntoView {
    let is_said = untrack(|| draft.grouping()) != Grouping::default();
    let (fields, lists): (Vec<_>, Vec<_>) = fields_of(draft).into_iter().map(drawn).unzip();
    view! {
        <details class="choices__further" open=is_said>
            <summary>{words::question::grouping()}</summary>
            <div class="stack">
                <p class="field__hint">{words::question::grouping_hint()}</p>
                {fields}
            </div>
            {lists}
        </details>
    }
}

fn fields_of(draft: GroupingDraft) -> [Field; 3] {
    [
        Field {
            id: "kind",
            label: words::question::grouping_kind(),
            hint: words::question::grouping_kind_hint(),
            value: draft.kind,
            list: "kinds",
            of: |it| &it.kind,
        },
        Field {
            id: "region",
            label: words::question::grouping_region(),
            hint: words::question::grouping_region_hint(),
            value: draft.region,
            list: "regions",
            of: |it| &it.region,
        },
        Field {
            id: "round",
            label: words::question::grouping_round(),
            hint: words::question::grouping_round_hint(),
            value: draft.round,
            list: "rounds",
            of: |it| &it.round,
        },
    ]
}

/// A field, and its list.
fn drawn(field: Field) -> (impl IntoView, impl IntoView) {
    let options = known(field.of)
        .into_iter()
        .map(|said| view! { <option value=said></option> });
    let list = view! { <datalist id=field.list>{options.collect_view()}</datalist> };
    let field = view! {
        <TextField
            id=field.id
            label=field.label
            hint=field.hint
            value=field.value
            length=Grouping::LENGTH
            list=field.list
        />
    };
    (field, list)
}

/// What other assessments of this browser say, so that the same is written the same way.
fn known(of: fn(&Grouping) -> &str) -> SortedSet<String> {
    let said = Assessments::expect().list().into_iter();
    let said = said.map(|it| of(&it.grouping).trim().to_owned());
    said.filter(|said| !said.is_empty()).collect()
}
