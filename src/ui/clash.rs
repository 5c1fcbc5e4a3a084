//! What two tabs did to one assessment, and the choice between it.

use leptos::html::Dialog;
use leptos::prelude::*;

use crate::assessment::{AssessmentId, Place};
use crate::browser::{files, page};
use crate::ordered::SortedSet;
use crate::state::{ARCHIVE, Choice, Clash, Handles};
use crate::text::home;
use crate::text::tabs::Titles;
use crate::ui::follow::{once_closed, open_while};
use crate::words;

/// Of which assessment a person is choosing, and between what.
type Chosen = RwSignal<Option<(AssessmentId, Choice)>>;

/// Says what two tabs did, each with a way on.
#[component]
pub(super) fn Clashes() -> impl IntoView {
    let handles = Handles::expect();
    let ids = Memo::new(move |_| handles.assessments.clashing());
    let chosen: Chosen = RwSignal::new(None);
    let told = move |id: AssessmentId| {
        let told = move || {
            let clash = handles.assessments.clash_of(&id)?;
            Some(notice(handles, &id, &clash, chosen))
        };
        view! {
            <div class="notice notice--page notice--choice" role="alert">
                {told}
            </div>
        }
    };
    view! {
        {move || ids.get().into_iter().map(told).collect_view()}
        <ChoiceDialog chosen />
    }
}

fn notice(handles: Handles, id: &AssessmentId, clash: &Clash, chosen: Chosen) -> AnyView {
    let assessments = handles.assessments;
    let found = untrack(|| assessments.find(id));
    let name = found.as_ref().map(home::name).unwrap_or_default();
    let id = id.clone();
    match clash {
        Clash::Both { .. } => {
            let choose = move |_| {
                let choice = untrack(|| assessments.choice(&id));
                chosen.set(choice.map(|choice| (id.clone(), choice)));
            };
            told(
                words::tabs::clash_both(&name),
                [(words::tabs::choose(), Box::new(choose))],
            )
        }
        Clash::Deleted => {
            let other = id.clone();
            let keep = move |_| assessments.keep_deleted(&id);
            let delete = move |_| {
                let Some(deleted) = handles.delete_too(&other) else {
                    return;
                };
                let said = words::tabs::deleted_too(&home::name(&deleted.assessment));
                handles.notices.say_with_undo(said, move || {
                    drop(handles.bring_back(&ARCHIVE, &deleted));
                });
            };
            told(
                words::tabs::clash_deleted(&name),
                [
                    (words::tabs::keep(), Box::new(keep) as Act),
                    (words::tabs::delete_too(), Box::new(delete)),
                ],
            )
        }
        Clash::Newer => {
            let save = move |_| {
                let Some(found) = untrack(|| assessments.find(&id)) else {
                    return;
                };
                let text = handles.copy_of(&found);
                let saved = files::save_text(&home::file_name(&found), "application/json", &text);
                if saved.is_err() {
                    handles.notices.say(words::first::shell_not_saved());
                }
            };
            told(
                words::tabs::clash_newer(&name),
                [
                    (words::first::shell_save_a_copy(), Box::new(save) as Act),
                    (words::tabs::load_again(), Box::new(|_| page::reload())),
                ],
            )
        }
    }
}

/// What a button does.
type Act = Box<dyn FnMut(leptos::ev::MouseEvent)>;

