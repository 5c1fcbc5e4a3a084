//! One assessment in the list, with what can be done to it.

use leptos::prelude::*;

use crate::assessment::{Assessment, AssessmentId};
use crate::browser::{files, focus};
use crate::delivery::performance;
use crate::scoring::{Comparison, Scorecard, scorecards};
use crate::state::{ARCHIVE, Assessments, Content, Handles, Notices, Preferences};
use crate::text::results::ground;
use crate::text::{home, number, term};
use crate::ui::address::Address;
use crate::ui::follow::follow;
use crate::ui::part::{BandRuler, Naming, ScoreBadge, control};
use crate::ui::route::Route;
use crate::words;

/// A row of the list.
#[component]
pub(super) fn Row(
    /// Which assessment.
    id: AssessmentId,
    /// Whose earlier states are asked for.
    earlier: RwSignal<Option<AssessmentId>>,
) -> impl IntoView {
    let (assessments, content) = (Assessments::expect(), Content::expect());
    let id = StoredValue::new(id);
    let assessment = Memo::new(move |_| id.with_value(|id| assessments.find(id)));
    // Who has answered nothing yet need not wait for the other questionnaires.
    let is_waiting = Memo::new(move |_| {
        assessment.with(|assessment| {
            assessment
                .as_ref()
                .is_some_and(|a| content.is_waiting_for(a))
        })
    });
    follow(move || {
        if is_waiting.get() {
            content.load_field();
        }
    });
    let scorecards = Memo::new(move |_| {
        assessment.with(|assessment| Some(scorecards(&content.catalogue(), assessment.as_ref()?)))
    });
    move || {
        let (assessment, scorecards) = (assessment.get()?, scorecards.get()?);
        let compared = compared(assessments, content, &assessment);
        let is_complete = scorecards
            .iter()
            .all(|scorecard| scorecard.coverage.open == 0);
        // A sample is there to be looked at.
        let (next, verb) = if is_complete || assessment.sample {
            (Route::Results, words::home::results())
        } else {
            (Route::Assess, words::home::continue_())
        };
        Some(view! {
            <li class="assessment">
                <Name assessment=assessment.clone() />
                <div class="stack">
                    {scorecards
                        .into_iter()
                        .map(|scorecard| score_line(compared.as_ref(), scorecard))
                        .collect_view()} {delivery_line(&assessment)} {absent(content, &assessment)}
                </div>
                <div class="assessment__next">
                    <a class="button" href=next.of(&assessment.id)>
                        {control(verb, &home::name(&assessment))}
                    </a>
                    <Menu assessment=assessment.clone() earlier />
                </div>
            </li>
        })
    }
}

/// The chosen questionnaires that are not here, once all that could come has come.
fn absent(content: Content, assessment: &Assessment) -> Option<impl IntoView + use<>> {
    if content.is_waiting_for(assessment) {
        return None;
    }
    let catalogue = untrack(|| content.catalogue());
    let missing = assessment.kept(&catalogue).missing;
    let words = home::absent(missing.iter().map(|chosen| &chosen.id));
    (!missing.is_empty()).then(|| view! { <p class="assessment__meta">{words}</p> })
}

#[component]
fn Name(
    /// The assessment.
    assessment: Assessment,
) -> impl IntoView {
    let catalogue = untrack(|| Content::expect().catalogue());
    view! {
        <div class="stack stack--tight">
            <h3 class="assessment__name" dir="auto">
                <a href=Route::Results.of(&assessment.id)>{home::name(&assessment)}</a>
                {assessment.sample.then(|| view! { " " <span class="tag">{words::first::shell_sample_label()}</span> })}
            </h3>
            <p class="assessment__meta">{home::told_apart(&assessment, &catalogue)}</p>
            <p class="assessment__meta">{home::changed(&assessment.updated)}</p>
        </div>
    }
}

/// The comparison with the assessment that this one repeats, and when that was.
fn compared(
    assessments: Assessments,
    content: Content,
    assessment: &Assessment,
) -> Option<(Comparison, String)> {
    let before = assessments.find(assessment.previous.as_ref()?)?;
    // The scorecards stand for the catalogue that they were made from.
    let catalogue = untrack(|| content.catalogue());
    let comparison = Comparison::of(&catalogue, &before, assessment);
    let when = before.date.map(number::month_and_year);
    Some((comparison, when.unwrap_or_default()))
}

fn score_line(
    earlier: Option<&(Comparison, String)>,
    scorecard: Scorecard,
) -> impl IntoView + use<> {
    let naming = Naming::of(&scorecard, Preferences::expect().edition());
    let before = earlier.and_then(|(comparison, when)| {
        let compared = comparison.questionnaire(&scorecard.questionnaire)?;
        Some((compared.whole.before()?, when.clone()))
    });
    let lowest = ground::lowest(&scorecard, naming.bands());
    let coverage = scorecard.coverage;
    view! {
        <div class="stack stack--tight">
            <p class="cluster cluster--baseline">
                <span>{scorecard.title.clone()}</span>
                <ScoreBadge score=scorecard.score naming=naming.clone() coverage />
                <span class="assessment__meta">{lowest}</span>
            </p>
            {scorecard
                .score
                .is_some()
                .then(|| {
                    view! { <BandRuler now=scorecard.score before naming coverage silent=true /> }
                })}
        </div>
    }
}

