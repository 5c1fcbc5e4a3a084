//! Which questionnaire the questions are of.

use leptos::prelude::*;

use super::draft::Draft;
use crate::questionnaire::Questionnaire;
use crate::state::{Content, OwnFiles};
use crate::ui::late::{LatePart, Part};
use crate::ui::part::{Shown, said};
use crate::ui::route::Route;
use crate::words;

/// The choice, and a word about the one that each answers alone.
#[component]
pub(super) fn QuestionnaireChoice(
    /// The workshop.
    draft: Draft,
) -> impl IntoView {
    let (content, own_files) = (Content::expect(), OwnFiles::expect());
    let options = move || {
        let chosen = draft.questionnaire.get_untracked();
        let catalogue = content.catalogue();
        let option = |it: &Questionnaire| {
            let is_chosen = it.id.as_str() == chosen;
            view! {
                <option value=it.id.to_string() selected=is_chosen>
                    {it.title.clone()}
                </option>
            }
        };
        let questionnaires = catalogue.questionnaires().iter();
        questionnaires.map(option).collect_view()
    };
    let choose = move |event| {
        draft.questionnaire.set(event_target_value(&event));
        draft.picked.set(None);
    };
    let summary = move || draft.asked(|_, questionnaire| questionnaire.summary.clone());
    let is_alone = move || draft.asked(|_, questionnaire| questionnaire.alone) == Some(true);
    let perceptions = move || {
        let catalogue = content.catalogue();
        let alone = catalogue.questionnaires().iter().find(|it| it.alone)?;
        let href = Route::to_start(&alone.id);
        let words = said(words::workshop::perceptions(), move |_, words| {
            view! { <a href=href.clone()>{words}</a> }.into_any()
        });
        Some(view! { <p class="field__hint">{words}</p> })
    };
    let awaits_own = move || own_files.count() > 0 && !own_files.arrival().is_here();
    view! {
        <section class="stack" aria-labelledby="asks">
            <h2 id="asks">{words::workshop::asks()}</h2>
            <div class="field">
                <label for="questionnaire">{words::workshop::questionnaire()}</label>
                <select
                    id="questionnaire"
                    aria-describedby="questionnaire-summary"
                    on:change=choose
                >
                    {options}
                </select>
                <p class="field__hint" id="questionnaire-summary" dir="auto">
                    {summary}
                    " "
                    {move || is_alone().then(words::workshop::alone_hint)}
                </p>
            </div>
            <Shown when=move || !content.field().is_here()>
                <p class="field__hint">{words::workshop::questionnaires_coming()}</p>
            </Shown>
            <Shown when=awaits_own>
                <LatePart part=Part::OwnAwaited waiting=|line| line />
            </Shown>
            {perceptions}
        </section>
    }
}
