//! The choice of an assessment that a sheet gives something to, or takes something from.

use leptos::html;
use leptos::prelude::*;

use crate::assessment::AssessmentId;

/// A list of assessments by name, with a button that does something with the chosen one.
#[component]
pub(super) fn AssessmentChoice(
    /// The id of the list.
    id: &'static str,
    /// What is chosen.
    label: &'static str,
    /// What the button does.
    button: &'static str,
    /// The assessments, by name.
    named: Memo<Vec<(AssessmentId, String)>>,
    /// Called with the chosen one and its name.
    on_chosen: Callback<(AssessmentId, String)>,
) -> impl IntoView {
    let select = NodeRef::<html::Select>::new();
    let choose = move |_| {
        let chosen = select.get_untracked().map(|select| select.value());
        let named = named.get_untracked().into_iter();
        let mut found = named.filter(|(id, _)| Some(id.as_str()) == chosen.as_deref());
        if let Some(found) = found.next() {
            on_chosen.run(found);
        }
    };
    let options = move || {
        let option = |(id, name): (AssessmentId, String)| {
            view! { <option value=id.to_string()>{name}</option> }
        };
        named.get().into_iter().map(option).collect_view()
    };
    view! {
        <div class="whose__copy">
            <div class="field">
                <label for=id>{label}</label>
                <select id=id node_ref=select>
                    {options}
                </select>
            </div>
            <button class="button" type="button" on:click=choose>
                {button}
            </button>
        </div>
    }
}
