//! Starts an assessment, or changes the details of one.

use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;

use super::super::address::Address;
use super::super::route::Route;
use crate::assessment::{Assessment, ChosenQuestionnaire, Date, Depth};
use crate::browser::{clock, focus};
use crate::ordered::collected;
use crate::questionnaire::Questionnaire;
use crate::state::{Current, Workspace};
use crate::text::start;

/// The longest name of a team, in characters.
const TEAM_LENGTH: usize = 80;

/// What is being written, until it is begun.
#[derive(Clone, Copy)]
struct Draft {
    team: RwSignal<String>,
    scope: RwSignal<String>,
    participants: RwSignal<String>,
    date: RwSignal<String>,
    chosen: RwSignal<Vec<String>>,
    delivery: RwSignal<bool>,
    depth: RwSignal<Depth>,
    /// Whether errors are shown: only after the first try.
    is_tried: RwSignal<bool>,
}

impl Draft {
    fn of(assessment: &Assessment) -> Self {
        let chosen = assessment
            .questionnaires
            .iter()
            .map(|chosen| chosen.id.to_string())
            .collect();
        Self {
            team: RwSignal::new(assessment.team.clone()),
            scope: RwSignal::new(assessment.scope.clone()),
            participants: RwSignal::new(assessment.participants.clone()),
            date: RwSignal::new(
                assessment
                    .date
                    .map(|day| day.to_string())
                    .unwrap_or_default(),
            ),
            chosen: RwSignal::new(chosen),
            delivery: RwSignal::new(assessment.delivery.is_some()),
            depth: RwSignal::new(assessment.depth),
            is_tried: RwSignal::new(false),
        }
    }

    fn team_error(self) -> Option<&'static str> {
        (self.is_tried.get() && self.team.get().trim().is_empty()).then_some(start::TEAM_MISSING)
    }

    fn date_error(self) -> Option<&'static str> {
        let is_wrong = self.date.get().parse::<Date>().is_err();
        (self.is_tried.get() && is_wrong).then_some(start::DATE_WRONG)
    }

    fn choice_error(self) -> Option<&'static str> {
        let is_empty = self.chosen.get().is_empty() && !self.delivery.get();
        (self.is_tried.get() && is_empty).then_some(start::NOTHING_CHOSEN)
    }

    fn is_valid(self) -> bool {
        self.team_error().is_none() && self.date_error().is_none() && self.choice_error().is_none()
    }

    /// Writes the draft into an assessment; what was chosen before keeps its version.
    fn write_to(self, assessment: &mut Assessment, offered: &[Questionnaire]) {
        assessment.team = self
            .team
            .get_untracked()
            .trim()
            .chars()
            .take(TEAM_LENGTH)
            .collect();
        assessment.scope = String::from(self.scope.get_untracked().trim());
        assessment.participants = String::from(self.participants.get_untracked().trim());
        assessment.date = self.date.get_untracked().parse().ok();
        assessment.depth = self.depth.get_untracked();
        let chosen = self.chosen.get_untracked();
        // Questionnaires that this build does not know are nobody's to drop.
        let unknown = assessment
            .questionnaires
            .iter()
            .filter(|chosen| offered.iter().all(|offered| offered.id != chosen.id))
            .cloned();
        assessment.questionnaires = offered
            .iter()
            .filter(|offered| chosen.iter().any(|id| id == offered.id.as_str()))
            .map(|offered| ChosenQuestionnaire {
                id: offered.id.clone(),
                version: offered.version,
            })
            .chain(unknown)
            .collect();
        if !self.delivery.get_untracked() {
            assessment.delivery = None;
        } else if assessment.delivery.is_none() {
            assessment.delivery = Some(BTreeMap::new());
        }
    }
}

/// The page on which an assessment begins.
#[component]
pub(crate) fn StartPage() -> impl IntoView {
    let current = Current::expect();
    let id = Memo::new(move |_| current.id());
    // Keyed by the assessment: another one in the address is another form.
    move || {
        id.get();
        view! { <StartForm /> }
    }
}

#[component]
fn StartForm() -> impl IntoView {
    let workspace = Workspace::expect();
    let current = Current::expect();
    let address = Address::expect();
    let existing = current.snapshot();
    let is_new = existing.is_none();
    let catalogue = workspace.catalogue();
    let draft = Draft::of(&existing.unwrap_or_else(new_assessment));
    if is_new {
        let all = catalogue
            .questionnaires()
            .iter()
            .map(|q| q.id.to_string())
            .collect();
        draft.chosen.set(all);
    }
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        draft.is_tried.set(true);
        if !untrack(|| draft.is_valid()) {
            request_animation_frame(|| focus::on("[aria-invalid=true]"));
            return;
        }
        let offered = workspace.catalogue();
        let write =
            |assessment: &mut Assessment| draft.write_to(assessment, offered.questionnaires());
        let id = if let Some(existing) = current.snapshot() {
            current.update(write);
            existing.id
        } else {
            let mut assessment = new_assessment();
            write(&mut assessment);
            assessment.updated = clock::now();
            let id = assessment.id.clone();
            workspace.insert(assessment);
            id
        };
        let asks = !draft.chosen.get_untracked().is_empty();
        let route = if asks { Route::Assess } else { Route::Delivery };
        address.go(&route.of(&id));
    };
    let (heading, verb) = if is_new {
        (start::TITLE, start::BEGIN)
    } else {
        (start::EDIT_TITLE, start::SAVE)
    };
    view! {
        <form class="page stack stack--wide" novalidate on:submit=submit>
            <div class="stack">
                <h1 tabindex="-1">{heading}</h1>
                <p class="lede">{start::LEDE}</p>
            </div>
            <div class="stack measure">
                <TextField
                    id="team"
                    label=start::TEAM
                    hint=start::TEAM_HINT
                    value=draft.team
                    length=TEAM_LENGTH
                    error=Signal::derive(move || draft.team_error())
                />
                <TextField
                    id="scope"
                    label=start::SCOPE
                    hint=start::SCOPE_HINT
                    value=draft.scope
                    length=200
                />
                <TextField
                    id="participants"
                    label=start::PARTICIPANTS
                    hint=start::PARTICIPANTS_HINT
                    value=draft.participants
                    length=500
                />
                <DateField draft />
                <ChoiceFields draft />
                <DepthFields draft />
            </div>
            <p>
                <button class="signpost" type="submit">
                    {verb}
                </button>
            </p>
        </form>
    }
}

