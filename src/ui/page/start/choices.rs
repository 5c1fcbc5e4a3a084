//! What an assessment looks at.

use leptos::prelude::*;

use super::details::Details;
use crate::assessment::Assessment;
use crate::content::shipped;
use crate::ordered::SortedSet;
use crate::questionnaire::{Catalogue, Entry, OwnFile, Questionnaire, QuestionnaireId};
use crate::state::{Content, Current, OwnFiles, OwnShelf};
use crate::text::start;
use crate::ui::frame::FurtherOnTheWay;
use crate::ui::late::{LatePart, Part};
use crate::words;

/// What to look at.
#[component]
pub(super) fn ChoiceFields(
    /// The details.
    details: Details,
) -> impl IntoView {
    let (content, own_files) = (Content::expect(), OwnFiles::expect());
    let current = Current::expect();
    // The answers that are there count in every questionnaire.
    let answered = StoredValue::new(current.snapshot());
    let options = move |group: Group| {
        let catalogue = content.catalogue();
        let own = own_files.shelf();
        let of_group = |questionnaire: &&Questionnaire| {
            Group::of(&questionnaire.id, own.as_deref(), &own_files.list()) == group
        };
        let options = catalogue.questionnaires().iter().filter(of_group);
        let option = |questionnaire: &Questionnaire| {
            let questionnaire = questionnaire.clone();
            view! { <ChoiceField details answered questionnaire /> }
        };
        options.map(option).collect_view()
    };
    let is_any_further_chosen = {
        let (chosen, own) = untrack(|| (details.chosen.get(), own_files.shelf()));
        let files = own_files.list();
        let group = |id: &String| Group::of(&id.as_str().into(), own.as_deref(), &files);
        chosen.iter().any(|id| group(id) == Group::Further)
    };
    view! {
        <fieldset class="choices" aria-describedby="choice-error">
            <legend>{words::first::start_questionnaires()}</legend>
            <p class="field__hint">{words::first::start_questionnaires_hint()}</p>
            {untrack(|| options(Group::First))}
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=move || details.delivery.get()
                    on:change=move |_| details.delivery.update(|chosen| *chosen = !*chosen)
                />
                <span class="choice__text">
                    {words::first::start_delivery()} <span class="choice__hint">{words::first::start_delivery_hint()}</span>
                </span>
            </label>
            <details class="choices__further" open=is_any_further_chosen on:toggle=move |_| content.load_field()>
                <summary>{words::first::start_further()}</summary>
                <div class="choices">
                    {move || options(Group::Further)}
                    <FurtherOnTheWay />
                </div>
            </details>
            {move || own_group(own_files, options(Group::Own))}
            <p class="field__error" id="choice-error" role="alert" hidden=move || details.choice_error().is_none()>
                {move || details.choice_error()}
            </p>
        </fieldset>
    }
}

/// The groups that questionnaires are offered in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    First,
    Further,
    Own,
}

impl Group {
    /// Until the files are read, their ids alone tell which questionnaires are a person's own.
    fn of(id: &QuestionnaireId, own: Option<&OwnShelf>, files: &[OwnFile]) -> Self {
        let is_own = match own {
            Some(own) => own.bringing(id).is_some(),
            None => files.iter().any(|file| file.id == *id),
        };
        if is_own {
            Self::Own
        } else if shipped::FIRST.contains(&id.as_str()) {
            Self::First
        } else {
            Self::Further
        }
    }
}

/// The questionnaires that a person brought; nothing where there are none.
fn own_group(own_files: OwnFiles, options: impl IntoView + 'static) -> Option<AnyView> {
    if own_files.list().is_empty() {
        return None;
    }
    let rest = (!own_files.arrival().is_here())
        .then(|| view! { <LatePart part=Part::OwnAwaited waiting=|line| line /> });
    Some(
        view! {
            <fieldset class="choices">
                <legend>{words::first::start_own()}</legend>
                {options}
                {rest}
            </fieldset>
        }
        .into_any(),
    )
}

/// One questionnaire that can be chosen, with how much of it is known or shared.
#[component]
fn ChoiceField(
    /// The details.
    details: Details,
    /// The assessment whose details these are, as it was when the page was opened.
    answered: StoredValue<Option<Assessment>>,
    /// The questionnaire.
    questionnaire: Questionnaire,
) -> impl IntoView {
    let content = Content::expect();
    let id = StoredValue::new(questionnaire.id.to_string());
    let is_chosen = move |id: &String| details.chosen.with(|chosen| chosen.contains(id));
    let toggle = move |_| {
        let id = id.get_value();
        details.chosen.update(
            |chosen| match chosen.iter().position(|other| *other == id) {
                Some(at) => drop(chosen.remove(at)),
                None => chosen.push(id),
            },
        );
    };
    let (title, summary) = (questionnaire.title.clone(), questionnaire.summary.clone());
    let alone = questionnaire.alone.then(words::first::start_alone);
    let questionnaire = StoredValue::new(questionnaire);
    let extent = move || {
        questionnaire.with_value(|questionnaire| {
            let count = questionnaire.entries().count();
            let known = answered.with_value(|assessment| {
                let catalogue = content.catalogue();
                let is_known = |entry: &Entry| {
                    let question = catalogue.question(&entry.question)?;
                    assessment.as_ref()?.answer_to(question)
                };
                let entries = questionnaire.entries();
                entries
                    .filter(|(_, entry)| is_known(entry).is_some())
                    .count()
            });
            if known > 0 {
                start::known(known, count)
            } else {
                let chosen = details.chosen.get();
                let shared = shared(&content.catalogue(), questionnaire, &chosen);
                start::shared(shared, count)
            }
        })
    };
    view! {
        <label class="choice">
            <input type="checkbox" prop:checked=move || id.with_value(is_chosen) on:change=toggle />
            <span class="choice__text">
                {title} <span class="choice__hint">{summary} " " {move || extent()} " " {alone}</span>
            </span>
        </label>
    }
}

/// How many of a questionnaire's questions the other chosen ones ask too.
fn shared(catalogue: &Catalogue, questionnaire: &Questionnaire, chosen: &[String]) -> usize {
    let is_other = |other: &&Questionnaire| {
        other.id != questionnaire.id && chosen.iter().any(|id| id == other.id.as_str())
    };
    let others = catalogue.questionnaires().iter().filter(is_other);
    let asked: SortedSet<&str> = others
        .flat_map(Questionnaire::entries)
        .map(|(_, entry)| entry.question.as_str())
        .collect();
    let entries = questionnaire.entries();
    entries
        .filter(|(_, entry)| asked.contains(entry.question.as_str()))
        .count()
}
