//! Starts an assessment, or changes the details of one.

mod choices;
mod depth;
mod details;
mod grouping;

use leptos::prelude::*;

use crate::assessment::Assessment;
use crate::browser::clock;
use crate::content::shipped;
use crate::state::{Assessments, Content, Current, Handles, OwnFiles};
use crate::ui::address::Address;
use crate::ui::keyboard::{focus_once_shown, focus_soon};
use crate::ui::late::{self, Part, QuietPart};
use crate::ui::part::{DateField, TextField};
use crate::ui::route::{self, Route};
use crate::words;
use choices::ChoiceFields;
use depth::DepthFields;
pub(crate) use depth::{Extent, ProposalTakes};
use details::Details;
pub(crate) use grouping::GroupingFields;

/// The longest name of a team, in characters.
const TEAM_LENGTH: usize = 80;

/// The page on which an assessment begins.
#[component]
pub(crate) fn StartPage() -> impl IntoView {
    let current = Current::expect();
    let id = Memo::new(move |_| current.id());
    // Keyed by the assessment: another one in the address is another form.
    let form = move || {
        id.get();
        StartForm().into_any()
    };
    view! { {move || form()} }
}

#[component]
fn StartForm() -> impl IntoView {
    let (assessments, content) = (Assessments::expect(), Content::expect());
    let own_files = OwnFiles::expect();
    let (current, handles) = (Current::expect(), Handles::expect());
    let address = Address::expect();
    let existing = current.snapshot();
    let is_new = existing.is_none();
    late::at_rest(move || content.load_field());
    let details = Details::of(&existing.unwrap_or_else(new_assessment));
    if is_new {
        let wanted = untrack(|| address.field(route::CHOSEN));
        details.chosen.set(match wanted {
            Some(wanted) => vec![wanted],
            None => shipped::FIRST.map(String::from).to_vec(),
        });
        // After the heading, which every page gives the keyboard to: here one begins by writing.
        focus_once_shown("#team");
    }
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        details.is_tried.set(true);
        if !untrack(|| details.is_valid()) {
            focus_soon("[aria-invalid=true]");
            return;
        }
        let offered = content.catalogue();
        let own = own_files.list();
        let write = |assessment: &mut Assessment| {
            details.write_to(assessment, offered.questionnaires(), &own);
        };
        let id = if let Some(existing) = current.snapshot() {
            current.update(write);
            let answered = existing.delivery.as_ref().is_some_and(|it| !it.is_empty());
            if answered && !details.delivery.get_untracked() {
                offer_delivery(handles, &existing);
            }
            existing.id
        } else {
            let mut assessment = new_assessment();
            write(&mut assessment);
            assessment.updated = clock::now();
            let id = assessment.id.clone();
            assessments.insert(assessment);
            id
        };
        let asks = !details.chosen.get_untracked().is_empty();
        address.go(&match (is_new, asks) {
            // Whoever only changes a detail goes on where that was wanted.
            (false, _) if address.before() == Some(Route::Home) => Route::Home.href(),
            (_, true) => Route::Assess.of(&id),
            (_, false) => Route::Delivery.of(&id),
        });
    };
    let (heading, verb) = if is_new {
        (words::first::page_start(), words::first::start_begin())
    } else {
        (words::first::start_edit_title(), words::first::start_save())
    };
    view! {
        <form class="page stack stack--wide" novalidate on:submit=submit>
            <div class="stack">
                <h1 tabindex="-1">{heading}</h1>
                <p class="lede">{words::first::start_lede()}</p>
            </div>
            <div class="split split--even">
            <div class="stack">
                <TextField
                    id="team"
                    label=words::first::start_team()
                    hint=words::first::start_team_hint()
                    value=details.team
                    length=TEAM_LENGTH
                    is_required=true
                    error=Signal::derive(move || details.team_error())
                />
                <TextField
                    id="scope"
                    label=words::first::start_scope()
                    hint=words::first::start_scope_hint()
                    value=details.scope
                    length=200
                />
                <TextField
                    id="participants"
                    label=words::first::start_participants()
                    hint=words::first::start_participants_hint()
                    value=details.participants
                    length=500
                />
                <DateField
                    label=words::first::start_date()
                    value=details.date
                    error=Signal::derive(move || details.date_error())
                />
                <QuietPart part=Part::Grouping(details.grouping) />
            </div>
            <div class="stack">
                <ChoiceFields details />
                <DepthFields details />
            </div>
            </div>
            <p class="start__begin">
                <button class="signpost" type="submit">
                    {verb}
                </button>
            </p>
        </form>
    }
}

/// Offers the way back to what was answered of delivery, which is no longer asked.
fn offer_delivery(handles: Handles, existing: &Assessment) {
    let (assessments, id) = (handles.assessments, existing.id.clone());
    let delivery = existing.delivery.clone();
    assessments.remember_as(existing);
    let said = words::first::start_delivery_out();
    handles.notices.say_with_undo(said, move || {
        assessments.update(&id, |it| it.delivery.clone_from(&delivery));
    });
}

fn new_assessment() -> Assessment {
    Assessment {
        id: clock::new_assessment_id(),
        date: clock::today(),
        ..depth::proposed()
    }
}