fn new_assessment() -> Assessment {
    let mut assessment = Assessment::new(clock::new_assessment_id());
    assessment.date = clock::today();
    assessment.depth = Depth::Quick;
    assessment.delivery = Some(BTreeMap::new());
    assessment
}

#[component]
fn TextField(
    /// The field's id.
    id: &'static str,
    /// Its name.
    label: &'static str,
    /// What to write.
    hint: &'static str,
    /// What is written.
    value: RwSignal<String>,
    /// The most characters.
    length: usize,
    /// What is wrong.
    #[prop(optional, into)]
    error: Option<Signal<Option<&'static str>>>,
) -> impl IntoView {
    let wrong = move || error.and_then(|error| error.get());
    let described = format!("{id}-hint {id}-error");
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <p class="field__hint" id=format!("{id}-hint")>
                {hint}
            </p>
            <input
                type="text"
                id=id
                dir="auto"
                autocomplete="off"
                maxlength=length.to_string()
                aria-describedby=described
                aria-invalid=move || wrong().map(|_| "true")
                prop:value=value
                on:input=move |event| value.set(event_target_value(&event))
            />
            <p class="field__error" id=format!("{id}-error") hidden=move || wrong().is_none()>
                {wrong}
            </p>
        </div>
    }
}

#[component]
fn DateField(
    /// The draft.
    draft: Draft,
) -> impl IntoView {
    view! {
        <div class="field field--short">
            <label for="date">{start::DATE}</label>
            <input
                type="date"
                id="date"
                aria-describedby="date-error"
                aria-invalid=move || draft.date_error().map(|_| "true")
                prop:value=draft.date
                on:input=move |event| draft.date.set(event_target_value(&event))
            />
            <p class="field__error" id="date-error" hidden=move || draft.date_error().is_none()>
                {move || draft.date_error()}
            </p>
        </div>
    }
}

#[component]
fn ChoiceFields(
    /// The draft.
    draft: Draft,
) -> impl IntoView {
    let catalogue = Workspace::expect().catalogue();
    let options = catalogue.questionnaires().iter().map(|questionnaire| {
        let id = StoredValue::new(questionnaire.id.to_string());
        let is_chosen = move || id.with_value(|id| draft.chosen.get().contains(id));
        let toggle = move |_| {
            let id = id.get_value();
            draft.chosen.update(
                |chosen| match chosen.iter().position(|other| *other == id) {
                    Some(at) => drop(chosen.remove(at)),
                    None => chosen.push(id),
                },
            );
        };
        view! {
            <label class="choice">
                <input type="checkbox" prop:checked=is_chosen on:change=toggle />
                <span class="choice__text">
                    {questionnaire.title.clone()}
                    <span class="choice__hint">{questionnaire.summary.clone()}</span>
                </span>
            </label>
        }
    });
    view! {
        <fieldset class="choices" aria-describedby="choice-error">
            <legend>{start::QUESTIONNAIRES}</legend>
            <p class="field__hint">{start::QUESTIONNAIRES_HINT}</p>
            {options.collect_view()}
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=draft.delivery
                    on:change=move |_| draft.delivery.update(|chosen| *chosen = !*chosen)
                />
                <span class="choice__text">
                    {start::DELIVERY} <span class="choice__hint">{start::DELIVERY_HINT}</span>
                </span>
            </label>
            <p class="field__error" id="choice-error" role="alert" hidden=move || draft.choice_error().is_none()>
                {move || draft.choice_error()}
            </p>
        </fieldset>
    }
}

#[component]
fn DepthFields(
    /// The draft.
    draft: Draft,
) -> impl IntoView {
    let workspace = Workspace::expect();
    let count = move |quick: bool| {
        let catalogue = workspace.catalogue();
        let chosen = draft.chosen.get();
        let asked = catalogue
            .questionnaires()
            .iter()
            .filter(|questionnaire| chosen.iter().any(|id| id == questionnaire.id.as_str()))
            .flat_map(Questionnaire::entries)
            .filter(|(_, entry)| entry.quick || !quick)
            .map(|(_, entry)| entry.question.as_str());
        collected::<BTreeSet<&str>, _>(asked).len()
    };
    let option = move |depth: Depth, name: &'static str| {
        let is_quick = depth == Depth::Quick;
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="depth"
                    prop:checked=move || draft.depth.get() == depth
                    on:change=move |_| draft.depth.set(depth)
                />
                <span class="choice__text">
                    {name}
                    <span class="choice__hint">
                        {move || start::depth_hint(count(is_quick), is_quick)}
                    </span>
                </span>
            </label>
        }
    };
    view! {
        <fieldset class="choices">
            <legend>{start::DEPTH}</legend>
            {option(Depth::Quick, start::QUICK)}
            {option(Depth::Full, start::FULL)}
        </fieldset>
    }
}
