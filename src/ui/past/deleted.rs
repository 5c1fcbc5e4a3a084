//! What was deleted lately: brought back, or deleted for good.

use leptos::html::Dialog;
use leptos::prelude::*;

use super::framed;
use crate::browser::{clock, focus};
use crate::state::{ARCHIVE, Deleted, Handles};
use crate::text::{home, number};
use crate::ui::follow::{follow, open_while};
use crate::ui::keyboard::focus_soon;
use crate::ui::part::{Shown, control};
use crate::words;

/// A quiet line that opens what was deleted; nothing where nothing was.
#[component]
pub(crate) fn DeletedLately() -> impl IntoView {
    let handles = Handles::expect();
    let all = RwSignal::new(Vec::<Deleted>::new());
    let is_open = RwSignal::new(false);
    let element = NodeRef::<Dialog>::new();
    follow(move || {
        handles.deleted_changed();
        // What is here again is not offered.
        handles.assessments.count();
        handles.deleted(&ARCHIVE, move |deleted| drop(all.try_set(deleted)));
    });
    open_while(element, move || is_open.get());
    let count = Memo::new(move |_| all.with(Vec::len));
    let rows = move || {
        let rows = all.get().into_iter();
        rows.map(|deleted| view! { <Row deleted /> }).collect_view()
    };
    let title = words::past::deleted_title().into_any();
    let body = view! {
        <p>{words::past::deleted_about()}</p>
        <Shown when=move || count.get() == 0>
            <p>{words::past::deleted_empty()}</p>
        </Shown>
        <ul class="plain-list stack">{rows}</ul>
    }
    .into_any();
    view! {
        <Shown when=move || count.get() != 0>
            <p>
                <button
                    class="button button--plain"
                    type="button"
                    on:click=move |_| is_open.set(true)
                >
                    {move || words::past::deleted(count.get())}
                </button>
            </p>
        </Shown>
        {framed(element, ("deleted-title", title), body, move || is_open.set(false))}
    }
}

#[component]
fn Row(
    /// What was deleted.
    deleted: Deleted,
) -> impl IntoView {
    let handles = Handles::expect();
    let name = home::name(&deleted.assessment);
    let days = [deleted.at(), deleted.until()];
    let [day, until] = days.map(|at| clock::local(at?).0.map(number::day));
    let said = words::past::deleted_when(&day.unwrap_or_default(), &until.unwrap_or_default());
    let facts = number::apart([home::day(deleted.assessment.date), said]);
    let deleted = StoredValue::new(deleted);
    let is_doubtful = RwSignal::new(false);
    let (restored, doubted) = (name.clone(), name.clone());
    let buttons = move || {
        if is_doubtful.get() {
            return sure(deleted, is_doubtful, &doubted).into_any();
        }
        let said = words::past::restored(&restored);
        let restore = move |_| {
            deleted.with_value(|deleted| drop(handles.bring_back(&ARCHIVE, deleted)));
            handles.notices.say(said.clone());
            focus::on("#deleted-title");
        };
        view! {
            <p class="cluster">
                <button class="button" type="button" on:click=restore>
                    {control(words::past::restore(), &restored)}
                </button>
                <button
                    class="button button--plain"
                    type="button"
                    on:click=move |_| {
                        is_doubtful.set(true);
                        focus_soon("#for-good");
                    }
                >
                    {control(words::past::for_good(), &restored)}
                </button>
            </p>
        }
        .into_any()
    };
    view! {
        <li class="stack stack--tight working">
            <h3 dir="auto">{name}</h3>
            <p class="field__hint">{facts}</p>
            {buttons}
        </li>
    }
}

/// Asks whether it is meant.
fn sure(
    deleted: StoredValue<Deleted>,
    is_doubtful: RwSignal<bool>,
    name: &str,
) -> impl IntoView + use<> {
    let handles = Handles::expect();
    let gone = words::past::gone(name);
    let delete = move |_| {
        deleted.with_value(|deleted| handles.delete_for_good(&ARCHIVE, deleted));
        handles.notices.say(gone.clone());
        focus::on("#deleted-title");
    };
    view! {
        <p id="for-good" tabindex="-1">
            {words::past::for_good_sure(name)}
        </p>
        <p class="cluster">
            <button class="button" type="button" on:click=delete>
                {control(words::past::for_good_yes(), name)}
            </button>
            <button
                class="button button--plain"
                type="button"
                on:click=move |_| is_doubtful.set(false)
            >
                {control(words::past::keep(), name)}
            </button>
        </p>
    }
}
