//! Makes a link of the assessment on screen, with as much of it as a person wants to share.

use leptos::html;
use leptos::prelude::*;

use super::lock_link::{LockLink, passphrase_field};
use crate::assessment::Assessment;
use crate::browser::{address, files};
use crate::exchange::link::{MAX_ADDRESS, Portion};
use crate::exchange::write_with;
use crate::state::{Current, Handles, NoLink};
use crate::text::{link, results};
use crate::ui::follow::{once_closed, open_while};
use crate::ui::route::Route;
use crate::words;

/// The dialog in which a link is made.
#[component]
pub(crate) fn Share(
    /// Whether it is open.
    wanted: RwSignal<bool>,
) -> impl IntoView {
    let (handles, current) = (Handles::expect(), Current::expect());
    let element = NodeRef::<html::Dialog>::new();
    let portion = RwSignal::new(Portion::default());
    open_while(element, move || wanted.get());
    // Made before anybody presses the button: some browsers copy nothing that took a while.
    let made = Memo::new(move |_| {
        let assessment = current.assessment().filter(|_| wanted.get())?;
        let home = address::absolute(&Route::Home.href());
        Some(handles.link_to(&home, &assessment, portion.get()))
    });
    let passphrase = RwSignal::new(String::new());
    let is_locked = Memo::new(move |_| !passphrase.with(String::is_empty));
    let body = move || {
        Some(match made.get()? {
            Ok(address) if !is_locked.get() => view! { <Made address /> }.into_any(),
            Ok(_) => {
                let (assessment, portion) = (current.snapshot()?, portion.get_untracked());
                view! { <LockLink assessment portion passphrase /> }.into_any()
            }
            Err(none) => without(&none, portion.get_untracked()).into_any(),
        })
    };
    view! {
        <dialog
            class="dialog"
            aria-labelledby="share-title"
            node_ref=element
            on:close=once_closed(move || wanted.set(false))
        >
            <div class="dialog__body">
                <h2 class="dialog__title" id="share-title">
                    {words::link::share_title()}
                </h2>
                <fieldset class="choices">
                    <legend>{words::link::portion()}</legend>
                    {Portion::ALL.map(|one| choice(one, portion)).collect_view()}
                </fieldset>
                <p>{move || link::reveals(portion.get())}</p>
                <p hidden=move || is_locked.get()>{words::link::reveals()}</p>
                {passphrase_field(passphrase)}
                {body}
                <p class="dialog__actions">
                    <button
                        class="button button--plain"
                        type="button"
                        on:click=move |_| wanted.set(false)
                    >
                        {words::link::close()}
                    </button>
                </p>
            </div>
        </dialog>
    }
}

fn choice(one: Portion, portion: RwSignal<Portion>) -> impl IntoView {
    view! {
        <label class="choice">
            <input
                type="radio"
                name="share-portion"
                prop:checked=move || portion.get() == one
                on:change=move |_| portion.set(one)
            />
            {link::portion(one)}
        </label>
    }
}

/// A link, to copy.
#[component]
pub(super) fn Made(
    /// The link.
    address: String,
) -> impl IntoView {
    let notices = Handles::expect().notices;
    let area = NodeRef::<html::Textarea>::new();
    let is_refused = RwSignal::new(false);
    let length = words::link::length(address.len());
    let link = StoredValue::new(address.clone());
    let refuse = move || {
        is_refused.set(true);
        if let Some(area) = area.get_untracked() {
            // Selecting moves no keyboard in every browser, so it is moved as well.
            drop(area.focus());
            area.select();
        }
    };
    let copy = move |_| {
        let Ok(copying) = link.with_value(|link| files::copy(link)) else {
            return refuse();
        };
        leptos::task::spawn_local(async move {
            match copying.await {
                Ok(()) => notices.say(words::link::copied()),
                Err(_) => refuse(),
            }
        });
    };
    view! {
        <p class="cluster">
            <button class="button" type="button" on:click=copy>
                {words::link::copy_it()}
            </button>
            <span class="aside-note">{length}</span>
        </p>
        <textarea
            node_ref=area
            rows="2"
            readonly
            aria-label=words::link::address()
            prop:value=address
        ></textarea>
        <p role="alert" hidden=move || !is_refused.get()>
            {move || is_refused.get().then(words::link::copy_by_hand)}
        </p>
    }
}

/// Why there is no link, and the file in its place, which holds no more than the link would.
fn without(none: &NoLink, portion: Portion) -> impl IntoView + use<> {
    let (handles, current) = (Handles::expect(), Current::expect());
    let reason = reason(none);
    let save = move |_| {
        let Some(assessment) = current.snapshot() else {
            return;
        };
        if save_file(handles, &assessment, portion).is_none() {
            handles.notices.say(words::link::save_failed());
        }
    };
    view! {
        <p>{reason}</p>
        <p>
            <button class="button" type="button" on:click=save>
                {words::link::save_file()}
            </button>
        </p>
    }
}

/// Why there is no link.
pub(super) fn reason(none: &NoLink) -> String {
    match none {
        NoLink::OwnQuestionnaire => words::link::own_questionnaire().to_owned(),
        NoLink::TooLong(length) => words::link::too_long(*length, MAX_ADDRESS),
    }
}

fn save_file(handles: Handles, assessment: &Assessment, portion: Portion) -> Option<()> {
    let own = handles.own_files.needed_by(assessment);
    let shared = portion.of(assessment);
    let name = results::file_name(&shared.team, "", shared.date, "json");
    files::save_text(&name, "application/json", &write_with([&shared], &own)).ok()
}
