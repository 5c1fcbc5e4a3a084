//! By what an assessment is told apart among those of many teams.

use leptos::prelude::*;

use crate::assessment::Grouping;
use crate::ordered::SortedSet;
use crate::state::Assessments;
use crate::ui::follow::follow;
use crate::ui::part::TextField;
use crate::words;

/// Kind, region and round. They follow with the late parts: nobody needs them to begin.
#[component]
pub(crate) fn GroupingFields(
    /// What is written.
    grouping: RwSignal<Grouping>,
) -> impl IntoView {
    let Grouping {
        kind,
        region,
        round,
    } = grouping.get_untracked();
    let is_said = grouping.get_untracked() != Grouping::default();
    let [kind, region, round] = [kind, region, round].map(RwSignal::new);
    follow(move || {
        let [kind, region, round] = [kind, region, round].map(|it| it.get().trim().to_owned());
        grouping.set(Grouping {
            kind,
            region,
            round,
        });
    });
    view! {
        <details class="choices__further" open=is_said>
            <summary>{words::question::grouping()}</summary>
            <div class="stack">
                <p class="field__hint">{words::question::grouping_hint()}</p>
                <TextField
                    id="kind"
                    label=words::question::grouping_kind()
                    hint=words::question::grouping_kind_hint()
                    value=kind
                    length=Grouping::LENGTH
                    list="kinds"
                />
                <TextField
                    id="region"
                    label=words::question::grouping_region()
                    hint=words::question::grouping_region_hint()
                    value=region
                    length=Grouping::LENGTH
                    list="regions"
                />
                <TextField
                    id="round"
                    label=words::question::grouping_round()
                    hint=words::question::grouping_round_hint()
                    value=round
                    length=Grouping::LENGTH
                    list="rounds"
                />
            </div>
            {known("kinds", |it| &it.kind)}
            {known("regions", |it| &it.region)}
            {known("rounds", |it| &it.round)}
        </details>
    }
}

/// What other assessments of this browser say, so that the same is written the same way.
fn known(id: &'static str, of: fn(&Grouping) -> &String) -> impl IntoView {
    let said = Assessments::expect().list().into_iter();
    let said = said.map(|it| of(&it.grouping).trim().to_owned());
    let said: SortedSet<String> = said.filter(|said| !said.is_empty()).collect();
    let options = said
        .into_iter()
        .map(|said| view! { <option value=said></option> });
    view! { <datalist id=id>{options.collect_view()}</datalist> }
}
