//! What this browser keeps, how safe it is there, and the ways to copy and to erase it.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::erase::EraseDialog;
use crate::browser::{dialog, engine, persistence};
use crate::state::{Assessments, Handles, OwnFiles, Saving};
use crate::text::settings;
use crate::ui::frame::save_copy_of_all;
use crate::ui::keeper::ask_for_promise;
use crate::ui::late::{LatePart, Part};
use crate::ui::part::Shown;
use crate::words;

/// What this browser keeps, with the ways to copy and to erase it.
#[component]
pub(super) fn Kept() -> impl IntoView {
    let (assessments, own_files) = (Assessments::expect(), OwnFiles::expect());
    let (handles, saving) = (Handles::expect(), Saving::expect());
    let count = Memo::new(move |_| assessments.count());
    let own = Memo::new(move |_| own_files.count());
    let workshops = Memo::new(move |_| {
        // What is kept changes with every save.
        saving.state();
        handles.workshops.count()
    });
    let erase = NodeRef::<html::Dialog>::new();
    let ask = move |_| {
        if let Some(dialog) = erase.get_untracked() {
            dialog::open(&dialog);
        }
    };
    let kept = move || {
        let (count, own, workshops) = (count.get(), own.get(), workshops.get());
        settings::kept(count, own, workshops, saving.is_lasting())
    };
    view! {
        <section class="stack measure" aria-labelledby="kept">
            <h2 id="kept">{words::settings::data()}</h2>
            <dl class="kept">
                <div>
                    <dt>{words::settings::kept_here()}</dt>
                    <dd>{kept}</dd>
                </div>
                {saving.is_lasting().then(|| view! { <Safety /> })}
            </dl>
            <p class="cluster">
                <button class="button" type="button" on:click=move |_| save_copy_of_all(handles)>
                    {words::settings::save_all()}
                </button>
                <button class="button" type="button" aria-haspopup="dialog" on:click=ask>
                    {words::settings::erase()}
                </button>
            </p>
            <EraseDialog node_ref=erase count own workshops />
        </section>
    }
}

/// How safe it is what the browser keeps: room, promise, copies.
#[component]
fn Safety() -> impl IntoView {
    let handles = Handles::expect();
    let copied = move || settings::copied(handles.copy_age(), handles.changed_since_copy());
    view! {
        <RoomLeft />
        <Promise />
        <div>
            <dt>{words::settings::copied()}</dt>
            <dd>
                <p>{copied}</p>
                {engine::deletes_after_a_week().then(|| view! { <p>{words::settings::week()}</p> })}
            </dd>
        </div>
        <LatePart part=Part::Folder waiting=|_| ().into_any() />
    }
}

#[component]
fn RoomLeft() -> impl IntoView {
    let saving = Saving::expect();
    let used = move || {
        // What is kept changes with every save.
        saving.state();
        let room = saving.room();
        settings::room(room.own, room.others, room.all)
    };
    let further = RwSignal::new(None);
    spawn_local(async move {
        let estimate = persistence::estimate().await;
        let told = estimate.filter(|(used, _)| *used > 0.0);
        // The page may have been left.
        let _ = further.try_set(told.map(|(used, all)| settings::room_further(used, all)));
    });
    view! {
        <div>
            <dt>{words::settings::room()}</dt>
            <dd>{used} " " {move || further.get()}</dd>
        </div>
    }
}

/// Whether the browser has promised to keep it; nothing where it makes no promises.
#[component]
fn Promise() -> impl IntoView {
    let handles = Handles::expect();
    let is_given = RwSignal::new(None);
    let was_asked = RwSignal::new(false);
    spawn_local(async move {
        let _ = is_given.try_set(persistence::is_promised().await);
    });
    let ask = move |_| {
        spawn_local(async move {
            ask_for_promise(handles).await;
            let _ = is_given.try_set(persistence::is_promised().await);
            let _ = was_asked.try_set(true);
        });
    };
    let said = move || match (is_given.get(), was_asked.get()) {
        (Some(true), _) => words::settings::promise_given(),
        (_, false) => words::settings::promise_open(),
        (_, true) => words::settings::promise_refused(),
    };
    view! {
        <Shown when=move || is_given.get().is_some()>
            <div>
                <dt>{words::settings::promise()}</dt>
                <dd>
                    <p role="status">{said}</p>
                    <p hidden=move || is_given.get() == Some(true)>
                        <button class="button button--plain" type="button" on:click=ask>
                            {words::settings::promise_ask()}
                        </button>
                    </p>
                </dd>
            </div>
        </Shown>
    }
}
