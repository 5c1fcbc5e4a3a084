//! The levels of a question without answers.

use leptos::prelude::*;

use crate::questionnaire::Question;
use crate::ui::part::LevelChip;

/// Every level by its cairn and name, beside each other; nothing says where anybody stands.
pub(super) fn levels(question: &Question) -> impl IntoView + use<> {
    let levels = question.rungs().map(|(rung, text)| {
        view! {
            <li class="stage__level">
                <LevelChip rung />
                <strong class="stage__level-name">{text.name.clone()}</strong>
                <span class="stage__level-text">{text.text.clone()}</span>
            </li>
        }
    });
    let levels = levels.collect_view();
    view! {
        <ol class="stage__levels plain-list" dir="auto">
            {levels}
        </ol>
    }
}
