//! What it is about, who will see what, and how people get in.

use leptos::prelude::*;

use crate::browser::address;
use crate::chart::qr_code;
use crate::state::{Content, JoinLink, OpenWorkshop, OwnFiles};
use crate::text::room;
use crate::ui::part::QrPicture;
use crate::ui::route::Route;
use crate::words::stage as words;
use crate::workshop::{Anonymity, Invitation};

/// The first view of a workshop.
pub(super) fn introduction(
    open: OpenWorkshop,
    name: &str,
    anonymity: Anonymity,
    questions: usize,
    handed_in: usize,
) -> AnyView {
    let invitation = untrack(|| open.read(|it| it.session.invitation().clone()));
    let is_closed = untrack(|| open.read(|it| it.ballots.is_closed()));
    let join = (!is_closed).then(|| view! { <Join invitation /> });
    view! {
        <p class="stage__bar">
            <span>{words::questions(questions)}</span>
            <span role="status">{words::handed_in(handed_in)}</span>
        </p>
        <div class="stage__main stage__main--beside">
            <div class="stage__words">
                <h1 tabindex="-1" dir="auto">
                    {words::welcome(name)}
                </h1>
                <p>{words::purpose()}</p>
                <p>
                    <strong>{words::who_sees()}</strong>
                    " "
                    {room::promise(anonymity)}
                </p>
            </div>
            {join}
        </div>
        <div class="stage__call">
            <p>{words::introduction_more()}</p>
        </div>
    }
    .into_any()
}

/// The picture of the join link; nothing for one that is too long for a link.
#[component]
fn Join(
    /// What everybody knows.
    invitation: Invitation,
) -> impl IntoView {
    let (content, own_files) = (Content::expect(), OwnFiles::expect());
    let page = address::absolute(&Route::Join.href());
    let link = Memo::new(move |_| JoinLink::of(&page, &invitation, content, own_files));
    move || {
        let JoinLink::Here(link) = link.get() else {
            return None;
        };
        let code = qr_code(&link)?;
        Some(view! {
            <figure class="stage__join">
                <QrPicture code label=words::qr().to_owned() />
                <figcaption>{words::qr_more()}</figcaption>
            </figure>
        })
    }
}