fn delivery_line(assessment: &Assessment) -> Option<impl IntoView + use<>> {
    let edition = Preferences::expect().edition();
    let performance = performance(assessment.delivery.as_ref()?);
    let overall = performance.overall()?;
    let cluster = crate::delivery::nearest_cluster(&performance, edition)
        .map(|cluster| home::nearest(term::band(cluster.level), edition.year()));
    Some(view! {
        <p class="cluster cluster--baseline">
            <span>{words::first::start_delivery()}</span>
            <span class="score">
                <span class="score__number">{number::score(overall)}</span>
            </span>
            <span class="assessment__meta">{cluster}</span>
        </p>
    })
}

/// What else can be done to an assessment.
#[component]
fn Menu(
    /// The assessment.
    assessment: Assessment,
    /// Whose earlier states are asked for.
    earlier: RwSignal<Option<AssessmentId>>,
) -> impl IntoView {
    let (handles, assessments) = (Handles::expect(), Assessments::expect());
    let notices = Notices::expect();
    let address = Address::expect();
    let assessment = StoredValue::new(assessment);
    let again = move |_| {
        let id = assessment.with_value(|assessment| assessments.begin_again(assessment));
        address.go(&Route::Assess.of(&id));
    };
    let duplicate = move |_| {
        assessment.with_value(|assessment| assessments.duplicate(assessment));
        notices.say(words::home::duplicated());
    };
    let save = move |_| {
        let saved = assessment.with_value(|assessment| {
            let text = handles.copy_of(assessment);
            files::save_text(&home::file_name(assessment), "application/json", &text)
        });
        if saved.is_err() {
            notices.say(words::first::shell_not_saved());
        }
    };
    let on_delete = move |_| {
        let id = assessment.with_value(|assessment| assessment.id.clone());
        if delete(handles, &id).is_some() {
            focus::on("main h1");
        }
    };
    let details = assessment.with_value(|assessment| Route::Start.of(&assessment.id));
    let menu = NodeRef::<leptos::html::Details>::new();
    let close = move || {
        if let Some(menu) = menu.get_untracked() {
            menu.set_open(false);
        }
    };
    let leave = move || {
        close();
        if let Some(summary) = menu.get_untracked().and_then(|m| m.first_element_child()) {
            focus::element(&summary);
        }
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            leave();
        }
    };
    let open_earlier = move |_| {
        // A dialog gives the keyboard back to where it was, and the menu is closed by then.
        leave();
        earlier.set(Some(
            assessment.with_value(|assessment| assessment.id.clone()),
        ));
    };
    let has_history = assessment.with_value(|assessment| !assessment.sample);
    let outside = window_event_listener(leptos::ev::pointerdown, move |event| {
        let target = event
            .target()
            .and_then(|t| wasm_bindgen::JsCast::dyn_into::<web_sys::Node>(t).ok());
        let is_inside = menu
            .try_get_untracked()
            .flatten()
            .is_some_and(|menu| menu.contains(target.as_ref()));
        if !is_inside {
            close();
        }
    });
    on_cleanup(move || outside.remove());
    view! {
        <details class="menu" node_ref=menu on:keydown=on_key>
            <summary class="button">
                {control(words::home::more(), &assessment.with_value(home::name))}
            </summary>
            <ul class="menu__list plain-list">
                <li>
                    <a class="button button--plain" href=details>
                        {words::home::details()}
                    </a>
                </li>
                {menu_item(words::home::again(), again)} {menu_item(words::home::duplicate(), move |event| {
                    duplicate(event);
                    close();
                })}
                {menu_item(words::home::save_copy(), move |event| {
                    save(event);
                    close();
                })}
                {has_history.then(|| menu_item(words::home::earlier(), open_earlier))}
                {menu_item(words::home::delete(), on_delete)}
            </ul>
        </details>
    }
}

/// Deletes an assessment, with a way back.
fn delete(handles: Handles, id: &AssessmentId) -> Option<()> {
    let deleted = handles.delete(id)?;
    let name = home::name(&deleted.assessment);
    let said = match deleted.at() {
        Some(_) => home::deleted_for_now(&name),
        None => home::deleted(&name),
    };
    handles.notices.say_with_undo(said, move || {
        drop(handles.bring_back(&ARCHIVE, &deleted));
    });
    Some(())
}

fn menu_item(
    text: &'static str,
    action: impl FnMut(leptos::ev::MouseEvent) + 'static,
) -> impl IntoView {
    view! {
        <li>
            <button class="button button--plain" type="button" on:click=action>
                {text}
            </button>
        </li>
    }
}
