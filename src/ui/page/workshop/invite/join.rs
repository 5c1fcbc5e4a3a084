//! The link that lets people in, as text and as a picture.

use leptos::prelude::*;

use super::wifi::Wifi;
use crate::browser::{address, files};
use crate::chart::qr_code;
use crate::state::{Content, JoinLink, Notices, OpenWorkshop, OwnFiles};
use crate::ui::part::{CopyButton, QrPicture};
use crate::ui::route::Route;
use crate::words;

/// The link, its picture, and that of the room's network.
#[component]
pub(super) fn Join() -> impl IntoView {
    let open = expect_context::<OpenWorkshop>();
    let (content, own_files) = (Content::expect(), OwnFiles::expect());
    let invitation = Memo::new(move |_| open.read(|it| it.session.invitation().clone()));
    let page = address::absolute(&Route::Join.href());
    let link =
        Memo::new(move |_| invitation.with(|it| JoinLink::of(&page, it, content, own_files)));
    let shown = move || match link.get() {
        JoinLink::Here(link) => here(open, link),
        JoinLink::WithoutFile(link) => {
            view! { {too_long(open, own_files)} {here(open, link)} }.into_any()
        }
        JoinLink::NoQuestionnaire => view! {
            <p class="notice">{words::workshop::join_no_questionnaire()}</p>
        }
        .into_any(),
    };
    view! {
        <section class="stack" aria-labelledby="join">
            <h2 id="join">{words::workshop::join()}</h2>
            {shown}
            <Wifi />
        </section>
    }
}

fn here(open: OpenWorkshop, link: String) -> AnyView {
    let name = untrack(|| open.read(|it| it.session.invitation().name().to_owned()));
    let picture = qr_code(&link).map(|code| {
        let label = words::workshop::join_picture(&name);
        view! { <QrPicture code label /> }
    });
    let to_copy = link.clone();
    let made = Callback::new(move |()| Some(to_copy.clone()));
    view! {
        <p class="measure">{words::workshop::join_more()}</p>
        {picture}
        <div class="field">
            <label for="join-link">{words::workshop::join_link()}</label>
            <input type="text" id="join-link" dir="ltr" readonly prop:value=link />
        </div>
        <p>
            <CopyButton made copied=words::workshop::join_copied()>
                {words::workshop::join_copy()}
            </CopyButton>
        </p>
    }
    .into_any()
}

fn too_long(open: OpenWorkshop, own_files: OwnFiles) -> AnyView {
    let notices = Notices::expect();
    let save = move |_| {
        let id = untrack(|| open.read(|it| it.session.invitation().questionnaire().id.clone()));
        let own = untrack(|| own_files.shelf());
        let Some(content) = own.as_ref().and_then(|own| own.bringing(&id)) else {
            return;
        };
        let name = format!("{}.toml", content.file.id);
        if files::save_text(&name, "application/toml", &content.file.text).is_err() {
            notices.say(words::own::save_failed());
        }
    };
    view! {
        <div class="notice stack stack--tight">
            <p>{words::workshop::join_too_long()}</p>
            <p>
                <button class="button" type="button" on:click=save>
                    {words::workshop::join_save()}
                </button>
            </p>
        </div>
    }
    .into_any()
}