fn told<const N: usize>(words: String, ways: [(&'static str, Act); N]) -> AnyView {
    let ways = ways.into_iter().map(|(text, act)| {
        view! {
            <button class="button" type="button" on:click=act>
                {text}
            </button>
        }
    });
    view! {
        <p>{words}</p>
        <p class="cluster">{ways.collect_view()}</p>
    }
    .into_any()
}

/// Shows what both tabs changed and makes one assessment of it, or two.
#[component]
fn ChoiceDialog(
    /// What is chosen between; nothing closes the dialog.
    chosen: Chosen,
) -> impl IntoView {
    let element = NodeRef::<Dialog>::new();
    open_while(element, move || chosen.with(Option::is_some));
    let body = move || {
        let (id, choice) = chosen.get()?;
        Some(view! { <Choosing id choice chosen /> })
    };
    view! {
        <dialog
            class="dialog"
            aria-labelledby="choice-title"
            node_ref=element
            on:close=once_closed(move || chosen.set(None))
        >
            {body}
        </dialog>
    }
}

#[component]
fn Choosing(
    /// Which assessment.
    id: AssessmentId,
    /// What is chosen between.
    choice: Choice,
    /// Closes the dialog.
    chosen: Chosen,
) -> impl IntoView {
    let handles = Handles::expect();
    let assessments = handles.assessments;
    let theirs = RwSignal::new(SortedSet::<Place>::new());
    let places = places(handles, &choice, theirs);
    let (of, other) = (id.clone(), id);
    let make_one = move |_| {
        let is_made = theirs.with_untracked(|theirs| assessments.choose(&of, &choice, theirs));
        let said = match (is_made, handles.keeps_past()) {
            (true, true) => words::tabs::made_one_kept(),
            (true, false) => words::tabs::made_one(),
            (false, _) => words::tabs::moved_on(),
        };
        handles.notices.say(said);
        let next = untrack(|| assessments.choice(&of)).filter(|_| !is_made);
        chosen.set(next.map(|next| (of.clone(), next)));
    };
    let keep_both = move |_| {
        if assessments.keep_both(&other).is_some() {
            handles.notices.say(words::tabs::kept_both());
        }
        chosen.set(None);
    };
    view! {
        <div class="dialog__body">
            <h2 class="dialog__title" id="choice-title">
                {words::tabs::choice_title()}
            </h2>
            <p>{words::tabs::choice_more()}</p>
            {places}
            <p class="dialog__actions">
                <button class="button" type="button" on:click=make_one>
                    {words::tabs::make_one()}
                </button>
                <button class="button" type="button" on:click=keep_both>
                    {words::tabs::keep_both()}
                </button>
                <button
                    class="button button--plain"
                    type="button"
                    on:click=move |_| chosen.set(None)
                >
                    {words::tabs::decide_later()}
                </button>
            </p>
        </div>
    }
}

/// Each place that both changed, with what each tab has there.
fn places(
    handles: Handles,
    choice: &Choice,
    theirs: RwSignal<SortedSet<Place>>,
) -> impl IntoView + use<> {
    let (catalogue, guidance) = untrack(|| {
        (
            handles.content.catalogue(),
            handles.content.guidance().here(),
        )
    });
    let titles = Titles {
        catalogue: &catalogue,
        guidance: guidance.as_deref(),
    };
    let rows = choice.merged.conflicts.iter().enumerate();
    let rows = rows.map(|(at, place)| {
        let mine = titles.held(place, &place.held(&choice.merged.assessment));
        let other = titles.held(place, &place.held(&choice.theirs));
        let option = |is_theirs: bool, text: String| {
            let (of, place) = (place.clone(), place.clone());
            let is_chosen = move || theirs.with(|theirs| theirs.contains(&of)) == is_theirs;
            let choose = move |_| {
                theirs.update(|theirs| {
                    if is_theirs {
                        theirs.insert(place.clone());
                    } else {
                        theirs.remove(&place);
                    }
                });
            };
            view! {
                <label class="choice">
                    <input
                        type="radio"
                        name=format!("place-{at}")
                        prop:checked=is_chosen
                        on:change=choose
                    />
                    <span dir="auto">{text}</span>
                </label>
            }
        };
        view! {
            <fieldset class="choices">
                <legend dir="auto">{titles.place(place)}</legend>
                {option(false, words::tabs::this_tab(&mine))}
                {option(true, words::tabs::other_tab(&other))}
            </fieldset>
        }
    });
    rows.collect_view()
}
