//! Chooses with which earlier assessment of its team the newest is compared.

use leptos::prelude::*;

use super::desk::Desk;
use super::newest::Visits;
use crate::assessment::AssessmentId;
use crate::text::visits;
use crate::ui::part::{Shown, control};
use crate::words;

/// The choice; nothing where there is only one to compare with.
#[component]
pub(super) fn Compare(
    /// The newest assessment.
    id: AssessmentId,
    /// All of its team.
    all: Visits,
    /// What of the list is looked at.
    desk: Desk,
) -> impl IntoView {
    let field = format!("compare-{id}");
    let field = StoredValue::new(field);
    let id = StoredValue::new(id);
    let find = move || id.with_value(|id| desk.assessments.find(id));
    let chosen = Memo::new(move |_| {
        let previous = find().and_then(|it| it.previous);
        previous.filter(|id| all.with(|all| all.iter().any(|(other, _)| other == id)))
    });
    let value = move || chosen.get().map(|id| id.to_string()).unwrap_or_default();
    let choose = move |event| {
        let value = event_target_value(&event);
        let with = (!value.is_empty()).then(|| AssessmentId::from(value.as_str()));
        id.with_value(|id| desk.assessments.compare(id, with));
    };
    let options = move || {
        let older = all.with(|all| all.iter().skip(1).cloned().collect::<Vec<_>>());
        let options = older.into_iter().map(|(id, day)| {
            let value = id.to_string();
            let is_chosen = move || chosen.get().as_ref() == Some(&id);
            view! {
                <option value=value prop:selected=is_chosen>
                    {day}
                </option>
            }
        });
        options.collect_view()
    };
    let name = move || find().map(|it| control(words::visits::compare(), &visits::team(&it.team)));
    view! {
        <Shown when=move || { all.with(|all| all.len() > 2) }>
            <p class="compare assessment__meta">
                <label for=field.get_value()>{name}</label>
                " "
                <select class="compare__choice" id=field.get_value() prop:value=value on:change=choose>
                    <option value="" prop:selected=move || chosen.get().is_none()>
                        {words::visits::compare_before()}
                    </option>
                    {options}
                </select>
            </p>
        </Shown>
    }
}
